/// What agencies do of their own, with proceedings and with child death reviews.
extension Grounds {
  static let incidentAndCriminal = Grounds(
    Ground(
      "the health clock can be stopped by agreement, and the police are kept in touch", .paperAnalogy,
      in: .england2015, .memory(.seriousIncidentFramework2015), .paper("Appendix B", "criminal, third point")
    ).or(
      Ground("the police are kept in touch", .paperAnalogy, .paper("Appendix B", "criminal, third point"))),
    [
      .familyContact: Ground(
        "candour is a duty: the police have a say in what is told, not in whether", .verifiedSpecific,
        .verified(.regulatedActivitiesRegulations2014, "reg. 20"), .paper("7", "third paragraph")),
      .practitionerInterview: .practitionersWarned,
    ])

  static let agencyReportAndCriminal = Grounds(
    Ground(
      "agencies that produce information know of the criminal process", .paperAnalogy,
      .paper("Appendix B", "criminal, fifth point")),
    [.practitionerInterview: .practitionersWarned, .publication: .agencyReportsUnpublished])

  static let incidentAndComplaint = Grounds(
    Ground(
      "health bodies often make one investigation and one answer, if the person complaining agrees",
      .judgement, .judgement("practice in the NHS, as remembered")))

  static let agencyReportAndComplaint = Grounds(
    Ground(
      "complaints are separate, though the records are common", .judgement,
      .paper("8.3", "first paragraph")))

  static let incidentAndChildDeath = Grounds(
    Ground(
      "the two inform each other, within the purpose the law gives child death reviews", .judgement,
      .memory(.childrenAct2004), .memory(.childDeathReviewGuidance2018),
      .verified(.childrenAct2004Amended, "s. 16N(4)")),
    [
      .familyContact: Ground(
        "candour is the provider's own duty", .verifiedSpecific,
        .verified(.regulatedActivitiesRegulations2014, "reg. 20"))
    ])

  static let agencyReportAndChildDeath = Grounds(.withinChildDeathPurpose)
  static let complaintAndChildDeath = Grounds(.withinChildDeathPurpose)

  static let disciplinaryAndChildDeath = Grounds(
    Ground(
      "no lawful link, and the purpose of child death information excludes it", .judgement,
      .memory(.childrenAct2004), .verified(.childrenAct2004Amended, "s. 16N(4)")))

  static let policeComplaintAndChildDeath = Grounds(.noSource)
}

extension Ground {
  static let practitionersWarned = Ground(
    "practitioners are told how statements may be used", .paperAnalogy,
    .paper("Appendix B", "criminal, fourth point"))
  static let withinChildDeathPurpose = Ground(
    "child death information serves its own purpose only", .judgement, .memory(.childrenAct2004),
    .verified(.childrenAct2004Amended, "s. 16N(4)"))
}
