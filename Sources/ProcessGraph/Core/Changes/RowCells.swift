/// A row as its cells say, however they are written: in a text, a table or a workbook; dates, words and ids in one form.
struct RowCells: Sendable {
  let table: CaseTable
  /// Which row of its table it is, counted from 0.
  let number: Int
  let id: ID?
  var cells: [String: Cell] = [:]

  struct Cell: Hashable, Sendable {
    enum Form { case date, id, word, flag, text }
    let form: Form
    var values: [String]
  }

  func date(_ column: String) -> CaseDate? {
    guard let cell = cells[column], cell.form == .date, let text = cell.values.first else { return nil }
    return try? CaseDate(written: text)
  }

  /// The same with ids by the names that they have now.
  func renamed(_ names: [ID: ID]) -> RowCells {
    guard !names.isEmpty else { return self }
    var copy = RowCells(table: table, number: number, id: id.map { names[$0] ?? $0 })
    for (column, cell) in cells {
      let parts = column.split(separator: ".", maxSplits: 1).map(String.init)
      let key = parts.count == 2 ? "\(parts[0]).\(names[parts[1]] ?? parts[1])" : column
      var cell = cell
      // A text may be an id as well: who owns a requirement.
      if cell.form == .id || cell.form == .text { cell.values = cell.values.map { names[$0] ?? $0 } }
      if !Self.isOrdered(column) { cell.values.sort() }
      copy.cells[key] = cell
    }
    return copy
  }

  /// Of several leads or commissioners the first acts; elsewhere the order says nothing.
  fileprivate static func isOrdered(_ column: String) -> Bool { column == "lead" || column == "commissioner" }
}

/// All rows of a case as their cells say, and the keys at its top.
struct WrittenRows: Sendable {
  /// In the order of the tables.
  let rows: [RowCells]
  /// The keys that change how the case is judged, or what it is about.
  let head: RowCells

  init(_ written: WrittenCase) { (rows, head) = (written.rowCells, written.headCells) }
}

extension WrittenCase {
  fileprivate var rowCells: [RowCells] {
    tables.flatMap { table in
      table.rows.enumerated().map { number, row in
        var cells = RowCells(
          table: table.table, number: number, id: table.table.hasIDs ? row.id.lowercased() : nil)
        let columns = CaseSchema.columns(of: table.table)
        for pair in Self.values(of: row, in: table) {
          guard let column = columns.first(where: { $0.name == pair.key }) else { continue }
          cells.add(pair.value, as: column.name, column.type, in: table)
        }
        return cells
      }
    }
  }

  fileprivate var headCells: RowCells {
    var cells = RowCells(table: .subjects, number: 0, id: nil)
    let rows = TableRows(table: .subjects, source: SourceText(file: ""), isFromTable: isFromTable)
    for pair in head {
      guard let column = CaseSchema.head.first(where: { $0.name == pair.key }),
        !["overlap", "as-of", "marking"].contains(pair.key)
      else { continue }
      cells.add(pair.value, as: column.name, column.type, in: rows)
    }
    return cells
  }
}

extension RowCells {
  fileprivate mutating func add(
    _ node: SourceNode, as name: String, _ type: ColumnType, in rows: TableRows
  ) {
    switch type {
    case .nested(let inner):
      for part in WrittenCase.parts(of: node, in: rows.source) {
        guard let column = inner.first(where: { $0.name == part.key }) else { continue }
        add(part.value, as: "\(name).\(part.key)", column.type, in: rows)
      }
    case .map(_, let type):
      for part in WrittenCase.parts(of: node, in: rows.source) {
        // A milestone without a day has happened, or will: that is something too.
        if part.value.isAbsent {
          if case .nothing = part.value.content { continue }
          cells["\(name).\(part.key)"] = Cell(form: .word, values: ["day not known"])
        } else {
          add(part.value, as: "\(name).\(part.key)", type, in: rows)
        }
      }
    default:
      guard !node.isAbsent else { return }
      var values: [String] = []
      switch node.content {
      case .scalar(let text, _):
        values = rows.isFromTable ? RowReader.severalValues(text, of: type) : [text]
      case .sequence(let items): values = items.map(\.words)
      default: return
      }
      values = values.map { type.plain($0, isFromTable: rows.isFromTable) }
      cells[name] = Cell(form: type.form, values: Self.isOrdered(name) ? values : values.sorted())
    }
  }
}

extension ColumnType {
  fileprivate var form: RowCells.Cell.Form {
    switch self {
    case .date, .day: .date
    case .id, .ids: .id
    case .word, .words, .name: .word
    case .flag: .flag
    default: .text
    }
  }

  /// A value in the one form in which it is compared.
  fileprivate func plain(_ text: String, isFromTable: Bool) -> String {
    switch self {
    case .date, .day:
      return (try? isFromTable ? CellDate.read(text).date : CaseDate(written: text))?.description ?? text
    case .id(_, let words), .ids(_, let words):
      return words.first(where: text.spells) ?? text.lowercased()
    case .word(let words), .words(let words), .name(let words):
      return words.first(where: text.spells) ?? KindID.spelt(text)?.rawValue ?? text
    case .flag: return ["y", "yes", "true"].contains(text.lowercased()) ? "yes" : "no"
    default: return text
    }
  }
}
