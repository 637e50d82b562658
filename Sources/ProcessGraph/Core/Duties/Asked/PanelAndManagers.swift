extension ChecklistDuty {
  static let panelAndManagers = [
    ChecklistDuty(
      "panel-shapes-scope",
      "the panel has a hand in scope and key questions, and helps the reviewer reach conclusions",
      per: .leadReview, life: .once, .paper("5", "first paragraph"), .paper("Appendix A", "point 3")),
    ChecklistDuty(
      "managers-sighted",
      "in every agency managers know when things are due, how far they are, and what is found, recommended and to be done",
      per: .leadReview, life: .standing, .paper("5", "third paragraph"),
      .paper("Appendix A", "points 15 and 16")),
    ChecklistDuty(
      "stakeholders-sighted",
      "before they sign off, those who answer for an agency (councillors, governors, boards) have read the final report",
      per: .leadReview, life: .beforePublication, .paper("5", "third paragraph"),
      .paper("Appendix A", "point 18")),
  ]
}
