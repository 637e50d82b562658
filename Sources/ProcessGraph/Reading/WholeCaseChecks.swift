/// What can be said of a case only when every row of it has been read.
struct WholeCaseChecks {
  private let reading: Reading
  private let tables: [TableRows]
  private let source: SourceText

  init(_ reading: Reading, _ tables: [TableRows], _ source: SourceText) {
    (self.reading, self.tables, self.source) = (reading, tables, source)
  }

  func check(_ source: Case) {
    checkGuardians(source.people)
    checkSubjects(source.people)
    checkReplans(source)
    guard reading.problems.wantsWarnings else { return }
    checkKeys(source)
    checkNames(source.processes)
    checkSuspects(source)
    hint(source)
    // Rules are asked of whole cases alone: an id that names nobody would stop them.
    guard !reading.problems.hasErrors else { return }
    checkDecisions(source)
    for remark in reading.vocabulary.remarks(source) {
      warning(remark.message, help: remark.help, at: remark.place)
    }
  }

  /// Somebody suspected may be one of the family: unless the file says who, they are offered a part as a bereaved relative.
  private func checkSuspects(_ source: Case) {
    guard !source.people.contains(where: { $0.witness == .suspect }) else { return }
    let known = Set(source.people.compactMap(\.subject))
    for suspect in source.subjects where suspect.role == .suspect && !known.contains(suspect.id) {
      let family = source.people.filter { $0.mayBe(suspect) }
      guard !family.isEmpty else { continue }
      warning(
        "No person on file is the suspect \(suspect.id.quoted), though members of the family are: "
          + "\(family.map(\.id.quoted).listed).",
        help:
          "if the suspect is one of them, write ‘subject: \(suspect.id)’ in that row; a ‘witness’ or ‘age’ in the "
          + "others says that they are not", at: suspect.place)
    }
  }

  /// Guardians may not stand in a ring.
  private func checkGuardians(_ people: [Person]) {
    let guardian = Dictionary(people.map { ($0.id, $0.guardian) }) { first, _ in first }
    var told: Set<ID> = []
    for person in people where !told.contains(person.id) {
      var chain = [person.id]
      while let next = guardian[chain.last!] ?? nil, !chain.contains(next) { chain.append(next) }
      guard chain.count > 1, guardian[chain.last!] ?? nil == person.id else { continue }
      told.formUnion(chain)
      error(
        "\(chain.map(\.quoted).listed) are each other’s guardians.", help: "name somebody outside the ring",
        at: person.place)
    }
  }

  private func checkSubjects(_ people: [Person]) {
    var first: [ID: Person] = [:]
    for person in people {
      guard let subject = person.subject, let other = first.updateValue(person, forKey: subject) else {
        continue
      }
      error(
        "\(other.id.quoted) is the subject \(subject.quoted) already, and a subject is one person.",
        help: "give ‘subject’ to one of the two", at: person.place)
    }
  }

  /// A key stands for one human, or one agency.
  private func checkKeys(_ source: Case) {
    let subjects = source.subjects.map { (key: $0.key, id: $0.id, as: $0.id, place: $0.place) }
    let people = source.people.map { (key: $0.key, id: $0.id, as: $0.subject ?? $0.id, place: $0.place) }
    let agencies = source.agencies.map { (key: $0.key, id: $0.id, as: $0.id, place: $0.place) }
    for rows in [subjects + people, agencies] {
      var first: [String: (id: ID, as: ID)] = [:]
      for row in rows {
        guard let key = row.key else { continue }
        guard let other = first[key] else {
          first[key] = (row.id, row.as)
          continue
        }
        if other.as == row.as { continue }
        warning(
          "\(other.id.quoted) and \(row.id.quoted) have one key, \(key.quoted).",
          help: "a key belongs to one person or one agency", at: row.place)
      }
    }
  }

  /// Two processes of a kind are told apart by their names.
  private func checkNames(_ processes: [ParallelProcess]) {
    var first: [String: ParallelProcess] = [:]
    for process in processes where process.kind != .other {
      let name = process.kind.rawValue + " " + (process.name ?? "")
      guard let other = first[name] else {
        first[name] = process
        continue
      }
      warning(
        "\(other.id.quoted) and \(process.id.quoted) are of one kind, and no ‘name’ tells them apart.",
        help: "give each a ‘name’: it is printed after the kind", at: process.place)
    }
  }

  private func checkReplans(_ source: Case) {
    let byID = Dictionary(source.processes.map { ($0.id, $0) }) { first, _ in first }
    let moves = Dictionary(grouping: source.replans) { $0.process + " " + $0.what }
    for rows in moves.values.sorted(by: { $0[0].place.number < $1[0].place.number }) {
      var days: [CaseDate: Replan] = [:]
      for row in rows where days.updateValue(row, forKey: row.on) != nil {
        error(
          "Two rows move ‘\(row.what)’ of \(row.process.quoted) on one day.", help: "keep the one that held",
          at: row.place)
      }
      guard let last = rows.max(by: { $0.on.known < $1.on.known }), let process = byID[last.process] else {
        continue
      }
      let now: CaseDate? =
        switch last.what {
        case "due": process.due
        case "expected": process.expected
        default: process.date(of: last.what)
        }
      if now != last.became {
        warning(
          "‘\(last.what)’ of \(last.process.quoted) is \(now?.inWords ?? "not given"), but was last moved to "
            + "\(last.became.inWords).", help: "make the two agree", at: last.place)
      }
    }
  }

  private func error(_ message: String, help: String, at place: Place) {
    let (span, source) = spot(place)
    reading.problems.error(message, help: help, at: span, in: source)
  }

  func warning(_ message: String, help: String, at place: Place, column: String? = nil) {
    let (span, source) = spot(place, column)
    reading.problems.warning(message, help: help, at: span, in: source)
  }

  /// Where a row stands, or one of its columns.
  private func spot(_ place: Place, _ column: String? = nil) -> (TextSpan, SourceText) {
    let table = tables.first { $0.table == place.table }!
    let (row, names) = (table.rows[place.number], CaseSchema.names(of: place.table))
    let cell = column.flatMap { column in row.pairs.first { names.name($0.key) == column } }
    return (cell?.value.span ?? row.span, table.source)
  }
}

extension Person {
  /// Whether nothing on file says that a member of the family is somebody else than a suspect.
  fileprivate func mayBe(_ suspect: Subject) -> Bool {
    isFamily && subject == nil && witness == .unknown && died == nil && !of.contains(suspect.id)
      && (age == nil || suspect.age == nil || age == suspect.age)
  }
}
