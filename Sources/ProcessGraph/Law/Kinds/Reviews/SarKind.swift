extension Kind {
  /// Safeguarding adults review.
  static let sar = Kind(
    .sar, group: .multiAgencyReview, command: .agenciesTogether,
    names: .unchanged(
      KindNames(
        "safeguarding adults review", "SAR", lead: "lead reviewer", owner: "Safeguarding Adults Board")),
    ages: AgeGate(
      ages: 18...130, subject: "an adult",
      authority: [.verified(.careAct2014, "s. 44"), .secondary(.localProcedures)]),
    purposeLimit: .always(.verified(.careAct2014, "s. 45(6)")), pairs: .own, isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To learn how services worked together for an adult who needed care and support.",
      family:
        "The reviewer would like to hear what you know, and what you want the review to look at. Whether you "
        + "take part, and how, is up to you.",
      practitioner:
        "You may be asked to talk about your work, or to help your agency answer the reviewer's questions.",
      outcome: "The findings go in the board's annual report. The full report may not be published."),
    clocks: clocks, requirements: requirements, facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .sar, "age-of-subject-min", to: "review the care of an adult", period: .age(18),
      event: "the harm was done", from: [.incident], .law, since: .careAct,
      asks: .youngestAge, .verified(.careAct2014, "ss. 2(8), 44(1), 80(1)")),
    Clock(
      .sar, "complete", to: "finish the review", period: .months(6), event: "it is begun",
      from: [.decided, .started], .guidance, leeway: "longer for a good reason, such as a court case",
      since: .careAct, asks: .complete, .memory(.careAndSupportGuidance)),
  ]

  private static let requirements: [Requirement] = [
    Requirement(
      "independent-lead", of: .sar, "a lead reviewer independent of the agencies", shownBy: .lead,
      .memory(.careAndSupportGuidance)),
    Requirement(
      "adult-or-family-contribution", of: .sar, "what the adult, or the family, can contribute",
      shownBy: .either(.contact(.involvement), .contact(.interview)), .memory(.careAndSupportGuidance)),
    Requirement(
      "advocate", of: .sar, "an independent advocate where the adult is alive and needs one",
      shownBy: .advocateOffered, .verified(.careAct2014, "s. 68")),
    Requirement(
      "board-annual-report", of: .sar, "the findings, and what was done, in the board's annual report",
      shownBy: .ownerOnly, .verified(.careAct2014, "Sch. 2, para. 4(1)")),
    Requirement(
      "action-plan", of: .sar, "an action plan", shownBy: .document(.actionPlan),
      .memory(.careAndSupportGuidance)),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, "The Care Act 2014, in force from 1 April 2015, and its statutory guidance.",
      .verified(.careAct2014, "s. 44"), .memory(.careAndSupportGuidance)),
    Fact(
      .trigger,
      "An adult in the area with needs for care and support, met or not, has died of abuse or neglect, known or suspected, or lives "
        + "and has suffered it seriously; and how agencies worked together gives cause for concern.",
      .verified(.careAct2014, "s. 44(1)–(3)")),
    Fact(
      .trigger, "The board may hold one about any other adult with such needs.",
      .verified(.careAct2014, "s. 44(4)")),
    Fact(.trigger, "An adult is a person of 18 or over.", .verified(.careAct2014, "ss. 2(8), 80(1)")),
    Fact(
      .decides, "The safeguarding adults board; each member must co-operate and contribute.",
      .verified(.careAct2014, "s. 44(5)")),
    Fact(
      .leads, "A lead reviewer independent of the agencies.", .memory(.careAndSupportGuidance)),
    Fact(
      .needs, "Information that the board may require by law.", .verified(.careAct2014, "s. 45(1)–(5)")),
    Fact(
      .produces, "Findings, with what was done about them or why nothing was.",
      .verified(.careAct2014, "Sch. 2, para. 4(1)")),
    Fact(
      .recipients,
      "The board's annual report holds the findings; it goes to the council, the local policing body, the local "
        + "Healthwatch and the chair of the health and wellbeing board.",
      .verified(.careAct2014, "Sch. 2, para. 4(1), (2)")),
    Fact(
      .family,
      "The adult or the family is invited to contribute, with an independent advocate where the adult is "
        + "alive and needs one.",
      .memory(.careAndSupportGuidance), .verified(.careAct2014, "s. 68")),
    Fact(
      .information, "What the board requires may be used only to help it in its functions.",
      .verified(.careAct2014, "s. 45(6)")),
    Fact(
      .publication, "Nothing requires the report to be published beyond the annual report.",
      .verified(.careAct2014, "Sch. 2, para. 4"), .judgement("nothing that was read asks for more")),
    Fact(
      .joining,
      "Guidance asks how it can fit with a child's review, a homicide review, a criminal investigation or an "
        + "inquest, and that common ground be settled at the outset with the chairs of the others.",
      .memory(.careAndSupportGuidance)),
    Fact(
      .childReview,
      "The paper names it for victims of 16 to 18, but it is about adults: with a child's review it shares an "
        + "incident, never its subject.",
      .paper("8.5", "third paragraph"), .secondary(.localProcedures)),
  ]
}
