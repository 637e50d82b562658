extension Requirement {
  static let ofChildReviews: [Requirement] = [
    Requirement(
      "independent-reviewer", of: .scr, in: .england2015,
      "a suitable reviewer, independent of the board and of the agencies", shownBy: .lead,
      .paper("4", "second point"), .memory(.workingTogether2015)),
    Requirement(
      "independent-reviewer", of: .scr, in: .englandCurrent,
      "a reviewer appointed by the safeguarding partners, and independent of the agencies", shownBy: .lead,
      .verified(.practiceReviewRegulations2018, "reg. 12"), .memory(.workingTogether2023)),
    Requirement(
      "agency-chronologies", of: .scr, "a chronology and an account of its own work from each agency",
      shownBy: .documentFromEachAgency(.chronology), .paper("4", "first point")),
    Requirement(
      "family-contribution", of: .scr, in: .england2015, "what family and friends can contribute",
      shownBy: .either(.contact(.involvement), .contact(.interview)), .paper("4", "third point")),
    Requirement(
      "family-contribution", of: .scr, in: .englandCurrent, "an invitation to the family to contribute",
      shownBy: .either(.contact(.involvement), .contact(.interview)), .paper("4", "third point"),
      .memory(.workingTogether2023)),
    Requirement(
      "national-panel-told", of: .scr, in: .england2015, "word to the national bodies of the decision",
      shownBy: .notice(to: .nationalPanel), .memory(.workingTogether2015)),
    Requirement(
      "national-panel-told", of: .scr, in: .englandCurrent, "word to the national panel of the incident",
      shownBy: .notice(to: .nationalPanel), .verified(.childrenAct2004Amended, "s. 16C(1)")),
    Requirement(
      "national-panel-copy", of: .scr, in: .england2015,
      "a copy of the report for the national bodies, seven working days before publication",
      shownBy: .milestone("national-panel-copy"), .memory(.workingTogether2015)),
    Requirement(
      "national-panel-copy", of: .scr, in: .englandCurrent,
      "a copy of the report for the Secretary of State and the panel, seven days before publication",
      shownBy: .milestone("national-panel-copy"), .verified(.practiceReviewRegulations2018, "reg. 16")),
    Requirement(
      "kept-public", of: .scr, in: .england2015, "a report that stays on the board's website for a year",
      shownBy: .ownerOnly, .memory(.workingTogether2015)),
    Requirement(
      "kept-public", of: .scr, in: .englandCurrent, "a report that stays open to the public for a year",
      shownBy: .ownerOnly, .verified(.practiceReviewRegulations2018, "reg. 17")),
    Requirement(
      "learning-summary", of: .scr, "a summary of what is to be learned",
      shownBy: .document(.learningSummary), .paper("Appendix A", "point 12")),
    Requirement(
      "action-plan", of: .scr, "an action plan made with the partners", shownBy: .document(.actionPlan),
      .paper("Appendix A", "point 11")),
  ]

  static let ofNationalReviews: [Requirement] = [
    Requirement(
      "report-to-secretary-of-state", of: .natl, in: .englandCurrent,
      "a report to the Secretary of State, seven days before publication", shownBy: .ownerOnly,
      .verified(.practiceReviewRegulations2018, "reg. 9")),
    Requirement(
      "kept-public-three-years", of: .natl, in: .englandCurrent,
      "a report that stays open to the public for three years", shownBy: .ownerOnly,
      .verified(.practiceReviewRegulations2018, "reg. 10")),
  ]
}
