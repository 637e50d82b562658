/// What was written into a case between two of its files: rows added, altered, taken out.
struct RowChanges: Sendable {
  struct Change: Sendable {
    enum Kind: String, Word { case added, altered, removed, renamed }
    let kind: Kind
    /// The row as it is now; where it was taken out, as it was.
    let row: RowCells
    var old: RowCells?
    /// How many rows say just this.
    var count = 1
    /// The columns that differ, in the table's order.
    var columns: [String] = []
  }

  private(set) var changes: [Change] = []
  /// Ids of the earlier file that are called otherwise now.
  private(set) var renamed: [ID: ID] = [:]
  /// The keys at the top that differ.
  private(set) var head: [(column: String, old: RowCells.Cell?, new: RowCells.Cell?)] = []

  /// Whether nothing was written.
  var isEmpty: Bool { changes.isEmpty && head.isEmpty }

  init() {}

  init(_ old: WrittenRows, _ new: WrittenRows) {
    let (before, after) = (old.rows, new.rows)
    renamed = Self.renamed(before, after)
    for (was, now) in renamed.sorted(by: { $0.key < $1.key }) {
      guard let row = after.first(where: { $0.id == now }) else { continue }
      changes.append(Change(kind: .renamed, row: row, old: before.first { $0.id == was }))
    }
    let translated = before.map { $0.renamed(renamed) }
    for table in CaseTable.allCases {
      compare(translated.filter { $0.table == table }, after.filter { $0.table == table }, table)
    }
    let (was, now) = (old.head.cells, new.head.cells)
    head = Set(was.keys).union(now.keys).sorted().filter { was[$0] != now[$0] }.map { ($0, was[$0], now[$0]) }
  }

  private mutating func compare(_ old: [RowCells], _ new: [RowCells], _ table: CaseTable) {
    var (old, new) = (old, new)
    // What is alike is neither; of two rows that are alike one may have come or gone.
    var same = Dictionary(grouping: old.indices, by: { Alike(id: old[$0].id, cells: old[$0].cells) })
    var (isOld, isNew) = (Array(repeating: true, count: old.count), Array(repeating: true, count: new.count))
    for n in new.indices {
      let key = Alike(id: new[n].id, cells: new[n].cells)
      guard let first = same[key]?.first else { continue }
      same[key]!.removeFirst()
      (isOld[first], isNew[n]) = (false, false)
    }
    old = old.indices.filter { isOld[$0] }.map { old[$0] }
    new = new.indices.filter { isNew[$0] }.map { new[$0] }
    // Then rows that are about the same on the same day, then those about the same on another.
    for isDated in [true, false] {
      for row in new {
        guard let n = old.firstIndex(where: { $0.isOne(row, isDated: isDated) }),
          let m = new.firstIndex(where: { $0.number == row.number })
        else { continue }
        let was = old.remove(at: n)
        let columns = CaseSchema.columns(of: table).map(\.name)
        let changed = Set(was.cells.keys).union(row.cells.keys).filter { was.cells[$0] != row.cells[$0] }
        func place(_ name: String) -> Int {
          columns.firstIndex(of: String(name.prefix { $0 != "." })) ?? columns.count
        }
        changes.append(
          Change(
            kind: .altered, row: new.remove(at: m), old: was,
            columns: changed.sorted { (place($0), $0) < (place($1), $1) }))
      }
      if table.hasIDs { break }
    }
    add(.added, new)
    add(.removed, old)
  }

  private mutating func add(_ kind: Change.Kind, _ rows: [RowCells]) {
    var counted: [Change] = []
    for row in rows {
      if let n = counted.firstIndex(where: { $0.row.id == row.id && $0.row.cells == row.cells }) {
        counted[n].count += 1
      } else {
        counted.append(Change(kind: kind, row: row))
      }
    }
    changes += counted
  }

  /// Rows that say the same under another id: looked for anew while each one found makes others alike.
  private static func renamed(_ old: [RowCells], _ new: [RowCells]) -> [ID: ID] {
    let (before, after) = (Set(old.compactMap(\.id)), Set(new.compactMap(\.id)))
    let gone = old.filter { $0.id.map { !after.contains($0) } ?? false }
    let come = new.filter { $0.id.map { !before.contains($0) } ?? false }
    guard !gone.isEmpty, !come.isEmpty else { return [:] }
    var names: [ID: ID] = [:]
    while true {
      let known = names.count
      for row in gone where names[row.id!] == nil && !row.cells.isEmpty {
        let now = row.renamed(names)
        let same = come.filter { $0.table == row.table && $0.cells == now.cells }
        let rivals = gone.filter { $0.table == row.table && $0.renamed(names).cells == now.cells }
        if same.count == 1 && rivals.count == 1 { names[row.id!] = same[0].id! }
      }
      if names.count == known { return names }
    }
  }
}

private struct Alike: Hashable {
  let id: ID?
  let cells: [String: RowCells.Cell]
}

extension RowCells {
  /// Whether another row is this one, altered: by its id, else by what tells rows of its table apart.
  fileprivate func isOne(_ other: RowCells, isDated: Bool) -> Bool {
    if table.hasIDs { return id == other.id }
    let columns = table.identifying + (isDated ? ["on", "raised", "due"] : [])
    return columns.allSatisfy { cells[$0] == other.cells[$0] }
  }
}

extension CaseTable {
  /// The columns that say which row it is, beside its day; the others are filled in as things go on.
  fileprivate var identifying: [String] {
    switch self {
    case .waits: ["process", "part", "of", "for"]
    case .shares: ["what", "from", "to", "of"]
    case .contacts: ["with", "by", "about"]
    case .familyPlans: ["for"]
    case .interviews: ["of", "by", "statement"]
    case .notices: ["about", "by", "to", "update", "outcome"]
    case .liaison: ["between"]
    case .meetings: ["of"]
    case .decisions: ["about"]
    case .disputes: ["between", "about"]
    case .confirmed: ["duty", "about"]
    case .accepted: ["rule", "about"]
    case .replans: ["process", "what", "was"]
    case .actions: ["from", "owner", "what"]
    default: []
    }
  }
}
