extension ChecklistDuty {
  static let whoseReview = [
    ChecklistDuty(
      "child-perpetrator-considered",
      "whether a child who is thought to have caused harm meets the criteria too has been considered",
      per: .suspectsUnder18, life: .once, .paper("2"), quietens: "child-perpetrator-considered"),
    ChecklistDuty(
      "cross-border-lead",
      "where the child lived in another area, it is agreed which area leads",
      per: .leadReview, life: .once, .judgement("local choice"), quietens: "cross-border-lead-missing"),
  ]
}
