/// A numeric rule of law, guidance or policy: what must be done how long after what, and how firmly.
package struct Clock: Sendable {
  package let kind: KindID
  /// Its name among the clocks of its kind: `decide`.
  package let name: String
  package let frames: [Frame]
  /// What must be done, after "to": `decide whether to hold a review`.
  package let duty: String
  /// What starts it, after "the day": `the board is told of the incident`.
  package let event: String
  /// Where a case records that event: the first of these that is known.
  package let starts: [Start]
  package let period: Period
  package let counting: Counting
  /// The longest the same law allows, where it gives a second figure.
  package let longest: Period?
  package let force: Force
  /// What lets it run on, where its own text has a way out; nil where it has none.
  package let leeway: String?
  /// The first and last day it was in force, where the catalogue knows them.
  package let since, until: Day?
  /// The complaints it is limited to.
  package let scheme: ParallelProcess.ComplaintScheme?
  /// The cases it is limited to; nil where it runs on all.
  package let occasion: Occasion?
  /// The areas it is limited to, as the law lists them; empty where it runs everywhere.
  package let areas: [String]
  /// Whether the duty only begins at its end: then nothing is overdue on the day after.
  package let beginsADuty: Bool
  package let asks: Ask
  package let holder: DutyHolder
  package let pause: Pause?
  /// What a reader should know before relying on it.
  package let note: String?
  package let authority: [Authority]

  /// How firmly it binds.
  package enum Force: String, Word {
    case law, guidance, policy
  }

  /// What must be so for it to run at all.
  package enum Occasion: String, Word {
    /// Somebody under 18 has died.
    case child
    /// Nobody is charged when the coroner suspends the investigation.
    case beforeCharge = "before-charge"
    /// Somebody is charged over the death.
    case charged
    /// The family court hears care proceedings.
    case careProceedings = "care-proceedings"
  }

  /// What stops it running.
  package enum Pause: String, Word {
    /// The coroner's investigation is suspended.
    case suspension
    /// The bodies concerned agreed to stop the clock.
    case agreement
  }

  init(
    _ kind: KindID, _ name: String, in frame: Frame? = nil, to duty: String, period: Period,
    _ counting: Counting = .after, event: String, from starts: [Start], longest: Period? = nil,
    _ force: Force, leeway: String? = nil, since: Day? = nil, until: Day? = nil,
    scheme: ParallelProcess.ComplaintScheme? = nil, where occasion: Occasion? = nil, areas: [String] = [],
    beginsADuty: Bool = false,
    asks: Ask, by holder: DutyHolder = .owner,
    pause: Pause? = nil, note: String? = nil, _ authority: Authority...
  ) {
    (self.kind, self.name) = (kind, name)
    self.frames = frame.map { [$0] } ?? Frame.allCases
    (self.duty, self.event, self.starts) = (duty, event, starts)
    (self.period, self.counting, self.longest) = (period, counting, longest)
    (self.force, self.leeway, self.since, self.until) = (force, leeway, since, until)
    (self.occasion, self.areas, self.beginsADuty) = (occasion, areas, beginsADuty)
    (self.scheme, self.asks, self.holder, self.pause) = (scheme, asks, holder, pause)
    (self.note, self.authority) = (note, authority)
  }
}

extension Clock {
  /// Its id, one to a frame: `scr-decide`.
  package var id: String { "\(kind.rawValue)-\(name)" }

  /// The name of the clock at whose end it starts, or nil.
  var follows: String? {
    for case .afterClock(let name) in starts { return name }
    return nil
  }

  /// Whether only a source that was read stands behind it.
  package var isVerified: Bool { authority.allSatisfy { $0.standing == .verified } }

  /// Whether it binds by law and leaves no way out.
  package var isHard: Bool { force == .law && leeway == nil }

  /// Whether it runs in an area, as a case file writes it.
  func runs(inArea area: String?) -> Bool {
    areas.isEmpty
      || area.map { area in areas.contains { area.lowercased().contains($0.lowercased()) } } ?? false
  }

  /// Whether it was in force on a day, as far as the catalogue knows.
  package func isInForce(on day: Day) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// The last day for what it asks (counted back, the last day that leaves enough time); nil where nothing is
  /// counted or working days leave the years that ``BankHolidays`` knows.
  package func end(from start: CaseDate) -> CaseDate? { period.end(from: start, counting: counting) }

  /// The last day under ``longest``, or nil where there is no second figure.
  package func longestEnd(from start: CaseDate) -> CaseDate? {
    longest?.end(from: start, counting: counting)
  }

  /// Whether it holds something back until a day, and asks for nothing by one.
  var isGate: Bool { if case .notBefore = asks { true } else { false } }

  /// For a clock that holds something back, the first day it may happen.
  package func earliest(from start: CaseDate) -> CaseDate? {
    guard case .notBefore = asks, let end = end(from: start) else { return nil }
    return period == .gate ? end : end.adding(days: 1)
  }
}
