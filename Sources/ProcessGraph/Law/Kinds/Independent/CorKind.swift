extension Kind {
  /// Coroner's investigation and inquest.
  static let cor = Kind(
    .cor, group: .independent, command: .independentBody,
    names: .unchanged(KindNames("coroner's investigation", nil, lead: "coroner", owner: "coroner")),
    ages: nil, purposeLimit: nil, pairs: .own, isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To find out how, when and where somebody died. The coroner is an independent judge.",
      family:
        "The next of kin are told when it begins, when there is a hearing and when a date changes. The coroner's "
        + "officer can answer your questions.",
      practitioner:
        "You may be asked for a statement, or to give evidence. Nobody has to answer a question if the "
        + "answer could incriminate them.",
      outcome:
        "A hearing in public, the inquest, with its findings. The coroner may also write a report on how other "
        + "deaths can be prevented."), clocks: clocks, requirements: [], facts: facts)

  private static let decision = "the coroner decides to investigate or directs a post-mortem examination"

  private static let clocks: [Clock] = [
    Clock(
      .cor, "notify-lscb", in: .england2015, to: "tell the board where the child died or was found",
      period: .days(3), event: decision, from: [.decided, .started], .law, where: .child,
      asks: .notify(.childrenPartnership), note: "Where the person who died was under 18.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 24(1), (3)")),
    Clock(
      .cor, "notify-lscb", in: .englandCurrent,
      to: "tell those who review child deaths where the child died or was found",
      period: .days(3), event: decision, from: [.decided, .started], .law, where: .child,
      asks: .notify(.childrenPartnership),
      note: "Where the person who died was under 18. The regulations as made name the board; today's "
        + "recipient is thought to be the child death review partners.",
      .memory(.coronersInvestigationsRegulations2013)),
    Clock(
      .cor, "inquest-complete", to: "complete the inquest", period: .months(6),
      event: "the coroner is made aware of the death", from: [.aware, .notified], .law,
      leeway: "or as soon as reasonably practicable after", asks: .complete, pause: .suspension,
      .verified(.coronersInquestsRules2013, "r. 8")),
    Clock(
      .cor, "tell-chief-coroner", to: "give the Chief Coroner the reasons",
      period: .years(1), event: "the death is reported", from: [.notified, .aware], .law,
      beginsADuty: true, asks: .explainDelay(to: .chiefCoroner),
      .verified(.coronersInvestigationsRegulations2013, "reg. 26")),
    Clock(
      .cor, "nok-hearing-notice", to: "tell the next of kin when the hearing is", period: .weeks(1),
      event: "the date is set", from: [.milestone("hearing-set")], .law, asks: .tellFamily,
      .verified(.coronersInquestsRules2013, "r. 9")),
    Clock(
      .cor, "nok-alteration-notice", to: "tell the next of kin of the change", period: .weeks(1),
      event: "it is decided to change the arrangements", from: [.milestone("hearing-changed")], .law,
      asks: .tellFamily, .verified(.coronersInquestsRules2013, "r. 10")),
    Clock(
      .cor, "body-delay-notice", to: "release the body, or tell the next of kin why it is kept",
      period: .days(28),
      event: "the coroner becomes aware that the body is in the area", from: [.milestone("body-in-area")],
      .law, asks: .milestone("body-released"), .verified(.coronersInvestigationsRegulations2013, "reg. 20(2)")
    ),
    Clock(
      .cor, "retain-documents-min", to: "keep the documents", period: .years(15),
      event: "the investigation is complete", from: [.finished], .law, asks: .keep,
      .verified(.coronersInvestigationsRegulations2013, "reg. 27(1)")),
    Clock(
      .cor, "suspension-min", to: "resume an investigation suspended before any charge", period: .days(28),
      .beginningWith, event: "the suspension takes effect", from: [.milestone("suspended")], .law,
      leeway: "a longer time may be set, and extended", where: .beforeCharge, asks: .notBefore(.resumption),
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 1(4), (5)")),
    Clock(
      .cor, "resume-after-inquiry-min", to: "resume an investigation suspended for an inquiry",
      period: .days(28), .beginningWith, event: "the inquiry ends or publishes",
      from: [.elsewhere(.inquiry, "inquiry-concluded"), .milestone("inquiry-concluded")], .law,
      asks: .notBefore(.resumption),
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 9(1)(b), (2)")),
    Clock(
      .cor, "no-resume-while-trial", to: "resume an investigation suspended on a charge", period: .gate,
      event: "the trial has ended", from: [.elsewhere(.crim, "verdict")], .law,
      leeway: "earlier where the prosecutor has no objection", where: .charged, asks: .notBefore(.resumption),
      note: "The verdict is a milestone of the criminal investigation.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 8(2), (3)")),
    Clock(
      .cor, "pfd-response", to: "answer the coroner's report", period: .days(56),
      event: "the report is sent", from: [.document(.pfdReport)], .law,
      leeway: "the coroner may allow longer", asks: .milestone("prevention-response"),
      by: .named("those the report is addressed to"),
      .verified(.coronersInvestigationsRegulations2013, "reg. 29(4), (5)")),
    Clock(
      .cor, "pfd-copy-to-lscb", to: "send a copy where the person was under 18", period: .gate,
      event: "the report is made", from: [.document(.pfdReport)], .law, where: .child,
      asks: .notify(.childrenPartnership),
      note: "The regulations as made name the board; the body named today was not read.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 28(4)(b)")),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, "The Coroners and Justice Act 2009, with the regulations and the rules of 2013.",
      .verified(.coronersInvestigationsRegulations2013, "regs. 12–29"),
      .verified(.coronersInquestsRules2013, "rr. 5–34"), .verified(.coronersDuties2009, "s. 1")),
    Fact(
      .trigger,
      "A death was violent or unnatural, or its cause is unknown, or it was in custody or other "
        + "state detention.",
      .verified(.coronersDuties2009, "s. 1(1), (2)")),
    Fact(.decides, "The senior coroner for the area.", .verified(.coronersDuties2009, "s. 1(1)")),
    Fact(
      .leads, "The coroner, who is a judge. The coroner's officer is who others talk to.",
      .memory(.coronersAndJusticeAct2009)),
    Fact(
      .needs, "Whatever bears on the death; the coroner may require documents and evidence.",
      .verified(.coronersPowers2009, "Sch. 5, para. 1(1), (2)")),
    Fact(
      .needs, "Where homicide is suspected, the chief officer's view on who examines the body.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 12")),
    Fact(
      .needs, "Material from the examination of the body is kept.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 15")),
    Fact(
      .needs, "What an inquiry has found may be admitted; the rule does not speak of reviews.",
      .verified(.coronersInquestsRules2013, "r. 24")),
    Fact(
      .produces, "An answer to who died, and how, when and where.",
      .paper("8.4", "coroner, first paragraph"), .verified(.coronersDuties2009, "s. 5(1)")),
    Fact(
      .produces, "It says nothing of anybody's criminal or civil liability.",
      .verified(.coronersDuties2009, "s. 10(2)")),
    Fact(
      .produces,
      "A report to prevent future deaths where it is called for, once the evidence has been "
        + "considered; whoever it is addressed to answers with action and a timetable, or reasons for none.",
      .verified(.coronersInvestigationsRegulations2013, "regs. 28(3), 29(3)")),
    Fact(
      .recipients, in: .england2015,
      "The board where the child died or was found hears within three days, with all the coroner knows, when a person "
        + "under 18 has died.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 24(1)–(3)")),
    Fact(
      .recipients, in: .englandCurrent,
      "Those who review child deaths where the child died or was found hear within three days, with all the coroner knows, when a "
        + "person under 18 has died.",
      .memory(.coronersInvestigationsRegulations2013)),
    Fact(
      .recipients, in: .england2015,
      "A report to prevent deaths is copied to the board where the person was under 18, and to the Chief "
        + "Coroner.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 28(4)(b), (5)")),
    Fact(
      .recipients, in: .englandCurrent,
      "A report to prevent deaths is copied to the Chief Coroner and, where the person was under 18, to the board by the "
        + "regulations as made; today's recipient was not read.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 28(4)(b), (5)")),
    Fact(
      .family,
      "Notices of its own to the next of kin: that the investigation has begun; of a hearing and of any "
        + "change, within a week; and of the reasons where a body is kept beyond 28 days.",
      .verified(.coronersInvestigationsRegulations2013, "regs. 6, 20"),
      .verified(.coronersInquestsRules2013, "rr. 9, 10")),
    Fact(
      .practitioners, "A witness need not answer what would incriminate them.",
      .verified(.coronersInquestsRules2013, "r. 22")),
    Fact(
      .information,
      "Interested persons may have what the coroner holds, and that includes any report given to the coroner: "
        + "a draft given in confidence may reach the family and others.",
      .verified(.coronersInquestsRules2013, "r. 13(2)(b)")),
    Fact(
      .information,
      "The coroner may refuse, as where criminal proceedings are concerned or the author's consent cannot "
        + "reasonably be had.",
      .verified(.coronersInquestsRules2013, "r. 15")),
    Fact(.publication, "Inquests are heard in public.", .memory(.coronersInquestsRules2013)),
    Fact(
      .joining,
      "Independent. It is suspended when somebody is charged with homicide, and not resumed while the trial "
        + "goes on unless the prosecutor has no objection.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, paras. 2(1), (2), 8(2), (3)")),
    Fact(
      .joining,
      "Before any charge the prosecuting authority may ask for a suspension of 28 days or longer.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 1(2), (4), (5)")),
    Fact(
      .joining,
      "Causing or allowing the death of a child or vulnerable adult counts as homicide here; cruelty or neglect is not "
        + "in the list, and needs a prosecutor's request.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, paras. 1(6), 2(4)")),
    Fact(
      .joining,
      "While it is suspended the inquest is adjourned. It resumes when a suspension before any charge ends; in other "
        + "cases the coroner may suspend it too.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, paras. 5, 6(1), 7")),
    Fact(
      .joining,
      "Where homicide comes to light during an inquest it is adjourned, and the Director of Public Prosecutions told.",
      .verified(.coronersInquestsRules2013, "r. 25(4)")),
    Fact(
      .joining, "What an inquest finds after a trial may not contradict its outcome.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 8(5)")),
    Fact(
      .joining,
      "It is also suspended where the Lord Chancellor asks, because an inquiry under the Inquiries Act with a senior "
        + "judge in the chair is likely to look into the cause of death well enough.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 3(1)")),
    Fact(
      .childReview,
      "Separate, with information shared. The subgroup asks to be told of a sudden or unnatural child death when "
        + "the child death overview panel does.",
      .paper("8.4", "coroner, first point"), .paper("Appendix B", "professional, first point")),
    Fact(
      .change, in: .englandCurrent,
      "The regulations as made name the board; those told today are thought to be the child death review "
        + "partners.",
      .memory(.coronersInvestigationsRegulations2013)),
  ]
}
