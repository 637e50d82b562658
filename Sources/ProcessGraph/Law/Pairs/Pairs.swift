/// One line of the table of pairs.
struct Pair: Sendable {
  let a, b: KindID
  let degrees: [Degree]
  let grounds: Grounds
  let isAnalogy: Bool

  /// - Parameter letters: one for each ``Aspect`` in their order: J may be joint, C shared with consent or
  ///   agreement, T timing only, S separate.
  init(_ a: KindID, _ b: KindID, _ letters: String, _ grounds: Grounds, isAnalogy: Bool = false) {
    (self.a, self.b, self.grounds, self.isAnalogy) = (a, b, grounds, isAnalogy)
    degrees = letters.compactMap(Degree.init(letter:))
  }

  func degree(of aspect: Aspect) -> Degree { degrees[Aspect.allCases.firstIndex(of: aspect)!] }

  func ground(of aspect: Aspect, in frame: Frame) -> Ground {
    let ground = grounds[aspect].holding(in: frame)
    return isAnalogy ? ground.byAnalogy : ground
  }

  static func find(_ a: KindID, _ b: KindID) -> Pair? { byKinds[[a, b]] }

  private static let byKinds = Dictionary(uniqueKeysWithValues: all.map { (Set([$0.a, $0.b]), $0) })

  static let all =
    withChildReview + withHomicideReview + withAdultOrHealthReview + amongAgencies + amongOthers

  // The letters stand for: terms, chair, panel, chronology, agency report, family contact, practitioner
  // interview, practitioner event, report, publication, action plan.

  private static let withChildReview = [
    Pair(.scr, .dhr, "JJJJJJCJJTJ", .childAndHomicide),
    Pair(.scr, .sar, "JJJJJJCJJTJ", .childAndAdult),
    Pair(.scr, .mhhr, "JJJJJJCJJTJ", .childAndMentalHealth),
    Pair(.scr, .si, "CSCCJCCCSTC", .healthIncident),
    Pair(.scr, .imr, "JSCJJTCCSSJ", .agencyReport),
    Pair(.scr, .crim, "TSSCCTTTSTT", .criminal),
    Pair(.scr, .cor, "SSSCCTCSSTC", .coroner),
    Pair(.scr, .iopc, "TSSCCTTTSTC", .policeComplaint),
    Pair(.scr, .disc, "SSSSTSTSSTS", .disciplinary),
    Pair(.scr, .comp, "SSSSSTSSSTS", .complaint),
    Pair(.scr, .cdr, "SSSCCCCCSTC", .childDeath),
  ]

  private static let withHomicideReview = [
    Pair(.dhr, .sar, "JJJJJJCJJTJ", .homicideAndAdult),
    Pair(.dhr, .mhhr, "JJJJJJCJJTJ", .homicideAndMentalHealth),
    Pair(.dhr, .si, "CSCCJCCCSTC", .healthIncident, isAnalogy: true),
    Pair(.dhr, .imr, "JSCJJTCCSSJ", .agencyReport, isAnalogy: true),
    Pair(.dhr, .crim, "TSSCCTTTSTT", .criminal, isAnalogy: true),
    Pair(.dhr, .cor, "SSSCCTCSSTC", .coroner, isAnalogy: true),
    Pair(.dhr, .iopc, "TSSCCTTTSTC", .policeComplaint, isAnalogy: true),
    Pair(.dhr, .disc, "SSSSTSTSSTS", .disciplinary, isAnalogy: true),
    Pair(.dhr, .comp, "SSSSSTSSSTS", .complaint, isAnalogy: true),
    Pair(.dhr, .cdr, "SSSCCCCCSTC", .childDeath, isAnalogy: true),
  ]

