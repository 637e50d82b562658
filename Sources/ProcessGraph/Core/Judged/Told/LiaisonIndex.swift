/// When two commissions first spoke about a topic, looked up once for all rows.
struct LiaisonIndex: Sendable {
  private struct Key: Hashable {
    let first, second: Int
    let topic: Liaison.Topic

    init(_ a: Int, _ b: Int, _ topic: Liaison.Topic) {
      (first, second, self.topic) = (min(a, b), max(a, b), topic)
    }
  }

  private var earliest: [Key: CaseDate] = [:]
  /// The commissions that spoke about a topic with any other.
  private var speakers: [Liaison.Topic: NumberSet] = [:]

  /// The commissions that each spoke with.
  private var partners: [Int: Set<Int>] = [:]

  /// - Parameter commissions: the number of each process's commission.
  init(_ source: Case, commissions: [ID: Int]) {
    let none = NumberSet(below: source.processes.count)
    for row in source.liaison {
      guard let on = row.on else { continue }
      let ends = Set(row.between.compactMap { commissions[$0] }).sorted()
      for topic in row.about { for end in ends { speakers[topic, default: none].insert(end) } }
      for (n, a) in ends.enumerated() {
        partners[a, default: []].formUnion(ends)
        for b in ends[(n + 1)...] { for topic in row.about { add(on, Key(a, b, topic)) } }
      }
    }
  }

  private mutating func add(_ on: CaseDate, _ key: Key) {
    guard let known = earliest[key] else {
      earliest[key] = on
      return
    }
    earliest[key] = CaseDate(first: min(known.first, on.first), last: min(known.last, on.last))
  }

  /// Whether a commission spoke about a topic with any other.
  func speaks(_ commission: Int, about topic: Liaison.Topic) -> Bool {
    speakers[topic]?.contains(commission) ?? false
  }

  /// The commissions that one spoke with about anything, itself perhaps among them.
  func partners(of commission: Int) -> Set<Int> { partners[commission] ?? [] }

  func date(_ a: Int, _ b: Int, about topic: Liaison.Topic) -> CaseDate? { earliest[Key(a, b, topic)] }
}

extension CaseGraph {
  /// The day two processes, or ones they are joint with, first had liaison about a topic, whether it is held or
  /// still ahead; as a span where only months are known. Nil where there is none with a date.
  public func firstLiaison(_ a: ID, _ b: ID, about topic: Liaison.Topic) -> CaseDate? {
    liaisonIndex.date(commissionOfProcess[a]!, commissionOfProcess[b]!, about: topic)
  }

  /// Whether two processes had held liaison about a topic on or before a date.
  public func hadLiaison(_ a: ID, _ b: ID, about topic: Liaison.Topic, by date: CaseDate) -> Truth {
    firstLiaison(a, b, about: topic).map { isHeld($0) && $0.isOnOrBefore(date) } ?? .no
  }
}
