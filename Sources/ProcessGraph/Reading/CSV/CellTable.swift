/// Turns rows of cells, from a CSV file or a sheet, into the form that rows written in YAML have.
struct CellTable {
  private let table: CaseTable
  private let source: SourceText
  private let problems: Problems
  private let columns: ColumnNames
  private var header: [TableCell] = []
  private var groups: [Group] = []
  /// What stands between two cells.
  private let separator: String

  /// The columns that make one column of the table: one alone, or several with dots in their names.
  private struct Group {
    var name: String
    var span: TextSpan
    /// The cells of it, and what their names have after the dot.
    var cells: [(index: Int, part: String?)]
  }

  /// The rows of a table from the text of a CSV file.
  static func read(_ source: SourceText, of table: CaseTable, _ reading: Reading) -> TableRows {
    read(
      CSVScanner(source, of: CaseSchema.names(of: table), reading.problems), in: source, of: table, reading)
  }

  /// The rows of a table from rows of cells.
  /// - Parameter source: where they stand.
  static func read(
    _ cells: some TableCells, in source: SourceText, of table: CaseTable, _ reading: Reading
  ) -> TableRows {
    var result = TableRows(table: table, source: source, isFromTable: true)
    var cells = cells
    var csv = CellTable(
      table: table, source: source, problems: reading.problems, columns: CaseSchema.names(of: table),
      separator: cells.separatorName)
    if !csv.read(&cells, into: &result) { result.leaveIncomplete(reading) }
    return result
  }

  private init(
    table: CaseTable, source: SourceText, problems: Problems, columns: ColumnNames, separator: String
  ) {
    (self.table, self.source, self.problems, self.columns) = (table, source, problems, columns)
    self.separator = separator
  }

  /// False where some rows could not be taken.
  private mutating func read(_ rows: inout some TableCells, into result: inout TableRows) -> Bool {
    var waiting = headerFirst(&rows)[...]
    let cells = waiting.popFirst() ?? []
    guard !rows.isCutShort, takeHeader(cells) else { return false }
    result.header = RawRow(id: "", span: header[0].span, pairs: pairs(header.map(Self.emptied)))
    var isComplete = true
    while let cells = waiting.popFirst() ?? rows.next() {
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard result.rows.count < ReadingLimit.rows else {
        error("A table may have \(ReadingLimit.rows) rows.", "split the case", at: cells[0].span)
        return false
      }
      if let row = row(cells) { result.rows.append(row) } else { isComplete = false }
    }
    return isComplete
  }

  /// The header and whatever was looked at beyond it: titles may stand above the header.
  private func headerFirst(_ rows: inout some TableCells) -> [[TableCell]] {
    var seen: [[TableCell]] = []
    while seen.count < 10, let cells = rows.next() {
      seen.append(cells)
      let named = cells.count(where: isColumn)
      let filled = cells.count { !$0.isEmpty }
      guard named > 1 || named == 1 && filled == 1 else { continue }
      for cell in seen.dropLast().flatMap({ $0 }) where !cell.isEmpty {
        problems.warning(
          "What stands above the names of the columns is taken for a title, and not read.", at: cell.span,
          in: source)
      }
      return [cells]
    }
    return seen
  }

  private func isColumn(_ cell: TableCell) -> Bool {
    table.hasIDs && cell.text.spelling == "id" || columns.name(String(cell.text.prefix { $0 != "." })) != nil
  }

  private mutating func takeHeader(_ cells: [TableCell]) -> Bool {
    // A spreadsheet may write empty columns beyond the last.
    header = cells
    guard let first = cells.first else {
      error("The file of ‘\(table.rawValue)’ is empty.", "its first line names the columns", at: .start)
      return false
    }
    if table.hasIDs && first.text.spelling != "id" {
      error(
        "The first column of ‘\(table.rawValue)’ is ‘id’, not \(first.text.quoted).",
        "its first line names the columns: id, \(columns.names.joined(separator: ", "))", at: first.span)
      return false
    }
    return group()
  }

  /// Sorts the columns into groups; false where two have the same name.
  private mutating func group() -> Bool {
    var places: [String: Int] = [:]
    var isFine = true
    for (index, cell) in header.enumerated() where !cell.isEmpty && (index > 0 || !table.hasIDs) {
      let pieces = cell.text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      let name = columns.name(String(pieces[0])) ?? String(pieces[0])
      let part = pieces.count > 1 ? String(pieces[1]) : nil
      guard let place = places[name] else {
        places[name] = groups.count
        groups.append(Group(name: name, span: cell.span, cells: [(index, part)]))
        continue
      }
      if let first = groups[place].cells.first(where: { $0.part == part || $0.part == nil || part == nil }) {
        error(
          "The column \(cell.text.quoted) stands twice: it is column \(first.index + 1) and column \(index + 1) of the table.",
          "keep one of them, or give the other its own name", at: cell.span)
        isFine = false
      }
      groups[place].cells.append((index, part))
    }
    return isFine
  }

  private func row(_ cells: [TableCell]) -> RawRow? {
    guard cells.count == header.count else {
      error(
        "This row has \(cells.count) cell\(cells.count == 1 ? "" : "s"); the header has \(header.count).",
        cells.count > header.count
          ? "put a cell that holds a \(separator) in quotes"
          : "an empty cell keeps its \(separator), also at the end of the line: \(header.count - 1) in each line",
        at: cells[0].span, cause: cells.count > header.count ? "ragged" : "short")
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
    return RawRow(id: cells[0].text.lowercased(), span: cells[0].span, pairs: pairs(cells))
  }

  /// The cells under their names; columns with dots in their names become one map.
  private func pairs(_ cells: [TableCell]) -> [SourceNode.Pair] {
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

  private static func node(_ cell: TableCell) -> SourceNode {
    SourceNode(
      span: cell.span, content: cell.isEmpty ? .nothing : .scalar(cell.text, isQuoted: cell.isQuoted))
  }

  private static func emptied(_ cell: TableCell) -> TableCell {
    TableCell(text: "", span: cell.span, isQuoted: false)
  }

  private func error(_ message: String, _ help: String?, at span: TextSpan, cause: String? = nil) {
    problems.error(message, help: help, at: span, in: source, cause: cause)
  }
}
