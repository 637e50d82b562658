extension Kind {
  /// Enforcement by a regulator of services.
  static let insp = Kind(
    .insp, group: .independent, command: .independentBody,
    names: .unlisted(
      KindNames(
        "service regulator's enforcement case", nil, lead: "inspector", owner: "service regulator"),
      instead: Fact(
        .change, in: .england2015, "In the frame of 2015 it is entered as `other`, with a name.",
        .judgement("the catalogue of that frame leaves it out"))),
    ages: nil, purposeLimit: nil,
    pairs: .proceedings(like: "to a professional regulator, and so to police complaints investigations"),
    isDeclaredByPanelMember: true,
    areContactsCounted: false,
    plain: PlainWords(
      "A regulator looks into whether a service keeps the law, and what has to be done about it.",
      family: nil,
      practitioner: "You may be asked for documents or a statement about the service.",
      outcome: "A decision about the service, which may go to court."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis, "The law on registered health and care, and on schools and children's services.",
      .memory(.healthAndSocialCareAct2008), .memory(.inspectionLaw)),
    Fact(
      .trigger, "Something suggests that a service has put people at risk or broken its conditions.",
      .memory(.inspectionLaw)),
    Fact(.decides, "The Care Quality Commission, or Ofsted.", .memory(.inspectionLaw)),
    Fact(.leads, "An inspector.", .memory(.inspectionLaw)),
    Fact(.needs, "Documents and explanations, which it may require by law.", .memory(.inspectionLaw)),
    Fact(
      .produces, "Conditions, a warning, a prosecution or the end of a registration; or nothing.",
      .memory(.inspectionLaw)),
    Fact(
      .family, "Contact is as the regulator arranges; it is no review's contact.",
      .judgement("nothing that was read says")),
    Fact(.information, "It may demand what a provider holds.", .memory(.inspectionLaw)),
    Fact(
      .joining, "Independent, with timing agreed.", .judgement("likened to a professional regulator")),
    Fact(.childReview, "Independent, with timing agreed.", .judgement("likened to a professional regulator")),
  ]
}
