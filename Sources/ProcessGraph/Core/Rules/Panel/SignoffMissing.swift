extension Rule {
  /// A key document is final, and no senior manager has put a name to it.
  static let signoffMissing = Rule(
    "signoff-missing", family: .panel, severity: .gap, binding: .goodPractice,
    statement: "Senior managers sign off the key documents their agency sends.",
    why: "A report that nobody senior stands behind changes little for the next family.",
    firesWhen: """
      a chronology, an agency's report, a root cause analysis that serves as one, a final report, an action plan or \
      a learning summary for an open serious case review is final and no sign-off is on record. One finding for a review \
      and an agency.
      """,
    quietWhen:
      "the document is signed off or superseded, is not final yet, or is for another kind of review.",
    task: "Have a senior manager sign off the documents",
    remedy: "A senior manager of the agency to sign off the documents, and to record who did and when.",
    clearsWhen: "the date of the sign-off is recorded",
    authority: [.paper("5", "third paragraph"), .paper("Appendix A", "points 16 and 17")],
    answers: ["A.17", "A.18", "A.20.1–11", "5.6", "5.7", "6.8", "6.9", "6.10", "own.5"],
    fires: [
      Example(
        "The trust's chronology and report are final",
        """
        documents:
          history: {what: chronology, by: trust, for: scr, status: final, on: 2015-05-20}  # ↓
          report:  {what: agency-report, by: trust, for: scr, status: final, on: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "They are signed off",
        """
        documents:
          history: {what: chronology, by: trust, for: scr, status: final, on: 2015-05-20, signed-off: 2015-05-22, signed-off-by: medical director}
        """),
      Example(
        "A draft, and one that was superseded",
        """
        documents:
          draft:  {what: agency-report, by: trust, for: scr, status: draft, on: 2015-06-01}
          former: {what: agency-report, by: trust, for: scr, status: superseded, on: 2015-05-01}
        """),
      Example(
        "For a homicide review, of which the paper does not speak",
        """
        documents:
          report: {what: agency-report, by: trust, for: dhr, status: final, on: 2015-06-01}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      let substitutions = graph.substitutions
      return graph.openCommissions { $0.kind.isMultiAgencyReview && graph.isProtected($0) }.flatMap {
        review -> [Match] in
        let analyses = substitutions.filter { graph.areJoint($0.review, review) }.compactMap(\.analysis)
        let papers = (graph.documents(for: review).filter { keyDocuments.contains($0.what) } + analyses)
          .eachOnce(by: \.id)
        var groups = RowGroups<ID?, Document>()
        for paper in papers where paper.status == .final {
          let isUnsigned = graph.isHeld(paper.on) && !graph.isHeld(paper.signedOff)
          if isUnsigned.isPossible { groups.add(paper, isUnsigned, to: paper.by) }
        }
        return groups.all.map {
          Match(review: review, agency: $0.0, papers: $0.1.rows, isCertain: $0.1.isCertain)
        }
      }
    },
    says: { match, graph in
      let papers = match.papers
      let what = papers.map { graph.name($0.id) }.listed
      let whose = match.agency.map { "of \(graph.name($0))" } ?? "of the agency that wrote it"
      return Found(
        about: graph.commission(of: match.review).ids + (match.agency.map { [$0] } ?? []),
        places: papers.map(\.place),
        message: "No record that a senior manager \(whose) has signed off \(what), final for "
          + graph.nameOfCommission(of: match.review),
        details: papers.map {
          Finding.Detail(date: $0.on, what: "final", who: "the \($0.what.title(in: graph.frame))")
        },
        remedy: "A senior manager \(whose) to sign off \(what), and to record who did and when.",
        date: papers.compactMap { $0.on?.first }.min(),
        root: [match.review.id] + (match.agency.map { [$0] } ?? []), acting: match.review.id,
        owner: match.agency.map(Owner.agency)
      ).when(match.isCertain, without: "the days of the documents")
    })

  private struct Match {
    let review: ParallelProcess
    let agency: ID?
    let papers: [Document]
    let isCertain: Truth
  }

  private static let keyDocuments: Set<DocumentKind> = [
    .chronology, .agencyReport, .finalReport, .actionPlan, .learningSummary,
  ]
}
