extension Clock {
  /// What a coroner is asked to do, and by when.
  static let coroner: [Clock] = [
    Clock(
      .cor, "notify-lscb", to: "tell those who review child deaths", period: .days(3),
      event: "the coroner decides to investigate or directs a post-mortem examination",
      from: [.decided, .started], .law, where: .child, asks: .notify(.childrenPartnership),
      note: "Where the person who died was under 18. The regulations as made name the board; today's "
        + "recipient is thought to be the child death review partners.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 24(1)")),
    Clock(
      .cor, "inquest-complete", to: "complete the inquest", period: .months(6),
      event: "the coroner is made aware of the death", from: [.aware, .notified], .law,
      leeway: "or as soon as reasonably practicable after", asks: .complete, pause: .suspension,
      .verified(.coronersInquestsRules2013, "r. 8")),
    Clock(
      .cor, "tell-chief-coroner", to: "give the Chief Coroner the reasons",
      period: .years(1), event: "the death is reported", from: [.notified, .aware], .law,
      asks: .explainDelay(to: .chiefCoroner), .verified(.coronersInvestigationsRegulations2013, "reg. 26")),
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
  ]

  /// Suspending and resuming around criminal proceedings and inquiries.
  static let coronerSuspension: [Clock] = [
    Clock(
      .cor, "suspension-min", to: "resume an investigation suspended before any charge", period: .days(28),
      .beginningWith, event: "the suspension takes effect", from: [.milestone("suspended")], .law,
      leeway: "a longer time may be set, and extended", where: .beforeCharge, asks: .notBefore(.resumption),
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 1(4), (5)")),
    Clock(
      .cor, "resume-after-inquiry-min", to: "resume an investigation suspended for an inquiry",
      period: .days(28), .beginningWith, event: "the inquiry ends or publishes",
      from: [.milestone("inquiry-concluded")], .law, asks: .notBefore(.resumption),
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 9(1)(b)")),
    Clock(
      .cor, "no-resume-while-trial", to: "resume an investigation suspended on a charge", period: .gate,
      event: "the trial has ended", from: [.elsewhere(.crim, "verdict")], .law,
      leeway: "earlier where the prosecutor has no objection", where: .charged, asks: .notBefore(.resumption),
      note: "The verdict is a milestone of the criminal investigation.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 8(2), (3)")),
  ]

  /// Reports to prevent future deaths.
  static let preventionReport: [Clock] = [
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
}
