extension Requirement {
  static let ofHomicideReviews: [Requirement] = [
    Requirement(
      "independent-chair", of: .dhr, "a chair independent of the agencies, who answers for the report",
      shownBy: .lead, .secondary(.homeOfficeLearning), .memory(.domesticHomicideGuidance)),
    Requirement(
      "domestic-abuse-specialist", of: .dhr, "a specialist in domestic abuse on the panel",
      shownBy: .panelMember(from: .voluntary), .memory(.domesticHomicideGuidance)),
    Requirement(
      "home-office-told", of: .dhr, "word to the Home Office of the decision",
      shownBy: .notice(to: .homeOffice), .memory(.domesticHomicideGuidance)),
    Requirement(
      "home-office-clearance", of: .dhr, "the Home Office's clearance before publication",
      shownBy: .milestone("home-office-clearance"), .secondary(.localProcedures)),
    Requirement(
      "executive-summary", of: .dhr, "an executive summary, published with the overview report",
      shownBy: .document(.executiveSummary), .secondary(.localProcedures)),
    Requirement(
      "action-plan", of: .dhr, "an action plan", shownBy: .document(.actionPlan),
      .memory(.domesticHomicideGuidance)),
    Requirement(
      "family-advocate", of: .dhr, "an offer of specialist advocacy to the family",
      shownBy: .advocateOffered, .memory(.domesticHomicideGuidance)),
    Requirement(
      "family-sees-draft", of: .dhr, "a reading of the draft for the family",
      shownBy: .shownToFamily(.draftReport), .memory(.domesticHomicideGuidance)),
    Requirement(
      "commissioner-copy", of: .dhr, in: .englandCurrent,
      "a copy of the report for the Domestic Abuse Commissioner", shownBy: .ownerOnly,
      .verified(.domesticViolenceAct2004Amended, "s. 9(3B), (3C)")),
  ]

  static let ofOffensiveWeaponsReviews: [Requirement] = [
    Requirement(
      "secretary-of-state-told", of: .owhr, in: .englandCurrent, "word to the Secretary of State",
      shownBy: .ownerOnly, .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 27(8)")),
    Requirement(
      "report-to-secretary-of-state", of: .owhr, in: .englandCurrent,
      "a report to the Secretary of State, who publishes it", shownBy: .ownerOnly,
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 28(4), (7)")),
    Requirement(
      "no-prejudice-to-prosecution", of: .owhr, in: .englandCurrent,
      "a report that holds nothing which could endanger anybody or harm a prosecution",
      shownBy: .ownerOnly, .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 28(6)")),
  ]
}
