/// When processes that run as one can end: one answer for deadlines, joint options, figures and papers.
///
/// The last day of a deadline is never an end: it says by when, not when.
package enum ProjectedFinish: Hashable, Sendable {
  /// No earlier than a date that the file plans, or that a wait gives.
  case date(CaseDate)
  /// A report still has to be written and nobody has planned it: no date, but not before what it waits for.
  case notBefore(CaseDate)
  /// Nothing on file says when; only the deadline is known.
  case dueBy(CaseDate)
  /// Nothing on file says.
  case unknown
  /// Waits on file go round: no date at all.
  case ring

  /// - Parameters:
  ///   - earliest: the earliest the end can be reached by a schedule; nil where waits go round.
  ///   - isPlanned: whether somebody plans the end or the report, or no report is to be written.
  ///   - deadline: the latest day by which one of the processes is due.
  init(earliest: CaseDate?, isPlanned: Bool, deadline: CaseDate?, asOf: Day) {
    guard let earliest else {
      self = .ring
      return
    }
    if earliest.last > asOf {
      self = isPlanned ? .date(earliest) : .notBefore(earliest)
    } else {
      self = deadline.map { .dueBy($0) } ?? .unknown
    }
  }

  /// The earliest day of the end, as far as one is known.
  package var date: CaseDate? {
    switch self {
    case .date(let date), .notBefore(let date): date
    case .dueBy, .unknown, .ring: nil
    }
  }

  /// The later of two. A ring is later than any date, and any date later than none.
  func later(_ other: ProjectedFinish) -> ProjectedFinish {
    switch (self, other) {
    case (.ring, _), (_, .ring): .ring
    case (.unknown, let known), (let known, .unknown): known
    case (.dueBy(let a), .dueBy(let b)): .dueBy(a.later(b))
    case (.dueBy, let known), (let known, .dueBy): known
    case (.date(let a), .date(let b)): .date(a.later(b))
    case (.date(let a), .notBefore(let b)), (.notBefore(let a), .date(let b)),
      (.notBefore(let a), .notBefore(let b)):
      .notBefore(a.later(b))
    }
  }

  /// A number that grows with the date, for the solver: where no end is known none is later than another.
  var rank: Int {
    switch self {
    case .unknown, .dueBy: 0
    case .date(let date), .notBefore(let date): date.last.number + 1_000_000
    case .ring: Int(Int32.max)
    }
  }

  /// In a sentence, after a colon: `no earlier than 2 November 2015`.
  package var inWords: String {
    switch self {
    case .date(let date): "no earlier than \(date.inWords)"
    case .notBefore(let date): "no date on file; not before \(date.inWords)"
    case .dueBy(let date): "no date on file; due by \(date.inWords)"
    case .unknown: "no date on file"
    case .ring: "no date while waits go round"
    }
  }

  /// For a cell under "earliest finish": `2 Nov 2015`, `not before 2 Nov 2015`.
  package var short: String {
    switch self {
    case .date(let date): date.short
    case .notBefore(let date): "not before \(date.short)"
    case .dueBy(let date): "due \(date.short)"
    case .unknown: "no date"
    case .ring: "waits go round"
    }
  }
}

extension Schedule {
  /// Whether somebody plans the end, the report or the publication of a commission.
  func hasPlannedEnd(_ commission: Int) -> Bool {
    WaitGraph.ends.contains { name in
      waitGraph.point(commission, name).map { planned[$0] != nil } ?? false
    }
  }
}

extension WaitGraph {
  /// The points whose date is a plan for the end.
  static let ends = ["report", "publication", finish]
}

extension CaseGraph {
  /// Whether a process still has a report to write.
  func hasReportToWrite(_ process: ParallelProcess) -> Bool {
    process.kind.isReview && isFinished(process) != .yes && reached(.part(.report), of: process) != .yes
  }
}
