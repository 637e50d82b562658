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
    return graph.writingBesideTrials.compactMap { writing in
      var (papers, cases, isCertain) = ([Int](), [ID](), false)
      var seen = NumberSet(below: writing.papers.count)
      for (trial, isBeside) in writing.cases {
        let criminal = writing.trials[trial]
        let isUntold = untold(writing, criminal, graph).map { ($0, isBeside && $1) }.filter(\.1.isPossible)
        if isUntold.isEmpty { continue }
        cases.append(criminal.id)
        for (paper, _) in isUntold where !seen.contains(paper) {
          seen.insert(paper)
          papers.append(paper)
        }
        isCertain = isCertain || isUntold.contains { $0.1 == .yes }
      }
      if cases.isEmpty { return nil }
      return found(writing.review, papers.map { writing.papers[$0] }, cases, graph).when(
        isCertain ? .yes : .unknown, without: "the days of the papers and of the notices")
    }
  }

  /// The papers of agencies that had not been told of a case, by their places, and whether that is certain.
  private static func untold(
    _ writing: WritingBesideTrial, _ criminal: ParallelProcess, _ graph: CaseGraph
  ) -> [(Int, Truth)] {
    var told: [ID: Truth] = [:]
    return writing.places(beside: criminal).compactMap { n in
      let paper = writing.papers[n]
      guard graph.agency(paper.by!).sector != .police else { return nil }
      let isTold = told[paper.by!] ?? graph.isTold(paper.by!, of: criminal, in: writing.review)
      told[paper.by!] = isTold
      let isUntold = isWritten(paper, during: criminal, graph) && !isTold
      return isUntold.isPossible ? (n, isUntold) : nil
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
    _ review: ParallelProcess, _ papers: [Document], _ cases: [ID], _ graph: CaseGraph
  ) -> Found {
    let agencies = graph.inOrder(papers.compactMap(\.by))
    let (who, what) = (graph.names(agencies), graph.names(cases))
    return Found(
      about: graph.membersBehind([review.id] + cases) + agencies, places: papers.map(\.place),
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
