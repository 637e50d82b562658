/// The dates that end a process, and those that undo an end.
///
/// A case may end twice: a conviction is quashed, an inquest begins again. Rows between the two are judged by the end
/// that stood on their day, since nobody acts in hindsight.
struct Ends: Sendable {
  /// The days on which it ends as a whole.
  let ofProcess: [CaseDate]
  /// Of a criminal case, the days on which its trial is over: publication and contact wait for no more than that.
  let ofTrial: [CaseDate]
  /// Decisions not to charge: they end a case in which nobody is charged by then.
  private let withoutCharge: [CaseDate]
  private let charges: [CaseDate]
  private let undone: [CaseDate]
  /// Ends that came with the quashing of an earlier one, and are not undone by it.
  private let fresh: Set<CaseDate>
  /// Whether an end of the trial is on file without a day: it happened or will.
  private let isTrialEndUndated: Bool

  /// - Parameter reports: the days on which final reports of a review are published.
  init(of process: ParallelProcess, reports: [CaseDate]) {
    var ends = [process.finished].compactMap { $0 }
    var trial: [CaseDate] = []
    let endsOfTrial = ["verdict", "acquittal", "sentence", "discontinued"]
    var undoing = ["reopened"]
    if process.kind.isReview { ends += [process.published].compactMap { $0 } + reports }
    if process.kind.endsWithOutcome { ends += process.dates(of: "outcome") }
    switch process.kind {
    case .crim:
      trial = process.dates(ofAny: endsOfTrial) + Self.unfit(process)
      // A sentence whose day is not known leaves open when the case ends.
      let sentences = process.dates(of: "sentence")
      // An acquittal of one of two is no end while the other waits for a sentence; one that comes after it is.
      ends +=
        process.lists("sentence")
        ? sentences
          + process.dates(ofAny: ["acquittal", "discontinued"]).filter { end in
            !sentences.isEmpty && sentences.allSatisfy { $0.isBefore(end) == .yes }
          } : trial
      undoing += ["jury-discharged", "retrial", "conviction-quashed"]
    case .cor:
      ends += process.dates(ofAny: ["outcome", "not-resumed", "discontinued"])
      undoing += ["quashed", "resumed"]
    case .inquiry: ends += process.dates(of: "inquiry-concluded")
    default: break
    }
    (ofProcess, ofTrial, undone) = (ends, trial, process.dates(ofAny: undoing))
    let quashed = process.kind == .crim ? process.dates(of: "conviction-quashed") : []
    fresh = Set(process.dates(ofAny: ["acquittal", "discontinued"])).intersection(quashed)
    isTrialEndUndated =
      process.kind == .crim && process.milestones.contains { $0.date == nil && endsOfTrial.contains($0.name) }
    (withoutCharge, charges) =
      process.kind == .crim ? (process.dates(of: "no-charge"), process.dates(of: "charge")) : ([], [])
  }

  /// The day on which a court had found somebody unfit to plead and come to its outcome all the same.
  private static func unfit(_ process: ParallelProcess) -> [CaseDate] {
    guard process.lists("unfit-to-plead"), let outcome = process.dates(of: "outcome").first else { return [] }
    return [CaseDate.latest(process.dates(of: "unfit-to-plead").first, outcome)!]
  }

  /// Whether the process has ended by a date and not gone on again by then.
  func hasEnded(by date: CaseDate) -> Truth {
    (ofProcess + endsWithoutCharge(by: date)).anySatisfy { stands($0, at: date) }
  }

  /// Whether the trial is over by a date: nothing waits for it any more.
  func isTrialOver(by date: CaseDate) -> Truth {
    let isOver = (ofTrial + endsWithoutCharge(by: date)).anySatisfy { stands($0, at: date) }
    return isOver != .yes && isTrialEndUndated ? .unknown : isOver
  }

  /// The day on which it ended or is to end, as known on a date; nil where there is none, or it goes on again.
  func end(knownOn date: CaseDate) -> CaseDate? {
    first(of: ofProcess + endsWithoutCharge(by: date), by: date)
  }

  /// The same of the trial.
  func trialEnd(knownOn date: CaseDate) -> CaseDate? {
    first(of: ofTrial + endsWithoutCharge(by: date), by: date)
  }

  private func endsWithoutCharge(by date: CaseDate) -> [CaseDate] {
    charges.contains { $0.isOnOrBefore(date).isPossible } ? [] : withoutCharge
  }

  private func stands(_ end: CaseDate, at date: CaseDate) -> Truth {
    end.isOnOrBefore(date)
      && !undoing(end).anySatisfy { end.isOnOrBefore($0) && $0.isOnOrBefore(date) }
  }

  /// What may undo an end: for an acquittal that came with the quashing itself, only what came after it.
  private func undoing(_ end: CaseDate) -> [CaseDate] {
    fresh.contains(end) ? undone.filter { $0 != end } : undone
  }

  private func first(of ends: [CaseDate], by date: CaseDate) -> CaseDate? {
    ends.filter { end in
      !undoing(end).contains { end.isOnOrBefore($0) == .yes && $0.isOnOrBefore(date) == .yes }
    }.min { ($0.first, $0.last) < ($1.first, $1.last) }
  }
}

extension KindID {
  /// Whether its outcome is its end.
  fileprivate var endsWithOutcome: Bool {
    switch self {
    case .disc, .comp, .iopc, .reg, .rr, .enq, .omb, .insp, .lado, .jr, .civil: true
    default: false
    }
  }
}
