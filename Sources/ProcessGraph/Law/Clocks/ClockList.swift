extension Clock {
  /// Every clock of the catalogue, by kind.
  public static let all: [Clock] = reviews + proceedings

  private static let reviews: [Clock] =
    seriousCaseReview2015 + localPracticeReview + rapidAndNationalReview + domesticHomicideReview
    + safeguardingAdultsReview + mentalHealthHomicideReview + seriousIncident2015
    + patientSafetyInvestigation + dutyOfCandour + youthJusticeIncident

  private static let proceedings: [Clock] =
    coroner + coronerSuspension + preventionReport + policeComplaintsBody + childrenActComplaint
    + healthComplaint + childDeathReview + offensiveWeaponsReview + careProceedings + criminalCase
    + learningDisabilityReview + workRelatedDeath + disciplinaryMatter

  /// The clocks of a kind in a frame, in the catalogue's order.
  public static func of(_ kind: KindID, in frame: Frame) -> [Clock] {
    byKind[kind, default: []].filter { $0.frames.contains(frame) }
  }

  private static let byKind = Dictionary(grouping: all, by: \.kind)
}