  private static let withAdultOrHealthReview = [
    Pair(.sar, .mhhr, "JJJJJJCJJTJ", .adultAndMentalHealth),
    Pair(.sar, .si, "CSCCJCCCSTC", .healthIncident, isAnalogy: true),
    Pair(.sar, .imr, "JSCJJTCCSSJ", .agencyReport, isAnalogy: true),
    Pair(.sar, .crim, "TSSCCTTTSTT", .criminal, isAnalogy: true),
    Pair(.sar, .cor, "SSSCCTCSSTC", .coroner, isAnalogy: true),
    Pair(.sar, .iopc, "TSSCCTTTSTC", .policeComplaint, isAnalogy: true),
    Pair(.sar, .disc, "SSSSTSTSSTS", .disciplinary, isAnalogy: true),
    Pair(.sar, .comp, "SSSSSTSSSTS", .complaint, isAnalogy: true),
    Pair(.sar, .cdr, "SSSCCCCCSTC", .childDeath, isAnalogy: true),
    Pair(.mhhr, .si, "CSSCCCCCSTC", .mentalHealthAndIncident),
    Pair(.mhhr, .imr, "JSCJJTCCSSJ", .agencyReport, isAnalogy: true),
    Pair(.mhhr, .crim, "TSSCCTTTSTT", .criminal, isAnalogy: true),
    Pair(.mhhr, .cor, "SSSCCTCSSTC", .coroner, isAnalogy: true),
    Pair(.mhhr, .iopc, "TSSCCTTTSTC", .policeComplaint, isAnalogy: true),
    Pair(.mhhr, .disc, "SSSSTSTSSTS", .disciplinary, isAnalogy: true),
    Pair(.mhhr, .comp, "SSSSSTSSSTS", .complaint, isAnalogy: true),
    Pair(.mhhr, .cdr, "SSSCCCCCSTC", .childDeath, isAnalogy: true),
  ]

  private static let amongAgencies = [
    Pair(.si, .imr, "CCCJJCCCJTJ", .incidentAndAgencyReport),
    Pair(.si, .crim, "TSSCCTTTSTT", .incidentAndCriminal),
    Pair(.si, .cor, "SSSCCTCSSTC", .coroner, isAnalogy: true),
    Pair(.si, .iopc, "TSSCCTTTSTC", .policeComplaint, isAnalogy: true),
    Pair(.si, .disc, "SSSSTSTSSTS", .disciplinary, isAnalogy: true),
    Pair(.si, .comp, "CCTCCJCSCTC", .incidentAndComplaint),
    Pair(.si, .cdr, "TSCCCCCCSSC", .incidentAndChildDeath),
    Pair(.imr, .crim, "TSSCCTTTSST", .agencyReportAndCriminal),
    Pair(.imr, .cor, "SSSCCTCSSTC", .coroner, isAnalogy: true),
    Pair(.imr, .iopc, "TSSCCTTTSTC", .policeComplaint, isAnalogy: true),
    Pair(.imr, .disc, "SSSSTSTSSTS", .disciplinary, isAnalogy: true),
    Pair(.imr, .comp, "SSSCSTSSSSC", .agencyReportAndComplaint),
    Pair(.imr, .cdr, "TSSCCTCCSSC", .agencyReportAndChildDeath),
  ]

  private static let amongOthers = [
    Pair(.crim, .cor, "SSSCCCCSSTS", .criminalAndCoroner),
    Pair(.crim, .iopc, "TSSCCTTSSTS", .criminalAndPoliceComplaint),
    Pair(.crim, .disc, "SSSCSSTSSTS", .criminalAndDisciplinary),
    Pair(.crim, .comp, "SSSSSTSSSTS", .criminalAndComplaint),
    Pair(.crim, .cdr, "SSSCCJSSSTS", .criminalAndChildDeath),
    Pair(.cor, .iopc, "SSSCCTCSSTC", .coronerAndPoliceComplaint),
    Pair(.cor, .disc, "SSSCCSCSSTS", .coronerAndDisciplinary),
    Pair(.cor, .comp, "SSSCCTSSSTS", .coronerAndComplaint),
    Pair(.cor, .cdr, "SSSCCCCSSTC", .coronerAndChildDeath),
    Pair(.iopc, .disc, "TSSCCSTSTTS", .policeComplaintAndDisciplinary),
    Pair(.iopc, .comp, "TSSCCTTSSTS", .policeAndOtherComplaint),
    Pair(.iopc, .cdr, "SSSCCTTSSTC", .policeComplaintAndChildDeath),
    Pair(.disc, .comp, "SSSSSSSSSTS", .disciplinaryAndComplaint),
    Pair(.disc, .cdr, "SSSSSSSSSSS", .disciplinaryAndChildDeath),
    Pair(.comp, .cdr, "SSSSSTSSSSS", .complaintAndChildDeath),
  ]
}
