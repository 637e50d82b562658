/// Turns the rows of a CSV file into the form that rows written in YAML have.
struct CSVTable {
  private let table: CaseTable
  private let source: SourceText
  private let problems: Problems
  private var header: [CSVScanner.Cell] = []
  private var names: [Name] = []

  /// A column's name, and its part after the dot if it has one.
  private struct Name {
    var base: String
    var part: String?

    init(_ text: String) {
      let pieces = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map {
        String($0)
      }
      (base, part) = (pieces.first ?? "", pieces.count > 1 ? pieces[1] : nil)
    }
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
    guard takeHeader(scanner.next() ?? []) else { return false }
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
    names = cells.map { Name($0.text) }
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
    return hasNoDoubles
  }

  /// White space is cleaned from texts, so a tab is looked for where it was written.
  private func tab(_ cell: CSVScanner.Cell) -> String? {
    source.bytes.prefix { $0 != 0x0A && $0 != 0x0D }.contains(0x09) ? "\t" : nil
  }

  private var hasNoDoubles: Bool {
    var places: [String: TextSpan] = [:]
    var isFine = true
    for (cell, name) in zip(header, names) where !cell.isEmpty {
      let other = name.part == nil ? name.base + "." : name.base
      if let first = places[cell.text] ?? places[other] {
        error(
          "The column \(cell.text.quoted) stands twice; the first is at column \(first.column) of the line.",
          nil,
          at: cell.span)
        isFine = false
      }
      places[cell.text] = cell.span
      if name.part != nil { places[name.base + "."] = cell.span }
    }
    return isFine
  }

  private func row(_ cells: [CSVScanner.Cell]) -> RawRow? {
    guard cells.count == header.count else {
      error(
        "This row has \(cells.count) cells; the header has \(header.count).",
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
    var pairs: [SourceNode.Pair] = []
    pairs.reserveCapacity(cells.count)
    for index in cells.indices where !header[index].isEmpty && (index > 0 || !table.hasIDs) {
      let (cell, name) = (cells[index], names[index])
      let content: SourceNode.Content = cell.isEmpty ? .nothing : .scalar(cell.text, isQuoted: cell.isQuoted)
      let value = SourceNode(span: cell.span, content: content)
      guard let part = name.part else {
        pairs.append(SourceNode.Pair(key: name.base, keySpan: header[index].span, value: value))
        continue
      }
      let entry = SourceNode.Pair(key: part, keySpan: header[index].span, value: value)
      let map = pairs.firstIndex { $0.key == name.base }
      if let map, case .mapping(let entries) = pairs[map].value.content {
        pairs[map].value.content = .mapping(entries + [entry])
      } else {
        let map = SourceNode(span: cell.span, content: .mapping([entry]))
        pairs.append(SourceNode.Pair(key: name.base, keySpan: header[index].span, value: map))
      }
    }
    return pairs
  }

  private static func emptied(_ cell: CSVScanner.Cell) -> CSVScanner.Cell {
    CSVScanner.Cell(text: "", span: cell.span, isQuoted: false)
  }

  private func error(_ message: String, _ help: String?, at span: TextSpan) {
    problems.error(message, help: help, at: span, in: source)
  }
}
