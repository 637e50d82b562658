/// What is looked up in rows again and again, made once.
struct RowIndex: Sendable {
  var confirmationsOfDuty: [String: [Int]] = [:]

  /// Acceptances by their rule, and then by the first id they name, or ``anybody``.
  var acceptances: [String: [ID: [Int]]] = [:]
  static let anybody = ""

  /// Roles that more than one person has, so that a sentence must add the id.
  let sharedRoles: Set<String>
  /// Every role that somebody has.
  let roles: Set<String>
  /// What tells processes of one kind apart, in brackets after the title: their names, else who commissions them, else
  /// their number.
  let titleMarks: [ID: String]

  init(_ source: Case) {
    roles = Set(source.people.map(\.role))
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

  /// A name of its own is printed wherever it is given; those of a kind that have none, or share it, are told apart by
  /// who commissions them, else by number.
  private static func titleMarks(_ source: Case) -> [ID: String] {
    var marks: [ID: String] = [:]
    for (_, alike) in Dictionary(grouping: source.processes, by: { $0.title(in: source.frame) }) {
      let own = alike.map { process in
        [process.kind == .other ? nil : process.name, process.mode?.remark].compactMap { $0 }
      }
      let commissioners = alike.map { process in
        source.agencies.first { $0.id == process.commissioner }?.name
      }
      let areTold = Set(own).count == alike.count
      let areToldByCommissioner = Set(commissioners).count == alike.count && !commissioners.contains(nil)
      for (n, process) in alike.enumerated() {
        let telling = areTold ? nil : areToldByCommissioner ? commissioners[n] : String(n + 1)
        let words = own[n] + [telling].compactMap { $0 }
        if !words.isEmpty { marks[process.id] = " (\(words.joined(separator: ", ")))" }
      }
    }
    return marks
  }
}

extension ParallelProcess.Mode {
  /// What a process held so is called besides its kind; nil where the way it is held goes unsaid.
  fileprivate var remark: String? { self == .article2 ? "Article 2" : nil }
}
