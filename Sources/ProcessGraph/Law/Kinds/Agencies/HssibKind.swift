extension Kind {
  /// National investigation of patient safety, by a body whose interviews are protected by law.
  static let hssib = Kind(
    .hssib, group: .review, command: .independentBody,
    names: .new(
      KindNames(
        "HSSIB investigation", "HSSIB", lead: "lead investigator",
        owner: "Health Services Safety Investigations Body"),
      before: Fact(
        .change, in: .england2015,
        "There was no such body before 1 October 2023. An incident in NHS care had the provider's own investigation.",
        .verified(.healthAndCareAct2022, "s. 110"))),
    ages: nil, purposeLimit: nil,
    pairs: .judged(
      like: .si, "taken to be as for a health body's own investigation",
      "both look at the safety of patients",
      apart: [.practitionerInterview: protected, .report: protected]),
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To find what puts patients at risk, across the country, and how to make care safer. It never says who is to "
        + "blame.",
      family:
        "The investigators would like to hear from you. What you tell them stays with them by law, until they "
        + "publish their report. Whether you take part is up to you.",
      practitioner:
        "You may be asked what happened and what made the work harder. What you say stays with the "
        + "investigators by law, and no other review is to ask for their notes.",
      outcome: "A report without names, which is published."),
    clocks: [], requirements: requirements, facts: facts)

  private static let protected = Pairing.Apart(
    degree: .separate,
    ground: Ground(
      "the law protects what its investigators hold, and its drafts: they may not be passed on",
      .verifiedSpecific,
      .verified(.healthAndCareAct2022, "ss. 122(1), 124(3), (4)")))

  private static let requirements: [Requirement] = [
    Requirement(
      "draft-to-those-affected", of: .hssib, in: .englandCurrent,
      "a draft for whoever the report could harm, with time to comment", shownBy: .ownerOnly,
      .verified(.healthAndCareAct2022, "s. 115(1), (3)")),
    Requirement(
      "final-report-published", of: .hssib, in: .englandCurrent, "a published report of what was found",
      shownBy: .document(.finalReport), .verified(.healthAndCareAct2022, "s. 113(1)")),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, since: .safetyInvestigationsBody, "The Health and Care Act 2022, Part 4.",
      .verified(.healthAndCareAct2022, "ss. 110, 122, 124")),
    Fact(
      .trigger, "An incident in health care in England with implications for the safety of patients.",
      .verified(.healthAndCareAct2022, "s. 110")),
    Fact(
      .decides, "The body itself, by criteria it publishes.", .verified(.healthAndCareAct2022, "s. 112(1)")),
    Fact(.decides, "The Secretary of State may direct it.", .memory(.healthAndCareAct2022)),
    Fact(.leads, "An investigator of the body.", .verified(.healthAndCareAct2022, "s. 118")),
    Fact(
      .needs, "Answers, information and documents, which an investigator may require from anybody.",
      .verified(.healthAndCareAct2022, "s. 119")),
    Fact(
      .produces,
      "Findings of fact and recommendations about risks to patients, never about blame or liability.",
      .verified(.healthAndCareAct2022, "s. 113(2)–(4)")),
    Fact(
      .recipients,
      "Whoever the report could harm has a draft to comment on; whoever a recommendation is for must answer "
        + "in writing by the day it sets.",
      .verified(.healthAndCareAct2022, "ss. 115, 116")),
    Fact(
      .family, "It publishes how patients and families are involved in its investigations.",
      .verified(.healthAndCareAct2022, "s. 112(1)")),
    Fact(
      .practitioners, "Nobody has to give it what might incriminate them.",
      .verified(.healthAndCareAct2022, "s. 119(3)")),
    Fact(
      .information,
      "What it holds for an investigation and is not public may not be disclosed; whoever was sent it in a draft or for "
        + "safety and passes it on without a good reason commits an offence.",
      .verified(.healthAndCareAct2022, "ss. 122(1), (2), 124(3), (4)")),
    Fact(
      .information,
      "No other law's power to require material reaches it; the High Court may order that it be given.",
      .verified(.healthAndCareAct2022, "s. 125(1)"), .verified(.healthAndCareAct2022, "Sch. 14, para. 5")),
    Fact(
      .information,
      "Its reports and drafts are not evidence in civil, criminal, employment or regulators' proceedings, "
        + "unless the High Court admits a report.",
      .verified(.healthAndCareAct2022, "s. 117")),
    Fact(
      .publication, "Published, with no name of anybody involved who has not agreed.",
      .verified(.healthAndCareAct2022, "s. 113(1), (6)")),
    Fact(
      .joining,
      "Apart. Where a trust, NHS England, an integrated care board, the care regulator or the health and safety "
        + "regulator investigates the same incident, both must co-operate on how the two are arranged.",
      .verified(.healthAndCareAct2022, "s. 126")),
    Fact(
      .childReview, "Its notes and drafts can serve no review; its published report can.",
      .verified(.healthAndCareAct2022, "ss. 122(1), 124(3), (4)")),
    Fact(
      .change,
      "The body is to be moved into another; whether and when was not read. Past that day, check who holds it.",
      .memory(.healthBodiesReform)),
  ]
}
