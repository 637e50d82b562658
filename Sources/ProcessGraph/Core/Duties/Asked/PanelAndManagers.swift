extension ChecklistDuty {
  static let panelAndManagers = [
    ChecklistDuty(
      "panel-shapes-scope",
      "the panel helps to set scope and key questions, and helps the reviewer reach conclusions",
      per: .leadReview, life: .once, .paper("5", "first paragraph"), .paper("Appendix A", "point 3")),
    ChecklistDuty(
      "managers-sighted",
      "managers in every agency know the dates, progress, findings and actions",
      per: .leadReview, life: .standing, .paper("5", "third paragraph"),
      .paper("Appendix A", "points 15 and 16")),
    ChecklistDuty(
      "stakeholders-sighted",
      "those who answer for an agency (councillors, governors, boards) read the final report before they sign it off",
      per: .leadReview, life: .beforePublication, .paper("5", "third paragraph"),
      .paper("Appendix A", "point 18")),
  ]
}
