extension ChecklistDuty {
  static let familyAndParties = [
    ChecklistDuty(
      "family-contact-sensitive",
      "how and when the family is approached adds no distress that could be avoided",
      per: .review, life: .standing, .paper("7", "second paragraph")),
    ChecklistDuty(
      "conflict-managed",
      "where a panel member also has another role in the matter, how that is handled is written down",
      per: .leadReview, life: .standing, .paper("Appendix B", "criminal proceedings, second point"),
      quietens: "panel-conflict-of-interest"),
    ChecklistDuty(
      "family-lead-agreed",
      "the chairs agreed, for a reason in the note, that somebody other than this review's author speaks for all",
      per: .leadReview, life: .once, .paper("7", "third paragraph"), quietens: "family-lead-not-scr"),
    ChecklistDuty(
      "key-parties-told",
      "others who had to know of the review, besides the family, were told together and at its start",
      per: .review, life: .once, .paper("7", "first paragraph and first point"), .paper("8.5", "third point")),
  ]
}
