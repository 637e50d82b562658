extension Kind {
  /// NHS serious incident investigation, and the patient safety investigation that followed it.
  static let si = Kind(
    .si, group: .review, command: .oneAgency,
    names: .renamed(
      KindNames(
        "NHS serious incident investigation", "SI", lead: "lead investigator", owner: "NHS provider"),
      now: KindNames(
        "patient safety incident investigation", "PSII", lead: "learning response lead", owner: "NHS provider"
      ), since: .patientSafetyFramework), ages: nil, purposeLimit: nil, pairs: .own,
    isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To find out what happened in NHS care, and what should change. It is not about blame.",
      family:
        "The staff who gave the care must be open with you: they must tell you in person what they know, say that "
        + "they are sorry, and put it in writing. You can ask them your questions.",
      practitioner:
        "You may be asked what happened and what made the work harder. It is not about blame. A coroner "
        + "or the police can ask to see what you say.",
      outcome:
        "A report for those who give the care and those who pay for it. It is not usually published in full."),
    clocks: clocks, requirements: requirements, facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .si, "report-on-steis", in: .england2015, to: "report the incident on the national system",
      period: .workingDays(2), event: "it is identified", from: [.aware], .policy,
      since: Day(year: 2015, month: 4, day: 1), asks: .referral, .memory(.seriousIncidentFramework2015)),
    Clock(
      .si, "initial-review", in: .england2015, to: "make the first review", period: .hours(72),
      event: "the incident is identified", from: [.aware], longest: .workingDays(3), .policy,
      since: Day(year: 2015, month: 4, day: 1), asks: .document(.initialReport),
      note: "72 hours for the review, three working days to upload it.",
      .memory(.seriousIncidentFramework2015)),
    Clock(
      .si, "final-report", in: .england2015, to: "send the final report to the commissioner",
      period: .workingDays(60), event: "the incident is reported to the commissioner", from: [.notified],
      .policy, leeway: "the clock may be stopped by agreement", since: Day(year: 2015, month: 4, day: 1),
      asks: .complete, pause: .agreement, .memory(.seriousIncidentFramework2015)),
    Clock(
      .si, "commissioner-qa", in: .england2015, to: "look through the report and answer",
      period: .days(20), event: "the commissioner has the report", from: [.document(.rca), .finished],
      .policy, since: Day(year: 2015, month: 4, day: 1), asks: .milestone("commissioner-closure"),
      by: .healthCommissioner, .memory(.seriousIncidentFramework2015)),
    Clock(
      .si, "psii-ceiling", in: .englandCurrent, to: "finish the investigation", period: .months(6),
      event: "it starts", from: [.started], .policy, leeway: "local plans may agree otherwise",
      asks: .complete, pause: .agreement, .memory(.patientSafetyFramework2022)),
    Clock(
      .si, "candour-in-person", to: "tell the patient, or those who act for them, in person",
      period: .asSoonAsPracticable, event: "the provider becomes aware of the incident", from: [.aware],
      .law, leeway: "as soon as reasonably practicable", asks: .tellFamily,
      .verified(.regulatedActivitiesRegulations2014, "reg. 20(2), (3)(a)")),
    Clock(
      .si, "candour-written", to: "confirm in writing what the family was told", period: .workingDays(10),
      event: "they are told in person", from: [.statutoryNotice], .policy,
      asks: .milestone("candour-letter"), .memory(.nhsStandardContract)),
  ]

  private static let requirements: [Requirement] = [
    Requirement(
      "duty-of-candour", of: .si, "the provider's own notice to the patient or family, with an apology",
      shownBy: .contact(.statutoryNotice), .verified(.regulatedActivitiesRegulations2014, "reg. 20")),
    Requirement(
      "report-to-commissioner", of: .si, in: .england2015, "a report to the commissioner",
      shownBy: .ownerOnly, .paper("Appendix B", "serious incident, second point"),
      .memory(.seriousIncidentFramework2015)),
    Requirement(
      "report-to-commissioner", of: .si, in: .englandCurrent, "a report to the integrated care board",
      shownBy: .ownerOnly, .memory(.patientSafetyFramework2022)),
    Requirement(
      "root-cause-analysis", of: .si, in: .england2015, "a root cause analysis", shownBy: .document(.rca),
      .paper("8.4", "serious incidents, third point")),
    Requirement(
      "learning-response", of: .si, in: .englandCurrent,
      "a learning response that suits the incident",
      shownBy: .either(.document(.rca), .document(.finalReport)),
      .memory(.patientSafetyFramework2022)),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, in: .england2015,
      "NHS England's Serious Incident Framework, in use from 1 April 2015: policy and contract, not statute.",
      .verified(.seriousIncidentFramework2015, "title page"), .memory(.nhsStandardContract)),
    Fact(
      .basis, in: .englandCurrent,
      "The Patient Safety Incident Response Framework, which took its place through the standard contract.",
      .memory(.patientSafetyFramework2022), .memory(.nhsStandardContract)),
    Fact(
      .trigger, in: .england2015, "A serious incident in care that the NHS pays for.",
      .paper("8.4", "serious incidents, first paragraph")),
    Fact(
      .trigger, in: .englandCurrent,
      "The provider chooses the learning response that fits; deaths of children go to child death review.",
      .memory(.patientSafetyFramework2022), .secondary(.patientSafetyFramework2022)),
    Fact(
      .decides, in: .england2015, "The provider, overseen by the clinical commissioning group.",
      .memory(.seriousIncidentFramework2015)),
    Fact(
      .decides, in: .englandCurrent, "The provider, overseen by the integrated care board.",
      .memory(.patientSafetyFramework2022)),
    Fact(
      .leads, "An investigator of the provider.", .judgement("read from who investigates")),
    Fact(
      .needs, "Regular talk with the council's safeguarding lead, and an agreed protocol or memorandum.",
      .paper("8.4", "serious incidents, first paragraph")),
    Fact(
      .produces, in: .england2015, "An initial report and a root cause analysis.",
      .paper("Appendix B", "serious incident, third point")),
    Fact(
      .produces, in: .englandCurrent,
      "A report on how the system works; it does not ask what caused one death or whether it could have been "
        + "prevented.",
      .memory(.patientSafetyFramework2022)),
    Fact(
      .recipients,
      "The safeguarding lead tells the representative and business unit of the board, or of the partners in its place, when it begins; the "
        + "commissioner is kept informed; key findings go to the reviewer.",
      .paper("8.4", "serious incidents, first and second points"),
      .paper("Appendix B", "serious incident, second point")),
    Fact(
      .recipients, "An incident with a safeguarding element is reported to the subgroup.",
      .paper("8.4", "serious incidents, fourth point")),
    Fact(
      .recipients, in: .englandCurrent,
      "Where safeguarding is concerned the council's safeguarding lead is told of it, and the provider contributes to the "
        + "review.",
      .memory(.patientSafetyFramework2022)),
    Fact(
      .family,
      "Candour is a duty of its own: told in person as soon as can be, with all known facts and an apology, "
        + "and then in writing. No other process can do it in the provider's place.",
      .verified(.regulatedActivitiesRegulations2014, "reg. 20(2)–(4)")),
    Fact(
      .practitioners, "It is not for blame, but what is said can be asked for by coroner and police.",
      .memory(.seriousIncidentFramework2015), .memory(.patientSafetyFramework2022)),
    Fact(
      .publication, "Not usually published in full.", .memory(.seriousIncidentFramework2015),
      .memory(.patientSafetyFramework2022)),
    Fact(
      .joining, "It is not a barrier to a review.", .paper("8.4", "serious incidents, second paragraph")),
    Fact(
      .childReview, in: .england2015,
      "Its root cause analysis of the same incident or death can serve as the agency's management review, "
        + "and may help to shape the review's terms.",
      .paper("8.4", "serious incidents, second paragraph"),
      .paper("Appendix B", "serious incident, third point")),
    Fact(
      .childReview, in: .englandCurrent,
      "Its report may serve as the agency's report; check that it answers what the review asks.",
      .judgement("the paper speaks of root cause analyses")),
    Fact(
      .change, in: .englandCurrent, "No fixed time to finish is left: months, and no more than six.",
      .memory(.patientSafetyFramework2022)),
  ]
}
