extension ChecklistDuty {
  static let panelMembers = [
    ChecklistDuty(
      "panel-role-known",
      "every panel member has been given the description of the role, and speaks for an agency",
      per: .leadReview, life: .once, .paper("5", "second and last paragraphs"),
      .paper("Appendix A", "point 1")),
    ChecklistDuty(
      "connection-declared",
      "members have said whether they know the child or family in a way that could ease contact",
      per: .leadReview, life: .once, .paper("Appendix A", "point 6")),
    ChecklistDuty(
      "meetings-prepared",
      "members come having read the papers, and having checked what these say of their agency",
      per: .leadReview, life: .standing, .paper("Appendix A", "point 8")),
    ChecklistDuty(
      "interviews-supported",
      "members help to arrange interviews in their agency, and say what they make of the outcome",
      per: .leadReview, life: .standing, .paper("Appendix A", "point 9")),
    ChecklistDuty(
      "recommendations-few", "with the members' help the recommendations are few",
      per: .leadReview, life: .beforePublication, .paper("Appendix A", "point 10")),
    ChecklistDuty(
      "action-plan-joint", "the partners made the action plan together",
      per: .leadReview, life: .beforePublication, .paper("Appendix A", "point 11")),
    ChecklistDuty(
      "learning-summary-reviewed", "members have gone over the summary of what was learned",
      per: .leadReview, life: .beforePublication, .paper("Appendix A", "point 12")),
    ChecklistDuty(
      "communications-supported", "members stand behind the plan for communications",
      per: .leadReview, life: .beforePublication, .paper("Appendix A", "points 13 and 19")),
    ChecklistDuty(
      "findings-disseminated",
      "each agency's own people have been given the findings and the summary of what was learned",
      per: .leadReviewAndAfter, life: .once, .paper("Appendix A", "point 14"), .paper("6", "ninth point")),
    ChecklistDuty(
      "processes-spared", "haste in this review costs no other process, no family and no member of staff",
      per: .leadReview, life: .standing, .paper("Appendix B", "opening")),
  ]
}
