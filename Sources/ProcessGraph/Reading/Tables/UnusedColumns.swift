/// Columns of a process that only some kinds use: in a row of another kind they would count for nothing, silently.
extension RowReader {
  func warnOfUnused(by kind: KindID, _ scheme: ParallelProcess.ComplaintScheme?) {
    guard recorder == nil, reading.problems.wantsWarnings else { return }
    func only(_ column: String, _ kinds: [KindID], _ why: String) {
      if !kinds.contains(kind) { warn(unused: column, "\(why) (\(named(kinds)))") }
    }
    only("provider", [.si, .mhhr, .mnsi, .hssib], "only a review of health care has one")
    only("safeguarding", [.si], "it is asked of a health body’s own look at an incident")
    only("may-shape-findings", [.disc], "it is asked of disciplinary action")
    only("complaint-scheme", [.comp, .iopc], "it is asked of a complaint")
    if kind == .iopc, let scheme, scheme != .police {
      warn(unused: "complaint-scheme", "a case of the police complaints body is under ‘police’ or none")
    }
  }

  /// The kinds that the file's frame knows, by their ids.
  private func named(_ kinds: [KindID]) -> String {
    let frame = reading.frame ?? .englandCurrent
    return kinds.filter { $0.exists(in: frame) }.map(\.rawValue).joined(separator: ", ")
  }
}
