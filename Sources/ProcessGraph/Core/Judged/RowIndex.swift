/// What is looked up in rows again and again, made once.
struct RowIndex: Sendable {
  var confirmationsOfDuty: [String: [Int]] = [:]

  /// Acceptances by their rule, and then by the first id they name, or ``anybody``.
  var acceptances: [String: [ID: [Int]]] = [:]
  static let anybody = ""

  /// Roles that more than one person has, so that a sentence must add the id.
  let sharedRoles: Set<String>
  /// What tells processes of one kind apart, in brackets after the title: their names, else who commissions them, else
  /// their number.
  let titleMarks: [ID: String]

  init(_ source: Case) {
    sharedRoles = Self.repeated(source.people.map(\.role))
    titleMarks = Self.titleMarks(source)
    for (n, row) in source.accepted.enumerated() {
      acceptances[Rule.currentName(of: row.rule), default: [:]][row.about.first ?? Self.anybody, default: []]
        .append(n)
    }
    for (n, row) in source.confirmed.enumerated() { confirmationsOfDuty[row.duty, default: []].append(n) }
  }

  private static func repeated(_ words: [String]) -> Set<String> {
    var seen: Set<String> = []
    return Set(words.filter { !seen.insert($0).inserted })
  }

  private static func titleMarks(_ source: Case) -> [ID: String] {
    var marks: [ID: String] = [:]
    for (_, alike) in Dictionary(grouping: source.processes, by: { $0.title(in: source.frame) })
    where alike.count > 1 {
      let names = alike.map { $0.kind == .other ? nil : $0.name }
      let commissioners = alike.map { process in
        source.agencies.first { $0.id == process.commissioner }?.name
      }
      let telling = [names, commissioners].first { Set($0).count == alike.count && !$0.contains(nil) }
      for (n, process) in alike.enumerated() {
        marks[process.id] = " (\(telling.map { $0[n]! } ?? String(n + 1)))"
      }
    }
    return marks
  }
}
