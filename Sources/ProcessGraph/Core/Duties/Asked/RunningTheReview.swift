extension ChecklistDuty {
  static let runningTheReview = [
    ChecklistDuty(
      "staff-welfare", "staff who knew the child are looked after, and so are family and friends",
      per: .review, life: .standing, .paper("3", "second point"), quietens: "practitioner-welfare"),
    ChecklistDuty(
      "reviewed-promptly", "the review goes as fast as it can, so that what it learns still helps",
      per: .leadReview, life: .standing, .paper("3", "first point"), .paper("Appendix B", "opening")),
    ChecklistDuty(
      "contact-route", "reviewer and panel members go through the business unit",
      per: .leadReview, life: .once, .paper("3", "fourth point"), .paper("5", "last paragraph but one")),
    ChecklistDuty(
      "annual-report-listed", "the subgroup's yearly report will list the review",
      per: .leadReview, life: .yearly, .paper("2", "last paragraph"), quietens: "annual-report"),
  ]
}
