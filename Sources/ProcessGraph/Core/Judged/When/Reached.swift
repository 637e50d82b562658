// When a point of a process is reached, and on which day.

/// A date with the row that gives it.
package struct Dated: Sendable, Hashable {
  package let date: CaseDate
  package let place: Place
}

extension CaseGraph {
  /// Whether a process is finished at the as-of date; unknown where only the month of its finish is given.
  package func isFinished(_ process: ParallelProcess) -> Truth {
    guard status(process) == .finished else { return .no }
    let ended = course(of: process).ends.hasEnded(by: CaseDate(asOf))
    return process.status != .finished && ended == .unknown ? .unknown : .yes
  }

  /// Whether a point of a process is reached at the as-of date. Joint processes have their milestones and papers
  /// in common.
  package func reached(_ point: Wait.Point, of process: ParallelProcess) -> Truth {
    switch point {
    case .milestone(WaitGraph.finish), .part(.whole):
      return isFinished(process)
    case .milestone(let name):
      return commission(of: process).members.anySatisfy { isHeld($0.date(of: name)) }
    case .part(.report), .part(.interviews), .part(.familyContact):
      return isFinished(process)
        || everyDocument(for: process, of: [.finalReport]).anySatisfy { isReady($0, [.final]) }
    case .part(.publication):
      return isHeld(process.published)
        || everyDocument(for: process, of: [.finalReport]).anySatisfy { isHeld($0.published) }
    case .part(.agencyReport):
      let reports = agencyReports(for: process)
      let ready = reports.reduce(Truth(!reports.isEmpty)) { $0 && isReady($1, [nil, .final, .superseded]) }
      return ready || reached(.part(.report), of: process)
    }
  }

  /// Whether a point of a process is reached. A month that holds the as-of date counts as having come.
  package func isReached(_ point: Wait.Point, of process: ParallelProcess) -> Bool {
    reached(point, of: process).isPossible
  }

  /// When a point of a process was or will be reached, where the file gives a date.
  package func whenReached(_ point: Wait.Point?, of process: ParallelProcess) -> Dated? {
    let finish = end(of: process).map { Dated(date: $0, place: process.place) }
    switch point ?? .part(.whole) {
    case .milestone(WaitGraph.finish), .part(.whole):
      return finish
    case .milestone(let name):
      let dates = commission(of: process).members.compactMap { member in
        member.date(of: name).map { Dated(date: $0, place: member.place) }
      }
      return dates.earliest
    case .part(.publication):
      let own = process.published.map { Dated(date: $0, place: process.place) }
      return
        (everyDocument(for: process, of: [.finalReport]).compactMap { $0.dated(\.published) }
        + [own].compactMap { $0 }).earliest
    case .part(.agencyReport):
      let reports = agencyReports(for: process)
      let isReady = reports.allSatisfy { self.isReady($0, [nil, .final, .superseded]).isPossible }
      return (isReady ? reports.compactMap { $0.dated(\.on) }.latest : nil)
        ?? whenReached(.part(.report), of: process)
    case .part:
      let report = everyDocument(for: process, of: [.finalReport]).filter { $0.status == .final }
        .compactMap { $0.dated(\.on) }.earliest
      return [report, finish].compactMap { $0 }.earliest
    }
  }

  /// The date a point of a process was or will be reached, where the file gives one.
  package func reachedDate(_ point: Wait.Point?, of process: ParallelProcess) -> CaseDate? {
    whenReached(point, of: process)?.date
  }

  // MARK: Papers

  /// What agencies wrote of their own part in a process, root cause analyses among it.
  func agencyReports(for process: ParallelProcess) -> [Document] {
    everyDocument(for: process, of: [.agencyReport, .rca])
  }

  /// Documents for a process or one it is joint with, except those superseded.
  package func documents(for process: ParallelProcess) -> [Document] {
    everyDocument(for: process).filter { $0.status != .superseded }
  }

  /// Those of some kinds.
  func documents(for process: ParallelProcess, of kinds: [DocumentKind]) -> [Document] {
    everyDocument(for: process, of: kinds).filter { $0.status != .superseded }
  }

  /// Whether a document is final at the as-of date. One whose date is planned is not yet so.
  package func isFinal(_ document: Document) -> Bool { isReady(document, [.final]).isPossible }

  /// Whether a document has one of some statuses and its date, where it has one, has come.
  private func isReady(_ document: Document, _ statuses: [Document.Status?]) -> Truth {
    guard statuses.contains(document.status) else { return .no }
    return document.on.map { isHeld($0) } ?? .yes
  }
}

extension DocumentKind {
  /// Whether it stands for what one agency did: a report of its own, or a root cause analysis.
  var isAgencyReport: Bool { self == .agencyReport || self == .rca }
}

extension Document {
  /// One of its dates with its row.
  func dated(_ date: KeyPath<Document, CaseDate?>) -> Dated? {
    self[keyPath: date].map { Dated(date: $0, place: place) }
  }
}

extension Array<Dated> {
  /// The one that may come first; of equals, the first listed.
  var earliest: Dated? { self.min { ($0.date.first, $0.date.last) < ($1.date.first, $1.date.last) } }
  /// The one that may come last; of equals, the first listed.
  var latest: Dated? {
    reduce(nil) { best, next in
      guard let best else { return next }
      return (best.date.last, best.date.first) < (next.date.last, next.date.first) ? next : best
    }
  }
}
