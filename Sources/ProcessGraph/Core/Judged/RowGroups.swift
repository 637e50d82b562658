/// Rows gathered under keys for findings, in the order in which the keys first come.
struct RowGroups<Key: Hashable, Row> {
  struct Group {
    var rows: [Row] = []
    /// Whether the condition certainly holds for some row.
    var isCertain = Truth.unknown
  }

  private(set) var all: [(Key, Group)] = []
  private var places: [Key: Int] = [:]

  /// - Parameter isCertain: whether the condition holds for the row: yes, or unknown.
  mutating func add(_ row: Row, _ isCertain: Truth = .yes, to key: Key) {
    let place = places[key] ?? all.count
    if place == all.count {
      places[key] = place
      all.append((key, Group()))
    }
    all[place].1.rows.append(row)
    if isCertain == .yes { all[place].1.isCertain = .yes }
  }
}
