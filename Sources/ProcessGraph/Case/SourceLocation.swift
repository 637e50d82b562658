/// Where a piece of text stands: every row of a case keeps its own, so that a finding can point at it.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// The file as the user named it, or the path of the table's file beside it.
  public var file: String
  /// Line, or row of a sheet, counted from 1.
  public var line: Int
  /// Column in characters, or column of a sheet, counted from 1.
  public var column: Int
  /// The sheet of a workbook; nil in a text.
  public var sheet: String?

  // Rows of two files seldom stand in the same place: the file's name would only make this slower.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column, a.file, a.sheet ?? "") < (b.line, b.column, b.file, b.sheet ?? "")
  }

  /// For a message: `case.yaml:12`, or `case.xlsx, sheet contacts, cell C7`.
  var name: String { sheet.map { "\(file), sheet \($0), cell \(cell)" } ?? "\(file):\(line)" }

  /// The cell of a sheet by its letters and number: `C7`.
  package var cell: String {
    var (letters, rest) = ("", column)
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(line)
  }
}

/// A row of the case file: where it stands, and which row of which table it is.
public struct Place: Hashable, Sendable {
  public var location: SourceLocation
  package var table: CaseTable
  /// Which row of its table it is, counted from 0.
  package var number: Int
  /// The row's id; nil in tables whose rows have none.
  public var id: ID?

  init(location: SourceLocation, table: CaseTable, number: Int = 0, id: ID? = nil) {
    (self.location, self.table, self.number, self.id) = (location, table, number, id)
  }

  /// What the row is called: its id, or `contacts[2]`, counting from 1.
  public var row: String { id ?? "\(table.rawValue)[\(number + 1)]" }

  /// The same for a reader of a paper: `Contact 2`.
  var inWords: String {
    if let id { return id }
    let name =
      switch table {
      case .liaison: "talk"
      case .confirmed: "duty confirmed"
      case .accepted: "acceptance"
      default: String(table.rawValue.dropLast()).replacing("-", with: " ")
      }
    return "\(name) \(number + 1)".sentence
  }

  public func hash(into hasher: inout Hasher) { location.hash(into: &hasher) }
}

/// Anything read from one row of a table.
package protocol Row: Sendable {
  var place: Place { get }
  /// What somebody noted beside the row. It is kept for the panel and never judged.
  var note: String? { get }
}
