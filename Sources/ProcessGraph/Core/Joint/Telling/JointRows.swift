/// One line of the table of options, the same in every form.
package struct JointRow: Sendable {
  /// `now`, `all separate`, `asked for`, or the number of an option.
  package let label: String
  package let option: JointOption
}

extension JointOptions {
  /// The lines of the table: as it is now, all separate, what was asked for, then the options that nothing beats.
  package var rows: [JointRow] {
    var rows = [JointRow(label: "now", option: now)]
    if separate.arrangement != now.arrangement {
      rows.append(JointRow(label: "all separate", option: separate))
    }
    if let asked { rows.append(JointRow(label: "asked for", option: asked)) }
    return rows + front.enumerated().map { JointRow(label: "\($0.offset + 1)", option: $0.element) }
  }

  /// The rows that are described at length: what was asked for, else the options that nothing beats, each but once and
  /// without the arrangement as it is.
  var described: [JointRow] {
    if asked != nil { return rows.filter { $0.label == "asked for" } }
    return rows.filter { Int($0.label) != nil && $0.option.arrangement != now.arrangement }
  }

  /// What else a row is: an option may be how things are now.
  func remark(on row: JointRow) -> String {
    guard Int(row.label) != nil else { return "" }
    if row.option.arrangement == now.arrangement { return "as it is now" }
    return row.option.arrangement == separate.arrangement ? "all separate" : ""
  }

  /// The cells of a row after its label: each count with its change against now, then the finish.
  func cells(of row: JointRow) -> [String] {
    let figures = row.option.figures
    let pairs = [
      (figures.familyContacts, now.figures.familyContacts),
      (figures.practitionerInterviews, now.figures.practitionerInterviews),
      (figures.agencyReports, now.figures.agencyReports), (figures.panels, now.figures.panels),
      (figures.requirementsWithoutOwner, now.figures.requirementsWithoutOwner),
    ]
    return pairs.map { value, before in
      value == before ? "\(value)" : "\(value) (\(value > before ? "+" : "−")\(abs(value - before)))"
    } + [figures.latestFinish.short]
  }

  static let headings = [
    "family contacts", "practitioner interviews", "agency reports", "panels", "needs an owner",
    "earliest finish",
  ]
}
