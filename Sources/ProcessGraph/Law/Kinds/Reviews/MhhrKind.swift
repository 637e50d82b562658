extension Kind {
  /// Mental health homicide review, or NHS independent investigation.
  static let mhhr = Kind(
    .mhhr, group: .multiAgencyReview, command: .agenciesTogether,
    names: .renamed(
      KindNames(
        "mental health homicide review", "MHHR", lead: "independent investigator", owner: "NHS England"),
      now: KindNames(
        "NHS independent mental health homicide investigation", "MHHR", lead: "independent investigator",
        owner: "NHS England")), ages: nil, purposeLimit: nil, pairs: .own, isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To look, independently of the NHS trust, at somebody's mental health care before a death, so that care becomes "
        + "safer.",
      family:
        "The investigator offers to meet the families, and would like to know which questions you want answered. "
        + "Whether you take part, and how, is up to you.",
      practitioner:
        "The investigator reads the trust's own investigation and the records of the care, and may ask to "
        + "talk to you about your part in it.",
      outcome: "A report and a plan of what is to change. The report is published."), clocks: clocks,
    requirements: requirements, facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .mhhr, "perpetrator-in-contact-window", in: .england2015,
      to: "count the care that mental health services gave", period: .months(6), .before,
      event: "the homicide", from: [.incident, .death], .policy, asks: .window,
      .memory(.seriousIncidentFramework2015)),
    Clock(
      .mhhr, "complete", in: .england2015, to: "finish the investigation", period: .months(6),
      event: "it is commissioned", from: [.decided, .started], .policy,
      leeway: "extensions can be agreed", asks: .complete, .memory(.seriousIncidentFramework2015)),
  ]

  private static let requirements: [Requirement] = [
    Requirement(
      "nhs-england-agrees", of: .mhhr, "NHS England's agreement to whoever leads a joint review",
      shownBy: .ownerOnly, .judgement("it commissions the investigation")),
    Requirement(
      "independent-of-provider", of: .mhhr, in: .england2015, "independence of the provider of care",
      shownBy: .commissionerIsNotProvider, .memory(.seriousIncidentFramework2015)),
    Requirement(
      "independent-of-provider", of: .mhhr, in: .englandCurrent, "independence of the provider of care",
      shownBy: .commissionerIsNotProvider, .memory(.patientSafetyFramework2022)),
    Requirement(
      "both-families-offered", of: .mhhr,
      "an offer to both families: of whoever died, and of the person in care", shownBy: .ownerOnly,
      .judgement("good practice in independent investigations")),
    Requirement(
      "action-plan", of: .mhhr, in: .england2015, "an action plan", shownBy: .document(.actionPlan),
      .memory(.seriousIncidentFramework2015)),
    Requirement(
      "action-plan", of: .mhhr, in: .englandCurrent, "an action plan", shownBy: .document(.actionPlan),
      .memory(.patientSafetyFramework2022)),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, in: .england2015,
      "No statute and no guidance for several agencies; the NHS framework on serious incidents is the "
        + "reference.",
      .paper("8.5", "second paragraph"), .memory(.seriousIncidentFramework2015)),
    Fact(
      .basis, in: .englandCurrent,
      "No statute. Under the patient safety framework these homicides go to NHS England's regional "
        + "independent investigation team.",
      .secondary(.patientSafetyFramework2022)),
    Fact(
      .trigger, in: .england2015,
      "A homicide by somebody who is or has been under specialist mental health services' care programme.",
      .secondary(.npsaIndependentInvestigation2008)),
    Fact(
      .trigger, in: .england2015,
      "The care was in the six months before; or a death raises wider concern about the system.",
      .memory(.seriousIncidentFramework2015)),
    Fact(
      .trigger, in: .englandCurrent,
      "The regional team judges whether an independent investigation is due; the provider may have to make one too.",
      .secondary(.patientSafetyFramework2022)),
    Fact(
      .decides, "NHS England's regional team.", .memory(.seriousIncidentFramework2015),
      .secondary(.patientSafetyFramework2022)),
    Fact(
      .leads, "An independent investigator; the provider cannot investigate itself.",
      .memory(.seriousIncidentFramework2015), .memory(.patientSafetyFramework2022)),
    Fact(
      .needs, "The provider's own investigation and records of the care given.",
      .judgement("read from what it investigates")),
    Fact(
      .produces, "A report and an action plan, with a later look at what was done.",
      .memory(.seriousIncidentFramework2015), .memory(.patientSafetyFramework2022)),
    Fact(
      .recipients, in: .england2015,
      "Provider and clinical commissioning group must tell the subgroup that it is commissioned, and how it "
        + "goes.",
      .paper("Appendix B", "serious incident, fourth point")),
    Fact(
      .recipients, in: .englandCurrent,
      "Provider and integrated care board are taken to owe the subgroup the same news.",
      .judgement("integrated care boards have the groups' place")),
    Fact(
      .family, "Contact is offered to both families: of whoever died, and of the person in care.",
      .judgement("good practice in independent investigations")),
    Fact(
      .publication, "Published.", .memory(.seriousIncidentFramework2015), .memory(.patientSafetyFramework2022)
    ),
    Fact(
      .joining, "The subgroup has overseen a combined child's and mental health homicide review.",
      .paper("8.5", "third paragraph")),
    Fact(
      .joining, in: .englandCurrent, "It is often joined with a domestic homicide review.",
      .memory(.domesticHomicideGuidance)),
    Fact(
      .childReview,
      "Its subject is the care of the person who killed, not of the child: the two share an incident.",
      .judgement("read from its criteria")),
    Fact(
      .change, in: .englandCurrent,
      "No time to finish is fixed any more; a patient safety investigation takes no more than six months.",
      .memory(.patientSafetyFramework2022)),
  ]
}
