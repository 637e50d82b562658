extension Rule {
  /// Processes that wait for each other in a circle.
  static let deadlock = Rule(
    "deadlock", family: .waits, severity: .conflict, binding: .goodPractice,
    statement: "No two processes each wait for the other.",
    why: "Where each waits for the other none ever ends, and a family waits with them.",
    firesWhen: """
      waits on file, together with the order that each process follows anyway, lead from a point back to itself. \
      Where a wait that has not begun is needed to close the circle, it is a risk.
      """,
    quietWhen: """
      the parts do not chain: a publication that waits for the inquest, and an inquest that waits for the report, \
      is an order, not a circle. Waits that are lifted or over count for nothing.
      """,
    task: "End a circular wait",
    remedy: "Whoever decided the wait that is easiest to give up to narrow or lift it.",
    clearsWhen: "one of the waits is narrowed or lifted, so that none goes round",
    authority: [.paper("Appendix B", "first paragraph")],
    answers: ["B.0", "3.1"],
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
        "A circle through the order of the work",
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
    ],
    looksFor: { check -> [CircularWait] in
      zip(check.deadlocks, check.deadlinesHeldByRings).map { CircularWait($0, deadlines: $1, check) }
    },
    says: { ring, graph in
      let rows = ring.waits.map(\.wait)
      let weakest = ring.weakest
      return Found(
        severity: severity(ring.strength),
        about: ring.processes + rows.flatMap(\.of) + rows.compactMap(\.decidedBy),
        places: rows.map(\.place), message: message(ring, graph),
        details: ring.waits.map(graph.ringDetail) + steps(ring, graph)
          + ring.deadlines.map { process, date in
            Finding.Detail(
              date: date,
              what: "\(graph.name(process)) is due, and has no date while they wait for each other")
          },
        remedy: remedy(weakest, graph), date: rows.compactMap(\.on?.first).min(), root: ring.processes,
        acting: weakest.waiting.kind.isIndependent ? weakest.awaited.id : weakest.waiting.id)
    })

  private static func severity(_ strength: Deadlock.Strength) -> Severity {
    switch strength {
    case .inForce: .conflict
    case .planned: .risk
    case .uncertain: .unclear
    }
  }

  private static func message(_ ring: CircularWait, _ graph: CaseGraph) -> String {
    if ring.waits.count == 2, ring.count == 2, ring.strength == .inForce {
      let held = ring.waits.map { graph.heldName(of: $0.wait, for: [$0.waiting.id]) }
      // What each waits for, and by which steps, stands in the lines beneath.
      return "\(held[0].full) and \(held[1].full) wait for each other, so neither can finish".sentence
    }
    let processes = ring.count.counted("process", "processes").sentence
    let round = ring.count > 2 ? ", each for the next" : " for each other"
    switch ring.strength {
    case .inForce: return "\(processes) wait\(round), so none can finish: \(ring.sentence)"
    case .planned: return "\(processes) will wait\(round) once a planned wait begins: \(ring.sentence)"
    case .uncertain:
      return "\(processes) may be waiting\(round), as only the month of a date is given: \(ring.sentence)"
    }
  }

  /// How one of two leads to the other and back, where steps that no row names lie between.
  private static func steps(_ ring: CircularWait, _ graph: CaseGraph) -> [Finding.Detail] {
    guard ring.waits.count == 2, ring.count == 2, ring.strength == .inForce else { return [] }
    let held = ring.waits.map { graph.heldName(of: $0.wait, for: [$0.waiting.id]).full }
    let ends = ring.waits.map { graph.endName(of: $0) }
    return held[0] == ends[1] && held[1] == ends[0] ? [] : [Finding.Detail(what: ring.sentence)]
  }

  private static func remedy(_ wait: Dependency, _ graph: CaseGraph) -> String {
    let held = graph.heldName(of: wait.wait, for: [wait.waiting.id])
    let link = "the pause of \(held.full) until \(graph.endName(of: wait))"
    let lead = graph.leadName(of: wait.waiting)
    if wait.waiting.kind.isIndependent {
      return
        "\(graph.leadName(of: wait.awaited)) to ask \(lead) whether \(link) can be narrowed or lifted."
        .sentence
    }
    return "\(wait.wait.decidedBy.map { graph.name($0) } ?? lead) to narrow or lift \(link).".sentence
  }
}

/// Waits that go round, in what a sentence needs of them.
private struct CircularWait {
  let strength: Deadlock.Strength
  let waits: [Dependency]
  /// Those that wait, and how many commissions they are.
  let processes: [ID]
  let count: Int
  /// How the one leads to the other and back.
  let sentence: String
  /// The wait that is easiest to give up.
  let weakest: Dependency
  let deadlines: [(process: ParallelProcess, date: CaseDate)]

  init(_ deadlock: Deadlock, deadlines: [(process: ParallelProcess, date: CaseDate)], _ check: Check) {
    let points = check.waitGraph.points
    let commissions = Set(deadlock.ring.map { points[$0.from].commission })
    strength = deadlock.strength
    waits = deadlock.ring.filter { $0.wait != nil }.map(check.dependency)
    processes = commissions.sorted().flatMap { check.graph.commissions[$0].ids }
    count = commissions.count
    sentence = check.graph.sentence(deadlock.ring, check.waitGraph)
    weakest = check.dependency(deadlock.cheapest)
    self.deadlines = deadlines
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
