/// Lists that nobody would turn over so many pages for: their beginning is printed, and how much more there is and where it
/// can be seen is said.
extension Annexes {
  /// Findings in Annex A: they come most urgent first.
  static let mostFindings = 100
  /// Rows of other tables, and lines of a list.
  static let mostRows = 80

  /// The findings that have a row, to which numbers can lead.
  static func listed(_ findings: [NumberedFinding]) -> ArraySlice<NumberedFinding> {
    findings.prefix(mostFindings)
  }

  /// What is said below a table or list of which only the beginning is printed.
  static func rest(of count: Int, shown: Int, _ place: String) -> [Report.Block] {
    count > shown ? [.paragraph(more(count - shown, place))] : []
  }

  fileprivate static func more(_ count: Int, _ place: String) -> Phrase {
    .small("And \(count.inWords) more: \(place).")
  }
}

extension [Phrase] {
  /// The lines that are printed, and below them how many more there are and where they can be seen.
  func beginning(_ place: String) -> [Phrase] {
    guard count > Annexes.mostRows else { return self }
    return prefix(Annexes.mostRows) + [Annexes.more(count - Annexes.mostRows, place)]
  }
}

extension AnnexRecord {
  /// Where the rows of the file can be seen that the last annex has no room for.
  static let wholeFile =
    "the case file has them, and ‘overlap new case.xlsx --from’ with its name writes it as a workbook, a sheet a table"
}
