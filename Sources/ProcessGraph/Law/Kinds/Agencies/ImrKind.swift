extension Kind {
  /// Individual management review, or agency report.
  static let imr = Kind(
    .imr, group: .review, command: .oneAgency,
    names: .renamed(
      KindNames("individual management review", "IMR", lead: "author", owner: "agency"),
      now: KindNames("individual agency report", "IMR", lead: "author", owner: "agency")), ages: nil,
    purposeLimit: nil, pairs: .own, isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "One agency's own look at its work, for a review to draw on.", family: nil,
      practitioner:
        "The author may ask to talk to you, and looks at the records. One report can serve two reviews, so "
        + "ask whether it will.",
      outcome: "A report for the review, signed off by senior managers. It is not published."), clocks: [],
    requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis, "No statute: a part of how a child's or a homicide review is done.",
      .paper("8.4", "agency management reviews, first paragraph")),
    Fact(
      .trigger, "The review asks the agency for it.", .judgement("read from its place in a review")),
    Fact(
      .decides, "The agency, within the scope that the review sets.", .paper("4", "first point")),
    Fact(
      .leads, "An author outside the line management of the case.", .memory(.localProcedures)),
    Fact(.needs, "The agency's records and its chronology.", .paper("Appendix A", "points 4 and 5")),
    Fact(
      .produces, "A report for the review, signed off by senior managers.", .paper("Appendix A", "point 17")),
    Fact(.produces, "It is due when the review's terms say.", .judgement("each review's own")),
    Fact(
      .recipients, "The reviewer and panel; where it began before the review, the subgroup is told.",
      .paper("8.4", "agency management reviews, first and second points")),
    Fact(.family, "Contact with the family goes through the review's one plan.", .paper("7", "second point")),
    Fact(
      .practitioners,
      "The author or panel member helps the reviewer to meet practitioners of the agency.",
      .paper("Appendix A", "point 9")),
    Fact(
      .information,
      "In a criminal case it is material held by a third party; the subgroup's lawyer advises "
        + "who owns it.",
      .memory(.criminalProcedureAndInvestigationsAct1996), .paper("Appendix B", "criminal, fifth point")),
    Fact(.publication, "Not published.", .memory(.localProcedures)),
    Fact(
      .joining, "One report can serve two reviews where it answers both.",
      .judgement("read from the avoidance of duplication")),
    Fact(
      .joining, "It may wait for a disciplinary outcome that would shape its findings.",
      .paper("8.1", "first paragraph")),
    Fact(
      .childReview, "It is a part of the review, without the standing in law that a review has.",
      .paper("8.4", "agency management reviews, first paragraph")),
    Fact(
      .change, in: .englandCurrent, "Rapid reviews ask for a short agency summary instead.",
      .secondary(.childrenProcedures)),
  ]
}
