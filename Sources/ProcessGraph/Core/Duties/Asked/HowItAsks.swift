extension ChecklistDuty {
  static let howItAsks = [
    ChecklistDuty(
      "system-analysis",
      "the review asks how the whole system worked, and not only what each agency says of itself",
      per: .review, life: .once, .paper("4", "first point")),
    ChecklistDuty(
      "approach-fits",
      "the method was chosen for this case, and the reviewer has experience of it",
      per: .leadReview, life: .once, .paper("4", "second point")),
    ChecklistDuty(
      "family-contribution", "the method gives family and friends a place to contribute",
      per: .review, life: .once, .paper("4", "third point")),
    ChecklistDuty(
      "practitioner-event-considered",
      "bringing frontline practitioners together was considered; the note says what was decided",
      per: .review, life: .once, .paper("4", "fourth point")),
    ChecklistDuty(
      "reasons-addressed",
      "the review explains why people acted as they did, and what was each person's own responsibility",
      per: .review, life: .beforePublication, .paper("4", "fifth point")),
  ]
}
