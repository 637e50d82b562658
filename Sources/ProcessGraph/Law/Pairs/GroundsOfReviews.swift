/// Reviews with reviews.
extension Grounds {
  static let childAndHomicide = Grounds(
    .partsTogether,
    [
      .practitionerInterview: .notesWithConsent,
      .publication: Ground(
        "each keeps its own gates, so the latest of them decides", .judgement,
        .memory(.workingTogether2015), .verified(.practiceReviewRegulations2018, "reg. 16"),
        .secondary(.localProcedures)),
    ])

  static let childAndAdult = Grounds(
    Ground(
      "the paper says the like of safeguarding adults reviews", .paperGeneral,
      .paper("8.5", "third and fourth paragraphs"), .memory(.careAndSupportGuidance)),
    [
      .practitionerInterview: .notesWithConsent,
      .publication: Ground(
        "only the children's side has a gate before publication", .judgement,
        .memory(.workingTogether2015), .verified(.practiceReviewRegulations2018, "reg. 16")),
    ])

  static let childAndMentalHealth = Grounds(
    Ground(
      "the subgroup has overseen a combined review of this sort", .paperGeneral,
      .paper("8.5", "third paragraph")),
    [
      .chair: .healthServiceAgreesChair,
      .practitionerInterview: .notesWithConsent,
      .publication: Ground(
        "NHS England publishes its own report", .judgement, .judgement("each body publishes for itself")),
    ])

  static let homicideAndAdult = Grounds(
    Ground(
      "each side's guidance asks for work to be joined up", .paperAnalogy,
      .paper("8.5", "third and fourth paragraphs"), .memory(.domesticHomicideGuidance),
      .memory(.careAndSupportGuidance)),
    [.practitionerInterview: .notesWithConsent.byAnalogy, .publication: .homeOfficeClearsFirst])

  static let homicideAndMentalHealth = Grounds(
    .partsTogether.byAnalogy,
    [
      .chair: .healthServiceAgreesChair,
      .practitionerInterview: .notesWithConsent.byAnalogy,
      .publication: .homeOfficeClearsFirst,
    ])

  static let adultAndMentalHealth = Grounds(
    Ground(
      "parts may be run together, if both sides' requirements are met", .paperAnalogy,
      .paper("8.5", "third and fourth paragraphs"), .memory(.careAndSupportGuidance)),
    [
      .chair: .healthServiceAgreesChair,
      .practitionerInterview: .notesWithConsent.byAnalogy,
      .publication: .noSource,
    ])
}

extension Ground {
  static let partsTogether = Ground(
    "some or all parts may be commissioned together, if both sides' requirements are met", .paperGeneral,
    .paper("8.5", "third paragraph"))
  static let notesWithConsent = Ground(
    "one interview serves both where the practitioner agrees to the notes being used by both",
    .paperSpecific, .paper("8.5", "sixth point"))
  static let healthServiceAgreesChair = Ground(
    "NHS England would have to agree to whoever is appointed", .judgement,
    .judgement("it commissions the investigation"))
  static let homeOfficeClearsFirst = Ground(
    "the Home Office clears a homicide review before it is published", .verifiedSpecific,
    .secondary(.homicideProcedures))
  static let noSource = Ground("no source says", .judgement, .judgement("a reading of the two processes"))
}
