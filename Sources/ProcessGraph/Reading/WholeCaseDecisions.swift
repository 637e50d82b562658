/// Decisions on how processes are commissioned, held against each other and against the processes.
extension WholeCaseChecks {
  func checkDecisions(_ source: Case) {
    checkSingles(source)
    checkProceedings(source)
    checkParting(source)
    checkPublication(source)
  }

  /// One process is not joint by itself, unless its row says with which; nor does it run beside itself.
  private func checkSingles(_ source: Case) {
    let joined = Set(source.processes.flatMap { $0.jointWith.isEmpty ? [] : [$0.id] + $0.jointWith })
    for decision in source.decisions where decision.about.count == 1 {
      let id = decision.about[0]
      let what: String
      switch decision.decision {
      case .joint where !joined.contains(id), .partJoint where !joined.contains(id): what = "to work jointly"
      case .parallel: what = "to run side by side"
      case .linked: what = "to link processes"
      case .joint, .partJoint, .notNeeded, .notToPublish: continue
      }
      warning(
        "A decision \(what) is about two processes or more, and this one names only \(id.quoted).",
        help: "name them all: ‘about: [\(id), …]’", at: decision.place, column: "about")
    }
  }

  /// A review shares work with a court's process; it is never one commission with it.
  private func checkProceedings(_ source: Case) {
    let kinds = Dictionary(source.processes.map { ($0.id, $0.kind) }) { first, _ in first }
    let rows =
      source.processes.map {
        (ids: $0.jointWith.isEmpty ? [] : [$0.id] + $0.jointWith, $0.place, "joint-with")
      }
      + source.decisions.filter { $0.decision == .joint }.map { ($0.about, $0.place, "about") }
    for (ids, place, column) in rows {
      guard let tie = ids.tieToCourt({ kinds[$0] }) else { continue }
      warning(
        "\(tie.review.quoted) is a review, and \(tie.proceedings.map(\.quoted).listed) "
          + "\(tie.proceedings.count == 1 ? "is" : "are") no review: the two can share work, and are never commissioned as one. "
          + "They are counted as apart.",
        help: "record what they share: ‘liaison’, ‘shares’, or the decision ‘linked’",
        at: place,
        column: column)
    }
  }

  /// Processes that one row joins and another has run side by side, where no day tells which of the two holds.
  private func checkParting(_ source: Case) {
    for parting in source.decisions where parting.decision == .parallel {
      let apart = Set(parting.about)
      /// Says what a row joins, of what is parted here.
      func warn(of joined: [ID], _ message: String, help: String) {
        let both = joined.filter(apart.contains)
        guard both.count > 1 else { return }
        warning(
          "This decision has \(both.map(\.quoted).listed) run side by side, \(message)", help: help,
          at: parting.place, column: "about")
      }
      for process in source.processes where !process.jointWith.isEmpty {
        warn(
          of: [process.id] + process.jointWith,
          "and the row of \(process.id.quoted) has them run as one: they are counted as one.",
          help: "take ‘joint-with’ out of the row if they were parted, or this decision if they were not")
      }
      for joining in source.decisions where joining.decision == .joint {
        let rest = joining.about.filter { !apart.contains($0) }
        switch isLater(parting, than: joining) {
        case .no: continue
        case .unknown:
          warn(
            of: joining.about,
            "another joins them, and no day says which of the two is the later: they are counted as one.",
            help: "give each its day in ‘on’, or take out the one that no longer holds")
        case .yes where !rest.isEmpty:
          warn(
            of: joining.about,
            "and says nothing of \(rest.map(\.quoted).listed), which an earlier one joined with them: all are still "
              + "counted as one.",
            help: "name all of them here, and join again those that stay together, in a row of its own")
        case .yes: continue
        }
      }
    }
  }

  /// Whether one decision was made after another; unknown where their days do not tell.
  private func isLater(_ one: Decision, than other: Decision) -> Truth {
    guard let on = one.on, let then = other.on else { return .unknown }
    return then.isBefore(on) == .yes ? .yes : on.isBefore(then) == .yes ? .no : .unknown
  }

  /// A report that is to stay unpublished has no day on which it comes out.
  private func checkPublication(_ source: Case) {
    for decision in source.decisions where decision.decision == .notToPublish {
      for process in source.processes where decision.about.contains(process.id) {
        guard let day = process.published else { continue }
        warning(
          "A decision has the report of \(process.id.quoted) stay unpublished, and this row has it published: "
            + "\(day.inWords).",
          help: "take out the day, or the decision, whichever no longer holds", at: process.place,
          column: "published")
      }
    }
  }
}
