extension Kind {
  /// Ombudsman's investigation of a complaint: local government or health.
  static let omb = Kind(
    .omb, group: .independent, command: .independentBody,
    names: .unlisted(
      KindNames("ombudsman's investigation", nil, lead: "investigator", owner: "ombudsman"),
      instead: Fact(
        .change, in: .england2015,
        "In the frame of 2015 it is entered as `comp`, the stage that follows a complaint.",
        .judgement("the catalogue of that frame leaves it out"))),
    ages: nil, purposeLimit: nil,
    pairs: .proceedings(like: "to a professional regulator, and so to police complaints investigations"),
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "An ombudsman looks, independently, at how a complaint was dealt with.", family: nil, practitioner: nil,
      outcome: "A decision for whoever complained."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(.basis, "The ombudsmen's own Acts.", .memory(.ombudsmanPractice)),
    Fact(
      .trigger,
      "Somebody is not content with the answer to a complaint, as a rule within a year of knowing of the matter.",
      .memory(.ombudsmanPractice)),
    Fact(.decides, "The ombudsman.", .memory(.ombudsmanPractice)),
    Fact(.leads, "An investigator of the ombudsman.", .memory(.ombudsmanPractice)),
    Fact(.needs, "The body's file, which it may require by law.", .memory(.ombudsmanPractice)),
    Fact(.produces, "A decision, and what the body is asked to put right.", .memory(.ombudsmanPractice)),
    Fact(.family, "It speaks with whoever complained.", .memory(.ombudsmanPractice)),
    Fact(.publication, "Published without names, as a rule.", .memory(.ombudsmanPractice)),
    Fact(
      .joining, "Independent. It may wait for a court or for another process.", .memory(.ombudsmanPractice)),
    Fact(
      .childReview, "Separate: the review's terms leave complaints out.",
      .paper("8.3", "first paragraph and first point")),
  ]
}
