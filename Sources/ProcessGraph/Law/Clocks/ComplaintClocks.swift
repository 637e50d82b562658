extension Clock {
  /// Complaints about a council's functions under the Children Act 1989.
  static let childrenActComplaint: [Clock] = [
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
  ]

  static let healthComplaint: [Clock] = [
    Clock(
      .comp, "nhs-acknowledge", to: "acknowledge the complaint", period: .workingDays(3),
      event: "it arrives", from: [.notified], .law, scheme: .nhs, asks: .milestone("acknowledged"),
      .memory(.nhsComplaintsRegulations2009)),
    Clock(
      .comp, "nhs-respond", to: "answer the complaint", period: .months(6), event: "it arrives",
      from: [.notified], .law, leeway: "later, with an explanation", scheme: .nhs, asks: .complete,
      .memory(.nhsComplaintsRegulations2009)),
  ]
}
