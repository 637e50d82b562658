extension Kind {
  /// Mental health homicide review, or NHS independent investigation.
  static let mhhr = Kind(
    .mhhr,
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
      .memory(.patientSafetyFramework2022)))
}
