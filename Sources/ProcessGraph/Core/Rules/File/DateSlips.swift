/// A date that cannot be meant, in a row whose other dates may be in order: most often a year written wrongly.
struct DateSlip: Sendable {
  let place: Place
  /// The processes and people of the row.
  let about: [ID]
  /// What a sentence calls the row.
  let name: String
  let date: CaseDate
  /// Why it cannot be meant: `10 months before the incident`.
  let reason: String
  /// The only other year that fits, where there is just one.
  let likely: CaseDate?
  /// Puts the likely date into a case, where there is one.
  let mend: @Sendable (inout Case, CaseDate) -> Void
}

/// One row of a table that is dated by when something happened.
private struct Happening {
  let place: Place
  /// Asked for only where the date is a slip.
  let name: () -> String
  let processes: [ID]
  let people: [ID]
  let date: CaseDate
  /// Whether it is work of its processes, which does not begin long before they do; talks and papers may.
  let isWork: Bool
  let mend: @Sendable (inout Case, CaseDate) -> Void
}

extension CaseGraph {
  /// The rows of the dates that cannot be meant. No sheet tells a family of a visit before the death.
  var misdatedRows: Set<Place> { Set(dateSlips.map(\.place)) }

  /// Every date that cannot be meant, one a row, table by table.
  var dateSlips: [DateSlip] {
    let happenings = happenings.compactMap(slip)
    let starts = processes.compactMap { misdatedBeginning($0) ?? dateFarAhead($0) }
    let known = Set((starts + happenings).map(\.place))
    let far = farDates(unless: isOlderThanTheIncident, because: farFromTheCase).filter {
      !known.contains($0.place)
    }
    return source.subjects.compactMap(misdatedDeath) + source.people.compactMap(misdatedDeath) + starts
      + happenings + far
  }

  // MARK: What happened

  private var happenings: [Happening] {
    func rows<R: Row>(
      _ table: [R], _ on: (R) -> CaseDate?, isWork: Bool = false,
      where counts: (R) -> Bool = { _ in true }, people: (R) -> [ID] = { _ in [] }, processes: (R) -> [ID],
      name: @escaping (R) -> String, mend: @escaping @Sendable (inout Case, Int, CaseDate) -> Void
    ) -> [Happening] {
      table.enumerated().compactMap { n, row in
        guard let date = on(row), counts(row) else { return nil }
        return Happening(
          place: row.place, name: { name(row) }, processes: processes(row), people: people(row), date: date,
          isWork: isWork, mend: { mend(&$0, n, $1) })
      }
    }
    return rows(
      source.contacts, \.on, isWork: true, where: { !$0.cancelled }, people: \.with, processes: \.by,
      name: { "the contact with \(self.names($0.with))" }, mend: { $0.contacts[$1].on = $2 })
      + rows(
        source.interviews, \.on, isWork: true, where: { !$0.cancelled }, people: { [$0.of] }, processes: \.by,
        name: { "the interview with \(self.name($0.of))" }, mend: { $0.interviews[$1].on = $2 })
      + rows(
        source.meetings, \.on, isWork: true, processes: { [$0.of] },
        name: { "the meeting of \(self.name($0.of))" }, mend: { $0.meetings[$1].on = $2 })
      + rows(
        source.liaison, \.on, processes: \.between, name: { "the talk between \(self.names($0.between))" },
        mend: { $0.liaison[$1].on = $2 })
      + rows(
        source.notices, \.on, processes: { [$0.about] }, name: { "the notice of \(self.name($0.about))" },
        mend: { $0.notices[$1].on = $2 })
      + rows(
        source.shares, \.on, processes: { [$0.from.id, $0.to.id].compactMap { $0 }.filter(self.isProcess) },
        name: { "what went from \(self.name($0.from)) to \(self.name($0.to))" },
        mend: { $0.shares[$1].on = $2 })
  }

  private func isProcess(_ id: ID) -> Bool { index.processes[id] != nil }

  private func slip(_ row: Happening) -> DateSlip? {
    let processes = row.processes.map(process)
    guard let reason = whyImpossible(row.date, row, processes),
      !processes.contains(where: { $0.aboutOtherEvents || isOlderThanTheIncident($0) })
    else { return nil }
    let likely = row.date.inOneOtherYear {
      $0.first <= lastJudged && whyImpossible($0, row, processes) == nil
    }
    return DateSlip(
      place: row.place, about: Array(withJoint(row.processes)) + row.people, name: row.name(), date: row.date,
      reason: reason, likely: likely, mend: row.mend)
  }

  private func whyImpossible(_ date: CaseDate, _ row: Happening, _ processes: [ParallelProcess]) -> String? {
    if let day = firstHarm, date.isBefore(day) == .yes {
      return "\((day.first - date.last).spanInWords) before the incident"
    }
    let begun = processes.compactMap { process in
      [process.aware, process.notified, process.decided, process.started].compactMap { $0?.first }.min()
    }
    if row.isWork, begun.count == processes.count, let first = begun.min(),
      date.last < first - Case.leadOfWork
    {
      let begin = first > asOf ? (processes.count == 1 ? "begins" : "begin") : "began"
      return "\((first - date.last).spanInWords) before \(names(row.processes)) \(begin)"
    }
    return farFromTheCase(date)
  }

