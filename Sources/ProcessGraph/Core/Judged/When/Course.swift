/// When one process is what: open, at rest, ended or still to come, at whichever date it is judged.
///
/// Rules, figures, clocks, joint options and sheets all ask here, of each row: a class, so that asking copies no case.
final class Course: Sendable {
  private let process: ParallelProcess
  private let source: Case
  let ends: Ends
  /// When it was decided and started. Where nothing says so, and its kind needs no decision: its work and
  /// its steps, any of which shows that it had begun.
  private let openings: [CaseDate]
  /// A year written wrongly has made a process that has met people look as if it were still to come.
  private let isMisdated: Bool

  init(_ process: ParallelProcess, in source: Case, rows: RowsByProcess) {
    (self.process, self.source) = (process, source)
    let reports = (rows.documents[process.id] ?? []).map { source.documents[$0] }
      .filter { $0.what == .finalReport && $0.status != .superseded }
    ends = Ends(of: process, reports: reports.compactMap(\.published))
    let needsNoDecision = process.kind.needsNoDecision && process.status == nil
    let decisions = [process.decided, process.started].compactMap { $0 }
    openings = needsNoDecision && decisions.isEmpty ? source.workDone(by: process, rows) : decisions
    isMisdated = !decisions.isEmpty && source.hasMisdatedBeginning(process, rows)
  }

  // MARK: Beginning

  /// The day from which it was open, as far as held at a date: the earlier of decision and start.
  func opening(heldAt date: CaseDate) -> CaseDate? {
    CaseDate.earliest(of: openings.filter { $0.isOnOrBefore(date).isPossible })
  }

  /// The day it is taken to have opened where only a written word says that it is open.
  private var openingByWord: CaseDate? { process.notified ?? process.aware ?? source.incident }

  /// The day it began; where it has not, the day it is to begin, or was first known of.
  func beginning(at day: Day) -> CaseDate? {
    if let held = opening(heldAt: CaseDate(day)) { return held }
    return standing(at: day) == .planned ? CaseDate.earliest(of: firstDates) : openingByWord
  }

  private var firstDates: [CaseDate] {
    [process.aware, process.notified, process.decided, process.started].compactMap { $0 }
  }

  // MARK: Standing

  /// Where it stands at a date.
  func standing(at day: Day) -> Standing {
    let date = CaseDate(day)
    let written = self.written(at: day)
    let hasEnded = ends.hasEnded(by: date).isPossible
    // A held end is not undone by a word that says that it runs.
    if let written, !(hasEnded && (written == .running || written == .paused)) {
      return written == .running && isSuspended(at: date) ? .suspended : Standing(written)
    }
    if hasEnded { return .finished }
    if opening(heldAt: date) != nil { return isSuspended(at: date) ? .suspended : .running }
    let isAhead = !firstDates.isEmpty && firstDates.allSatisfy { $0.isOnOrBefore(day) == .no }
    return isAhead && !isMisdated ? .planned : .considered
  }

  /// The status the file writes, where it speaks of the date.
  private func written(at day: Day) -> ParallelProcess.Status? {
    guard let written = process.status else { return nil }
    // A file without a date of its own is taken to speak of every date.
    let since: Day? = written == .notProceeding ? process.decided?.first : source.asOf
    return since.map { $0 <= day } ?? true ? written : nil
  }

  /// Whether it is open on a date, which may lie before or after the day it is judged at, where it has the standing given.
  func isOpen(on date: CaseDate, judgedAt day: Day, as standing: Standing) -> Truth {
    guard standing.isOpen || standing == .finished else { return .no }
    let begun =
      openings.contains { $0.isOnOrBefore(day).isPossible }
      ? openings.anySatisfy { $0.isOnOrBefore(date) }
      : openingByWord.map { $0.isOnOrBefore(date) } ?? .unknown
    if standing == .finished, ends.hasEnded(by: CaseDate(day)) == .no {
      // Ended by that day, on one the file does not give.
      return begun && (date.isBefore(CaseDate(day)) == .yes ? .unknown : .no)
    }
    return begun && !ends.hasEnded(by: date)
  }

  // MARK: At rest

  /// The day since which a coroner's investigation is suspended, as far as known at a date; nil where it is not.
  func suspension(at date: CaseDate) -> CaseDate? {
    process.dates(of: "suspended").filter { from in
      from.isOnOrBefore(date).isPossible
        && !process.dates(of: "resumed").contains {
          from.isOnOrBefore($0).isPossible && $0.isOnOrBefore(date).isPossible
        }
    }.max { $0.last < $1.last }
  }

  private func isSuspended(at date: CaseDate) -> Bool {
    if suspension(at: date) != nil { return true }
    // Suspended on a day nobody wrote down.
    return process.lists("suspended") && process.dates(ofAny: ["suspended", "resumed"]).isEmpty
  }
}

extension KindID {
  /// Whether it begins without anybody's decision to hold it, so that its work shows that it has begun.
  var needsNoDecision: Bool {
    switch self {
    case .cdr, .si, .csc, .imr: true
    default: isIndependent
    }
  }
}

extension Case {
  /// The days on which a process shows that it has begun, on or after the incident: its contacts, interviews and meetings
  /// that were not cancelled, and the steps that a court or the police take in it.
  fileprivate func workDone(by process: ParallelProcess, _ rows: RowsByProcess) -> [CaseDate] {
    let steps: Set = ["charge", "plea", "trial", "inquest-opened", "inquest", "suspended", "resumed"]
    let taken = process.milestones.filter { steps.contains($0.name) }.compactMap(\.date)
    return (work(of: process, rows) { _ in true } + taken).filter { day in
      incident.map { $0.isOnOrBefore(day).isPossible } ?? true
    }
  }

  private func work(
    of process: ParallelProcess, _ rows: RowsByProcess, counting isCounted: (Contact) -> Bool
  ) -> [CaseDate] {
    let met = (rows.contacts[process.id] ?? []).map { contacts[$0] }.filter { !$0.cancelled && isCounted($0) }
    let heard = (rows.interviews[process.id] ?? []).map { interviews[$0] }.filter { !$0.cancelled }
    let sat = (rows.meetings[process.id] ?? []).map { meetings[$0] }
    return met.compactMap(\.on) + heard.compactMap(\.on) + sat.compactMap(\.on)
  }

  /// Whether a process seems to begin long after it has met people, and one other year would put that right.
  fileprivate func hasMisdatedBeginning(_ process: ParallelProcess, _ rows: RowsByProcess) -> Bool {
    misdatedBeginning(of: process, rows) != nil
  }

  /// How long a contact or an interview may come before the decision it belongs to.
  static let leadOfWork = 30

  /// The decision (or without one the start) of a process that comes later than its own work by more than
  /// thirty days, where one other year makes it fit, and that other date.
  func misdatedBeginning(
    of process: ParallelProcess, _ rows: RowsByProcess
  ) -> (column: String, date: CaseDate, likely: CaseDate)? {
    guard let begun = process.decided ?? process.started else { return nil }
    let work = work(of: process, rows) { $0.about != .notification }
    guard let first = work.min(by: { $0.last < $1.last }), begun.first > first.last + Self.leadOfWork else {
      return nil
    }
    let earliest = [incident, process.aware, process.notified].compactMap { $0?.first }.max()
    let likely = begun.inOneOtherYear { date in
      date.first <= first.last + Self.leadOfWork && earliest.map { $0 <= date.last } ?? true
    }
    return likely.map { (process.decided == nil ? "started" : "decided", begun, $0) }
  }
}
