/// How much somebody carries: the open reviews they lead and the panels they sit on.
struct PersonLoad: Sendable {
  let key, role: String
  /// In how many cases.
  let leads, sits: Int
  let cases: [String]
  let places: [Int]

  /// Of everybody, those with most cases first.
  static func all(_ across: Across) -> [PersonLoad] {
    return across.people.compactMap { key, inCases -> PersonLoad? in
      let busy = across.reviewing(inCases)
      guard let first = busy.first else { return nil }
      let led = busy.count { $0.seats.contains(where: \.leads) }
      let places = busy.map(\.number).eachOnce
      return PersonLoad(
        key: key, role: first.person.role, leads: led, sits: busy.count - led,
        cases: places.map(across.name), places: places)
    }.sorted { (-$0.places.count, $0.key) < (-$1.places.count, $1.key) }
  }
}

/// What an agency owes: papers it was asked for that are not in.
struct AgencyLoad: Sendable {
  let key, name: String
  /// All of them, those whose day has passed, and those due within 30 days.
  let papers, overdue, soon: Int
  let cases: [String]
  let places: [Int]

  /// Of every agency that owes one, those that owe most first.
  static func all(_ across: Across) -> [AgencyLoad] {
    let asOf = across.asOf
    return across.agencies.compactMap { key, inCases -> AgencyLoad? in
      let owing = inCases.filter { !$0.agency.papers.isEmpty }
      guard let first = owing.first else { return nil }
      let papers = owing.flatMap(\.agency.papers)
      let days = papers.compactMap(\.due)
      let places = owing.map(\.number).eachOnce
      return AgencyLoad(
        key: key, name: first.agency.name, papers: papers.count, overdue: days.count { $0.last < asOf },
        soon: days.count { $0.last >= asOf && $0.first <= asOf + 30 }, cases: places.map(across.name),
        places: places)
    }.sorted { (-$0.papers, $0.key) < (-$1.papers, $1.key) }
  }
}
