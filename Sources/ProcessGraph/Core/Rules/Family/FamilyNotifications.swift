// Whether the family was told of the processes together.

extension CaseGraph {
  /// Notifications of one person by processes that did not agree who would speak.
  struct ScatteredNotifications: Sendable {
    let person: Person
    /// By date, then by place in the file.
    let contacts: [Contact]
    let isHeld: Bool
    /// Unknown where a month, or a commissioner nobody named, leaves it open.
    let isCertain: Truth
  }

  /// The notifications of a person that should have been one: by different organisations, the later process already
  /// known at the earlier contact, without liaison about the family between them.
  ///
  /// - Parameter runs: the person's runs of contacts that collide anyway: rows of one run are left to that.
  func scatteredNotifications(of person: Person, besides runs: [ContactCluster]) -> ScatteredNotifications? {
    let rows = countedContacts(with: person).filter { $0.about == .notification }
    var runsOfPlace: [Place: [Int]] = [:]
    for (n, run) in runs.enumerated() {
      for contact in run.contacts { runsOfPlace[contact.place, default: []].append(n) }
    }
    let runsOfRow = rows.map { runsOfPlace[$0.place] ?? [] }
    let isRowHeld = rows.map { isHeld($0.on) }
    // Of each row: whether it is one of a scattered pair.
    var answers = Array(repeating: Truth.no, count: rows.count)
    var isHeldPair = false
    var between: [[[ID]]: Between] = [:]
    for (n, first) in rows.enumerated() {
      for m in rows.indices.dropFirst(n + 1) {
        // One person may be told a thousand times in a file that went wrong: what is settled is not asked again.
        let isSettled = answers[n] == .yes && answers[m] == .yes && (isHeldPair || isRowHeld[m] != .yes)
        if isSettled || runsOfRow[n].contains(where: runsOfRow[m].contains) { continue }
        let key = [first.by, rows[m].by]
        let them = between[key] ?? self.between(first.by, rows[m].by)
        between[key] = them
        let answer = isScattered(first, rows[m], them)
        for row in [n, m] { answers[row] = answers[row] || answer }
        if answer == .yes, isRowHeld[m] == .yes { isHeldPair = true }
      }
    }
    let answer: Truth = answers.contains(.yes) ? .yes : .unknown
    let contacts = zip(rows, answers).filter { $0.1 == answer }.map(\.0)
    guard !contacts.isEmpty else { return nil }
    return ScatteredNotifications(person: person, contacts: contacts, isHeld: isHeldPair, isCertain: answer)
  }

  /// What two notifications turn on besides their days: the same for all by the same processes.
  private struct Between {
    /// Since when the later process is on record.
    let known: CaseDate?
    let areApart: Truth
    /// The first liaison about the family between the two.
    let liaison: CaseDate?
    let isLiaisonHeld: Truth
  }

  private func between(_ first: [ID], _ later: [ID]) -> Between {
    let by = first.filter { takesPart(process($0)) }
    let laterBy = later.filter { takesPart(process($0)) }
    let liaison = by.flatMap { x in
      laterBy.compactMap { y in areJoint(x, y) ? nil : firstLiaison(x, y, about: .family) }
    }.earliestSpan
    return Between(
      known: laterBy.compactMap { firstKnown(process($0)) }.earliestSpan,
      areApart: areApart(parties(by), parties(laterBy)), liaison: liaison,
      isLiaisonHeld: liaison.map { isHeld($0) } ?? .no)
  }

  private func isScattered(_ first: Contact, _ later: Contact, _ between: Between) -> Truth {
    guard let on = first.on, let laterOn = later.on else { return .no }
    guard let isKnown = between.known?.isOnOrBefore(on), isKnown.isPossible else { return .no }
    guard between.areApart.isPossible else { return .no }
    let agreed = between.liaison.map { between.isLiaisonHeld && $0.isOnOrBefore(laterOn) } ?? .no
    return between.areApart && isKnown && !agreed && on.isOnOrBefore(laterOn)
  }

  /// When a process is first recorded: notified, decided or started, whichever came first.
  func firstKnown(_ process: ParallelProcess) -> CaseDate? {
    [process.notified, process.decided, process.started].compactMap { $0 }.earliestSpan
  }
}

extension [CaseDate] {
  /// The earliest of these dates, as a span of the days it can be. Nil where there are none.
  var earliestSpan: CaseDate? {
    guard let first = map(\.first).min(), let last = map(\.last).min() else { return nil }
    return CaseDate(first: first, last: last)
  }
}
