/// Rows by the ids they name, made once, so that a question about one process need not read a whole table.
struct RowsByProcess: Sendable {
  let documents, sharesFrom, liaison, notices, interviews, contacts, meetings, waits, decisions: [ID: [Int]]
  /// Notices by who sent them, and disputes by whom they are between: processes, agencies or people.
  let noticesBy, disputes: [ID: [Int]]
  /// Waits that hold up any review.
  let waitsOfAny: [Int]
  /// Plans and evidence holds by the people they name; under ``everybody`` those that name nobody.
  let plans, holds: [ID: [Int]]
  private static let everybody = ""
  let sharesTo, noticesTo: [Party: [Int]]
  /// Documents of a kind, by the processes they are for and by the agency that wrote them.
  let papers: [Paper: [Int]]

  struct Paper: Hashable {
    let owner: ID
    let kind: DocumentKind
  }

  init(_ source: Case) {
    documents = Self.rows(source.documents) { $0.forProcesses }
    sharesFrom = Self.rows(source.shares) { $0.from.id.map { [$0] } ?? [] }
    sharesTo = Dictionary(grouping: source.shares.indices) { source.shares[$0].to }
    liaison = Self.rows(source.liaison) { $0.between }
    var papers: [Paper: [Int]] = [:]
    for (n, paper) in source.documents.enumerated() {
      for owner in Set(paper.forProcesses + [paper.by].compactMap { $0 }) {
        papers[Paper(owner: owner, kind: paper.what), default: []].append(n)
      }
    }
    self.papers = papers
    notices = Self.rows(source.notices) { [$0.about] }
    noticesBy = Self.rows(source.notices) { $0.by.map { [$0] } ?? [] }
    noticesTo = Dictionary(grouping: source.notices.indices) { source.notices[$0].to }
    disputes = Self.rows(source.disputes) { $0.between }
    decisions = Self.rows(source.decisions) { $0.about }
    interviews = Self.rows(source.interviews) { $0.by }
    contacts = Self.rows(source.contacts) { $0.by }
    meetings = Self.rows(source.meetings) { [$0.of] }
    waits = Self.rows(source.waits) { $0.processes }
    plans = Self.rows(source.familyPlans) { $0.people.isEmpty ? [Self.everybody] : $0.people }
    holds = Self.rows(source.waits) { $0.isEvidenceHold ? $0.of.isEmpty ? [Self.everybody] : $0.of : [] }
    waitsOfAny = source.waits.indices.filter { source.waits[$0].isAny }
  }

  private static func rows<R: Row>(_ table: [R], ids: (R) -> [ID]) -> [ID: [Int]] {
    var rows: [ID: [Int]] = [:]
    for (n, row) in table.enumerated() {
      for id in ids(row) where rows[id]?.last != n { rows[id, default: []].append(n) }
    }
    return rows
  }

  /// The rows that name any of some people, or nobody, in the file's order.
  static func rows(_ index: [ID: [Int]], for people: [ID]) -> [Int] {
    rows(index, naming: people + [everybody])
  }

  /// The rows that name any of some ids, without repeats and in the file's order.
  static func rows(_ index: [ID: [Int]], naming ids: some Collection<ID>) -> [Int] {
    if ids.count == 1, let only = ids.first { return index[only] ?? [] }
    var found: Set<Int> = []
    for id in ids { found.formUnion(index[id] ?? []) }
    return found.sorted()
  }
}
