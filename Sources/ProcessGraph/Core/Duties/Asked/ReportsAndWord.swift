extension ChecklistDuty {
  static let reportsAndWord = [
    ChecklistDuty(
      "sharing-managed", "somebody minds whose each report is, and who may see which version",
      per: .review, life: .standing,
      .paper("Ownership of reports and information (printed 8.2)", "first paragraph")),
    ChecklistDuty(
      "colleagues-told-in-time",
      "colleagues the report touches hear of it, and of what it teaches, when the time is right",
      per: .reviewAndAfter, life: .once,
      .paper("Ownership of reports and information (printed 8.2)", "second paragraph")),
  ]
}
