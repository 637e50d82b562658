extension ChecklistDuty {
  /// Duties that guidance beside the paper asks for.
  static let guidanceElsewhere = [
    ChecklistDuty(
      "cps-key-decisions",
      "the decisions in the joint guide's chart were taken, and who took them is noted",
      per: .open([.crim]), life: .standing, .memory(.prosecutorsGuide2014),
      .memory(.prosecutorsProtocol)),
    ChecklistDuty(
      "qm-roles-understood", "those who run the parallel processes know who does what in each of them",
      per: .review, life: .standing, .verified(.qualityMarkers2016, "parallel processes")),
    ChecklistDuty(
      "rev-most-appropriate", "the type of review chosen is the one that serves this case",
      per: .leadReview, life: .standing, .secondary(.jointReviewProtocols)),
    ChecklistDuty(
      "dhr-sections", "the homicide review follows its guidance: purpose, conduct, family and friends, panel",
      per: .open([.dhr]), life: .standing, .paper("8.5", "second paragraph"),
      .memory(.domesticHomicideGuidance)),
  ]
}
