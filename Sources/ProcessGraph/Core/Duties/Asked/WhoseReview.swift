extension ChecklistDuty {
  static let whoseReview = [
    ChecklistDuty(
      "child-perpetrator-considered",
      "somebody asked whether a child who is thought to have caused harm meets the criteria too",
      per: .suspectsUnder18, life: .once, .paper("2"), quietens: "child-perpetrator-considered"),
    ChecklistDuty(
      "cross-border-lead",
      "where the child lived in another area, it is settled which area leads",
      per: .leadReview, life: .once, .judgement("local choice"), quietens: "cross-border-lead-missing"),
  ]
}
