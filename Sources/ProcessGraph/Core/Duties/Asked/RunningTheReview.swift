extension ChecklistDuty {
  static let runningTheReview = [
    ChecklistDuty(
      "staff-welfare", "support has been offered to staff, family and friends",
      per: .review, life: .standing, .paper("3", "second point"), quietens: "practitioner-welfare"),
    ChecklistDuty(
      "reviewed-promptly", "the review moves as quickly as it can, so that its learning still helps",
      per: .leadReview, life: .standing, .paper("3", "first point"), .paper("Appendix B", "opening")),
    ChecklistDuty(
      "contact-route", "the reviewer and panel members keep in touch through the business unit",
      per: .leadReview, life: .once, .paper("3", "fourth point"), .paper("5", "last paragraph but one")),
    ChecklistDuty(
      "annual-report-listed", "the subgroup's annual report will list the review",
      per: .leadReview, life: .yearly, .paper("2", "last paragraph"), quietens: "annual-report"),
  ]
}
