@testable import ProcessGraph

/// The values of one table that are altered: some of each column for each alteration, from as many cases as there are.
struct Walk {
  typealias Step = (cell: Cell, alteration: Alteration, place: WalkedTable)
  private(set) var steps: [Step] = []

  init(_ table: String, most: Int) {
    let examples = AlterableCases.walked.compactMap { WalkedTable(table, $0, isExample: true) }
    let others = AlterableCases.walkedElsewhere.compactMap { WalkedTable(table, $0, isExample: false) }
    let places = examples + others
    let cells = places.map(\.cells)
    let filled = Set(zip(places, cells).flatMap { $0.isExample ? $1.map { $0.name(in: table) } : [] })
    for alteration in Alteration.allCases {
      var count: [String: Int] = [:]
      var depth = 0
      // One of each case, then a second of each: what one case makes of a column is not what another does.
      while let longest = cells.map(\.count).max(), depth < longest {
        for (place, cells) in zip(places, cells) {
          var met: [String: Int] = [:]
          for cell in cells {
            let name = cell.name(in: table)
            if !place.isExample && filled.contains(name) { continue }
            guard count[name, default: 0] < most, place.isPossible(alteration, of: cell) else { continue }
            met[name, default: 0] += 1
            guard met[name]! == depth + 1 else { continue }
            count[name, default: 0] += 1
            steps.append((cell, alteration, place))
          }
        }
        depth += 1
        if depth > most { break }
      }
    }
  }
}

extension Cell {
  func name(in table: String) -> String { "\(table).\(name)" }
}

/// One table of one case, or the keys at its top.
struct WalkedTable {
  let source: AlterableCase
  let loudness: Loudness
  let isExample: Bool
  /// Nil for the keys at the top.
  private let table: CaseTable?
  private let rows: TableRows
  let cells: [Cell]

  init?(_ name: String, _ walked: WalkedCase, isExample: Bool) {
    (source, loudness, self.isExample) = (walked.source, walked.loudness, isExample)
    table = CaseTable(rawValue: name)
    if let table {
      guard let rows = source.tables[table] else { return nil }
      self.rows = rows
      cells = rows.cells
    } else {
      rows = TableRows(
        table: .actions, source: SourceText(file: source.name),
        rows: [RawRow(id: "", span: .start, pairs: source.head)])
      cells = rows.cells(CaseSchema.head)
    }
  }

  func row(of cell: Cell) -> String {
    let id = rows.rows[cell.row].id
    return id.isEmpty ? "row \(cell.row + 1)" : id
  }

  func isPossible(_ alteration: Alteration, of cell: Cell) -> Bool {
    switch alteration {
    case .removed: !cell.isKeyItself
    case .rowRemoved: table != nil && cell.column == rows.rows[cell.row].pairs.first?.key && cell.path.isEmpty
    case .swapped: cell.isFirst && partner(of: cell) != nil
    default: alteration.text(for: cell, in: source) != nil
    }
  }

  func altered(_ cell: Cell, by alteration: Alteration) -> AlterableCase? {
    var result = source
    let rows: TableRows?
    switch alteration {
    case .removed: rows = self.rows.altered(cell, to: nil)
    case .rowRemoved:
      var fewer = self.rows
      fewer.rows.remove(at: cell.row)
      rows = fewer
    case .swapped: rows = partner(of: cell)
    default: rows = alteration.text(for: cell, in: source).map { self.rows.altered(cell, to: $0) }
    }
    guard let rows else { return nil }
    if let table { result.tables[table] = rows } else { result.head = rows.rows[0].pairs }
    return result
  }

  /// The rows with a cell changed over with that of the next row whose cell differs.
  private func partner(of cell: Cell) -> TableRows? {
    let count = rows.rows.count
    return (1..<max(1, count)).lazy.compactMap { step in
      rows.swapped(cell.column, cell.row, (cell.row + step) % count)
    }.first
  }
}

/// A case and what is told of it as it stands.
struct WalkedCase: Sendable {
  let source: AlterableCase
  let loudness: Loudness

  init(_ source: AlterableCase) { (self.source, loudness) = (source, Loudness(source)) }
}

extension AlterableCases {
  static let walked = examples.map(WalkedCase.init).sorted { $0.source.size < $1.source.size }
  static let walkedElsewhere = others.map(WalkedCase.init)
}

extension AlterableCase {
  fileprivate var size: Int { tables.values.reduce(0) { $0 + $1.rows.count } }
}

extension Cell {
  var isKeyItself: Bool { if case .keyItself? = path.last { true } else { false } }
  /// Whether it is the first value of its cell, which is changed over whole.
  var isFirst: Bool { path.allSatisfy { if case .item(let n) = $0 { n == 0 } else { false } } }
}
