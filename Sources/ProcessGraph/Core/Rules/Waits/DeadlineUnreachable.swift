extension Rule {
  /// By the dates on file a review cannot end when it is due.
  static let deadlineUnreachable = Rule(
    "deadline-unreachable", family: .waits, severity: .risk,
    statement: "A deadline that cannot be kept is known, and told, before it passes.",
    why: "A family that is told in May can plan for it; one that is told in October has been let down.",
    firesWhen: """
      a review is due before it can end: by the dates planned, by what its parts follow, and by what they wait for. \
      Where one of these has no date and the deadline is near, the file cannot tell.
      """,
    quietWhen: """
      the deadline has passed (another rule speaks), the review is over, or its end hangs on a ring of waits (the \
      ring is the finding, and names the deadline).
      """,
    task: "Agree a new plan for a date that cannot be kept",
    remedy: """
      The chair of the Case Review and Governance subgroup to tell the independent chair and agree a new plan.
      """,
    clearsWhen: "what it hangs on ends by the deadline, or a later due date is agreed and recorded",
    authority: [.paper("3", "first point"), .paper("3", "third point")], settings: [.progressGap],
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
        "A ring holds it: that is the finding",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-10-10, expected: 2015-12-01}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, expected: 2015-12-01}
        waits:
          - {process: scr, part: report, for: dhr, until: report, because: one report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
          - {process: dhr, part: report, for: scr, until: report, because: one report, decided-by: chair, on: 2015-05-01, review: 2015-07-01}
        """),
    ]
  ) { check in
    check.graph.processes.filter { $0.kind.isReview && check.graph.takesPart($0) }
      .compactMap(check.projectedDelay).compactMap { Found.delay($0, check) }
  }
}

extension Found {
  fileprivate static func delay(_ delay: ProjectedDelay, _ check: Check) -> Found {
    let graph = check.graph
    let points = check.waitGraph.points
    let waits = delay.chain.waits.map(check.dependency)
    let commissions = delay.chain.links.map { points[$0.point].commission }
    let about = [delay.process.id] + commissions.flatMap { graph.commissions[$0].ids }
    let end = delay.chain.end.planned.map { [$0.place] } ?? []
    let isKnown = delay.isLate.isPossible
    let undated = isKnown ? [] : check.schedule.undatedPoints(from: delay.point)
    let open = undated.map { points[$0].commission }.flatMap { graph.commissions[$0].ids }
    let found = Found(
      about: Array(graph.withJoint(about + open)),
      places: [delay.process.place] + waits.map(\.wait.place) + end,
      message: isKnown ? late(delay, graph) : openEnded(delay, undated.map { points[$0] }, graph),
      details: details(delay, check), remedy: remedy(delay, waits, graph), date: delay.deadline.date.first,
      settings: isKnown ? [] : [.progressGap])
    return found.when(
      isKnown ? delay.isLate : .unknown, without: isKnown ? "the day where only a month is given" : nil)
  }

  private static func late(_ delay: ProjectedDelay, _ graph: CaseGraph) -> String {
    let days = delay.projected.first - delay.deadline.date.last
    let verb = delay.deadline.point == WaitGraph.finish ? "end" : "be published"
    let over = days > 0 ? ", \(days.counted("day")) later" : ""
    let least = days > 0 && !(delay.projected.isDay && delay.deadline.date.isDay) ? " at least" : ""
    return
      "\(graph.name(delay.process).sentence) is due by \(delay.deadline.date.inWords), and by the dates on file "
      + "cannot \(verb) before \(delay.projected.inWords)\(over)\(least)"
  }

  private static func openEnded(
    _ delay: ProjectedDelay, _ undated: [WaitGraph.Point], _ graph: CaseGraph
  ) -> String {
    let missing = undated.map { graph.name(of: $0).full }.listed
    return
      "\(graph.name(delay.process).sentence) is due by \(delay.deadline.date.inWords), and there is no telling "
      + "whether it can be: no record of a date for \(missing)"
  }

  private static func details(_ delay: ProjectedDelay, _ check: Check) -> [Finding.Detail] {
    let due = delay.deadline.clock.map { "due by the clock that asks to \($0.duty)" } ?? "due"
    var details = [Finding.Detail(date: delay.deadline.date, what: due)]
    guard delay.isLate.isPossible else { return details }
    let (shown, left) = delay.chain.shortened
    details += check.graph.lines(shown, in: check.schedule).map { line in
      Finding.Detail(date: line.date, what: line.text + line.cost)
    }
    if left > 0 {
      details.insert(Finding.Detail(what: "(and \(left.counted("step")) more)"), at: details.count - 1)
    }
    return details
  }

  /// The wait of the chain that rests on no ground is the cheapest to change.
  private static func remedy(_ delay: ProjectedDelay, _ waits: [Dependency], _ graph: CaseGraph) -> String {
    let chair =
      "The chair of the Case Review and Governance subgroup to tell the independent chair and agree a new plan"
    guard
      let wait = waits.first(where: { $0.wait.ground == nil }) ?? waits.first(where: { !$0.wait.isGrounded })
    else { return chair + "." }
    let held = graph.heldName(of: wait.wait, for: [wait.waiting.id])
    return chair + "; the easiest to change is the wait of \(held.full) for \(graph.endName(of: wait))."
  }
}
