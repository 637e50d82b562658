extension Kind {
  /// Disciplinary process of an employer.
  static let disc = Kind(
    .disc, group: .independent, command: .oneAgency,
    names: .unchanged(
      KindNames(
        "disciplinary process", plural: "disciplinary processes", nil, lead: "manager", owner: "employer")),
    ages: nil, purposeLimit: nil, pairs: .own, isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "An employer looks into the conduct of a member of staff. It is separate from any review.", family: nil,
      practitioner: nil, outcome: "A decision about a member of staff. It is not published."), clocks: clocks,
    requirements: [], facts: facts)

  /// In today's frame an allegation is a process of its own: see `lado`.
  private static let clocks: [Clock] = [
    Clock(
      .disc, "lado-referral", in: .england2015,
      to: "refer an allegation that a worker may have harmed a child",
      period: .workingDays(1), event: "the agency becomes aware of it", from: [.aware], .guidance,
      asks: .notify(.designatedOfficer), note: "Only a matter of this sort starts it.",
      .memory(.workingTogether2015))
  ]

  private static let facts: [Fact] = [
    Fact(.basis, "The contract of employment and a code of practice.", .memory(.acasCode)),
    Fact(
      .basis, in: .england2015, "For police officers, regulations.", .memory(.policeConductRegulations2012)),
    Fact(
      .basis, in: .englandCurrent, "For police officers, regulations.", .memory(.policeConductRegulations2020)
    ),
    Fact(.trigger, "An employer has reason to look into somebody's conduct.", .memory(.acasCode)),
    Fact(
      .trigger,
      "Where a worker may have harmed a child, the council's designated officer hears within one "
        + "working day.",
      .memory(.workingTogether2015), .memory(.workingTogether2023)),
    Fact(.decides, "The employer.", .memory(.acasCode)),
    Fact(.leads, "A manager of the employer.", .memory(.acasCode)),
    Fact(.produces, "A decision about a member of staff, at no fixed time.", .memory(.acasCode)),
    Fact(
      .recipients,
      "Every agency on the panel, or linked to it, says that a process has begun and keeps the panel informed "
        + "of progress and of anything that holds up its report.",
      .paper("8.1", "its point"), .paper("Appendix B", "disciplinary")),
    Fact(.family, "It has no part for the family.", .judgement("it concerns employer and employee")),
    Fact(
      .practitioners, "It may keep a reviewer from meeting the practitioner.",
      .paper("8.1", "first paragraph")),
    Fact(
      .information, "Notes of a review's interview must not become statements for discipline.",
      .judgement("practitioners consented to a review"), .paper("8.5", "sixth point")),
    Fact(.publication, "Not published.", .judgement("it concerns employer and employee")),
    Fact(
      .joining, "Separate. A homicide review may run beside it, apart from it.",
      .paper("8.1", "first paragraph"), .secondary(.homicideProcedures)),
    Fact(
      .childReview,
      "It should not be a barrier. An agency's report may wait where the outcome would shape what it finds.",
      .paper("8.1", "first paragraph")),
  ]
}
