/// The workbook that a case is written in: a sheet for the keys at the top of the file, one for each table, lists to
/// choose from, and a prompt in each column. Nothing in it is locked.
struct CaseWorkbook {
  /// What stands in it: empty for a template.
  var filled: FilledCase
  private var lists: [[String]] = []

  init(_ filled: FilledCase) { self.filled = filled }

  static let listSheet = "lists"
  private static let emptyRows = 60

  var bytes: [UInt8] {
    var workbook = self
    return workbook.file().bytes
  }

  private mutating func file() -> WorkbookFile {
    var pages = [head()]
    for table in CaseTable.allCases { pages.append(page(of: table)) }
    pages.append(listPage)
    let ids = CaseTable.allCases.filter(\.hasIDs).map { table -> (name: String, cells: String) in
      let cells = "'\(table.rawValue)'!$A$2:$A$2000"
      // The list grows with the rows: to the last id that is written.
      return (
        Self.name(of: table), "'\(table.rawValue)'!$A$2:INDEX(\(cells),MAX(1,COUNTA(\(cells))))"
      )
    }
    let words = lists.enumerated().map { index, words in
      let letters = CellName.letters(index + 1)
      return (
        name: "words_\(index + 1)", cells: "'\(Self.listSheet)'!$\(letters)$2:$\(letters)$\(words.count + 1)"
      )
    }
    return WorkbookFile(title: filled.title, marking: filled.marking, pages: pages, names: ids + words)
  }

  private static func name(of table: CaseTable) -> String {
    "ids_" + table.rawValue.replacing("-", with: "_")
  }

  private mutating func head() -> WorkbookPage {
    var page = WorkbookPage(
      name: "case",
      columns: [
        WorkbookPage.Column(title: "key", width: 30), WorkbookPage.Column(title: "value", width: 50),
      ], rows: [])
    let keys = CaseSchema.head.flatMap { column -> [(String, ColumnType)] in
      switch column.type {
      case .nested(let inner): inner.map { (column.name + "." + $0.name, $0.type) }
      // The only map at the top of a file is what the board calls its bodies.
      case .map(_, let type): LocalName.words.map { (column.name + "." + $0, type) }
      default: [(column.name, column.type)]
      }
    }
    for (name, type) in keys {
      let sentence = CaseSchema.describedHead[name] ?? ""
      page.prompts.append(
        (page.rows.count, 1, name, Self.prompt(name, sentence, type), choice(for: type)))
      page.rows.append([.text(name), filled.head[name] ?? .empty])
    }
    return page
  }

  private mutating func page(of table: CaseTable) -> WorkbookPage {
    let rows = filled.rows[table] ?? []
    let described = table.described
    var columns: [(name: String, column: WorkbookPage.Column)] = []
    if table.hasIDs {
      columns.append(
        (
          "id", WorkbookPage.Column(title: "id", width: 18, prompt: CaseTable.idSentence, isRequired: true)
        ))
    }
    for column in CaseSchema.columns(of: table) {
      for (name, type) in Self.spread(column, over: rows) {
        let sentence = described[name] ?? described[column.name] ?? ""
        columns.append(
          (
            name,
            WorkbookPage.Column(
              title: name, form: Self.form(of: type), width: Self.width(of: type),
              prompt: Self.prompt(name, sentence, type), choice: choice(for: type),
              isRequired: column.isRequired)
          ))
      }
    }
    return WorkbookPage(
      name: table.rawValue, columns: columns.map(\.column),
      rows: rows.map { row in columns.map { row[$0.name] ?? .empty } }, emptyRows: Self.emptyRows)
  }

  /// The columns of a sheet that one column of the table takes: what stands inside it has columns with a dot.
  private static func spread(_ column: TableColumn, over rows: [[String: WorkbookPage.Cell]]) -> [(
    String, ColumnType
  )] {
    switch column.type {
    case .nested(let inner): return inner.map { (column.name + "." + $0.name, $0.type) }
    case .map(_, let type):
      let prefix = column.name + "."
      let used = rows.flatMap { $0.keys.filter { $0.hasPrefix(prefix) } }
      let usual = column.name == "milestones" ? usualMilestones.map { prefix + $0 } : []
      let names = (usual + used.sorted()).eachOnce
      return names.isEmpty ? [(column.name, column.type)] : names.map { ($0, type) }
    default: return [(column.name, column.type)]
    }
  }

  private static let usualMilestones = [
    "charge", "trial", "verdict", "sentence", "inquest-opened", "inquest",
  ]

  private static func form(of type: ColumnType) -> WorkbookPage.Form {
    switch type {
    case .date, .day: .date
    default: .text
    }
  }

  private static func width(of type: ColumnType) -> Int {
    switch type {
    case .date, .day: 13
    case .flag, .number: 10
    case .word, .name, .id: 18
    case .words, .ids: 24
    default: 32
    }
  }

  /// What appears when a cell is chosen: at most 255 characters, which is all that a spreadsheet shows.
  private static func prompt(_ name: String, _ sentence: String, _ type: ColumnType) -> String {
    var takes = type.inWords
    if case .map = type {
      let part = CellMap.example(of: name)
      takes = "Write ‘\(part): …’, several with commas; or give each a column, such as \(name).\(part)."
    }
    let whole = sentence + " " + takes
    if whole.count <= 255 { return whole }
    return sentence.count <= 254 ? sentence : String(sentence.prefix(254)) + "…"
  }

  /// A list for columns that take one word or one id. Where a cell may hold several there is none: choosing from it would
  /// replace what stands in the cell.
  private mutating func choice(for type: ColumnType) -> WorkbookPage.Choice? {
    switch type {
    case .flag: return list(["yes", "no"], .words)
    case .word([]), .name([]): return nil
    case .word(let words): return list(words, words == KindID.words ? .words : .closedWords)
    case .name(let words): return list(words, .words)
    case .id(let tables, or: []):
      guard let table = CaseTable.allCases.first(where: { $0.ids == tables }) else { return nil }
      return WorkbookPage.Choice(name: Self.name(of: table), offers: .ids)
    default: return nil
    }
  }

  private mutating func list(_ words: [String], _ offers: WorkbookPage.Choice.Offer) -> WorkbookPage.Choice {
    let index = lists.firstIndex(of: words) ?? lists.count
    if index == lists.count { lists.append(words) }
    return WorkbookPage.Choice(name: "words_\(index + 1)", offers: offers)
  }

  /// The words that the lists offer, a column each.
  private var listPage: WorkbookPage {
    let length = lists.map(\.count).max() ?? 0
    return WorkbookPage(
      name: Self.listSheet,
      columns: lists.indices.map { WorkbookPage.Column(title: "words \($0 + 1)", width: 18) },
      rows: (0..<length).map { row in lists.map { row < $0.count ? .text($0[row]) : .empty } }, isHidden: true
    )
  }
}

/// What stands in the cells of a case's workbook, by the names of keys and columns; those inside others have a dot.
struct FilledCase {
  var title: String
  var marking: String?
  var head: [String: WorkbookPage.Cell]
  var rows: [CaseTable: [[String: WorkbookPage.Cell]]] = [:]

  /// Nothing but what every case of a frame begins with.
  init(frame: Frame) {
    title = "A case"
    head = ["overlap": .number(1), "frame": .text(frame.rawValue)]
  }

  init(title: String, marking: String?, head: [String: WorkbookPage.Cell]) {
    (self.title, self.marking, self.head) = (title, marking, head)
  }
}
