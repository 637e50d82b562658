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
    var pairs: [(first: Contact, later: Contact, isScattered: Truth)] = []
    for (n, first) in rows.enumerated() {
      for later in rows[(n + 1)...] {
        let ofOneRun = runs.contains { run in
          let places = run.contacts.map(\.place)
          return places.contains(first.place) && places.contains(later.place)
        }
        let isScattered = ofOneRun ? .no : self.isScattered(first, later)
        if isScattered.isPossible { pairs.append((first, later, isScattered)) }
      }
    }
    let certain = pairs.filter { $0.isScattered == .yes }
    let places = Set((certain.isEmpty ? pairs : certain).flatMap { [$0.first.place, $0.later.place] })
    guard !places.isEmpty else { return nil }
    return ScatteredNotifications(
      person: person, contacts: rows.filter { places.contains($0.place) },
      isHeld: certain.contains { isHeld($0.later.on) == .yes }, isCertain: certain.isEmpty ? .unknown : .yes)
  }

  private func isScattered(_ first: Contact, _ later: Contact) -> Truth {
    guard let on = first.on, let laterOn = later.on else { return .no }
    let by = first.by.filter { takesPart(process($0)) }
    let laterBy = later.by.filter { takesPart(process($0)) }
    let known = laterBy.compactMap { firstKnown(process($0)) }.earliestSpan
    guard let isKnown = known?.isOnOrBefore(on), isKnown.isPossible else { return .no }
    let apart = areApart(parties(by), parties(laterBy))
    guard apart.isPossible else { return .no }
    let liaison = by.flatMap { x in
      laterBy.compactMap { y in areJoint(x, y) ? nil : firstLiaison(x, y, about: .family) }
    }.earliestSpan
    let agreed = liaison.map { isHeld($0) && $0.isOnOrBefore(laterOn) } ?? .no
    return apart && isKnown && !agreed && on.isOnOrBefore(laterOn)
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
