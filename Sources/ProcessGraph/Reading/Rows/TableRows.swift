/// The rows of one table, from whichever file they stand in, before they are decoded.
struct TableRows {
  var table: CaseTable
  var source: SourceText
  var isFromTable = false
  var rows: [RawRow] = []
  /// The header of a CSV file, as a row without values.
  var header: RawRow?

  /// Takes the rows of a table written in the case file.
  static func read(
    _ node: SourceNode, of table: CaseTable, in source: SourceText, beside folder: String?, _ reading: Reading
  ) -> TableRows {
    var result = TableRows(table: table, source: source)
    switch node.content {
    case .mapping(let pairs) where table.hasIDs:
      if let (row, column) = result.columnBesideItsRow(pairs) {
        reading.problems.error(
          "\(column.key.quoted) is a column, and stands as deep as the row ‘\(row)’ that it belongs to.",
          help: "indent it, and the columns after it, two spaces more than ‘\(row)’", at: column.keySpan,
          in: source)
        result.leaveIncomplete(reading)
        return result
      }
      for pair in pairs {
        if let row = result.row(pair.value, id: (pair.key, pair.keySpan), reading) { result.rows.append(row) }
      }
    case .sequence(let items):
      for item in items { if let row = result.row(item, id: nil, reading) { result.rows.append(row) } }
    case .scalar(let name, _):
      if let rows = read(name, of: table, in: folder, at: node.span, named: source, reading) { return rows }
      result.leaveIncomplete(reading)
    default:
      let form = table.hasIDs ? "a map from id to row" : "a list: begin each row with ‘- ’"
      reading.problems.error(
        "‘\(table.rawValue)’ is \(node.shape), not a table.",
        help: "write \(form), or the name of a CSV file beside this one", at: node.span, in: source)
      result.leaveIncomplete(reading)
    }
    return result
  }

  /// The rows of a file beside the case; nil after reporting why there are none.
  private static func read(
    _ name: String, of table: CaseTable, in folder: String?, at span: TextSpan, named source: SourceText,
    _ reading: Reading
  ) -> TableRows? {
    let problems = reading.problems
    guard let file = CSVFile.read(name, of: table, in: folder, at: span, named: source, problems) else {
      return nil
    }
    if WorkbookCase.isWorkbook(file.bytes, named: name) {
      return WorkbookCase(file.bytes, file: file.shown, path: file.path, problems).rows(of: table, reading)
    }
    let text = SourceText.read(
      file.bytes, file: file.shown, order: 1 + CaseTable.allCases.firstIndex(of: table)!, path: file.path,
      isTable: true, into: problems)
    return text.map { CellTable.read($0, of: table, reading) }
  }

  /// A column that stands where ids do, after a row that has none; each would be read as a row by itself.
  private func columnBesideItsRow(_ pairs: [SourceNode.Pair]) -> (row: String, column: SourceNode.Pair)? {
    zip(pairs, pairs.dropFirst()).first { row, next in
      guard row.value.isAbsent, !next.value.isAbsent, case .scalar = next.value.content else { return false }
      return CaseSchema.names(of: table).name(next.key) != nil
    }.map { ($0.0.key, $0.1) }
  }

  private func row(_ node: SourceNode, id: (text: String, span: TextSpan)?, _ reading: Reading) -> RawRow? {
    if let id, node.isAbsent { return RawRow(id: id.text, span: id.span, pairs: []) }
    guard case .mapping(var pairs) = node.content else {
      if case .broken = node.content {
      } else if let written = Self.unspaced(id?.text, node) {
        reading.problems.error(
          "No space stands after the colon here.", help: "put a space after the colon: ‘\(written)’",
          at: id.flatMap { $0.text.contains(":") ? $0.span : nil } ?? node.span, in: source)
      } else {
        reading.problems.error(
          "A row of ‘\(table.rawValue)’ is \(node.isAbsent ? "empty" : node.shape), not a map of columns.",
          help: "write {column: value, column: value}", at: node.span, in: source)
      }
      leaveIncomplete(reading)
      return nil
    }
    if let id { return RawRow(id: id.text, span: id.span, pairs: pairs) }
    guard table.hasIDs else { return RawRow(id: "", span: node.span, pairs: pairs) }
    guard let index = pairs.firstIndex(where: { $0.key == "id" }),
      case .scalar(let text, _) = pairs[index].value.content
    else {
      reading.problems.error(
        "A row of ‘\(table.rawValue)’ has no id.",
        help: "write a map from id to row, or begin the row with ‘id: ’",
        at: node.span, in: source)
      leaveIncomplete(reading)
      return nil
    }
    let span = pairs.remove(at: index).value.span
    return RawRow(id: text, span: span, pairs: pairs)
  }

  /// What was meant by `nurse:{official: …}` or by a row that says `official:reviewer`.
  private static func unspaced(_ id: String?, _ node: SourceNode) -> String? {
    guard case .scalar(let text, false) = node.content else { return nil }
    return id.flatMap(YAMLFault.spaced) ?? YAMLFault.spaced(text)
  }

  func leaveIncomplete(_ reading: Reading) {
    if let ids = table.ids { reading.incomplete.formUnion(ids) }
  }

  /// Takes down the ids of the rows.
  func declare(_ reading: Reading) {
    guard let ids = table.ids else { return }
    for row in rows { reading.declare(row.id, in: ids, at: row.span, of: source) }
  }

  /// Decodes every row.
  func decode<R>(_ make: (RowReader) -> R, _ reading: Reading) -> [R] {
    let columns = CaseSchema.names(of: table)
    if rows.isEmpty, let header {
      // A header is held to the table's columns even where no row stands under it.
      reader(header, number: 0, reading).finish(columns.names, mayBeEmpty: true)
    }
    warnOfEqualRows(reading.problems)
    return rows.enumerated().map { number, row in
      var row = row
      row.pairs = columns.named(row.pairs, in: source, reading.problems)
      let reader = reader(row, number: number, reading)
      let value = make(reader)
      reader.finish(columns.names)
      return value
    }
  }

  /// Two rows that say the same are one fact written twice, or a slip.
  private func warnOfEqualRows(_ problems: Problems) {
    guard !table.hasIDs, problems.wantsWarnings else { return }
    var first: [String: Int32] = [:]
    for row in rows {
      var text = ""
      for pair in row.pairs.sorted(by: { $0.key < $1.key }) {
        text += pair.key
        text += "\u{1}"
        text += pair.value.words
        text += "\u{2}"
      }
      guard let line = first[text] else {
        first[text] = row.span.line
        continue
      }
      problems.warning(
        "This row says the same as the one on line \(line).",
        help: "remove one, or say in ‘note’ how they differ", at: row.span, in: source)
    }
  }

  private func reader(_ row: RawRow, number: Int, _ reading: Reading) -> RowReader {
    let place = Place(
      location: source.location(row.span), table: table, number: number, id: table.hasIDs ? row.id : nil)
    return RowReader(
      reading, row, place: place, title: "‘\(table.rawValue)’", source: source, isFromTable: isFromTable)
  }
}
