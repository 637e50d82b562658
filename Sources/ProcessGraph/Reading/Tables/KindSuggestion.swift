extension KindID {
  /// The kind that is probably meant: by what offices call it, by its name in another time, by a slip in its id, else the one
  /// whose name alone has all the words of the text.
  package static func near(_ text: String, in frame: Frame) -> KindID? {
    for kind in [everyday[text.spelling], spelt(text, preferring: frame)] {
      if let kind, kind.exists(in: frame) { return kind }
    }
    if let near = Suggestion.nearest(to: text, among: words) { return KindID(rawValue: near) }
    let wanted = parts(text)
    let meant = allCases.filter { kind in
      !wanted.isEmpty && kind.exists(in: frame) && wanted.isSubset(of: parts(kind.names(in: frame).full))
    }
    return meant.count == 1 ? meant[0] : nil
  }

  private static func parts(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 })
  }

  /// Words that are asked about, not taken: each could mean something else in another office.
  private static let everyday: [String: KindID] = [
    "casereview": .scr, "seriouscasereview": .scr, "practicereview": .scr, "childpracticereview": .scr,
    "police": .crim, "policeinvestigation": .crim, "policecase": .crim, "prosecution": .crim, "trial": .crim,
    "criminaltrial": .crim, "criminalcase": .crim, "criminalproceedings": .crim, "murderinquiry": .crim,
    "coroner": .cor, "coronersinquest": .cor, "postmortem": .cor,
    "seriousincident": .si, "rootcauseanalysis": .si, "rca": .si, "siri": .si, "nhsinvestigation": .si,
    "familycourt": .fam, "courtcase": .fam,
    "domesticabusereview": .dhr, "domesticviolencereview": .dhr, "homicidereview": .dhr,
    "adultreview": .sar, "adultsreview": .sar,
    "publicenquiry": .inquiry, "publicinquiry": .inquiry, "enquiry": .enq, "section42": .enq,
    "section47": .enq,
    "disciplinary": .disc, "hr": .disc, "ombudsman": .omb, "gmc": .reg, "nmc": .reg, "cqc": .insp,
    "ofsted": .insp,
    "cdop": .cdr, "childdeath": .cdr, "healthandsafety": .hse, "mentalhealthhomicidereview": .mhhr,
  ]
}
