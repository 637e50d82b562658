extension ChecklistDuty {
  static let otherReviews = [
    ChecklistDuty(
      "partnership-communication",
      "the two partnerships that hold these reviews keep talking, so that each decides well",
      per: .concurrentMultiAgencyReviews, life: .standing, .paper("8.5", "first and second points"),
      .paper("Appendix B", "professional proceedings, fourth point")),
    ChecklistDuty(
      "reviewers-supportive", "the reviewers on both sides work together",
      per: .concurrentReviews, life: .standing, .paper("8.5", "sixth point")),
    ChecklistDuty(
      "practitioners-understand",
      "the processes have been explained to practitioners, not only listed",
      per: .leadReview, life: .standing, .paper("8.5", "fifth point")),
  ]
}
