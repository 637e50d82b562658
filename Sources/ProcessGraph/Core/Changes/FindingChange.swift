/// What became of one finding between two reports.
struct FindingChange: Sendable {
  /// What became of it, in the order in which a panel wants to know.
  enum Fate: String, Word {
    case new, worse, moved, milder, cleared, accepted
    case stillAccepted = "still-accepted"
    case open = "still-open"
  }

  /// Why it is so, where the earlier file is at hand and can be judged at the later day.
  enum Reason: String, Sendable {
    /// It would be so had nothing been written since.
    case time
    /// It is so because of what was written.
    case recorded
  }

  var fate: Fate
  /// As it was: those that are one now come after the first.
  var old: [KnownFinding]
  /// As it is: those it was split into come after the first.
  var new: [KnownFinding]
  var reason: Reason?
  /// Rows written since that it points at.
  var rows: [RowChanges.Change] = []
  /// Rows whose days are given less exactly than before, where nothing else explains why it is asked no longer, or is
  /// only possible now: nothing was settled.
  var lessExact: [RowChanges.Change] = []
  /// Parts that are settled, and parts that came, by their rules.
  var settled: [String] = []
  var added: [String] = []

  /// What it is called now, else what it was called.
  var finding: KnownFinding { new.first ?? old[0] }

  init(old: KnownFinding?, new: KnownFinding?, nextMeeting: Day?) {
    self.old = [old].compactMap { $0 }
    self.new = [new].compactMap { $0 }
    fate = .open
    fate = judged(nextMeeting: nextMeeting)
  }

  /// What became of it: an acceptance says more than a severity, that more than its parts, these more than its day.
  func judged(nextMeeting: Day?) -> Fate {
    guard let now = new.first else { return .cleared }
    guard let then = old.first else { return now.isAccepted ? .accepted : .new }
    if now.isAccepted { return then.isAccepted ? .stillAccepted : .accepted }
    if then.isAccepted { return .new }
    if now.severity != then.severity { return now.severity > then.severity ? .worse : .milder }
    // A register that was kept tells no parts.
    let change = old.contains(where: { $0.parts.isEmpty }) ? 0 : weight(new) - weight(old)
    if change != 0 { return change > 0 ? .worse : .milder }
    if let was = then.by, let by = now.by, was != by, by != nextMeeting { return .moved }
    return .open
  }

  /// What only falls away because its day has passed is no progress.
  mutating func isNoProgress() {
    if let then = old.first, let now = new.first, then.severity == now.severity { fate = .open }
  }

  /// How much a finding holds: its parts, then the processes and people they are about.
  private func weight(_ findings: [KnownFinding]) -> Int {
    let parts = Set(findings.flatMap(\.parts))
    return parts.count * 1_000 + Set(parts.flatMap(\.about)).count
  }

  /// Takes in what the first finding was split into or what became one with it, and judges anew.
  mutating func close(nextMeeting: Day?) {
    fate = judged(nextMeeting: nextMeeting)
    guard let now = new.first, let then = old.first else { return }
    let (parts, before) = (new.flatMap(\.parts), old.flatMap(\.parts))
    settled = before.filter { part in !parts.contains { $0.rule == part.rule } }.map(\.rule).eachOnce
    added = parts.filter { part in !before.contains { $0.rule == part.rule } }.map(\.rule).eachOnce
    // What something was done about is not worse because the next step is asked for by name.
    if fate == .worse, now.severity <= then.severity, !settled.isEmpty { fate = .milder }
    if fate == .open, now.saysLess(than: then) { fate = .milder }
  }
}
