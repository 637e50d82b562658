extension FilledCase {
  /// The cells of a case that stands in another form.
  init(_ written: WrittenCase) {
    self.init(title: written.name, marking: written.marking, head: [:])
    for pair in written.head {
      guard let column = CaseSchema.head.first(where: { $0.name == pair.key }) else { continue }
      head.merge(Self.cells(of: pair, column, written.isFromTable, nil)) { first, _ in first }
    }
    for table in written.tables {
      let columns = CaseSchema.columns(of: table.table)
      rows[table.table] = table.rows.map { row in
        var cells: [String: WorkbookPage.Cell] = table.table.hasIDs ? ["id": .text(row.id)] : [:]
        for pair in WrittenCase.values(of: row, in: table) {
          guard let column = columns.first(where: { $0.name == pair.key }) else { continue }
          cells.merge(Self.cells(of: pair, column, table.isFromTable, table.source)) { first, _ in first }
        }
        return cells
      }
    }
  }

  /// The cells that one column of a row fills; what stands inside it has names with a dot.
  private static func cells(
    of pair: SourceNode.Pair, _ column: TableColumn, _ isFromTable: Bool, _ source: SourceText?
  ) -> [String: WorkbookPage.Cell] {
    var cells: [String: WorkbookPage.Cell] = [:]
    func put(_ parts: [SourceNode.Pair], _ type: (String) -> ColumnType?) {
      for part in parts {
        if case .nothing = part.value.content { continue }
        // A milestone that is known to come, at a date that nobody knows yet.
        cells[column.name + "." + part.key] =
          type(part.key).flatMap { cell(part.value, $0, isFromTable) } ?? .text("~")
      }
    }
    let parts = WrittenCase.parts(of: pair.value, in: source ?? SourceText(file: ""))
    switch column.type {
    case .nested(let inner):
      let names = ColumnNames(inner.map(\.name))
      let known = parts.filter { !$0.value.isAbsent }.compactMap { part -> SourceNode.Pair? in
        names.name(part.key).map { SourceNode.Pair(key: $0, keySpan: part.keySpan, value: part.value) }
      }
      put(known) { key in inner.first { $0.name == key }?.type }
    case .map(_, let type):
      let names = column.name == "names" ? ColumnNames(LocalName.words) : nil
      put(
        parts.map { part in
          SourceNode.Pair(key: names?.name(part.key) ?? part.key, keySpan: part.keySpan, value: part.value)
        }
      ) { _ in type }
    default: if let value = cell(pair.value, column.type, isFromTable) { cells[column.name] = value }
    }
    return cells
  }

  private static func cell(_ node: SourceNode, _ type: ColumnType, _ isFromTable: Bool) -> WorkbookPage.Cell?
  {
    if node.isAbsent { return nil }
    switch node.content {
    case .scalar(let written, _):
      let text = WrittenCase.text(written, of: type, isFromTable: isFromTable)
      switch type {
      case .date, .day: return date(text)
      case .number: return Int(text).map(WorkbookPage.Cell.number) ?? .text(text)
      default: return .text(text)
      }
    case .sequence(let items):
      let texts = items.compactMap { item -> String? in
        if case .scalar(let text, _) = item.content { return text }
        return nil
      }
      return texts.isEmpty ? nil : .text(texts.joined(separator: ", "))
    default: return nil
    }
  }

  /// A spreadsheet's own date where it is a day or a month; what is less sure stays as it is written.
  private static func date(_ text: String) -> WorkbookPage.Cell {
    guard let date = try? CaseDate(written: text) else { return .text(text) }
    if date.isDay { return .day(date.first) }
    return text.utf8.count == 7 ? .month(date.first) : .text(text)
  }
}

extension NewCase {
  /// A workbook that holds a case from another file.
  package static func workbook(from path: String) throws(ReadingProblem) -> [UInt8] {
    CaseWorkbook(FilledCase(try WrittenCase.read(path: path))).bytes
  }

  /// The text file that holds a case from another file, a workbook or another text.
  package static func text(from path: String) throws(ReadingProblem) -> String {
    CaseFileText(written: try WrittenCase.read(path: path)).text
  }

  /// A copy of a case from which nobody can be known.
  package static func anonymous(from path: String, weeks: Int) throws(ReadingProblem) -> String {
    CaseFileText(written: AnonymousCase(try WrittenCase.read(path: path), weeks: weeks).result).text
  }
}
