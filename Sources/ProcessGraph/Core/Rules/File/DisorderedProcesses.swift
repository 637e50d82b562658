// The order in which the dates of one process can stand.

extension CaseGraph {
  func disordered(_ process: ParallelProcess) -> DisorderedRow? {
    guard status(process) != .notProceeding else { return nil }
    let milestones = process.milestones.compactMap { NamedDate($0.name, $0.date) }
    var pairs = ownDates(process).disorders.filter { pair in
      // A verdict or an inquest's record may be published before the process as a whole is over.
      !([.crim, .cor].contains(process.kind) && pair.earlier == "‘finished’" && pair.later == "‘published’")
    }
    pairs += outside(process, milestones)
    for chain in Self.milestonesInOrder {
      pairs += chain.compactMap { NamedDate($0, process.date(of: $0)) }.disorders
    }
    pairs += beforeIncident(process, milestones) + clearedBeforeReport(process)
    guard !pairs.isEmpty else { return nil }
    return DisorderedRow(
      place: process.place, name: name(process), about: commission(of: process).ids, pairs: pairs)
  }

  private static let milestonesInOrder = [
    ["charge", "trial", "verdict", "sentence"], ["suspended", "resumed"], ["inquest-opened", "inquest"],
  ]

  private func ownDates(_ process: ParallelProcess) -> [NamedDate] {
    beginnings(process)
      + [NamedDate("finished", process.finished), NamedDate("published", process.published)].compactMap { $0 }
  }

  private func beginnings(_ process: ParallelProcess) -> [NamedDate] {
    [
      NamedDate("aware", process.aware), NamedDate("notified", process.notified),
      NamedDate("decided", process.decided), NamedDate("started", process.started),
    ].compactMap { $0 }
  }

  /// Milestones before the process began or after it finished. What leads to a publication may come after.
  private func outside(_ process: ParallelProcess, _ milestones: [NamedDate]) -> [DisorderedRow.Pair] {
    let first = beginnings(process).min { $0.date.first < $1.date.first }
    let finished = NamedDate("finished", process.finished)
    // What undoes an end comes after it, and so does what follows then.
    let undoing = [
      "reopened", "quashed", "resumed", "appeal", "conviction-quashed", "retrial", "jury-discharged",
    ]
    let goesOn = undoing.contains { process.lists($0) }
    let ofPublication = Set(WaitGraph.notNeededToFinish.map { "‘\($0)’" })
    return milestones.flatMap { milestone in
      [
        first?.pair(before: milestone),
        goesOn || ofPublication.contains(milestone.name)
          ? nil : finished.flatMap { milestone.pair(before: $0) },
      ].compactMap { $0 }
    }
  }

  /// Reviews of a death or serious harm, and inquests, come after it. Other kinds may have begun long before.
  private func beforeIncident(_ process: ParallelProcess, _ milestones: [NamedDate]) -> [DisorderedRow.Pair] {
    let kinds: Set<KindID> = [.scr, .dhr, .sar, .mhhr, .owhr, .rr, .natl, .cdr, .cor]
    guard kinds.contains(process.kind), !process.aboutOtherEvents, let date = source.incident else {
      return []
    }
    let incident = NamedDate(words: "the incident", date: date)
    let ahead = [NamedDate("due", process.due), NamedDate("expected", process.expected)].compactMap { $0 }
    return (ownDates(process) + ahead + milestones).compactMap { incident.pair(before: $0) }
  }

  /// A clearance that came before every report it could have cleared.
  private func clearedBeforeReport(_ process: ParallelProcess) -> [DisorderedRow.Pair] {
    guard let cleared = NamedDate("home-office-clearance", process.date(of: "home-office-clearance")) else {
      return []
    }
    let reports = everyDocument(for: process, of: [.finalReport]).compactMap { $0.dated(\.on) }
    guard let first = reports.earliest else { return [] }
    let report = NamedDate(words: "the final report ‘\(first.place.row)’", date: first.date)
    return [report.pair(before: cleared)].compactMap { $0 }
  }
}
