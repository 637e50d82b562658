/// Decisions on how processes are commissioned, held against each other and against the processes.
extension WholeCaseChecks {
  func checkDecisions(_ source: Case) {
    checkSingles(source)
    checkProceedings(source)
    checkParting(source)
    checkLinks(source)
    checkEnded(source)
    checkNeeds(source)
    checkCourts(source)
    checkAspects(source)
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

  /// Processes that one row links and another runs as one: what is one needs no link, so one of the two does not hold.
  private func checkLinks(_ source: Case) {
    for linking in source.decisions where linking.decision == .linked {
      for joining in source.decisions
      where joining.decision == .joint && isLater(joining, than: linking) != .yes {
        let both = linking.about.filter(joining.about.contains)
        guard both.count > 1 else { continue }
        warning(
          "This decision links \(both.map(\.quoted).listed), and another joins them: they are counted as one.",
          help:
            "take out the one that no longer holds; if they were parted since, write ‘parallel’ with its day",
          at: linking.place, column: "about")
      }
    }
  }

  /// A process that had ended runs as one with no other.
  private func checkEnded(_ source: Case) {
    for joining in source.decisions where joining.decision == .joint {
      for process in source.processes where joining.about.contains(process.id) {
        guard let ended = process.finished, let on = joining.on, ended.isBefore(on) == .yes else { continue }
        warning(
          "\(process.id.quoted) ended before it was decided to run it as one with others: \(ended.inWords), and "
            + "\(on.inWords). They are counted as one all the same.",
          help:
            "take it out of ‘about’ and record with ‘shares’ what of its work is used, or check the two days",
          at: joining.place, column: "about")
      }
    }
  }

  /// A review that a decision has not needed, and whose row goes ahead.
  private func checkNeeds(_ source: Case) {
    for decision in source.decisions where decision.decision == .notNeeded {
      let ahead = source.processes.filter { process in
        guard decision.about.contains(process.id), !process.kind.isOfCourt,
          process.status != .notProceeding, process.status != .considered
        else { return false }
        let begun = [process.decided, process.started].compactMap { $0 }
        // What was decided upon afterwards was thought over again.
        let isLater = decision.on.map { on in begun.contains { on.isBefore($0) == .yes } } ?? false
        return !begun.isEmpty && !isLater
      }
      guard !ahead.isEmpty else { continue }
      let isOne = ahead.count == 1
      warning(
        "A decision has \(ahead.map(\.id.quoted).listed) not needed, and \(isOne ? "its row goes" : "their rows go") "
          + "ahead: \(isOne ? "it counts" : "they count") as going on.",
        help:
          "where the decision holds, write ‘status: not-proceeding’ in the row; else take the decision out",
        at: decision.place, column: "about")
    }
  }

  /// Whether a court's process is held, and what of it is made public, is not a board's to decide.
  private func checkCourts(_ source: Case) {
    for decision in source.decisions where [.notNeeded, .notToPublish].contains(decision.decision) {
      let courts = source.processes.filter { decision.about.contains($0.id) && $0.kind.isOfCourt }
      guard !courts.isEmpty else { continue }
      let isNeed = decision.decision == .notNeeded
      let what =
        isNeed
        ? "Whether \(courts.map(\.id.quoted).listed) \(courts.count == 1 ? "goes" : "go") on"
        : "What is made public of \(courts.map(\.id.quoted).listed)"
      warning(
        "\(what) is for a coroner, a court or a prosecutor to say, and no board decides it: nothing is made of this "
          + "decision there.",
        help: isNeed
          ? "where it has ended, record that in its own row: ‘finished’, ‘status’ or a milestone"
          : "name only reviews and agencies’ own investigations in ‘about’",
        at: decision.place, column: "about")
    }
  }

  /// What runs side by side, or not at all, shares nothing.
  private func checkAspects(_ source: Case) {
    for decision in source.decisions where !decision.aspects.isEmpty {
      switch decision.decision {
      case .joint, .partJoint, .linked: continue
      case .parallel:
        warning(
          "This decision has processes run side by side, and says what they share: "
            + "\(decision.aspects.map(\.spaced).listed). They are counted as apart.",
          help: "where they share it, write ‘part-joint’; else leave ‘aspects’ out", at: decision.place,
          column: "aspects")
      case .notNeeded, .notToPublish:
        warning(
          "Nothing is made of ‘aspects’ in a decision \(decision.decision.rawValue.quoted).",
          help: "leave it out", at: decision.place, column: "aspects")
      }
    }
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
