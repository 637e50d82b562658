extension Kind {
  /// Judicial review, or other proceedings about a process itself.
  static let jr = Kind(
    .jr, group: .independent, command: .independentBody,
    names: .unlisted(
      KindNames("judicial review", "JR", lead: "judge", owner: "court"),
      instead: Fact(
        .change, in: .england2015, "In the frame of 2015 it is entered as `other`, with a name.",
        .judgement("the catalogue of that frame leaves it out"))),
    ages: nil, purposeLimit: nil,
    pairs: .proceedings(like: "to the family court, and so to police complaints investigations"),
    isDeclaredByPanelMember: true,
    areContactsCounted: false,
    plain: PlainWords(
      "A court looks at whether a decision about one of these processes was lawful.", family: nil,
      practitioner: nil,
      outcome: "A judgment. What may be made known is for the court to say."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(.basis, "The common law and the rules of the civil courts.", .memory(.civilProcedureRules1998)),
    Fact(
      .trigger, "Somebody challenges a decision about a process, promptly and within three months as a rule.",
      .memory(.civilProcedureRules1998)),
    Fact(.decides, "The court.", .memory(.civilProcedureRules1998)),
    Fact(
      .leads, "The judge. Those concerned speak through their lawyers.", .memory(.civilProcedureRules1998)),
    Fact(.produces, "A judgment, which may set the decision aside.", .memory(.civilProcedureRules1998)),
    Fact(
      .family, "Whoever brings the case is a party: contact about it goes through their solicitors.",
      .judgement("they have lawyers acting for them")),
    Fact(.publication, "Judgments are public, as a rule.", .memory(.civilProcedureRules1998)),
    Fact(
      .joining, "Independent. Judges may make orders that bind a review.",
      .verified(.qualityMarkers2016, "parallel processes")),
    Fact(
      .childReview, "A review may be what it is about, and then takes legal advice on whether to go on.",
      .judgement("nothing that was read says")),
  ]
}
