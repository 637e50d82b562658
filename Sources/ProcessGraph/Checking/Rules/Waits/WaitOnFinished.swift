extension Rule {
  /// What a wait waited for has happened, and the part it held has not begun again.
  static let waitOnFinished = Rule(
    "wait-on-finished", family: .waits, severity: .advice,
    statement: "When what was waited for has happened, the held part begins again.",
    why: "Nobody tells a review that it may go on: somebody has to notice.",
    firesWhen:
      "what a wait was for has happened, nobody lifted the wait, and the held part has not been reached.",
    quietWhen: "the held part has begun again since, is reached, or the wait is lifted.",
    remedy: "The lead of the waiting process to begin the part again, and to record that the wait is lifted.",
    clearsWhen: "the wait is recorded as lifted, or the part is reached or begun again",
    authority: [.paper("3", "first point")],
    fires: [
      Example(
        "The trial is over",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-06-01}}
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The interview has taken place since",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-06-01}}
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        interviews:
          - {of: nurse, by: scr, on: 2015-06-08}
        """),
      Example(
        "Somebody lifted it",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-06-01}}
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, lifted: 2015-06-02}
        """),
    ]
  ) { check in
    let graph = check.graph
    return check.dependenciesByRow.sorted { $0.key < $1.key }.compactMap { _, waits in
      let wait = waits[0].wait
      let open = waits.filter { dependency in
        dependency.state == .lapsed && graph.isOpenOrPending(dependency.waiting)
          && !graph.isReached(.part(wait.part), of: dependency.waiting) && !graph.hasRestarted(dependency)
      }
      guard !open.isEmpty else { return nil }
      let held = graph.heldName(of: wait, for: open.map(\.waiting.id))
      let when = graph.lapse(of: open[0]).map { " on \($0.inWords)" } ?? ""
      return Found.held(
        open, graph,
        message: "\(held.full) \(held.waits) \(graph.endName(of: open[0])), which was reached\(when)",
        remedy:
          "\(graph.waitingLeads(open).sentence) to begin this part again, and to record that the wait is lifted."
      ).when(open.contains { $0.isStanding == .no } ? .yes : .unknown)
    }
  }
}

extension CaseGraph {
  /// The day on which what a lapsed wait was for happened, where the file gives it.
  func lapse(of wait: Dependency) -> CaseDate? {
    let point = whenReached(wait.end, of: wait.awaited)?.date
    if let point, isHeld(point).isPossible { return point }
    return wait.awaited.finished
  }

  /// Whether a row of the held part is dated after the wait lapsed: the part has begun again. A publication that
  /// is only planned does not say so.
  func hasRestarted(_ wait: Dependency) -> Bool {
    guard let lapse = lapse(of: wait) else { return false }
    func isAfter(_ date: CaseDate?) -> Bool { date.map { lapse.isOnOrBefore($0).isPossible } ?? false }
    let process = wait.waiting
    let part = wait.wait.part
    let interviews = part == .interviews || part == .whole
    if interviews,
      source.interviews.contains(where: { !$0.cancelled && $0.by.contains(process.id) && isAfter($0.on) })
    {
      return true
    }
    let family = part == .familyContact || part == .whole
    if family,
      source.contacts.contains(where: { !$0.cancelled && $0.by.contains(process.id) && isAfter($0.on) })
    {
      return true
    }
    if part == .publication { return isAfter(process.published) }
    return documents(for: process).contains { document in
      switch part {
      case .agencyReport: document.what.isAgencyReport && isAfter(document.on)
      case .report: (document.what == .draftReport || document.what == .finalReport) && isAfter(document.on)
      case .whole: isAfter(document.on)
      case .interviews, .familyContact, .publication: false
      }
    }
  }
}
