/// The cells of a sheet that hold anything, row by row.
struct WorkbookSheet {
  var name: String
  var isHidden: Bool
  var rows = Rows()
  /// Which of the columns are hidden, counted from 1.
  var hiddenColumns: [ClosedRange<Int>] = []
  /// Cells that were made one: only the first of them holds anything.
  var merged: [CellRange] = []

  /// The columns in which anything stands, from left to right.
  var usedColumns: [Int] {
    var used: Set<Int> = []
    for row in rows { for cell in row.cells { used.insert(cell.column) } }
    return used.sorted()
  }

  struct Row {
    /// As the spreadsheet counts, from 1.
    var number: Int
    var isHidden: Bool
    var cells: ArraySlice<Cell>
  }

  /// The rows in their order. Their cells stand in one array: an array a row would take twice the room.
  struct Rows: RandomAccessCollection {
    private var cells: [Cell] = []
    private var all: [(number: Int32, end: Int32, isHidden: Bool)] = []

    var startIndex: Int { 0 }
    var endIndex: Int { all.count }

    subscript(index: Int) -> Row {
      let row = all[index]
      let start = index == 0 ? 0 : Int(all[index - 1].end)
      return Row(number: Int(row.number), isHidden: row.isHidden, cells: cells[start..<Int(row.end)])
    }

    /// How many cells stand after the last row: they are those of the next.
    var open: Int { cells.count - Int(all.last?.end ?? 0) }

    mutating func append(_ cell: Cell) { cells.append(cell) }

    /// Forgets the cells added since the last row.
    mutating func dropOpen() { cells.removeLast(open) }

    /// Ends the row of the cells added since the last.
    mutating func endRow(number: Int, isHidden: Bool) {
      all.append((Int32(number), Int32(cells.count), isHidden))
    }
  }

  struct Cell {
    /// Counted from 1.
    var column: Int
    var value: Value
  }

  enum Value: Equatable {
    case text(String)
    /// `#REF!` and the like.
    case error(String)
    /// A formula without the value that the spreadsheet would keep with it.
    case unworked

    var text: String {
      switch self {
      case .text(let text), .error(let text): text
      case .unworked: ""
      }
    }
  }
}

/// Some cells of a sheet, from one corner to the other.
struct CellRange: Equatable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  /// `C7:C9`
  init?(_ text: String) {
    let corners = text.split(separator: ":").map { CellName.read(Array($0.utf8)) }
    guard let first = corners.first, let first, let last = corners.last, let last,
      first.row <= last.row, first.column <= last.column
    else { return nil }
    (rows, columns) = (first.row...last.row, first.column...last.column)
  }

  var description: String {
    CellName.text(row: rows.lowerBound, column: columns.lowerBound) + ":"
      + CellName.text(row: rows.upperBound, column: columns.upperBound)
  }
}

/// `C7` and the like.
enum CellName {
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  static func read(_ bytes: some Collection<UInt8>) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in bytes where byte != 0x24 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard row <= lastRow, column <= lastColumn else { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }

  static func text(row: Int, column: Int) -> String { letters(column) + String(row) }

  /// `C` for 3.
  static func letters(_ number: Int) -> String {
    var (number, text) = (number, "")
    while number > 0 {
      let letter = Character(Unicode.Scalar(UInt8(0x41 + (number - 1) % 26)))
      (number, text) = ((number - 1) / 26, String(letter) + text)
    }
    return text
  }
}
