extension Requirement {
  static let ofAdultReviews: [Requirement] = [
    Requirement(
      "independent-lead", of: .sar, "a lead reviewer independent of the agencies", shownBy: .lead,
      .memory(.careAndSupportGuidance)),
    Requirement(
      "adult-or-family-contribution", of: .sar, "what the adult, or the family, can contribute",
      shownBy: .either(.contact(.involvement), .contact(.interview)), .memory(.careAndSupportGuidance)),
    Requirement(
      "advocate", of: .sar, "an independent advocate where the adult is alive and needs one",
      shownBy: .advocateOffered, .memory(.careAct2014)),
    Requirement(
      "board-annual-report", of: .sar, "the findings, and what was done, in the board's annual report",
      shownBy: .ownerOnly, .memory(.careAct2014)),
    Requirement(
      "action-plan", of: .sar, "an action plan", shownBy: .document(.actionPlan),
      .memory(.careAndSupportGuidance)),
  ]

  static let ofMentalHealthReviews: [Requirement] = [
    Requirement(
      "nhs-england-agrees", of: .mhhr, "NHS England's agreement to whoever leads a joint review",
      shownBy: .ownerOnly, .judgement("it commissions the investigation")),
    Requirement(
      "independent-of-provider", of: .mhhr, in: .england2015, "independence of the provider of care",
      shownBy: .commissionerIsNotProvider, .memory(.seriousIncidentFramework2015)),
    Requirement(
      "independent-of-provider", of: .mhhr, in: .englandCurrent, "independence of the provider of care",
      shownBy: .commissionerIsNotProvider, .memory(.patientSafetyFramework2022)),
    Requirement(
      "both-families-offered", of: .mhhr,
      "an offer to both families: of whoever died, and of the person in care", shownBy: .ownerOnly,
      .judgement("good practice in independent investigations")),
    Requirement(
      "action-plan", of: .mhhr, in: .england2015, "an action plan", shownBy: .document(.actionPlan),
      .memory(.seriousIncidentFramework2015)),
    Requirement(
      "action-plan", of: .mhhr, in: .englandCurrent, "an action plan", shownBy: .document(.actionPlan),
      .memory(.patientSafetyFramework2022)),
  ]

  static let ofHealthInvestigations: [Requirement] = [
    Requirement(
      "duty-of-candour", of: .si, "the provider's own notice to the patient or family, with an apology",
      shownBy: .contact(.statutoryNotice), .verified(.regulatedActivitiesRegulations2014, "reg. 20")),
    Requirement(
      "report-to-commissioner", of: .si, in: .england2015, "a report to the commissioner",
      shownBy: .ownerOnly, .paper("Appendix B", "serious incident, second point"),
      .memory(.seriousIncidentFramework2015)),
    Requirement(
      "report-to-commissioner", of: .si, in: .englandCurrent, "a report to the integrated care board",
      shownBy: .ownerOnly, .memory(.patientSafetyFramework2022)),
    Requirement(
      "root-cause-analysis", of: .si, in: .england2015, "a root cause analysis", shownBy: .document(.rca),
      .paper("8.4", "serious incidents, third point")),
    Requirement(
      "learning-response", of: .si, in: .englandCurrent,
      "a learning response that suits the incident",
      shownBy: .either(.document(.rca), .document(.finalReport)),
      .memory(.patientSafetyFramework2022)),
  ]
}
