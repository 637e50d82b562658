extension Kind {
  /// Investigation of police conduct by the national body.
  static let iopc = Kind(
    .iopc, group: .independent, command: .independentBody,
    names: .renamed(
      KindNames(
        "IPCC investigation", "IPCC", lead: "lead investigator",
        owner: "Independent Police Complaints Commission"),
      now: KindNames(
        "IOPC investigation", "IOPC", lead: "lead investigator",
        owner: "Independent Office for Police Conduct"), since: Day(year: 2018, month: 1, day: 8),
      lawSince: Day(year: 2020, month: 2, day: 1)), ages: nil,
    purposeLimit: nil, pairs: .own,
    isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To look, independently of the police, at what the police did.",
      family: "The investigator may wish to talk with you. You can ask to be kept informed.",
      practitioner: "You may be asked about your contact with the police.",
      outcome: "A report on the police's conduct."), clocks: clocks, requirements: [], facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .iopc, "dsi-referral", in: .england2015, to: "refer the death or serious injury",
      period: .endOfNextDay, event: "it first comes to the force's attention", from: [.aware],
      .law, asks: .referral, by: .named("the police force"),
      .verified(.policeComplaintsRegulations2012, "reg. 8(b)")),
    Clock(
      .iopc, "dsi-referral", in: .englandCurrent, to: "refer the death or serious injury",
      period: .endOfNextDay, event: "it first comes to the force's attention", from: [.aware],
      .law, since: Day(year: 2020, month: 2, day: 1), asks: .referral, by: .named("the police force"),
      note: "Matters from before 1 February 2020 stay under the regulations of 2012.",
      .verified(.policeComplaintsRegulations2020, "reg. 9(b)")),
    Clock(
      .iopc, "timeliness-report-1", in: .englandCurrent,
      to: "explain in writing why, to the policing body and those with an interest",
      period: .months(12), .beginningWith, event: "the complaint is made or the matter comes to attention",
      from: [.aware, .notified], .law, since: Day(year: 2020, month: 2, day: 1),
      beginsADuty: true, asks: .explainDelay(to: .policingBody), by: .investigatorOfPolice,
      .verified(.policeComplaintsRegulations2020, "reg. 13(3)(a)")),
    Clock(
      .iopc, "timeliness-report-n", in: .englandCurrent, to: "explain again why",
      period: .months(6), .beginningWith, event: "after the last period ends",
      from: [.afterClock("timeliness-report-1")], .law, since: Day(year: 2020, month: 2, day: 1),
      beginsADuty: true, asks: .explainDelay(to: .policingBody), by: .investigatorOfPolice,
      .verified(.policeComplaintsRegulations2020, "reg. 13(3)(b)")),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, in: .england2015, "The Police Reform Act 2002 and the regulations of 2012.",
      .verified(.policeReformAct2002, "Part 2"), .verified(.policeComplaintsRegulations2012, "regs. 3–10")),
    Fact(
      .basis, in: .englandCurrent,
      "The Police Reform Act 2002 and the regulations of 2020, for matters from 1 February 2020; earlier ones "
        + "stay under those of 2012.",
      .verified(.policeReformAct2002, "Part 2"), .verified(.policeComplaintsRegulations2020, "reg. 2(2)")),
    Fact(
      .trigger,
      "A death or serious injury after contact with the police, serious misconduct, or a complaint; "
        + "some must be referred.",
      .verified(.policeReformAct2002, "Sch. 3, para. 13"),
      .verified(.policeComplaintsRegulations2012, "reg. 8"),
      .verified(.policeComplaintsRegulations2020, "reg. 9")),
    Fact(
      .trigger, in: .englandCurrent,
      "A complaint or a matter of conduct that must be referred is referred by the end of the day after it becomes clear "
        + "that it must be; a death or serious injury by the end of the day after it first comes to attention.",
      .verified(.policeComplaintsRegulations2020, "regs. 4(2), 7(4), 9(b)")),
    Fact(
      .decides, "The national body itself, wholly independent of police and government.",
      .paper("8.3", "IPCC, first paragraph")),
    Fact(.leads, "An investigator of that body.", .paper("8.3", "IPCC, first paragraph")),
    Fact(
      .leads, in: .englandCurrent,
      "Where the force investigates itself or is directed: nobody who works under the person investigated, or whose part "
        + "would put fairness in doubt. The rule does not speak of the body's own investigations.",
      .verified(.policeComplaintsRegulations2020, "reg. 12")),
    Fact(
      .produces, "A report on the police's conduct.", .judgement("read from its remit")),
    Fact(
      .recipients,
      "The police representative tells the subgroup at the earliest opportunity; findings that bear on the "
        + "review are shared with the reviewer.",
      .paper("8.3", "IPCC, first and third points")),
    Fact(
      .recipients, in: .englandCurrent,
      "Where it lasts over twelve months, and every six after, the reasons are given in writing as soon as practicable: to "
        + "the policing body, and to complainant and interested persons. The force owes them for its own.",
      .verified(.policeComplaintsRegulations2020, "reg. 13")),
    Fact(
      .family, "Interested persons are kept informed, which is another channel to the family.",
      .verified(.policeReformAct2002, "s. 21")),
    Fact(
      .information, in: .englandCurrent,
      "What would harm criminal or disciplinary proceedings may be withheld, as where witnesses' evidence "
        + "could be contaminated.",
      .verified(.policeComplaintsRegulations2020, "reg. 11(4)(b)")),
    Fact(
      .joining, in: .england2015, "Combined only with investigations of its own scheme.",
      .verified(.policeComplaintsRegulations2012, "reg. 25 (heading)")),
    Fact(
      .joining, in: .englandCurrent, "Combined only with investigations of its own scheme.",
      .verified(.policeComplaintsRegulations2020, "reg. 14")),
    Fact(
      .joining, in: .england2015, "It may be suspended, and resumed after criminal proceedings.",
      .verified(.policeComplaintsRegulations2012, "regs. 22, 23 (headings)")),
    Fact(
      .childReview,
      "The reviewer or chair makes early contact, to be clear on remit, timescales and who is affected.",
      .paper("8.3", "IPCC, second point"), .paper("Appendix B", "complaints, second point")),
    Fact(
      .change, in: .englandCurrent,
      "Since 8 January 2018 the Independent Office for Police Conduct has had the place of the Independent "
        + "Police Complaints Commission.",
      .memory(.policeReformAct2002)),
  ]
}
