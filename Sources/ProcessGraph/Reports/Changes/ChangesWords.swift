// What became of a finding, in the few words that stand beside it.

extension FindingChange.Fate {
  func title(_ purpose: Changes.Purpose) -> String {
    switch (self, purpose) {
    case (.new, .since): "New"
    case (.new, .forecast): "New by then"
    case (.worse, .since): "Worse"
    case (.worse, .forecast): "Worse by then"
    case (.moved, _): "Moved to another day"
    case (.milder, .since): "Less serious, or partly done"
    case (.milder, .forecast): "Milder by then"
    case (.cleared, .since): "Cleared"
    case (.cleared, .forecast): "No longer asked by then"
    case (.accepted, _): "Accepted since"
    case (.stillAccepted, _): "Accepted before, and still"
    case (.open, _): "Still open"
    }
  }

  /// The heading of the findings of one fate; of those that are milder because a day is less exact it says so.
  func title(_ purpose: Changes.Purpose, of changes: [FindingChange]) -> String {
    let isLessExact = self == .milder && changes.contains { !$0.lessExact.isEmpty }
    guard isLessExact else { return title(purpose) }
    return changes.allSatisfy { !$0.lessExact.isEmpty }
      ? "No longer certain, with nothing settled" : "Less serious, partly done, or no longer certain"
  }

  /// For a count: `3 cleared`.
  var counted: String {
    switch self {
    case .milder: "milder or partly done"
    case .stillAccepted, .open: rawValue.spaced
    default: rawValue
    }
  }
}

extension Changes {
  /// `2 new, 1 worse, 3 cleared, 20 still open: 23 findings, where there were 24`.
  var summary: String {
    let unsure = findings.count { !$0.lessExact.isEmpty }
    let counts = FindingChange.Fate.allCases.compactMap { fate -> String? in
      let count = count(fate)
      guard fate == .milder, unsure > 0 else { return count > 0 ? "\(count) \(fate.counted)" : nil }
      let rest = count - unsure
      return (rest > 0 ? "\(rest) \(fate.counted), " : "") + "\(unsure) no longer certain"
    }
    let now = new.findings.count
    let total =
      "\(now) \(now == 1 ? "finding" : "findings"), where there \(old.standing == 1 ? "was" : "were") "
      + "\(old.standing)"
    return counts.isEmpty ? "No finding, then or now" : "\(counts.joined(separator: ", ")): \(total)"
  }

  /// `3 → 1`: the numbers then and now.
  func numbers(_ change: FindingChange) -> String {
    func list(_ findings: [KnownFinding]) -> String {
      findings.isEmpty
        ? "–" : findings.map { $0.number.map(String.init) ?? "accepted" }.joined(separator: ", ")
    }
    return "\(list(change.old)) → \(list(change.new))"
  }

  /// What is to be said of a change beside the finding itself.
  func remarks(on change: FindingChange) -> [String] {
    var lines: [String] = []
    let (then, now) = (change.old.first, change.new.first)
    if let then, let now, then.severity != now.severity {
      lines.append("\(then.severity.rawValue) → \(now.severity.rawValue)")
    }
    if change.old.count > 1 { lines.append("these are one finding now") }
    if change.new.count > 1 {
      let rest = change.new.dropFirst().map { "\($0.number.map(String.init) ?? $0.reference): \($0.message)" }
      lines.append("split off from it: \(rest.joined(separator: "; "))")
    }
    switch change.fate {
    case .new:
      if then != nil { lines.append("it was accepted, and is open again") }
      lines += ownerAndDay(change)
      lines += written(change)
      if change.reason == .time && purpose == .since { lines.append("time alone has brought it") }
    case .worse:
      lines += settled(change) + ownerAndDay(change) + written(change)
      if change.reason == .time && purpose == .since { lines.append("time alone has made it so") }
    case .milder where !change.lessExact.isEmpty:
      lines.append("nothing was settled: a day is given less exactly")
      lines += change.lessExact.prefix(3).map(words.sentence)
    case .milder:
      lines += settled(change)
      if change.reason == .time && purpose == .since { lines.append("time alone has made it so") }
    case .moved:
      lines.append("\(then?.by?.inWords ?? "no day") → \(now?.by?.inWords ?? "no day")")
    case .cleared:
      if then?.isAccepted == true { lines.append("it had been accepted") }
      if change.reason == .time && purpose == .since {
        lines.append("time alone has cleared it: look whether what was planned took place")
      }
    case .accepted:
      lines.append("accepted\(now?.acceptance ?? "")")
    case .stillAccepted:
      lines.append("accepted\(now?.acceptance ?? "")")
    case .open:
      lines += settled(change)
      if let day = now?.date, day <= graph.asOf { lines.append("dates from \(day.inWords)") }
    }
    return lines
  }

