/// Reviews with what agencies do of their own.
extension Grounds {
  static let healthIncident = Grounds(
    Ground(
      "the investigation's work is shared so that nobody repeats it", .paperGeneral,
      .paper("8.4", "serious incidents"), .paper("Appendix B", "serious incident, third point")),
    [
      .termsOfReference: Ground(
        "its first report and analysis may help to shape the review's terms", .paperSpecific,
        .paper("Appendix B", "serious incident, third point")),
      .chair: Ground(
        "the reviewer is independent, and the investigation is led by the provider", .judgement,
        .judgement("independence of the reviewer")),
      .panel: Ground(
        "the provider's safeguarding lead sits on the panel, its investigator does not", .judgement,
        .judgement("independence of the panel")),
      .agencyReport: Ground(
        "the root cause analysis of the same incident serves as the agency's report", .paperSpecific,
        in: .england2015, .paper("8.4", "serious incidents, second paragraph")
      ).or(.learningResponseServes),
      .familyContact: Ground(
        "one plan for the family; the notice that candour requires stays with the provider", .paperSpecific,
        .paper("7", "second paragraph"), .verified(.regulatedActivitiesRegulations2014, "reg. 20")),
      .practitionerInterview: .notesWithConsent,
      .report: Ground(
        "the analysis feeds the review, and goes to its commissioner as a report of its own", .judgement,
        .judgement("it answers to its commissioner")),
      .publication: .noSource,
    ])

  static let agencyReport = Grounds(
    Ground(
      "the agency's report is a part of the review", .paperGeneral, .paper("4", "first point"),
      .paper("8.4", "agency management reviews"), .paper("Appendix A", "point 17")),
    [
      .termsOfReference: Ground(
        "the review settles the scope of what agencies write", .paperSpecific, .paper("4", "first point")),
      .chair: Ground(
        "its author stands outside the case, the reviewer outside the agency", .judgement,
        .judgement("two kinds of independence")),
      .familyContact: Ground(
        "through the review's own plan for the family", .paperSpecific, .paper("7", "second point")),
      .practitionerInterview: .notesWithConsent,
      .report: Ground(
        "the agency's report feeds the review's", .judgement, .judgement("it is not the review's report")),
      .publication: .agencyReportsUnpublished,
      .actionPlan: Ground(
        "the panel's members make one action plan with the partners", .paperSpecific,
        .paper("Appendix A", "point 11")),
    ])

  static let mentalHealthAndIncident = Grounds(
    Ground(
      "the NHS's framework for incidents sets out how the two relate", .memory,
      .memory(.seriousIncidentFramework2015), .secondary(.patientSafetyFramework2022)),
    [
      .chair: .providerNotItsOwnJudge,
      .panel: .providerNotItsOwnJudge,
      .familyContact: Ground(
        "the notice that candour requires stays with the provider", .memory,
        .verified(.regulatedActivitiesRegulations2014, "reg. 20")),
      .practitionerInterview: Ground(
        "with the practitioner's consent, as between other reviews", .judgement, .paper("8.5", "sixth point")),
      .report: Ground(
        "the internal report feeds the independent one", .judgement, .judgement("two separate reports")),
    ])

  static let incidentAndAgencyReport = Grounds(
    Ground(
      "the analysis of an incident is the basis of the agency's report", .paperGeneral,
      .paper("8.4", "serious incidents, third point"),
      .paper("Appendix B", "serious incident, third point")),
    [
      .chair: Ground("one author may write both", .judgement, .judgement("nothing forbids it")),
      .report: Ground(
        "one root cause analysis can serve as both", .paperSpecific, in: .england2015,
        .paper("8.4", "serious incidents, third point")
      ).or(.learningResponseServes),
      .publication: .noSource,
    ])
}

extension Ground {
  /// What took the place of the paper's root cause analysis seeks no cause.
  static let learningResponseServes = Ground(
    "a learning response to the same incident may serve as the agency's report, if it answers what the review asks",
    .judgement, .judgement("the paper speaks of root cause analyses"), .memory(.patientSafetyFramework2022))
  static let agencyReportsUnpublished = Ground(
    "agencies' reports are not published", .judgement, .judgement("they stay confidential"))
  static let providerNotItsOwnJudge = Ground(
    "NHS England commissions it, and the provider cannot investigate itself", .judgement,
    .judgement("independence of the provider"))
}
