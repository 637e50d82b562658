extension Rule {
  /// Work is planned before the thing it waits for.
  static let dateImpossible = Rule(
    "date-impossible", family: .waits, severity: .conflict, binding: .goodPractice,
    statement: "Nothing is planned for a day before the thing it waits for.",
    why: "An interview called off the week before costs a witness, or a nurse, another month of dread.",
    firesWhen: """
      an interview, an agency's report, a draft or final report, a publication or an expected end is planned before a \
      wait in its way can end; or an interview took place while such a wait stood. Where the end of the wait has no \
      date, it is unclear.
      """,
    quietWhen: """
      the wait is limited to other people or agencies; the police have agreed to the interview since the wait began; \
      it is a contact with the family, or a court's or coroner's own date; a circular wait holds it, or a rule \
      already says that the whole review is held up.
      """,
    task: "Move what is planned before its wait ends",
    remedy: "The lead to move what is planned, or to agree with the other lead that the wait is lifted.",
    clearsWhen: "it is at or after the end of the wait, or is cancelled, or the wait is lifted",
    authority: [.paper("3", "first point"), .paper("8.2", "first paragraph")],
    answers: ["3.1"],
    yieldsTo: [
      "barrier-criminal", "barrier-disciplinary", "barrier-complaint", "barrier-ipcc", "barrier-si",
      "barrier-agency-review", "barrier-regulatory",
    ],
    fires: [
      Example(
        "A witness is to be seen before the trial that her interview waits for",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}  # ↓
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}  # ↓
        interviews:
          - {of: nurse, by: scr, on: 2015-07-20}  # ↓
          - {of: visitor, by: scr, on: 2015-07-21}
        documents:
          report: {what: final-report, by: board, for: scr, status: requested, on: 2015-09-01}  # ↓
        """),
      Example(
        "Seen while the wait stood",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}  # ↓
        interviews:
          - {of: nurse, by: scr, on: 2015-05-20}  # ↓
        """),
    ],
    quiet: [
      Example(
        "Another practitioner",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}
        people:
          nurse:    {practitioner: community psychiatric nurse, agency: trust}
          visitor:  {practitioner: health visitor, agency: council}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        waits:
          - {process: scr, part: interviews, of: trust, for: crim, until: trial, because: witnesses, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        interviews:
          - {of: visitor, by: scr, on: 2015-07-20}
        """),
      Example(
        "The police have agreed since the wait began",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        interviews:
          - {of: nurse, by: scr, on: 2015-07-20, agreed-with-police: 2015-06-01}
        """),
      Example(
        "The whole review is held up: that is the finding",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}
        waits:
          - {process: scr, for: crim, until: trial, because: the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        interviews:
          - {of: nurse, by: scr, on: 2015-07-20}
        """),
    ],
    looksFor: { check -> [TooEarly] in
      var groups = RowGroups<WaitingSide, DateCollision>()
      for collision in DateCollisions(check).all {
        let side = WaitingSide(
          row: collision.wait.row, commission: check.graph.commission(of: collision.row.process).number)
        groups.add(collision, collision.isCertain, to: side)
      }
      return groups.all.sorted { $0.0 < $1.0 }.map { TooEarly($0.1.rows, $0.1.isCertain, check) }
    },
    says: { tooEarly, graph in
      let (first, rows) = (tooEarly.first, tooEarly.rows)
      let end = first.chain?.end.planned.map { [$0.place] } ?? []
      return Found(
        about: Array(graph.withJoint(rows.map(\.process.id) + [first.wait.awaited.id]))
          + rows.flatMap(\.people),
        places: rows.map(\.place) + [first.wait.wait.place] + end,
        message: message(tooEarly, graph), details: rows.map { detail($0, graph) },
        remedy: remedy(first, rows, graph), date: rows.map(\.date.first).min(),
        root: [first.row.process.id, first.wait.awaited.id] + first.wait.wait.of,
        acting: first.row.process.id
      ).when(tooEarly.isCertain)
    })

  private static func message(_ tooEarly: TooEarly, _ graph: CaseGraph) -> String {
    let collision = tooEarly.first
    let row = collision.row
    let held = graph.heldName(of: collision.wait.wait, for: [collision.wait.waiting.id])
    let name = "\(row.name) for \(graph.name(row.process))"
    let end = "\(held.waits) \(graph.endName(of: collision.wait))"
    let waits = held.full == name ? end : "\(held.full) \(end)"
    let count = tooEarly.rows.count
    let more = count > 1 ? " (with \((count - 1).counted("other row")))" : ""
    let subject = (name + more).sentence + " "
    if let bound = collision.bound {
      let doubt =
        collision.isCertain == .yes ? "" : "; unclear, as only a month is given"
      return subject + "is planned for \(row.date.inWords), but \(waits), not before \(bound.inWords)" + doubt
    }
    if graph.isHeld(row.date) == .yes {
      return subject
        + "took place \(row.date.withPreposition), while \(held.full == name ? "it " : "")\(waits)"
    }
    let missing = tooEarly.undated.isEmpty ? "the end of the wait" : tooEarly.undated.listed
    return subject + "is planned for \(row.date.inWords), but \(waits): no record of a date for \(missing)"
  }

  private static func detail(_ row: DatedRow, _ graph: CaseGraph) -> Finding.Detail {
    Finding.Detail(
      date: row.date, what: "\(row.name), \(graph.isHeld(row.date) == .yes ? "held" : "planned")")
  }

  private static func remedy(_ collision: DateCollision, _ rows: [DatedRow], _ graph: CaseGraph) -> String {
    let lead = graph.leadName(of: collision.row.process).sentence
    let other = graph.leadName(of: collision.wait.awaited)
    let planned = rows.filter { graph.isHeld($0.date) != .yes }
    guard let row = planned.first else {
      return "\(lead) to tell \(other), and to agree whether the wait still stands."
    }
    let what = planned.count == 1 ? row.name : "these dates"
    guard let bound = collision.bound else {
      return "\(lead) to ask \(other) for a date, or to agree that the wait is lifted."
    }
    return
      "\(lead) to move \(what) after \(bound.inWords), or to agree with \(other) that the wait is lifted."
  }
}

/// A wait and one of the commissions it holds up.
private struct WaitingSide: Hashable, Comparable {
  let row: Int
  let commission: Int
  static func < (a: Self, b: Self) -> Bool { (a.row, a.commission) < (b.row, b.commission) }
}

/// Rows of one commission that stand before the end of one wait.
private struct TooEarly {
  /// What speaks for all: what is certain; what may be stands among the rows.
  let first: DateCollision
  let rows: [DatedRow]
  let isCertain: Truth
  /// What has no date on the way to the end of the wait, where that is what is missing.
  let undated: [String]

  init(_ collisions: [DateCollision], _ isCertain: Truth, _ check: Check) {
    first = collisions.first { $0.isCertain == .yes } ?? collisions[0]
    (rows, self.isCertain) = (collisions.map(\.row), isCertain)
    undated = first.undated.map { check.graph.name(of: check.waitGraph.points[$0]).full }
  }
}
