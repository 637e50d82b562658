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
      "members have read the papers before a meeting, and checked what they say about their agency",
      per: .leadReview, life: .standing, .paper("Appendix A", "point 8")),
    ChecklistDuty(
      "interviews-supported",
      "members help to arrange interviews in their agency, and comment on what comes out of them",
      per: .leadReview, life: .standing, .paper("Appendix A", "point 9")),
    ChecklistDuty(
      "recommendations-few", "with the members' help the recommendations are few and clear",
      per: .leadReview, life: .beforePublication, .paper("Appendix A", "point 10")),
    ChecklistDuty(
      "action-plan-joint", "the partners made the action plan together",
      per: .leadReview, life: .beforePublication, .paper("Appendix A", "point 11")),
    ChecklistDuty(
      "learning-summary-reviewed", "members have reviewed the learning summary",
      per: .leadReview, life: .beforePublication, .paper("Appendix A", "point 12")),
    ChecklistDuty(
      "communications-supported", "members agree the communications plan",
      per: .leadReview, life: .beforePublication, .paper("Appendix A", "points 13 and 19")),
    ChecklistDuty(
      "findings-disseminated",
      "each agency has given its own staff the findings and the learning summary",
      per: .leadReviewAndAfter, life: .once, .paper("Appendix A", "point 14"), .paper("6", "ninth point")),
    ChecklistDuty(
      "processes-spared", "speed in this review does not harm another process, the family or staff",
      per: .leadReview, life: .standing, .paper("Appendix B", "opening")),
  ]
}
