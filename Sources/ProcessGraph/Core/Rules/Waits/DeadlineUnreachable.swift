extension Rule {
  /// By the dates on file a review cannot end when it is due.
  static let deadlineUnreachable = Rule(
    "deadline-unreachable", family: .waits, severity: .risk, binding: .goodPractice, desk: .commissioning,
    statement: "A deadline that cannot be kept is reported before it passes.",
    why: "A family that is told in May can plan for it; one that is told in October cannot.",
    firesWhen: """
      a review is due before it can end: by the dates planned, by what its parts follow, and by what they wait for. \
      Where one of these has no date and the deadline is near, nobody can tell.
      """,
    quietWhen: """
      the deadline has passed (another rule speaks), the review is over, or it hangs on a circular wait (that \
      is the finding, and names the deadline).
      """,
    task: "Agree a new plan for a date that cannot be kept",
    remedy: "Whoever answers for the review to tell those who rely on its date, and to agree a new plan.",
    clearsWhen: "what it hangs on ends by the deadline, or a later due date is agreed and recorded",
    authority: [.paper("3", "first point"), .paper("3", "third point")],
    answers: ["3.1", "3.3"], settings: [.progressGap],
    yieldsTo: ["deadlock"],
    fires: [
      Example(
        "Due in October, and its report waits for a trial in November",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-10-10}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}  # ↓
        waits:
          - {process: scr, part: report, for: crim, until: trial, because: the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01}  # ↓
        """),
      Example(
        "The review itself expects to end later",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-10-10, expected: 2015-12-01}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The trial ends in time",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-12-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}
        waits:
          - {process: scr, part: report, for: crim, until: trial, because: the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "Only publication waits, and the review may end before it",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-10-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}
        waits:
          - {process: scr, part: publication, for: crim, until: trial, because: the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "A circular wait holds it: that is the finding",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-10-10, expected: 2015-12-01}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, expected: 2015-12-01}
        waits:
          - {process: scr, part: report, for: dhr, until: report, because: one report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
          - {process: dhr, part: report, for: scr, until: report, because: one report, decided-by: chair, on: 2015-05-01, review: 2015-07-01}
        """),
    ],
    looksFor: { check -> [UnreachableDeadline] in
      check.graph.processes.filter { $0.kind.isReview && check.graph.takesPart($0) }
        .compactMap(check.projectedDelay).map { UnreachableDeadline($0, check) }
    },
    says: { unreachable, graph in
      let delay = unreachable.delay
      let end = delay.chain.end.planned.map { [$0.place] } ?? []
      let isKnown = delay.isLate.isPossible
      return Found(
        about: Array(graph.withJoint(unreachable.about)),
        places: [delay.process.place] + unreachable.waits.map(\.wait.place) + end,
        message: isKnown ? late(delay, graph) : openEnded(unreachable, graph),
        details: details(unreachable), remedy: remedy(unreachable, graph),
        date: delay.deadline.date.first, settings: isKnown ? [] : [.progressGap],
        root: [delay.process.id], acting: delay.process.id, deadline: delay.deadline.date.last,
        joins: unreachable.waits.first.map { .delay($0, isKnown ? clause(delay, graph) : open(delay, graph)) }
      ).when(
        isKnown ? delay.isLate : .unknown, without: isKnown ? "the day where only a month is given" : nil)
    })

  private static func late(_ delay: ProjectedDelay, _ graph: CaseGraph) -> String {
    let days = delay.projected.first - delay.deadline.date.last
    let over = days > 0 ? ", \(days.counted("day")) later" : ""
    let least = days > 0 && !(delay.projected.isDay && delay.deadline.date.isDay) ? " at least" : ""
    return clause(delay, graph).sentence + over + least
  }

  /// As it stands within a sentence: `the SCR is due by 10 October and, by the dates on file, cannot end before …`.
  private static func clause(_ delay: ProjectedDelay, _ graph: CaseGraph) -> String {
    let verb = delay.deadline.point == WaitGraph.finish ? "end" : "be published"
    return "\(graph.name(delay.process)) is due by \(delay.deadline.date.inWords), and by the dates on file "
      + "cannot \(verb) before \(delay.projected.inWords)"
  }

  private static func openEnded(_ unreachable: UnreachableDeadline, _ graph: CaseGraph) -> String {
    "\(open(unreachable.delay, graph).sentence): no record of a date for "
      + unreachable.undated.map(\.full).listed
  }

  private static func open(_ delay: ProjectedDelay, _ graph: CaseGraph) -> String {
    "\(graph.name(delay.process)) is due by \(delay.deadline.date.inWords), and nobody can yet tell whether "
      + "that can be kept"
  }

  private static func details(_ unreachable: UnreachableDeadline) -> [Finding.Detail] {
    let delay = unreachable.delay
    let due = delay.deadline.clock.map { "deadline to \($0.duty)" } ?? "due"
    var details = [Finding.Detail(date: delay.deadline.date, what: due)]
    guard delay.isLate.isPossible else { return details }
    details += unreachable.lines.map { Finding.Detail(date: $0.date, what: $0.text + $0.cost) }
    if unreachable.left > 0 {
      let more = Finding.Detail(what: "(and \(unreachable.left.counted("step")) more)")
      details.insert(more, at: details.count - 1)
    }
    return details
  }

  /// The wait of the chain that rests on no ground is the easiest to change; one that would gain no day changes nothing.
  private static func remedy(_ unreachable: UnreachableDeadline, _ graph: CaseGraph) -> String {
    let telling = graph.tellingOfDelay(to: unreachable.delay.process)
    let plan = "\(telling.who.sentence) to tell \(telling.whom), and agree a new plan"
    let waits = unreachable.changeable
    guard
      let wait = waits.first(where: { $0.wait.ground == nil }) ?? waits.first(where: { !$0.wait.isGrounded })
    else { return plan + "." }
    let held = graph.heldName(of: wait.wait, for: [wait.waiting.id])
    return plan + "; the quickest change would be to narrow the pause of \(held.full) until "
      + "\(graph.endName(of: wait))."
  }
}

/// A review that cannot keep its deadline, with what the end hangs on.
private struct UnreachableDeadline {
  let delay: ProjectedDelay
  /// The waits of the chain, nearest first.
  let waits: [Dependency]
  /// Of these the ones without which it could end earlier.
  let changeable: [Dependency]
  /// The processes it hangs on.
  let about: [ID]
  /// What has no date, where that is why nobody can tell.
  let undated: [PointName]
  /// The chain in words, and how many of its links are left out.
  let lines: [ChainLine]
  let left: Int

  init(_ delay: ProjectedDelay, _ check: Check) {
    let graph = check.graph
    let points = check.waitGraph.points
    let open = delay.isLate.isPossible ? [] : check.schedule.undatedPoints(from: delay.point)
    let met = (delay.chain.links.map(\.point) + open).map { points[$0].commission }
    let (shown, left) = delay.chain.shortened
    self.delay = delay
    waits = delay.chain.waits.map(check.dependency)
    about = [delay.process.id] + met.flatMap { graph.commissions[$0].ids }
    undated = open.map { graph.name(of: points[$0]) }
    (lines, self.left) = (graph.lines(shown, in: check.schedule), left)
    let idle = Set(lines.filter { $0.days == 0 }.compactMap(\.wait))
    changeable = zip(delay.chain.waits, waits).filter { edge, _ in
      edge.wait.map { !idle.contains($0) } ?? true
    }.map(\.1)
  }
}
