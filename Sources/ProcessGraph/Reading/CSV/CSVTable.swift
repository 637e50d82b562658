/// Turns the rows of a CSV file into the form that rows written in YAML have.
struct CSVTable {
  private let table: CaseTable
  private let source: SourceText
  private let problems: Problems
  private var header: [CSVScanner.Cell] = []
  private var groups: [Group] = []

  /// The columns that make one column of the table: one alone, or several with dots in their names.
  private struct Group {
    var name: String
    var span: TextSpan
    /// The cells of it, and what their names have after the dot.
    var cells: [(index: Int, part: String?)]
  }

  static func read(_ source: SourceText, of table: CaseTable, _ reading: Reading) -> TableRows {
    var result = TableRows(table: table, source: source, isFromCSV: true)
    var csv = CSVTable(table: table, source: source, problems: reading.problems)
    if !csv.read(into: &result) { result.leaveIncomplete(reading) }
    return result
  }

  private init(table: CaseTable, source: SourceText, problems: Problems) {
    (self.table, self.source, self.problems) = (table, source, problems)
  }

  /// False where some rows could not be taken.
  private mutating func read(into result: inout TableRows) -> Bool {
    var scanner = CSVScanner(source, problems)
    let cells = scanner.next() ?? []
    guard !scanner.isCutShort, takeHeader(cells) else { return false }
    result.header = RawRow(id: "", span: header[0].span, pairs: pairs(header.map(Self.emptied)))
    var isComplete = true
    while let cells = scanner.next() {
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard result.rows.count < ReadingLimit.rows else {
        error("A table may have \(ReadingLimit.rows) rows.", "split the case", at: cells[0].span)
        return false
      }
      if let row = row(cells) { result.rows.append(row) } else { isComplete = false }
    }
    return isComplete
  }

  private mutating func takeHeader(_ cells: [CSVScanner.Cell]) -> Bool {
    header = cells
    guard let first = cells.first else {
      error("The file of ‘\(table.rawValue)’ is empty.", "its first line names the columns", at: .start)
      return false
    }
    if cells.count == 1, let sign = first.text.contains(";") ? ";" : tab(first) {
      let word = sign == ";" ? "semicolons" : "tabs"
      error("The columns are separated by \(word).", "save the file again with commas", at: first.span)
      return false
    }
    if table.hasIDs && first.text != "id" {
      error("The first column of ‘\(table.rawValue)’ is ‘id’, not \(first.text.quoted).", nil, at: first.span)
      return false
    }
    return group()
  }

  /// White space is cleaned from texts, so a tab is looked for where it was written.
  private func tab(_ cell: CSVScanner.Cell) -> String? {
    source.bytes.prefix { $0 != 0x0A && $0 != 0x0D }.contains(0x09) ? "\t" : nil
  }

  /// Sorts the columns into groups; false where two have the same name.
  private mutating func group() -> Bool {
    var places: [String: Int] = [:]
    var isFine = true
    for (index, cell) in header.enumerated() where !cell.isEmpty && (index > 0 || !table.hasIDs) {
      let pieces = cell.text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      let (name, part) = (String(pieces[0]), pieces.count > 1 ? String(pieces[1]) : nil)
      guard let place = places[name] else {
        places[name] = groups.count
        groups.append(Group(name: name, span: cell.span, cells: [(index, part)]))
        continue
      }
      if let first = groups[place].cells.first(where: { $0.part == part || $0.part == nil || part == nil }) {
        let column = header[first.index].span.column
        error(
          "The column \(cell.text.quoted) stands twice; the first is at column \(column) of the line.", nil,
          at: cell.span)
        isFine = false
      }
      groups[place].cells.append((index, part))
    }
    return isFine
  }

  private func row(_ cells: [CSVScanner.Cell]) -> RawRow? {
    guard cells.count == header.count else {
      error(
        "This row has \(cells.count) cell\(cells.count == 1 ? "" : "s"); the header has \(header.count).",
        "put a cell that holds a comma in quotes", at: cells[0].span)
      return nil
    }
    for (name, cell) in zip(header, cells) where name.isEmpty && !cell.isEmpty {
      error("This cell stands under no column name.", "name its column in the first line", at: cell.span)
    }
    guard table.hasIDs else { return RawRow(id: "", span: cells[0].span, pairs: pairs(cells)) }
    guard !cells[0].isEmpty else {
      error("A row of ‘\(table.rawValue)’ has no id.", nil, at: cells[0].span)
      return nil
    }
    return RawRow(id: cells[0].text, span: cells[0].span, pairs: pairs(cells))
  }

  /// The cells under their names; columns with dots in their names become one map.
  private func pairs(_ cells: [CSVScanner.Cell]) -> [SourceNode.Pair] {
    groups.map { group in
      let first = group.cells[0]
      guard first.part != nil else {
        return SourceNode.Pair(key: group.name, keySpan: group.span, value: Self.node(cells[first.index]))
      }
      let parts = group.cells.map { index, part in
        SourceNode.Pair(key: part ?? "", keySpan: header[index].span, value: Self.node(cells[index]))
      }
      let map = SourceNode(span: cells[first.index].span, content: .mapping(parts))
      return SourceNode.Pair(key: group.name, keySpan: group.span, value: map)
    }
  }

  private static func node(_ cell: CSVScanner.Cell) -> SourceNode {
    SourceNode(
      span: cell.span, content: cell.isEmpty ? .nothing : .scalar(cell.text, isQuoted: cell.isQuoted))
  }

  private static func emptied(_ cell: CSVScanner.Cell) -> CSVScanner.Cell {
    CSVScanner.Cell(text: "", span: cell.span, isQuoted: false)
  }

  private func error(_ message: String, _ help: String?, at span: TextSpan) {
    problems.error(message, help: help, at: span, in: source)
  }
}
