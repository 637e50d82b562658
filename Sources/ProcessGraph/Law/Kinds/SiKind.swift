extension Kind {
  /// NHS serious incident investigation, and the patient safety investigation that followed it.
  static let si = Kind(
    .si,
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
      "Where safeguarding is concerned the council's safeguarding lead hears of it, and the provider contributes to the "
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
      .memory(.patientSafetyFramework2022)))
}