  /// What was recorded that it comes with: it may be the next step after something that was done.
  private func written(_ change: FindingChange) -> [String] {
    guard !change.rows.isEmpty else { return [] }
    let rows = change.rows.prefix(3).map { words.noun($0.row) + words.when($0.row) }
    let more = change.rows.count - rows.count
    return [
      "comes with what was recorded: \(rows.joined(separator: "; "))"
        + (more > 0 ? "; and \(more.inWords) more" : "")
    ]
  }

  /// What of it is done, and what was said of it then where it says something else now.
  private func settled(_ change: FindingChange) -> [String] {
    guard let then = change.old.first, let now = change.new.first else { return [] }
    let done = change.settled.filter { Rule.named($0) != nil }
      .map { graph.task(ofRule: $0).lowercasedFirst }.eachOnce
    let lines = done.isEmpty ? [] : ["no longer asked: \(done.joined(separator: "; "))"]
    if then.message != now.message { return lines + ["before: \(then.message)"] }
    return lines + aboutNow(change)
  }

  /// Whom it is about no longer, and whom it is about besides, where it says the same.
  private func aboutNow(_ change: FindingChange) -> [String] {
    let (then, now) = (Set(change.old[0].about), Set(change.new[0].about))
    func list(_ ids: Set<ID>) -> String { graph.inOrder(ids).listed(by: words.name) }
    return [
      now.isSubset(of: then) && now != then ? "no longer about \(list(then.subtracting(now)))" : nil,
      then.isSubset(of: now) && now != then ? "now also about \(list(now.subtracting(then)))" : nil,
    ].compactMap { $0 }
  }

  /// A finding in the fewest words, as a list of them says it: `Send each other the terms of reference: SAR`.
  func inShort(_ finding: KnownFinding) -> String {
    let task = graph.task(ofRule: finding.rule)
    if let now = new.finding(finding.reference) {
      let about = graph.inShort(now)
      return about.isEmpty ? task : "\(task): \(about)"
    }
    let about = graph.inOrder(finding.origin?.root ?? []).map(words.name)
    return about.isEmpty || about.count > 4 ? task : "\(task): \(about.listed)"
  }

  private func ownerAndDay(_ change: FindingChange) -> [String] {
    guard let now = change.new.first, let finding = new.finding(now.reference) else { return [] }
    return [
      graph.name(finding.owner).withoutArticle.sentence + (finding.by.map { ", by \($0.inWords)" } ?? "")
    ]
  }

  /// What was written since, a sentence each.
  var recorded: [String] { rows.changes.map(words.sentence) }

  /// Days that came, but for those of rows that are told of already.
  var otherDays: [DayBetween] {
    let told = Set(rows.changes.map { [$0.row.table.rawValue, String($0.row.number)] })
    return days.filter { !told.contains([$0.row.table.rawValue, String($0.row.number)]) }
  }

  func title(of kind: DayBetween.Kind) -> String {
    switch (kind, purpose) {
    case (.planned, .since): "Planned for a day that has come"
    case (.planned, .forecast): "Past by then; say what became of it"
    case (.reached, .since): "Dates that were reached"
    case (.reached, .forecast): "Dates reached by then"
    case (.due, .since): "Deadlines passed, with no record that it was done"
    case (.due, .forecast): "Overdue by then, if nothing is recorded"
    }
  }
}
