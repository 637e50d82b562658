extension Kind {
  /// Civil claim for damages.
  static let civil = Kind(
    .civil, group: .independent, command: .independentBody,
    names: .unlisted(
      KindNames("civil claim", nil, lead: "claimant's solicitor", owner: "claimant"),
      instead: Fact(
        .change, in: .england2015, "In the frame of 2015 it is entered as `other`, with a name.",
        .judgement("the catalogue of that frame leaves it out"))),
    ages: nil, purposeLimit: nil,
    pairs: .proceedings(like: "to the family court, and so to police complaints investigations"),
    isDeclaredByPanelMember: true,
    areContactsCounted: false,
    plain: PlainWords(
      "Somebody asks a court for damages. It is separate from any review.", family: nil, practitioner: nil,
      outcome: "An agreement, or a judgment."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(.basis, "The law of negligence and of human rights.", .judgement("the ordinary law")),
    Fact(
      .trigger, "Somebody asks for damages, before a court or in a letter that comes before it.",
      .memory(.civilProcedureRules1998)),
    Fact(.decides, "The parties, who may agree, or the court.", .memory(.civilProcedureRules1998)),
    Fact(.leads, "The lawyers of each side.", .judgement("the ordinary law")),
    Fact(.needs, "Documents, which the court may order to be shown.", .memory(.civilProcedureRules1998)),
    Fact(.produces, "An agreement or a judgment.", .memory(.civilProcedureRules1998)),
    Fact(
      .family, "Whoever brings the claim is a party: contact about it goes through their solicitors.",
      .judgement("they have lawyers acting for them")),
    Fact(
      .information, "A court may order that what a review holds be produced.",
      .memory(.civilProcedureRules1998)),
    Fact(
      .publication, "Agreements are private; judgments are public, as a rule.", .judgement("the ordinary law")
    ),
    Fact(
      .joining, "Independent. A review does not wait for it.", .judgement("a review decides no liability")),
    Fact(
      .childReview, "Separate: a review does not look for liability.",
      .judgement("read from what each is for")),
  ]
}
