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
        cases: item.found.cases.map(across.name), places: item.found.cases, key: item.found.key,
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
  private let names: [String]
  let asOf: Day
  let settings: [RegisterSetting: Int]
  /// Keys in order, each with where it stands: the place of a case and what it is there.
  let people: [(key: String, inCases: [(number: Int, person: KeyedPerson)])]
  let agencies: [(key: String, inCases: [(number: Int, agency: KeyedAgency)])]

  subscript(setting: RegisterSetting) -> Int { settings[setting] ?? setting.standard }

  init(_ cases: [CaseDigest], asOf: Day, settings: [RegisterSetting: Int] = [:]) {
    (self.cases, self.asOf, self.settings) = (cases, asOf, settings)
    names = Register.names(of: cases)
    people = Self.byKey(cases, \.people, \.key) { !$0.seats.isEmpty }.map {
      (key: $0, inCases: $1.map { (number: $0, person: $1) })
    }
    agencies = Self.byKey(cases, \.agencies, \.key) { !$0.papers.isEmpty }.map {
      (key: $0, inCases: $1.map { (number: $0, agency: $1) })
    }
  }

  /// Those whose key stands more than once, and those who carry something by themselves, in one sweep over their keys in
  /// order. Of thousands of people most stand in one case only and carry nothing: these are not sorted.
  private static func byKey<Part>(
    _ cases: [CaseDigest], _ parts: (CaseDigest) -> [Part], _ key: (Part) -> String,
    carries: (Part) -> Bool
  ) -> [(String, [(Int, Part)])] {
    var counts: [String: Int] = [:]
    for one in cases { for part in parts(one) { counts[key(part), default: 0] += 1 } }
    var places: [(key: String, number: Int, place: Int)] = []
    for (number, one) in cases.enumerated() {
      for (place, part) in parts(one).enumerated() where counts[key(part)]! > 1 || carries(part) {
        places.append((key(part), number, place))
      }
    }
    places.sort { ($0.key, $0.number, $0.place) < ($1.key, $1.number, $1.place) }
    var groups: [(String, [(Int, Part)])] = []
    for one in places {
      let part = parts(cases[one.number])[one.place]
      if groups.last?.0 == one.key {
        groups[groups.count - 1].1.append((one.number, part))
      } else {
        groups.append((one.key, [(one.number, part)]))
      }
    }
    return groups
  }

  /// Those of somebody's cases in which they lead or sit on open reviews, with these.
  func reviewing(
    _ inCases: [(number: Int, person: KeyedPerson)]
  ) -> [(number: Int, person: KeyedPerson, seats: [KeyedPerson.Seat])] {
    inCases.map { (number: $0, person: $1, seats: $1.openReviews) }.filter { !$0.seats.isEmpty }
  }

  func name(_ number: Int) -> String { names[number] }

  /// `Family A and Family B`.
  func names(_ numbers: [Int]) -> String { Set(numbers).sorted().listed(by: name) }
}
