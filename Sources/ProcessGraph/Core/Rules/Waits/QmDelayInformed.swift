extension Rule {
  /// A review is, or will be, late, and the board has not been told.
  static let qmDelayInformed = Rule(
    "qm-delay-informed", family: .waits, severity: .risk,
    statement: "The board hears of a delay, and of its reason, while something can still be done.",
    why: "Those who answer to a family for a date should be the first to know that it will not be kept.",
    firesWhen: """
      a multi-agency review has passed the day by which it was to end or be published, or by the dates on file cannot \
      keep it, and the file shows no progress notice about it to the board or its independent chair within the local \
      gap.
      """,
    quietWhen: """
      such a notice is held (where no case review runs, whoever commissioned the review is its board); whether the date can be kept is itself uncertain; or a rule already says that the \
      independent chair has had no word of the review.
      """,
    task: "Report the delay and its reason",
    remedy: """
      The chair of the Case Review and Governance subgroup to tell the independent chair of the delay and its \
      reason, and to record the date.
      """,
    clearsWhen: "a progress notice about the review is held",
    authority: [.verified(.qualityMarkers2016, "managing the review"), .paper("3", "third point")],
    settings: [.progressGap],
    fires: [
      Example(
        "It expects to end two months late, and nobody has said so",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, due: 2015-10-13, expected: 2015-12-01}  # ↓
        """),
      Example(
        "Its date has passed, and the last word was a first notice",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-06-01}  # ↓
        notices:
          - {about: scr, to: independent-chair, on: 2015-05-01}
        """),
    ],
    quiet: [
      Example(
        "The independent chair was told in June",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, due: 2015-10-13, expected: 2015-12-01}
        notices:
          - {about: dhr, to: independent-chair, on: 2015-06-01, update: yes}
        """),
      Example(
        "No board's review runs, and the partnership that commissioned this one was told",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, due: 2015-10-13, expected: 2015-12-01}
        notices:
          - {about: dhr, to: commissioner, on: 2015-06-01, update: yes}
        """),
      Example(
        "No word of the review at all: that is the finding",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-10-13, expected: 2015-12-01}
        """),
      Example(
        "It will end in time",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, due: 2015-10-13, expected: 2015-10-01}
        """),
    ]
  ) { check in
    let graph = check.graph
    let reviews = graph.processes.filter { process in
      graph.takesPart(process) && (process.kind.isMultiAgencyReview || graph.isProtected(process))
    }
    let missed = Set(check.found(by: .deadlineMissed).flatMap(\.concerned))
    let silent = Set(check.found(by: .chairKeptInformed).flatMap(\.concerned))
    return reviews.compactMap { process -> Found? in
      guard !silent.contains(process.id),
        let delay = check.delay(of: process, isMissed: missed.contains(process.id))
      else { return nil }
      let telling = Telling(of: process, beside: graph.leadReview, in: graph, counting: \.isUpdate)
      // Without a case review no board stands behind the case but whoever commissioned this one.
      let owner = graph.leadReview?.kind == .scr ? nil : process.commissioner
      let told =
        telling.informed(.independentChair) || (owner == nil ? .not : telling.informed(.commissioner))
      let recipient = owner.map(graph.name) ?? "the independent chair"
      let isUntold = told.latest == nil ? Truth.yes : graph.hasRunOut(.progressGap, from: told.latest)
      guard isUntold.isPossible else { return nil }
      let name = graph.name(process)
      let days = Setting.progressGap.inWords(graph.settings)
      return Found(
        about: graph.commission(of: process).ids, places: [process.place],
        message:
          "No record that \(recipient) was told of the delay to \(name), \(delay), within the last \(days)",
        remedy: graph.isProtected(process)
          ? nil
          : "\(graph.leadName(of: process).sentence) to tell \(recipient) of the delay and its reason, and to record the "
            + "date.",
        date: graph.completionDeadline(of: process)?.date.first
      ).when(isUntold, without: "the day on which it was told")
    }
  }
}

extension Check {
  /// The delay that one of the rules about deadlines reports of the end or publication of a review, in words.
  ///
  /// - Parameter isMissed: whether the rule about missed deadlines speaks of the process.
  fileprivate func delay(of process: ParallelProcess, isMissed: Bool) -> String? {
    if isMissed, graph.isOpenOrPending(process),
      let over = graph.runningClocks(of: process).first(where: {
        $0.isCompletion && $0.state(at: asOf) == .over
      }), let end = over.end
    {
      return "due by \(end.inWords)"
    }
    guard let delay = projectedDelay(of: process), delay.isLate == .yes else { return nil }
    return "due by \(delay.deadline.date.inWords) and not to be expected before \(delay.projected.inWords)"
  }
}
