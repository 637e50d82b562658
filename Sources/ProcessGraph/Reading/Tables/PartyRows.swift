extension Subject {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      id: row.id,
      age: row.number("age", 0...130),
      died: row.date("died"),
      seriouslyHarmed: row.date("seriously-harmed"),
      death: row.word("death", Death.self),
      abuse: row.word("abuse", Abuse.self),
      causeForConcern: row.flag("cause-for-concern"),
      domesticHomicide: row.flag("domestic-homicide"),
      mentalHealthCare: row.flag("mental-health-care"),
      role: row.word("role", Role.self) ?? .victim,
      livesIn: row.text("lives-in"))
  }
}

extension Agency {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      id: row.id,
      name: row.text("name"),
      sector: row.word("sector", Sector.self))
  }
}

extension Person {
  init(_ row: RowReader) {
    let roles = Capacity.allCases.map { ($0, row.text($0.rawValue)) }.filter { $0.1 != nil }
    if let second = roles.dropFirst().first {
      row.error(
        "A person is one of family, practitioner and official; this one is \(roles[0].0) already.",
        help: "for somebody in two capacities, write two people", at: row.span(of: second.0.rawValue))
    } else if roles.isEmpty {
      row.requireOne(of: Capacity.words)
    }
    self.init(
      place: row.place,
      id: row.id,
      capacity: roles.first?.0 ?? .official,
      role: roles.first?.1 ?? "",
      died: row.date("died"),
      agency: row.id("agency", in: .agencies),
      of: row.ids("of", in: .subjects),
      witness: row.word("witness", Witness.self) ?? .unknown)
  }
}
