extension ChecklistDuty {
  static let reportsAndWord = [
    ChecklistDuty(
      "sharing-managed", "someone is responsible for who owns each report and who may see which version",
      per: .review, life: .standing,
      .paper("Ownership of reports and information (printed 8.2)", "first paragraph")),
    ChecklistDuty(
      "colleagues-told-in-time",
      "colleagues mentioned in the report are told about it and its learning at the right time",
      per: .reviewAndAfter, life: .once,
      .paper("Ownership of reports and information (printed 8.2)", "second paragraph")),
  ]
}
