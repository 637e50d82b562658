extension Rule {
  /// A review is, or will be, late, and the board has not been told.
  static let qmDelayInformed = Rule(
    "qm-delay-informed", family: .waits, severity: .risk, binding: .goodPractice, desk: .commissioning,
    statement: "The board is told of a delay, and of its reason, while something can still be done.",
    why: "Those who answer to a family for a date should be the first to know that it will not be kept.",
    firesWhen: """
      a multi-agency review has passed the day by which it was to end or be published, or by the dates on file cannot \
      keep it, and the file shows no progress notice about it to the board or its independent chair within the local \
      gap.
      """,
    quietWhen: """
      such a notice is on record (where no case review runs, whoever commissioned the review is its board); whether the \
      date can be kept is itself uncertain; only the months that guidance gives a homicide review have passed; or a rule already says that the independent chair has not been told of \
      the review.
      """,
    task: "Report the delay and its reason",
    remedy:
      "Whoever answers for the review to tell the board, or whoever commissioned it, of the delay and its reason.",
    clearsWhen: "a progress notice about the review is recorded",
    authority: [.verified(.qualityMarkers2016, "managing the review"), .paper("3", "third point")],
    answers: ["3.3"],
    settings: [.progressGap],
    yieldsTo: ["deadline-missed", "chair-kept-informed"],
    fires: [
      Example(
        "It expects to end two months late, and nobody has said so",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, due: 2015-10-13, expected: 2015-12-01}  # ↓
        """),
      Example(
        "Its date has passed, and only a first notice was given",
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
        "Nothing was said of the review at all: that is the finding",
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
    ],
    looksFor: { check -> [UntoldDelay] in
      let graph = check.graph
      let reviews = graph.processes.filter { process in
        graph.takesPart(process) && (process.kind.isMultiAgencyReview || graph.isProtected(process))
      }
      let missed = Set(check.found(by: .deadlineMissed).flatMap(\.about))
      let silent = Set(check.found(by: .chairKeptInformed).flatMap(\.about))
      return reviews.compactMap { process -> UntoldDelay? in
        guard !silent.contains(process.id),
          let delay = check.delay(of: process, isMissed: missed.contains(process.id))
        else { return nil }
        let telling = Telling(of: process, beside: graph.leadReview, in: graph, counting: \.isUpdate)
        let isTold =
          telling.informed(.independentChair)
          || (graph.tellingOfDelay(to: process).isChair ? .not : telling.informed(.commissioner))
        let isUntold = isTold.latest == nil ? Truth.yes : graph.hasRunOut(.progressGap, from: isTold.latest)
        guard isUntold.isPossible else { return nil }
        return UntoldDelay(
          process: process, delay: delay, wait: check.waitDelaying(process), isUntold: isUntold)
      }
    },
    says: { untold, graph in
      let process = untold.process
      let telling = graph.tellingOfDelay(to: process)
      let days = Setting.progressGap.inWords(graph.settings)
      let deadline = graph.completionDeadline(of: process)?.date
      return Found(
        about: graph.commission(of: process).ids, places: [process.place],
        message:
          "No record that \(telling.whom) \(telling.whom.was) told of the delay to \(graph.name(process)), "
          + "\(untold.delay), within the last \(days)",
        remedy: "\(telling.who.sentence) to tell \(telling.whom) of the delay and its reason.",
        date: deadline?.first, root: [process.id], acting: process.id, owner: telling.owner,
        deadline: deadline.flatMap { $0.last >= graph.asOf ? $0.last : nil },
        joins: untold.wait.map {
          .delay($0, "no record that \(telling.whom) \(telling.whom.was) told of it within the last \(days)")
        }
      ).when(untold.isUntold, without: "the day on which it was told")
    })
}

/// A review that is or will be late, of which nobody was told.
private struct UntoldDelay {
  let process: ParallelProcess
  /// In words: `due by 1 June`.
  let delay: String
  /// The wait that delays it, where one does.
  let wait: Dependency?
  let isUntold: Truth
}

extension CaseGraph {
  /// Who tells whom that a review will be late. Where a case review runs, that is the board's business; without one
  /// no board stands behind the case but whoever commissioned the review.
  func tellingOfDelay(
    to process: ParallelProcess
  ) -> (who: String, whom: String, isChair: Bool, owner: Owner?) {
    guard leadReview?.kind != .scr, let commissioner = process.commissioner else {
      let who =
        isProtected(process)
        ? "the chair of \(name(.body(.crag)))" : leadName(of: process)
      return (who, name(.body(.independentChair)), true, isProtected(process) ? .role(.crag) : nil)
    }
    return (leadName(of: process), name(commissioner), false, nil)
  }
}

extension Check {
  /// The delay that one of the rules about deadlines reports of the end or publication of a review, in words.
  ///
  /// - Parameter isMissed: whether the rule about missed deadlines speaks of the process.
  fileprivate func delay(of process: ParallelProcess, isMissed: Bool) -> String? {
    if isMissed, graph.isOpenOrPending(process),
      let over = graph.runningClocks(of: process).first(where: {
        $0.isCompletion && $0.state(at: asOf) == .over && !$0.isGuidanceOfHomicideReview
      }), let end = over.end
    {
      return "due by \(end.inWords)"
    }
    guard let delay = projectedDelay(of: process), delay.isLate == .yes else { return nil }
    return "due by \(delay.deadline.date.inWords) and not to be expected before \(delay.projected.inWords)"
  }
}
