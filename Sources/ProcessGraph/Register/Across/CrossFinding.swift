/// Something that is seen only where cases lie side by side.
package struct CrossFinding: Sendable {
  /// The id of its rule.
  package let rule: String
  package let severity: Severity
  /// Stays the same from register to register while the same key and the same cases meet.
  package let reference: String
  /// The names of the cases, in the register's order.
  package let cases: [String]
  /// Their places in the register, as far as they are shown there.
  var places: [Int]
  /// The board's own word it is about, or the id of a rule of a case.
  let key: String
  package let message: String
  let facts: [Fact]
  let remedy: String
  let clearsWhen: String
  /// The day of what is planned soonest.
  let planned: Day?
  let date: Day?

  /// One fact: when, what, in which case.
  struct Fact: Sendable {
    var date: CaseDate?
    var what: String
    var inCase: String
    var place: SourceLocation?
    /// The contact or interview that it is.
    var visit: Visit?
  }
}

extension CrossFinding {
  /// What rules find across cases, most urgent first: what is planned soonest, then by severity, date and rule.
  static func all(_ across: Across) -> [CrossFinding] {
    let found = CrossRule.all.flatMap { rule in rule.body(across).map { (rule: rule, found: $0) } }
    let references = References.of(
      found.map { rule, found in
        // A gap in most cases is one finding whichever cases it is in.
        let cases = rule.id == CrossRule.gapInMostCases.id ? [] : found.cases.map { across.cases[$0].name }
        return References.Source(cause: rule.id, root: [found.key] + cases, date: found.date)
      })
    let all = zip(found, references).map { item, reference in
      CrossFinding(
        rule: item.rule.id, severity: item.found.severity ?? item.rule.severity, reference: reference,
        cases: item.found.cases.map { across.cases[$0].name }, places: item.found.cases, key: item.found.key,
        message: item.found.message, facts: item.found.facts, remedy: item.found.remedy ?? item.rule.remedy,
        clearsWhen: item.rule.clearsWhen, planned: item.found.planned, date: item.found.date)
    }
    let soon = across.asOf + Setting.lookAhead.standard
    func order(_ finding: CrossFinding) -> (Int, Int, Int) {
      let isSoon = finding.planned.map { $0 <= soon } ?? false
      return (
        isSoon ? finding.planned!.number : .max, Severity.allCases.firstIndex(of: finding.severity)!,
        finding.date?.number ?? .max
      )
    }
    return all.enumerated().sorted { a, b in
      let (x, y) = (order(a.element), order(b.element))
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }
}

/// Cases side by side, with everybody and every agency by key.
struct Across {
  let cases: [CaseDigest]
  let asOf: Day
  let settings: [RegisterSetting: Int]
  /// Keys in order, each with where it stands: the place of a case and what it is there.
  let people: [(key: String, inCases: [(number: Int, person: KeyedPerson)])]
  let agencies: [(key: String, inCases: [(number: Int, agency: KeyedAgency)])]

  subscript(setting: RegisterSetting) -> Int { settings[setting] ?? setting.standard }

  init(_ cases: [CaseDigest], asOf: Day, settings: [RegisterSetting: Int] = [:]) {
    (self.cases, self.asOf, self.settings) = (cases, asOf, settings)
    people = Self.byKey(cases.enumerated().flatMap { n, one in one.people.map { ($0.key, n, $0) } }).map {
      (key: $0, inCases: $1.map { (number: $0, person: $1) })
    }
    agencies = Self.byKey(cases.enumerated().flatMap { n, one in one.agencies.map { ($0.key, n, $0) } }).map {
      (key: $0, inCases: $1.map { (number: $0, agency: $1) })
    }
  }

  /// One sweep over everything in the order of keys.
  private static func byKey<Part>(
    _ all: [(key: String, number: Int, part: Part)]
  ) -> [(String, [(Int, Part)])] {
    let order = all.indices.sorted { (all[$0].key, all[$0].number, $0) < (all[$1].key, all[$1].number, $1) }
    var groups: [(String, [(Int, Part)])] = []
    for n in order {
      if groups.last?.0 == all[n].key {
        groups[groups.count - 1].1.append((all[n].number, all[n].part))
      } else {
        groups.append((all[n].key, [(all[n].number, all[n].part)]))
      }
    }
    return groups
  }

  func name(_ number: Int) -> String { cases[number].name }

  /// `Family A and Family B`.
  func names(_ numbers: [Int]) -> String { Set(numbers).sorted().listed(by: name) }
}
