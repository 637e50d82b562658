extension Kind {
  /// Serious case review under public protection arrangements.
  static let mappa = Kind(
    .mappa, group: .review, command: .oneAgency,
    names: .unchanged(
      KindNames(
        "MAPPA serious case review", "MAPPA SCR", lead: "reviewer",
        owner: "MAPPA Strategic Management Board")), ages: nil, purposeLimit: nil, pairs: .unanswered,
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To look at how somebody who was under supervision was managed.", family: nil, practitioner: nil,
      outcome: "A report for the board that commissioned it."), clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis, "Guidance under the Criminal Justice Act 2003.", .memory(.criminalJusticeAct2003),
      .memory(.mappaGuidance)),
    Fact(
      .trigger,
      "An offender managed at level two or three is charged with murder, manslaughter or rape, or with "
        + "attempting one of them.",
      .memory(.mappaGuidance)),
    Fact(.decides, "The strategic management board.", .memory(.mappaGuidance)),
    Fact(.leads, "A reviewer for the board.", .judgement("nothing that was read says")),
    Fact(.produces, "A report on how the offender was managed.", .memory(.mappaGuidance)),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too.", .paper("7", "first paragraph")),
    Fact(
      .joining,
      "Linked: its subject is the offender. A youth justice incident may be notified for the same "
        + "offence.",
      .verified(.youthJusticeIncidents, "opening"), .memory(.mappaGuidance)),
    Fact(
      .childReview, "Linked: the two share an incident, not a subject.", .memory(.mappaGuidance)),
  ]
}
