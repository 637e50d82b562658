/// The rows of a sheet, each as wide as the sheet: a source of rows beside the text of a CSV file.
struct SheetCells: TableCells {
  let isCutShort = false
  private let rows: WorkbookSheet.Rows
  private let source: SourceText
  private let problems: Problems
  /// The columns that hold anything, by the sheet's own count, and their places among these.
  private let columns: [Int]
  private let places: [Int: Int]
  private var index = 0

  init(_ sheet: WorkbookSheet, in source: SourceText, _ problems: Problems) {
    (rows, self.source, self.problems) = (sheet.rows, source, problems)
    columns = sheet.usedColumns
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
  }

  mutating func next() -> [TableCell]? {
    guard index < rows.count else { return nil }
    let row = rows[index]
    index += 1
    var cells = columns.map { TableCell(text: "", span: TextSpan(line: row.number, column: $0)) }
    for cell in row.cells {
      let place = places[cell.column]!
      cells[place].text = text(of: cell.value, at: cells[place].span)
    }
    return cells
  }

  private func text(of value: WorkbookSheet.Value, at span: TextSpan) -> String {
    switch value {
    case .text(let text):
      return Array(text.utf8).withUnsafeBufferPointer { problems.text($0, at: span, in: source) }
    case .error(let text):
      problems.error(
        "The cell shows \(text.quoted): the spreadsheet could not work out its formula.",
        help: "put the formula right, or write the value itself", at: span, in: source)
    case .unworked:
      problems.error(
        "The spreadsheet has kept no value for the formula in this cell.",
        help: "open the workbook, save it, and try again; or write the value itself", at: span, in: source)
    }
    return ""
  }
}

/// What a reader of a sheet would not see, or would take for more than it is.
struct SheetChecks {
  let sheet: WorkbookSheet
  let source: SourceText
  let problems: Problems

  func warn() {
    guard let first = sheet.rows.first else { return }
    if sheet.isHidden {
      warning("The sheet is hidden. It is read all the same.", at: TextSpan(line: first.number, column: 1))
    }
    let hidden = sheet.rows.filter(\.isHidden)
    if let row = hidden.first {
      warning(
        hidden.count == 1
          ? "This row is hidden. It is read all the same."
          : "\(hidden.count) rows of the sheet are hidden, the first of them here. They are read all the same.",
        "a filter may hide them: show all rows to see what is judged",
        at: TextSpan(line: row.number, column: row.cells.first?.column ?? 1))
    }
    if let column = sheet.usedColumns.first(where: { column in
      sheet.hiddenColumns.contains { $0.contains(column) }
    }) {
      warning(
        "Column \(CellName.letters(column)) is hidden. It is read all the same.",
        at: TextSpan(line: first.number, column: column))
    }
    refuseMerged(header: first)
  }

  /// Only the first of merged cells holds anything: the rows beneath it would silently be without.
  private func refuseMerged(header: WorkbookSheet.Row) {
    let named = Set(header.cells.map(\.column))
    for range in sheet.merged where range.rows.upperBound > header.number {
      let columns = range.columns.filter(named.contains)
      guard range.rows.count > 1 && !columns.isEmpty || columns.count > 1 else { continue }
      problems.error(
        "The cells \(range.description) are merged, so only the first of them holds a value.",
        help: "unmerge them and write the value in each cell that it is for",
        at: TextSpan(line: range.rows.lowerBound, column: range.columns.lowerBound), in: source)
    }
  }

  private func warning(_ message: String, _ help: String? = nil, at span: TextSpan) {
    problems.warning(message, help: help, at: span, in: source)
  }
}
