extension Kind {
  /// A council's enquiry into the safety of an adult or a child who is alive.
  static let enq = Kind(
    .enq, group: .independent, command: .oneAgency,
    names: .unlisted(
      KindNames(
        "safeguarding enquiry", plural: "safeguarding enquiries", nil, lead: "enquiry lead", owner: "council"),
      instead: Fact(
        .change, in: .england2015,
        "In the frame of 2015 it is entered as `other`, with a name; enquiries about adults began in April 2015.",
        .verified(.careAct2014, "s. 42"))),
    ages: nil, purposeLimit: nil,
    pairs: .judged(
      like: .imr, "taken to be as for social care's own review", "both are the council's own work"),
    isDeclaredByPanelMember: true,
    areContactsCounted: false,
    plain: PlainWords(
      "The council finds out whether somebody is safe now, and what has to be done.", family: nil,
      practitioner: "You may be asked what you know, so that somebody can be kept safe.",
      outcome: "A decision on what is done for that person. It is not published."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis,
      "For an adult, section 42 of the Care Act 2014; for a child, section 47 of the Children Act 1989.",
      .verified(.careAct2014, "s. 42"), .memory(.childrenAct1989)),
    Fact(
      .trigger,
      "The council has cause to suspect that an adult with needs for care and support is being abused or neglected, or "
        + "may be, and because of those needs cannot protect themselves.",
      .verified(.careAct2014, "s. 42(1)")),
    Fact(
      .trigger, "Or that a child in its area is suffering significant harm, or is likely to.",
      .memory(.childrenAct1989)),
    Fact(
      .decides, "The council, which makes what enquiries it thinks necessary, or has them made.",
      .verified(.careAct2014, "s. 42(2)")),
    Fact(.leads, "A social worker, or whoever the council asks.", .memory(.careAndSupportGuidance)),
    Fact(
      .produces, "A decision whether anything is to be done for the person, what, and by whom.",
      .verified(.careAct2014, "s. 42(2)")),
    Fact(
      .family,
      "An adult who would find it very difficult to take part has an independent advocate, unless somebody suitable "
        + "speaks for them.",
      .verified(.careAct2014, "s. 68")),
    Fact(
      .family, "Its contact is social work with the living, and no review's contact.",
      .judgement("safety does not wait for a plan")),
    Fact(.publication, "Not published.", .judgement("it is about somebody's private life")),
    Fact(
      .joining,
      "Apart: safety comes first and waits for nobody. What it learns can be shared as an agency's report is.",
      .judgement("likened to social care's own review")),
    Fact(
      .childReview, "It protects whoever is still at risk while the review learns.",
      .judgement("read from what each is for")),
  ]
}
