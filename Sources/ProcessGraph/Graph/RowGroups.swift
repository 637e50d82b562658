/// Rows gathered under keys for findings, in the order in which the keys first come.
struct RowGroups<Key: Hashable, Row> {
  struct Group {
    var rows: [Row] = []
    /// Whether the condition certainly holds for some row.
    var isCertain = Truth.unknown
  }

  private var order: [Key] = []
  private var groups: [Key: Group] = [:]

  /// - Parameter isCertain: whether the condition holds for the row: yes, or unknown.
  mutating func add(_ row: Row, _ isCertain: Truth = .yes, to key: Key) {
    if groups[key] == nil { order.append(key) }
    groups[key, default: Group()].rows.append(row)
    if isCertain == .yes { groups[key]!.isCertain = .yes }
  }

  var all: [(Key, Group)] { order.map { ($0, groups[$0]!) } }
}
