/// A workbook that holds a case, a sheet for its keys and a sheet a table, or one table of a case.
struct WorkbookCase {
  private let file: String
  private let path: String
  private let bytes: [UInt8]
  private let problems: Problems

  /// Whether a file is read as a workbook: by its name, or by how it begins, since standard input has no name.
  static func isWorkbook(_ bytes: [UInt8], named file: String) -> Bool {
    isName(file) || bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  static func isName(_ file: String) -> Bool {
    let name = file.lowercased()
    return [".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"].contains { name.hasSuffix($0) }
  }

  init(_ bytes: [UInt8], file: String, path: String, _ problems: Problems) {
    (self.bytes, self.file, self.path, self.problems) = (bytes, file, path, problems)
  }

  private func source(_ sheet: WorkbookSheet?, order: Int) -> SourceText {
    SourceText(
      file: file, order: order, sheet: sheet?.name, path: path, original: bytes,
      rows: sheet?.rows ?? WorkbookSheet.Rows())
  }

  private func workbook(order: Int, keeping wanted: (String, Int) -> Bool) -> Workbook? {
    do throws(WorkbookFault) { return try Workbook(bytes, keeping: wanted) } catch {
      problems.error(error.message, help: error.help, at: .start, in: source(nil, order: order))
      return nil
    }
  }

  // MARK: A whole case

  /// The case, or nil after reporting why there is none.
  func read(folder: String?, vocabulary: Vocabulary, keep: (WrittenCase) -> Void) -> Case? {
    let names = Set((["case"] + CaseTable.words).map(\.spelling))
    guard let workbook = workbook(order: 0, keeping: { name, _ in names.contains(name.spelling) }) else {
      return nil
    }
    let (head, tables) = sorted(workbook.sheets)
    guard let head else {
      problems.error(
        "The workbook has no sheet ‘case’.",
        help:
          "a sheet ‘case’ holds the keys ‘overlap’, ‘case’ and ‘frame’ in its first column and their values in the "
          + "second; ‘overlap new case.xlsx’ makes such a workbook", at: .start, in: source(nil, order: 0))
      return nil
    }
    let top = source(head, order: 0)
    SheetChecks(sheet: head, source: top, problems: problems).warn()
    let decoder = CaseDecoder(top, problems, folder: folder, vocabulary: vocabulary)
    return decoder.decode(
      keys(of: head, in: top),
      sheets: { table, reading in
        tables[table].map {
          Self.rows(of: $0, of: table, in: source($0, order: Self.order(of: table)), reading)
        }
      }, keep: keep)
  }

  private static func order(of table: CaseTable) -> Int { 1 + CaseTable.allCases.firstIndex(of: table)! }

  private static func rows(
    of sheet: WorkbookSheet, of table: CaseTable, in source: SourceText, _ reading: Reading
  ) -> TableRows {
    SheetChecks(sheet: sheet, source: source, problems: reading.problems).warn()
    return CellTable.read(SheetCells(sheet, in: source, reading.problems), in: source, of: table, reading)
  }

  /// The sheet of the keys, and the sheets of the tables; others are named and left out.
  private func sorted(_ sheets: [WorkbookSheet]) -> (head: WorkbookSheet?, tables: [CaseTable: WorkbookSheet])
  {
    var head: WorkbookSheet?
    var tables: [CaseTable: WorkbookSheet] = [:]
    for (number, sheet) in sheets.enumerated() {
      let place = source(sheet, order: 100 + number)
      let table = CaseTable.allCases.first { $0.rawValue.spelling == sheet.name.spelling }
      if sheet.name.spelling == "case" ? head != nil : table.map({ tables[$0] != nil }) ?? false {
        problems.error(
          "Two sheets are named \(sheet.name.quoted), but for the spelling.", help: "keep one of them",
          at: .start,
          in: place)
      } else if sheet.name.spelling == "case" {
        head = sheet
      } else if let table {
        // A sheet that nobody has written in is a table without rows.
        if !sheet.rows.isEmpty { tables[table] = sheet }
      } else if !sheet.rows.isEmpty && !(sheet.isHidden && sheet.name.spelling == "lists") {
        problems.warning(
          "The sheet \(sheet.name.quoted) is no table of a case\(sheet.isHidden ? " (it is hidden)" : ""): it is not read.",
          help: Suggestion.nearest(to: sheet.name, among: CaseTable.words).map { "did you mean ‘\($0)’?" },
          at: .start,
          in: place)
      }
    }
    return (head, tables)
  }

  /// The keys at the top of a case, from the first two columns of a sheet.
  private func keys(of sheet: WorkbookSheet, in source: SourceText) -> SourceNode {
    var pairs: [SourceNode.Pair] = []
    var cells = SheetCells(sheet, in: source, problems)
    var isFirst = true
    while let row = cells.next() {
      let isHeader = isFirst && row.first?.text.spelling == "key"
      isFirst = false
      guard !isHeader, let key = row.first(where: { $0.span.column == 1 && !$0.isEmpty }) else { continue }
      for other in row where other.span.column > 2 && !other.isEmpty {
        problems.warning(
          "Only the first two columns of this sheet are read: key and value.", at: other.span, in: source)
      }
      let value = row.first { $0.span.column == 2 }
      let node = SourceNode(
        span: value?.span ?? key.span,
        content: value.map { $0.isEmpty ? .nothing : .scalar($0.text, isQuoted: false) } ?? .nothing)
      add(key, node, to: &pairs, in: source)
    }
    return SourceNode(span: .start, content: .mapping(pairs))
  }

  /// Adds a value under its key; `names.crag` stands inside `names`.
  private func add(
    _ key: TableCell, _ value: SourceNode, to pairs: inout [SourceNode.Pair], in source: SourceText
  ) {
    let parts = key.text.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      if let other = pairs.first(where: { $0.key.spelling == key.text.spelling }) {
        problems.error(
          "\(key.text.quoted) stands twice here; the first is in row \(other.keySpan.line).",
          help: "keep one of the two", at: key.span, in: source)
      } else {
        pairs.append(SourceNode.Pair(key: key.text, keySpan: key.span, value: value))
      }
      return
    }
    let inner = SourceNode.Pair(key: parts[1], keySpan: key.span, value: value)
    if let index = pairs.firstIndex(where: { $0.key.spelling == parts[0].spelling }),
      case .mapping(let others) = pairs[index].value.content
    {
      pairs[index].value.content = .mapping(others + [inner])
    } else if !value.isAbsent {
      let map = SourceNode(span: value.span, content: .mapping([inner]))
      pairs.append(SourceNode.Pair(key: parts[0], keySpan: key.span, value: map))
    }
  }

  // MARK: One table

  /// The rows of a table: from the sheet that is named as it, else from the first.
  func rows(of table: CaseTable, _ reading: Reading) -> TableRows? {
    let name = table.rawValue.spelling
    let found = workbook(order: Self.order(of: table), keeping: { $0.spelling == name || $1 == 0 })
    guard let workbook = found else { return nil }
    let named = workbook.sheets.first { $0.name.spelling == table.rawValue.spelling }
    guard let sheet = named ?? workbook.sheets.first else { return nil }
    return Self.rows(of: sheet, of: table, in: source(sheet, order: Self.order(of: table)), reading)
  }
}
