// Who has to act on what a rule found, and by when.

/// A row that is dated ahead, and so can still be moved or called off.
struct PlannedRow {
  let day: Day
  /// The first process it is by.
  let process: ID?
}

extension Check {
  /// Who has to act: the first lead of the process that acts, else its first commissioner, else a standing role.
  ///
  /// A court, a coroner or a family never owns a finding: whoever asks them does.
  func owner(of found: Found, _ planned: PlannedRow?) -> Owner {
    if let owner = found.owner { return owner }
    let acting = found.acting ?? planned?.process
    for process in [acting.map(graph.process), graph.leadReview].compactMap({ $0 })
    where process.kind.mayOwn {
      if let lead = graph.lead(of: process) { return .person(lead) }
      if let agency = process.commissioner { return .agency(agency) }
      if process.kind == .crim { return .role(.police) }
    }
    return .role(.crag)
  }

  /// The day by which something is to be done: a planned row among its places, a deadline ahead, or for gaps and
  /// conflicts the next planned meeting of the lead review.
  func due(_ found: Found, _ severity: Severity, _ planned: PlannedRow?) -> Day? {
    if let day = planned?.day, day >= asOf { return day }
    if let deadline = found.deadline, deadline >= asOf { return deadline }
    return severity == .gap || severity == .conflict ? nextMeeting : nil
  }

  /// The earliest row dated ahead among some places.
  func plannedRow(among places: [Place]) -> PlannedRow? {
    places.compactMap { plannedRows[$0] }.min { $0.day < $1.day }
  }
}

extension CaseGraph {
  /// The next planned meeting of the lead review.
  package var nextMeeting: Day? {
    guard let review = leadReview else { return nil }
    return source.meetings.filter { areJoint($0.of, review.id) && isPlanned($0.on) == .yes }
      .compactMap { $0.on?.first }.filter { $0 >= asOf }.min()
  }

  /// Contacts, interviews, shares and publications dated ahead, by where they stand.
  var plannedRows: [Place: PlannedRow] {
    var rows: [Place: PlannedRow] = [:]
    func plan(_ place: Place, _ on: CaseDate?, _ process: ID?) {
      if let day = on?.first, day > knownUntil { rows[place] = PlannedRow(day: day, process: process) }
    }
    for row in source.contacts where !row.cancelled { plan(row.place, row.on, row.by.first) }
    for row in source.interviews where !row.cancelled { plan(row.place, row.on, row.by.first) }
    for row in source.shares {
      if case .process(let id) = row.from {
        plan(row.place, row.on, id)
      } else {
        plan(row.place, row.on, nil)
      }
    }
    for row in source.documents { plan(row.place, row.published, row.forProcesses.first) }
    for row in source.processes { plan(row.place, row.published, row.id) }
    return rows
  }
}

extension KindID {
  /// Whether a day that has passed is nobody's omission: a court or a coroner takes the time that justice needs.
  var isOwedPatience: Bool { [.cor, .fam].contains(self) }

  /// Whether a process of this kind can have something to do: courts and coroners are asked, never told.
  var mayOwn: Bool { !["cor", "fam", "inquiry", "jr", "civil"].contains(rawValue) }
}
