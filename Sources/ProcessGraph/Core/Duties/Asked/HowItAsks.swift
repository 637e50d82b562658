extension ChecklistDuty {
  static let howItAsks = [
    ChecklistDuty(
      "system-analysis",
      "besides what each agency says of itself, the review asks how the whole system worked",
      per: .review, life: .once, .paper("4", "first point")),
    ChecklistDuty(
      "approach-fits",
      "the approach suits this case and was not taken by habit, and the reviewer suits the approach",
      per: .leadReview, life: .once, .paper("4", "second point")),
    ChecklistDuty(
      "family-contribution", "family and friends have a place in the approach for what they can tell",
      per: .review, life: .once, .paper("4", "third point")),
    ChecklistDuty(
      "practitioner-event-considered",
      "somebody asked whether bringing frontline practitioners together would help; the note says what was decided",
      per: .review, life: .once, .paper("4", "fourth point")),
    ChecklistDuty(
      "reasons-addressed",
      "the review explains why people acted as they did: what drove them, and what was each one's own responsibility",
      per: .review, life: .beforePublication, .paper("4", "fifth point")),
  ]
}