  /// More than five years before the incident, or after the day the case is judged at.
  private func farFromTheCase(_ date: CaseDate) -> String? {
    if date.first > lastJudged.adding(months: 60) { return "more than five years ahead" }
    if let harm = firstHarm, date.last < harm.first.adding(months: -60) {
      return "more than five years before the incident"
    }
    return nil
  }

  /// The day the file speaks of, or the later one it is judged at: what is in order at the one is so at the other.
  private var lastJudged: Day { source.asOf.map { max($0, asOf) } ?? asOf }

  /// The incident; without one, the first death or serious harm.
  private var firstHarm: CaseDate? {
    source.incident
      ?? source.subjects.flatMap { [$0.died, $0.seriouslyHarmed].compactMap { $0 } }.min {
        $0.first < $1.first
      }
  }

  private func isOlderThanTheIncident(_ process: ParallelProcess) -> Bool {
    guard let day = firstHarm else { return false }
    let dates = process.dates
    let own = [
      dates.aware, dates.notified, dates.decided, dates.started, dates.due, dates.expected, dates.finished,
      dates.published,
    ]
    return (own.compactMap { $0 } + process.milestones.compactMap(\.date)).contains {
      $0.isBefore(day) == .yes
    }
  }

  // MARK: Beginnings and deaths

  private func misdatedBeginning(_ process: ParallelProcess) -> DateSlip? {
    guard !process.aboutOtherEvents, status(process) != .notProceeding,
      let (column, date, likely) = source.misdatedBeginning(of: process, byProcess)
    else { return nil }
    let number = process.number
    return DateSlip(
      place: process.place, about: commission(of: process).ids, name: dateName(column, of: process),
      date: date, reason: "long after its first contact or interview", likely: likely,
      mend: { source, date in
        var dates = source.processes[number].dates
        if column == "decided" { dates.decided = date } else { dates.started = date }
        source.processes[number] = source.processes[number].supposing(dates: dates)
      })
  }

  /// A date of a process more than five years ahead.
  private func dateFarAhead(_ process: ParallelProcess) -> DateSlip? {
    guard !process.aboutOtherEvents, !isOlderThanTheIncident(process), status(process) != .notProceeding
    else {
      return nil
    }
    let dates: [(String, CaseDate?)] = [
      ("aware", process.aware), ("notified", process.notified), ("decided", process.decided),
      ("started", process.started), ("due", process.due), ("expected", process.expected),
      ("finished", process.finished), ("published", process.published),
    ]
    let terms = [("terms-of-reference", process.termsOfReference?.agreed)]
    let all = dates + process.milestones.map { ($0.name, $0.date) } + terms
    for case (let column, let date?) in all {
      guard let reason = farFromTheCase(date) else { continue }
      return DateSlip(
        place: process.place, about: commission(of: process).ids, name: dateName(column, of: process),
        date: date, reason: reason, likely: nil, mend: { _, _ in })
    }
    return nil
  }

  /// What a sentence calls a date of a process: `the decision on the safeguarding adults review`.
  private func dateName(_ column: String, of process: ParallelProcess) -> String {
    switch column {
    case "decided": "the decision on \(name(process))"
    case "started": "the start of \(name(process))"
    case "due", "expected": "the planned end of \(name(process))"
    case "finished": "the end of \(name(process))"
    case "published": "the publication of \(name(process))"
    default: "‘\(column)’ for \(name(process))"
    }
  }

  private func misdatedDeath(_ subject: Subject) -> DateSlip? {
    guard let died = subject.died, let reason = whyNoDeath(died, subject) else { return nil }
    let likely = died.inOneOtherYear { $0.first <= lastJudged && whyNoDeath($0, subject) == nil }
    let number = index.subjects[subject.id]!
    return DateSlip(
      place: subject.place, about: [subject.id], name: "the death of \(Self.subjectName(subject.id))",
      date: died,
      reason: reason, likely: likely, mend: { $0.subjects[number].died = $1 })
  }

  /// A death of somebody who is no subject ends every duty towards them.
  private func misdatedDeath(_ person: Person) -> DateSlip? {
    func why(_ date: CaseDate) -> String? { whyAhead(date) ?? farFromTheCase(date) }
    guard let died = person.died, let reason = why(died) else { return nil }
    let likely = died.inOneOtherYear { $0.first <= lastJudged && why($0) == nil }
    let number = index.people[person.id]!
    return DateSlip(
      place: person.place, about: [person.id], name: "the death of \(name(person))", date: died,
      reason: reason, likely: likely, mend: { $0.people[number].died = $1 })
  }

  private func whyAhead(_ died: CaseDate) -> String? {
    guard let asOf = source.asOf, died.first > asOf else { return nil }
    return "after the day the file speaks of"
  }

  private func whyNoDeath(_ died: CaseDate, _ subject: Subject) -> String? {
    if let reason = whyAhead(died) { return reason }
    guard subject.role == .victim, let incident = source.incident else { return nil }
    if died.isBefore(incident) == .yes { return "before the incident" }
    return died.first > incident.last.adding(months: 12) ? "more than a year after the incident" : nil
  }
}

extension Int {
  /// A number of days as people say it: `12 days`, `10 months`, `2 years`.
  fileprivate var spanInWords: String {
    if self < 60 { return counted("day") }
    return self < 730 ? (self / 30).counted("month") : (self / 365).counted("year")
  }
}
