/// What a year's report asks of a case: when its processes ran, and which dates were moved.
struct History: Sendable {
  let processes: [Course]
  let moves: [Move]

  struct Course: Sendable {
    let kind: String
    let process: String
    let isReview: Bool
    let notified, start, end, published: CaseDate?
    /// Whether it goes on, at work or at rest.
    let isOpen: Bool

    /// From the notice to the publication, where both are on file.
    var daysToPublication: Int? {
      guard let notified, let published, notified.isDay, published.isDay, published.first >= notified.first
      else { return nil }
      return published.first - notified.first
    }
  }

  /// A date that was moved.
  struct Move: Sendable {
    let process, what: String
    let was, became, on: CaseDate
    var days: Int { became.known - was.known }
  }

  init(_ graph: CaseGraph) {
    processes = graph.processes.filter(graph.takesPart).map { process in
      Course(
        kind: process.kind == .other ? "other process" : graph.names(of: process).full,
        process: graph.letters(of: process.id), isReview: process.kind.isReview,
        notified: process.notified ?? process.aware, start: graph.start(process),
        end: graph.status(process) == .finished ? graph.end(of: process) : nil,
        published: graph.isHeld(process.published).isPossible ? process.published : nil,
        isOpen: graph.isOpen(process))
    }
    moves = graph.source.replans.filter { graph.isHeld($0.on).isPossible }.map { row in
      Move(
        process: graph.letters(of: row.process), what: row.what.spaced, was: row.was, became: row.became,
        on: row.on)
    }
  }
}
