extension Rule {
  /// Processes that wait for each other in a ring.
  static let deadlock = Rule(
    "deadlock", family: .waits, severity: .conflict,
    statement: "Processes do not wait for each other in a ring.",
    why: "Where each waits for the other none ever ends, and a family waits with them.",
    firesWhen: """
      waits on file, together with the order that each process follows anyway, lead from a point back to itself. \
      Where a wait that has not begun is needed to close the ring, it is a risk.
      """,
    quietWhen: """
      the parts do not chain: a publication that waits for the inquest, and an inquest that waits for the report, \
      is an order, not a ring. Waits that are lifted or over count for nothing.
      """,
    task: "Break the ring of waits",
    remedy: "Whoever decided the wait that is cheapest to give up to narrow or lift it.",
    clearsWhen: "no ring is left",
    authority: [.paper("Appendix B", "first paragraph")],
    fires: [
      Example(
        "The inquest waits for the review's report, which waits for the inquest",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          cor: {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-19, inquest: 2015-12-01}}
        waits:
          - {process: cor, for: dhr, until: report, on: 2015-05-20}  # ↓
          - {process: dhr, part: report, for: cor, until: inquest, because: cause of death, decided-by: chair, on: 2015-05-22, review: 2015-09-01}  # ↓
        """),
      Example(
        "A ring through the order of the work",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          disc: {kind: disc, commissioner: trust, started: 2015-04-01, milestones: {outcome: 2015-09-01}}
        waits:
          - {process: scr, part: agency-report, of: trust, for: disc, until: outcome, because: findings may turn on it, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}  # ↓
          - {process: disc, part: report, for: scr, until: report, on: 2015-05-10}  # ↓
        """),
    ],
    quiet: [
      Example(
        "Publication waits for the inquest, and the inquest for the report",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          cor: {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-19, inquest: 2015-12-01}}
        waits:
          - {process: cor, for: dhr, until: report, on: 2015-05-20}
          - {process: dhr, part: publication, for: cor, until: inquest, because: cause of death, decided-by: chair, on: 2015-05-22, review: 2015-09-01}
        """),
      Example(
        "One of the two waits has been lifted",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          cor: {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-19, inquest: 2015-12-01}}
        waits:
          - {process: cor, for: dhr, until: report, on: 2015-05-20, lifted: 2015-06-01}
          - {process: dhr, part: report, for: cor, until: inquest, because: cause of death, decided-by: chair, on: 2015-05-22, review: 2015-09-01}
        """),
      Example(
        "The review waits for one witness, and the trial for nothing of the review's",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: witness in the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        """),
    ]
  ) { check in
    let deadlines = check.deadlinesHeldByRings
    return zip(check.deadlocks, deadlines).map { Found.ring($0, deadlines: $1, check) }
  }
}

extension Found {
  fileprivate static func ring(
    _ deadlock: Deadlock, deadlines: [(process: ParallelProcess, date: CaseDate)], _ check: Check
  ) -> Found {
    let graph = check.graph
    let points = check.waitGraph.points
    let waits = deadlock.ring.filter { $0.wait != nil }.map(check.dependency)
    let commissions = Set(deadlock.ring.map { points[$0.from].commission })
    let rows = waits.map(\.wait)
    let opening = opening(deadlock.strength, commissions.count)
    return Found(
      severity: deadlock.strength == .inForce
        ? .conflict : deadlock.strength == .uncertain ? .unclear : .risk,
      about: commissions.flatMap { graph.commissions[$0].ids } + rows.flatMap(\.of)
        + rows.compactMap(\.decidedBy),
      places: rows.map(\.place),
      message: opening + ": " + graph.sentence(deadlock.ring, check.waitGraph),
      details: waits.map(graph.ringDetail)
        + deadlines.map { process, date in
          Finding.Detail(
            date: date, what: "\(graph.name(process)) is due, and has no date while the ring stands")
        },
      remedy: remedy(check.dependency(deadlock.cheapest), graph),
      date: rows.compactMap(\.on?.first).min())
  }

  private static func opening(_ strength: Deadlock.Strength, _ count: Int) -> String {
    let processes = count.counted("process", "processes").sentence
    let ring = count > 2 ? " in a ring" : ""
    switch strength {
    case .inForce: return "\(processes) wait for each other\(ring)"
    case .planned: return "\(processes) will wait for each other\(ring) once a planned wait begins"
    case .uncertain:
      return "\(processes) may be waiting for each other\(ring), as only the month of a date is given"
    }
  }

  private static func remedy(_ wait: Dependency, _ graph: CaseGraph) -> String {
    let held = graph.heldName(of: wait.wait, for: [wait.waiting.id])
    let link = "Break the ring where \(held.full) \(held.waits) \(graph.endName(of: wait)): "
    let lead = graph.leadName(of: wait.waiting)
    if wait.waiting.kind.isIndependent {
      return link
        + "\(graph.leadName(of: wait.awaited)) to ask \(lead) whether this wait can be narrowed or lifted."
    }
    return link + "\(wait.wait.decidedBy.map { graph.name($0) } ?? lead) to narrow or lift this wait."
  }
}

extension Check {
  /// The wait that an edge of the wait graph comes from.
  func dependency(_ edge: WaitGraph.Edge) -> Dependency {
    let waiting = waitGraph.points[edge.from].commission
    return dependenciesByRow[edge.wait!]!.first { graph.commission(of: $0.waiting).number == waiting }!
  }
}

extension CaseGraph {
  fileprivate func ringDetail(of wait: Dependency) -> Finding.Detail {
    let facts = detail(of: wait, withEnd: false)
    let held = heldName(of: wait.wait, for: [wait.waiting.id])
    return Finding.Detail(
      date: wait.wait.on, what: "\(held.full) \(held.waits) \(endName(of: wait)); \(facts.who)")
  }
}
