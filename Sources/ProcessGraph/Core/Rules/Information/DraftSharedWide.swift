extension Rule {
  /// An early copy of a report goes to people who should see it when it is done.
  static let draftSharedWide = Rule(
    "draft-shared-wide", family: .information, severity: .conflict, binding: .goodPractice,
    statement: "Early versions of a report stay with those who must work on them.",
    why: "A sentence that a later version takes back has by then been read by the person it is about.",
    firesWhen: """
      a draft report, an agency's report that is not final, or a final report or executive summary before its \
      publication goes to affected colleagues, practitioners, the press, or a practitioner without a part in the \
      review. Done: a conflict. Planned: a risk. One finding for a paper.
      """,
    quietWhen: """
      it goes to the panel, the subgroup, the board or its chair or office, senior managers, an agency, a process or its \
      lead, or the family by its own plan; or the report is published.
      """,
    task: "Keep drafts with the panel and senior managers",
    remedy: """
      The reviewer to keep drafts with the panel and senior managers, and to plan when affected colleagues see the \
      report.
      """,
    clearsWhen: "the report is published, or the share refused",
    authority: [.paper("8, Ownership of reports and information", "second paragraph")],
    answers: ["own.2", "own.4", "own.5"],
    fires: [
      Example(
        "The draft went to colleagues",
        """
        documents:
          draft: {what: draft-report, for: scr, status: draft, on: 2015-05-20}
        shares:
          - {what: draft, from: scr, to: affected-colleagues, on: 2015-06-01}  # ↓
          - {what: draft, from: scr, to: nurse, on: 2015-06-03}  # ↓
        """)
    ],
    quiet: [
      Example(
        "To senior managers and the panel",
        """
        documents:
          draft: {what: draft-report, for: scr, status: draft, on: 2015-05-20}
        shares:
          - {what: draft, from: scr, to: senior-managers, on: 2015-06-01}
          - {what: draft, from: scr, to: panel, on: 2015-06-01}
        """),
      Example(
        "To colleagues, once it was published",
        """
        documents:
          report: {what: final-report, for: scr, status: final, on: 2015-05-20, published: 2015-06-01}
        shares:
          - {what: report, from: scr, to: affected-colleagues, on: 2015-06-03}
        """),
      Example(
        "To the family, as its plan says",
        """
        documents:
          draft: {what: draft-report, for: scr, status: draft, on: 2015-05-20}
        shares:
          - {what: draft, from: scr, to: family, on: 2015-06-01}
        """),
    ],
    looksFor: { check in check.graph.earlyCopies },
    says: { copies, graph in
      let recipients = copies.shares.map(\.to).eachOnce
      let owners = copies.owners.map(\.id)
      let papers = copies.shares.flatMap { graph.documents(in: $0) }.map(\.id).eachOnce
      return Found(
        severity: copies.areOut == .yes ? .conflict : .risk,
        about: Array(graph.withJoint(owners)) + recipients.compactMap(\.id),
        places: copies.shares.map(\.place),
        message: "An early copy of the \(copies.title) of \(graph.names(owners)) \(copies.areOut.went()) to "
          + recipients.map(graph.name).listed,
        details: copies.shares.map {
          Finding.Detail(date: $0.on, what: "early copy", who: graph.name($0.to))
        },
        remedy: "\(graph.leadName(of: copies.owners[0]).sentence) to keep drafts with the panel and senior "
          + "managers, and to plan when affected colleagues see the report.",
        date: copies.shares.map(\.on).earliest, root: owners + papers, acting: owners[0]
      ).when(
        copies.areOut == .unknown ? .unknown : copies.isCertain,
        without: "the days of the shares, and the state of the report then")
    })
}
