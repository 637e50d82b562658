extension Rule {
  /// What a review has written may be asked for in court, and nobody has settled how.
  static let draftToCriminal = Rule(
    "draft-to-criminal", family: .information, severity: .risk, binding: .goodPractice, desk: .police,
    statement: "How a review's papers may be disclosed to a criminal court is agreed in advance.",
    why: "People who spoke to a review should not learn in a courtroom what became of their words.",
    firesWhen: """
      a criminal case is open beside an open multi-agency review that has written a draft, an agency's report, \
      interview notes or an unpublished final report, and neither a share decided with the case nor a contact about \
      disclosure is on file. One finding for a review and a case.
      """,
    quietWhen: "either is on file, or there has been no contact at all: that is then the finding.",
    task: "Agree how review papers are disclosed",
    remedy: """
      The reviewer and the senior investigating officer to agree how the review's papers are disclosed, and to note \
      the decision.
      """,
    clearsWhen: "one of the two is recorded",
    authority: [
      .paper("8.2", "third paragraph"), .memory(.prosecutorsGuide2014),
      .verified(.prosecutorsProtocol, "aims"),
    ],
    answers: ["8.2.8"],
    fires: [
      Example(
        "Notes of an interview, and talk of timing only",
        """
        documents:
          notes: {what: interview-notes, for: scr, of: visitor, status: final, on: 2015-05-20}  # ↓
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: timing}
        """)
    ],
    quiet: [
      Example(
        "They have talked about disclosure",
        """
        documents:
          notes: {what: interview-notes, for: scr, of: visitor, status: final, on: 2015-05-20}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: [timing, disclosure]}
        """),
      Example(
        "A share was decided with the case",
        """
        documents:
          notes: {what: interview-notes, for: scr, of: visitor, status: final, on: 2015-05-20}
        shares:
          - {what: notes, from: scr, to: crim, status: refused, decided-with: crim}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: timing}
        """),
      Example(
        "No contact at all is the finding",
        """
        documents:
          notes: {what: interview-notes, for: scr, of: visitor, status: final, on: 2015-05-20}
        """),
    ],
    looksFor: { check -> [(papers: UnsettledDisclosure, criminal: ParallelProcess, isUnsettled: Truth)] in
      check.graph.unsettledDisclosures.flatMap { unsettled in
        unsettled.criminal.map { (papers: unsettled, criminal: $0.process, isUnsettled: $0.isUnsettled) }
      }
    },
    says: { unsettled, graph in
      let (review, papers, criminal) = (unsettled.papers.review, unsettled.papers.papers, unsettled.criminal)
      let leads = graph.leadNames(of: [review, criminal])
      return Found(
        about: graph.leads(of: [review, criminal]) + graph.membersBehind([review, criminal]).ids,
        places: papers.map(\.place),
        message: "No record of how the papers of \(graph.nameOfCommission(of: review)) may be disclosed in "
          + graph.name(criminal),
        details: papers.map {
          Finding.Detail(date: $0.on, what: $0.what.title(in: graph.frame), who: "")
        },
        remedy: "\(leads.sentence) to agree how the review's papers are disclosed, and to note the decision.",
        date: papers.map(\.on).earliest, root: [review.id, criminal.id], acting: review.id,
        joins: .leads(
          review, criminal, "of how the papers of \(graph.nameOfCommission(of: review)) may be disclosed",
          graph)
      ).when(unsettled.isUnsettled, without: "the days of the papers and of the contacts")
    })
}
