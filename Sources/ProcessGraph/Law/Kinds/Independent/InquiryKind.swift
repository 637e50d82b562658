extension Kind {
  /// Public inquiry, under the Inquiries Act or not.
  static let inquiry = Kind(
    .inquiry, group: .independent, command: .independentBody,
    names: .unchanged(
      KindNames("public inquiry", plural: "public inquiries", nil, lead: "inquiry's chair", owner: "Minister")
    ),
    ages: nil, purposeLimit: nil,
    pairs: .judged(
      like: .cor, "taken to be as for a coroner's investigation",
      "both find facts in public and answer to no review"),
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To find out, in public and independently, how something came to happen that worries the country.",
      family:
        "You may be asked to give evidence, or be given a place of your own in the inquiry. Its own team can tell you "
        + "how, and what help there is.",
      practitioner:
        "You may be asked for a statement or documents, or to give evidence. Many inquiries can require it.",
      outcome: "A report with what was found and what should change. It is published."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis, "The Inquiries Act 2005; some inquiries are set up without it, and have none of its powers.",
      .verified(.inquiriesAct2005, "s. 1"), .judgement("inquiries outside the Act are common knowledge")),
    Fact(
      .trigger,
      "A Minister sees that events have caused public concern, or may have, or are feared to have happened.",
      .verified(.inquiriesAct2005, "s. 1(1)")),
    Fact(
      .decides,
      "The Minister, who appoints the chair and any panel in writing and sets the terms of reference.",
      .verified(.inquiriesAct2005, "ss. 4, 5")),
    Fact(
      .leads, "Its chair, alone or with a panel, without an interest in the matter.",
      .verified(.inquiriesAct2005, "ss. 3(1), 9(1)")),
    Fact(
      .needs, "Evidence, statements and documents, which the chair may require.",
      .verified(.inquiriesAct2005, "s. 21")),
    Fact(
      .produces,
      "A report on the facts, with recommendations where its terms ask for them; there may be one on the way.",
      .verified(.inquiriesAct2005, "s. 24")),
    Fact(
      .produces, "It does not rule on anybody's civil or criminal liability.",
      .verified(.inquiriesAct2005, "s. 2")),
    Fact(
      .recipients, "The Minister, who lays before Parliament what is published.",
      .verified(.inquiriesAct2005, "ss. 24(1), 26")),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too; its own team speaks for it.",
      .paper("7", "first paragraph")),
    Fact(
      .practitioners, "Nobody can be required to give what a civil court could not require.",
      .verified(.inquiriesAct2005, "s. 22(1)")),
    Fact(
      .information, "A coroner may admit what an inquiry has found.",
      .verified(.coronersInquestsRules2013, "r. 24")),
    Fact(
      .publication, "In full, but for what the law or the public interest holds back.",
      .verified(.inquiriesAct2005, "s. 25(3), (4)")),
    Fact(
      .joining,
      "Independent. Where the Lord Chancellor asks, because an inquiry under the Act with a senior judge in the chair "
        + "is likely to look into the cause of death well enough, the coroner suspends.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 3(1)")),
    Fact(
      .joining, "The coroner need not suspend for it where there is an exceptional reason.",
      .memory(.coronersAndJusticeAct2009)),
    Fact(
      .joining,
      "After that the coroner does not resume until 28 days have passed, beginning with the day it is concluded or its "
        + "findings are published, and what the inquest finds may not contradict it.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 9(1), (2), (11)")),
    Fact(
      .joining, "The Minister may suspend it for another investigation or for civil or criminal proceedings.",
      .verified(.inquiriesAct2005, "s. 13(1)")),
    Fact(
      .childReview, "Nothing that was read says; taken to stand apart from a review, with timing agreed.",
      .judgement("likened to a coroner's investigation")),
  ]
}
