extension Rule {
  /// An agency writes for a review and has not been told that a criminal case is open.
  static let agenciesToldCriminal = Rule(
    "agencies-told-criminal", family: .information, severity: .breach,
    statement: "An agency that writes for a review is told that a criminal case is open.",
    why: "Staff who learn from a court that their words were evidence will not speak as openly again.",
    firesWhen: """
      a criminal case is open beside an open multi-agency review, an agency other than the police has written for the \
      review or should have by now, and no notice of the case to that agency is held. One finding for a review.
      """,
    quietWhen: """
      the agency was told (a notice to it, or to the panel it is on or linked to, or something sent to it from the \
      case); or its paper was final before the case opened.
      """,
    task: "Tell agencies that write of the criminal case",
    remedy:
      "The reviewer to tell the agencies of the criminal case, and what it may mean for what they write.",
    clearsWhen: "each agency is told",
    authority: [.paper("Appendix B", "criminal proceedings, fifth point")],
    fires: [
      Example(
        "The trust has sent a chronology",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        documents:
          history: {what: chronology, by: trust, for: scr, status: draft, on: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "A notice went to the trust",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        documents:
          history: {what: chronology, by: trust, for: scr, status: draft, on: 2015-06-01}
        notices:
          - {about: crim, by: reviewer, to: trust, on: 2015-04-20}
        """),
      Example(
        "The panel was told, and the trust is on it",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        documents:
          history: {what: chronology, by: trust, for: scr, status: draft, on: 2015-06-01}
        notices:
          - {about: crim, by: police, to: panel, on: 2015-04-20}
        """),
      Example(
        "The trust is to write in July",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        documents:
          history: {what: chronology, by: trust, for: scr, status: requested, due: 2015-07-10}
        """),
    ]
  ) { check in
    let graph = check.graph
    var groups = RowGroups<Int, (writing: WritingBesideTrial, paper: Document)>()
    for writing in graph.writingBesideTrials {
      var told: [ID: Truth] = [:]
      for paper in writing.papers where graph.agency(paper.by!).sector != .police {
        let isTold = told[paper.by!] ?? graph.isTold(paper.by!, of: writing.criminal, in: writing.review)
        told[paper.by!] = isTold
        let isUntold = writing.areConcurrent && isWritten(paper, during: writing.criminal, graph) && !isTold
        guard isUntold.isPossible else { continue }
        groups.add((writing, paper), isUntold, to: graph.commissionOfProcess[writing.review.id]!)
      }
    }
    return groups.all.map { _, group in
      found(group.rows, graph).when(group.isCertain, without: "the days of the papers and of the notices")
    }
  }

  /// Whether a paper was written, or should have been, since a case opened.
  private static func isWritten(
    _ paper: Document, during criminal: ParallelProcess, _ graph: CaseGraph
  ) -> Truth {
    guard let date = paper.on ?? paper.due else { return .no }
    let isEarlier = graph.start(criminal).map { date.isBefore($0) } ?? .no
    return graph.isHeld(date) && !(paper.status == .final ? isEarlier : .no)
  }

  private static func found(
    _ rows: [(writing: WritingBesideTrial, paper: Document)], _ graph: CaseGraph
  ) -> Found {
    let review = rows[0].writing.review
    var seen: Set<ID> = []
    let papers = rows.map(\.paper).filter { seen.insert($0.id).inserted }
    let agencies = graph.inOrder(papers.compactMap(\.by))
    let cases = graph.inOrder(rows.map(\.writing.criminal.id))
    let (who, what) = (graph.names(agencies), graph.names(cases))
    return Found(
      about: Array(graph.withJoint([review.id] + cases)) + agencies, places: papers.map(\.place),
      message: "No record that \(who), writing for \(graph.nameOfCommission(of: review)), "
        + "\(agencies.count == 1 ? "was" : "were") told of \(what)",
      details: papers.map {
        Finding.Detail(
          date: $0.on ?? $0.due, what: $0.what.title(in: graph.frame), who: $0.by.map(graph.name) ?? "")
      },
      remedy:
        "\(graph.leadName(of: review).sentence) to tell \(who) of \(what), and what it may mean for what they write.",
      date: papers.map { $0.on ?? $0.due }.earliest)
  }
}
