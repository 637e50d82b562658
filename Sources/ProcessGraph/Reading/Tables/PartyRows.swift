extension Subject {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
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
      livesIn: row.text("lives-in"),
      careNeeds: row.flag("care-needs"),
      lookedAfter: row.word("looked-after", LookedAfter.self),
      key: row.key())
  }
}

extension Agency {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      id: row.id,
      name: row.text("name"),
      sector: row.word("sector", Sector.self),
      key: row.key())
    row.reading.sectors[id] = sector
  }
}

extension Person {
  init(_ row: RowReader) {
    let said = Capacity.allCases.map { ($0, row.text($0.rawValue)) }
    let roles = Dictionary(
      uniqueKeysWithValues: said.compactMap { capacity, text in text.map { (capacity, $0) } })
    let empty = Capacity.allCases.first { row.isEmpty($0.rawValue) }
    if let empty {
      row.error(
        "‘\(empty.rawValue)’ says nothing.", help: "write the words to show for the person, such as a role",
        at: row.span(of: empty.rawValue))
    } else {
      row.requireOne(of: Capacity.words)
    }
    for (capacity, text) in said {
      guard let text, PersonalName.isLikely(text) else { continue }
      row.warning(
        "\(text.quoted) looks like a person's name.",
        help: "write what the person is, such as "
          + (capacity == .family
            ? "maternal grandmother" : capacity == .practitioner ? "social worker" : "review chair"),
        at: row.span(of: capacity.rawValue))
    }
    if roles[.official] != nil, roles.count > 1 {
      row.error(
        "An official is neither family nor practitioner in the same case.",
        help: "write two people, or take the other role out", at: row.span(of: Capacity.official.rawValue))
    }
    self.init(
      place: row.place,
      note: row.text("note"),
      id: row.id,
      roles: roles,
      died: row.date("died"),
      agency: row.id("agency", in: .agencies),
      of: row.ids("of", in: .subjects),
      witness: row.word("witness", Witness.self) ?? .unknown,
      inquestWitness: row.flag("inquest-witness"),
      subject: row.id("subject", in: .subjects),
      age: row.number("age", 0...130),
      guardian: row.id("guardian", in: .people),
      key: row.key())
    if guardian == id, row.recorder == nil {
      row.error(
        "\(id.quoted) is their own guardian.", help: "name whoever is spoken with instead",
        at: row.span(of: "guardian"))
    }
    row.reading.people[id] = Capacity.allCases.filter { roles[$0] != nil }
  }
}

extension RowReader {
  /// The board's own word for somebody across its cases.
  fileprivate func key() -> String? {
    guard let (text, span) = scalar("key", "a key", .text) else { return nil }
    if text.isWellFormedID { return text }
    error(
      "\(text.quoted) cannot be a key: it is spelt like an id, and is never a name.",
      help: "lower-case letters, digits and hyphens, such as p-0412", at: span)
    return nil
  }
}
