extension Kind {
  /// Complaint under an agency's procedure.
  static let comp = Kind(
    .comp, group: .independent, command: .oneAgency,
    names: .unchanged(KindNames("complaint", nil, lead: "complaints manager", owner: "agency")), ages: nil,
    purposeLimit: nil, pairs: .own, isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To answer somebody's complaint about a service. It is separate from any review.", family: nil,
      practitioner: nil, outcome: "An answer to whoever complained."), clocks: clocks, requirements: [],
    facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .comp, "ca89-time-to-complain", to: "make the complaint", period: .years(1),
      event: "there are grounds for it", from: [.milestone("grounds-arose")], .law,
      leeway: "the council may take a later one", scheme: .childrenAct, asks: .referral, by: .complainant,
      .verified(.representationsRegulations2006, "reg. 9")),
    Clock(
      .comp, "ca89-stage1", to: "answer at the first stage", period: .workingDays(10),
      event: "the stage starts", from: [.started, .notified], longest: .workingDays(20), .law,
      leeway: "as long again where it is complex", scheme: .childrenAct, asks: .milestone("stage-1-response"),
      by: .named("the council"), .verified(.representationsRegulations2006, "reg. 14(1), (5)")),
    Clock(
      .comp, "ca89-stage2", to: "answer at the second stage", period: .workingDays(25),
      event: "the stage starts", from: [.milestone("stage-2-start")], longest: .workingDays(65), .law,
      leeway: "longer with notice to the person complaining", scheme: .childrenAct,
      asks: .milestone("stage-2-response"), by: .named("the council"),
      .verified(.representationsRegulations2006, "reg. 17(3), (6)")),
    Clock(
      .comp, "ca89-panel-request", to: "ask for a review panel", period: .workingDays(20),
      event: "the second answer arrives", from: [.milestone("stage-2-response")], .law,
      scheme: .childrenAct, asks: .milestone("panel-request"), by: .complainant,
      .verified(.representationsRegulations2006, "reg. 18(2)")),
    Clock(
      .comp, "ca89-panel-meets", to: "hold the review panel", period: .workingDays(30),
      event: "the request arrives", from: [.milestone("panel-request")], .law, scheme: .childrenAct,
      asks: .milestone("panel-meeting"), by: .named("the council"),
      .verified(.representationsRegulations2006, "reg. 19(4)")),
    Clock(
      .comp, "ca89-panel-report", to: "write the panel's report", period: .workingDays(5),
      event: "the panel meets", from: [.milestone("panel-meeting")], .law, scheme: .childrenAct,
      asks: .milestone("panel-report"), by: .named("the review panel"),
      .verified(.representationsRegulations2006, "reg. 20(2)")),
    Clock(
      .comp, "ca89-final-response", to: "answer the panel's recommendations", period: .workingDays(15),
      event: "the council has them", from: [.milestone("panel-report")], .law, scheme: .childrenAct,
      asks: .complete, by: .named("the council"), .verified(.representationsRegulations2006, "reg. 20(3)")),
    Clock(
      .comp, "ca89-resubmit", to: "put a parked complaint again", period: .years(1),
      event: "the other process it was parked for ends", from: [.milestone("concurrent-consideration-ended")],
      .law, scheme: .childrenAct, asks: .milestone("resubmitted"), by: .complainant,
      .verified(.representationsRegulations2006, "reg. 8(5)")),
    Clock(
      .comp, "nhs-acknowledge", to: "acknowledge the complaint", period: .workingDays(3),
      event: "it arrives", from: [.notified], .law, scheme: .nhs, asks: .milestone("acknowledged"),
      .memory(.nhsComplaintsRegulations2009)),
    Clock(
      .comp, "nhs-respond", to: "answer the complaint", period: .months(6), event: "it arrives",
      from: [.notified], .law, leeway: "later, with an explanation", scheme: .nhs, asks: .complete,
      .memory(.nhsComplaintsRegulations2009)),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, "For a council's functions under the Children Act 1989, the regulations of 2006.",
      .verified(.representationsRegulations2006, "regs. 1–23")),
    Fact(
      .basis, "For the NHS and adult social care, the regulations of 2009.",
      .memory(.nhsComplaintsRegulations2009)),
    Fact(
      .basis, in: .england2015,
      "For the police, the regulations of 2012, which give 28 days for representations.",
      .verified(.policeComplaintsRegulations2012, "reg. 5(5)")),
    Fact(.trigger, "Somebody complains.", .paper("8.3", "second point")),
    Fact(.decides, "The agency complained of.", .paper("8.3", "first paragraph")),
    Fact(.leads, "Whoever the agency's procedure names.", .judgement("each agency's own")),
    Fact(
      .produces, "An answer, in up to three stages for a council.",
      .verified(.representationsRegulations2006, "regs. 14, 17–20")),
    Fact(
      .produces, "After it, an ombudsman may be asked, within a year.", .memory(.ombudsmanPractice)),
    Fact(
      .recipients,
      "Agencies' representatives tell the subgroup, keep it up to date, and tell it the outcome.",
      .paper("Appendix B", "complaints, first point")),
    Fact(
      .family,
      "The family is told that a review does not deal with complaints, and how to make one.",
      .paper("8.3", "second point")),
    Fact(
      .family, "Where a council parks a complaint it says so in writing, with reasons, as soon as it can.",
      .verified(.representationsRegulations2006, "reg. 8(3)")),
    Fact(.publication, "Not published.", .judgement("it is the complainant's")),
    Fact(
      .joining,
      "A council must park a complaint as far as it would harm a court case, its own disciplinary process or "
        + "a criminal investigation; within a year of that process ending it may be put again.",
      .verified(.representationsRegulations2006, "reg. 8")),
    Fact(
      .joining, "A review or an inquest alone is no ground to park one.",
      .judgement("neither is in the list of regulation 8(1)")),
    Fact(
      .childReview,
      "Separate: it does not impede the review, and the review's terms leave complaints out.",
      .paper("8.3", "first paragraph and first point")),
  ]
}
