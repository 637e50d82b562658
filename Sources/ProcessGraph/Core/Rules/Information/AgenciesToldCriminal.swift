extension Rule {
  /// An agency writes for a review and has not been told that a criminal case is open.
  static let agenciesToldCriminal = Rule(
    "agencies-told-criminal", family: .information, severity: .gap, binding: .goodPractice,
    statement: "An agency that writes for a review is told that a criminal case is open.",
    why: "Staff who learn from a court that their words were evidence will not speak as openly again.",
    firesWhen: """
      a criminal case is open beside an open multi-agency review, an agency other than the police has written for the \
      review or should have by now, and no notice of the case to that agency is on record. One finding for a review.
      """,
    quietWhen: """
      the agency was told (a notice to it, or to the panel it is on or linked to, or something sent to it from the \
      case); or its paper was final before the case opened.
      """,
    task: "Tell agencies that write about the criminal case",
    remedy:
      "The reviewer to tell the agencies about the criminal case, and what it may mean for what they write.",
    clearsWhen: "each agency is told",
    authority: [.paper("Appendix B", "criminal proceedings, fifth point")],
    answers: ["B.crim.5"],
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
    ],
    looksFor: { check -> [UntoldWriters] in
      let graph = check.graph
      return check.writingBesideTrials.compactMap { writing in
        let papers = writing.papers.filter { paper in
          graph.agency(paper.by!).sector != .police && (paper.on ?? paper.due) != nil
        }
        let untold = writing.cases.flatMap { trial, isBeside in
          papers.filter { $0.by != trial.commissioner }.map { paper in
            let isTold = graph.isTold(paper.by!, of: trial, as: writing.review)
            return UntoldWriter(
              paper: paper, trial: trial,
              isUntold: isBeside && isWritten(paper, during: trial, graph) && !isTold)
          }
        }.filter { $0.isUntold.isPossible }
        return untold.isEmpty ? nil : UntoldWriters(review: writing.review, all: untold)
      }
    },
    says: { untold, graph in
      let numbers = Set(untold.all.map(\.paper.place.row))
      let papers = graph.source.documents.filter { numbers.contains($0.place.row) }
        .sorted { a, b in (a.on ?? a.due)!.first < (b.on ?? b.due)!.first }
      let cases = graph.inOrder(untold.all.map(\.trial))
      let agencies = graph.inOrder(papers.compactMap(\.by))
      let (who, what) = (graph.names(agencies), graph.names(of: cases))
      return Found(
        about: agencies + graph.membersBehind([untold.review] + cases).ids, places: papers.map(\.place),
        message: "No record that \(who), writing for \(graph.nameOfCommission(of: untold.review)), "
          + "\(agencies.count == 1 ? "was" : "were") told about \(what)",
        details: papers.map {
          Finding.Detail(
            date: $0.on ?? $0.due, what: $0.what.title(in: graph.frame), who: $0.by.map(graph.name) ?? "")
        },
        remedy:
          "\(graph.leadName(of: untold.review).sentence) to tell \(who) about \(what), and what it may mean "
          + "for what they write.",
        date: papers.map { $0.on ?? $0.due }.earliest, root: [untold.review.id] + cases.ids,
        acting: untold.review.id
      ).when(untold.all.anySatisfy(\.isUntold), without: "the days of the papers and of the notices")
    })

  /// Whether a paper was written, or should have been, since a case opened.
  private static func isWritten(
    _ paper: Document, during trial: ParallelProcess, _ graph: CaseGraph
  ) -> Truth {
    let date = (paper.on ?? paper.due)!
    let isOld = paper.status == .final ? graph.start(trial).map { date.isBefore($0) } ?? .no : .no
    return graph.isHeld(date) && !isOld
  }
}

/// A review's papers whose writers were not told of a criminal case.
private struct UntoldWriters {
  let review: ParallelProcess
  let all: [UntoldWriter]
}

private struct UntoldWriter {
  let paper: Document
  let trial: ParallelProcess
  let isUntold: Truth
}
