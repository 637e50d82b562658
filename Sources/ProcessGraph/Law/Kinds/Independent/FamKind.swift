extension Kind {
  /// Care proceedings about surviving brothers and sisters.
  static let fam = Kind(
    .fam, group: .independent, command: .independentBody,
    names: .unchanged(
      KindNames(
        "family court case", nil, lead: "allocated judge", owner: "family court")), ages: nil,
    purposeLimit: nil, pairs: .proceedings, isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "A court decides about the care of a child who is alive.", family: nil, practitioner: nil,
      outcome: "An order of the court. What may be made known is for the court to say."), clocks: clocks,
    requirements: [], facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .fam, "dispose", to: "decide the application", period: .weeks(26), .beginningWith,
      event: "it was issued", from: [.started], .law, leeway: "the court may extend it",
      since: Day(year: 2014, month: 4, day: 22), where: .careProceedings, asks: .complete,
      .secondary(.childrenAct1989))
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, "The Children Act 1989, and the rules of the family court.", .secondary(.childrenAct1989),
      .memory(.familyProcedureRules2010)),
    Fact(
      .trigger, "The council applies to the court about a child who is still alive.",
      .memory(.childrenAct1989)),
    Fact(.decides, "The court.", .memory(.childrenAct1989)),
    Fact(
      .leads, "The judge. The child has a guardian; the council is the applicant.", .memory(.childrenAct1989)),
    Fact(.produces, "An order, and findings of fact where they are in dispute.", .memory(.childrenAct1989)),
    Fact(
      .family,
      "Members of the family are parties: contact goes with notice to their solicitors.",
      .judgement("they have lawyers acting for them")),
    Fact(
      .information,
      "It is private: papers may not go to a review without the court's permission or a rule that allows it.",
      .memory(.administrationOfJusticeAct1960), .memory(.familyProcedureRules2010)),
    Fact(
      .information,
      "What somebody admits in care proceedings is not evidence against them in a criminal case, perjury "
        + "apart.",
      .memory(.childrenAct1989)),
    Fact(.publication, "As the court allows.", .memory(.administrationOfJusticeAct1960)),
    Fact(
      .joining, "Independent. A judge may make orders that bind a review.",
      .verified(.qualityMarkers2016, "parallel processes")),
    Fact(
      .childReview, "One of the parallel processes to be mindful of.",
      .verified(.qualityMarkers2016, "parallel processes")),
  ]
}
