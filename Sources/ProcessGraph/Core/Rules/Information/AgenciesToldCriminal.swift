extension Rule {
  /// An agency writes for a review and has not been told that a criminal case is open.
  static let agenciesToldCriminal = Rule(
    "agencies-told-criminal", family: .information, severity: .gap,
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
    let all = graph.writingBesideTrials
    var told = (all.first?.trials ?? []).map { ToldOfProcess($0, graph) }
    return all.compactMap { writing in
      let papers = Papers(of: writing, graph)
      var (untold, cases, isCertain) = ([Int](), [ParallelProcess](), false)
      var seen = NumberSet(below: writing.papers.count)
      for (trial, isBeside) in writing.cases {
        let criminal = writing.trials[trial]
        let isTold = papers.writers.map { told[trial].isTold($0, in: writing.review) }
        var isUntoldOfIt = false
        for paper in papers.all where papers.writers[paper.writer] != criminal.commissioner {
          let isUntold = isBeside && paper.isWritten(during: graph.start(criminal)) && !isTold[paper.writer]
          guard isUntold.isPossible else { continue }
          isUntoldOfIt = true
          isCertain = isCertain || isUntold == .yes
          if seen.contains(paper.place) { continue }
          seen.insert(paper.place)
          untold.append(paper.place)
        }
        if isUntoldOfIt { cases.append(criminal) }
      }
      if cases.isEmpty { return nil }
      return found(writing.review, untold.map { writing.papers[$0] }, cases, graph).when(
        isCertain ? .yes : .unknown, without: "the days of the papers and of the notices")
    }
  }

  /// What agencies other than the police have written for a review or should have by now, earliest first.
  private struct Papers {
    private(set) var writers: [ID] = []
    private(set) var all: [Paper] = []

    struct Paper {
      /// Its place among the review's papers, and its writer's among the writers.
      let place, writer: Int
      let date: CaseDate
      let isFinal: Bool
      let isHeld: Truth

      /// Whether it was written, or should have been, since a case opened.
      func isWritten(during start: CaseDate?) -> Truth {
        isHeld && !(isFinal ? start.map { date.isBefore($0) } ?? .no : .no)
      }
    }

    init(of writing: WritingBesideTrial, _ graph: CaseGraph) {
      for (place, paper) in writing.papers.enumerated() where graph.agency(paper.by!).sector != .police {
        guard let date = paper.on ?? paper.due else { continue }
        let writer = writers.firstIndex(of: paper.by!) ?? writers.count
        if writer == writers.count { writers.append(paper.by!) }
        all.append(
          Paper(
            place: place, writer: writer, date: date, isFinal: paper.status == .final,
            isHeld: graph.isHeld(date)))
      }
    }
  }

  private static func found(
    _ review: ParallelProcess, _ papers: [Document], _ cases: [ParallelProcess], _ graph: CaseGraph
  ) -> Found {
    let agencies = graph.inOrder(papers.compactMap(\.by))
    let (who, what) = (graph.names(agencies), graph.names(of: cases))
    return Found(
      about: agencies, processes: graph.membersBehind([review] + cases), places: papers.map(\.place),
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
