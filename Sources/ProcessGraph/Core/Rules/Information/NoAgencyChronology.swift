extension Rule {
  /// An agency's chronology or its account of its own work is not there.
  static let noAgencyChronology = Rule(
    "no-agency-chronology", family: .information, severity: .gap, binding: .goodPractice,
    statement: "Every contributing agency gives a chronology, and looks at its own work.",
    why: "What one agency leaves out is a gap in a child's story that nobody else can fill.",
    firesWhen: """
      an agency of an open serious case review has no finished chronology, or no finished report or root cause \
      analysis in its place: a gap once its date has passed or the review has its report, a risk where nobody has \
      asked and the review has been open for longer than the local time for progress. One finding for a review.
      """,
    quietWhen: "the paper is final, or due today or later.",
    task: "Get the chronologies and reports still missing",
    remedy: "The agency's panel member to send the paper, and to name its author.",
    clearsWhen: "the papers are final, or have a date ahead",
    authority: [.paper("4", "first point"), .paper("Appendix A", "points 4 and 5")],
    answers: ["A.4", "A.5", "4.1"], settings: [.progressGap],
    fires: [
      Example(
        "The council's chronology is late, and nobody has asked for its report",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {council: chair}}  # ↓
        documents:
          history: {what: chronology, by: council, for: scr, status: draft, due: 2015-06-08}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Both have a date ahead",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {council: chair}}
        documents:
          history: {what: chronology, by: council, for: scr, status: requested, due: 2015-06-15}
          report:  {what: agency-report, by: council, for: scr, status: requested, due: 2015-08-14}
        """),
      Example(
        "The trust's analysis stands for its report",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        documents:
          history:  {what: chronology, by: trust, for: scr, status: final, on: 2015-05-20}
          analysis: {what: rca, by: trust, for: si, status: final, on: 2015-05-20}
        shares:
          - {what: analysis, from: si, to: scr, as: agency-report, on: 2015-06-01}
        """),
      Example(
        "The review began in May",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-05-10, contributors: council}
        """),
    ],
    looksFor: { check -> [(review: ParallelProcess, papers: [MissingPaper], isCertain: Bool)] in
      let graph = check.graph
      let substitutions = graph.substitutions
      return graph.openCommissions { $0.kind.isMultiAgencyReview && graph.isProtected($0) }.compactMap {
        review in
        let all = graph.missingPapers(of: review, substitutions)
        let certain = all.filter { $0.isMissing == .yes }
        let shown = certain.isEmpty ? all : certain
        return shown.isEmpty ? nil : (review: review, papers: shown, isCertain: !certain.isEmpty)
      }
    },
    says: { missing, graph in
      let (review, papers) = (missing.review, missing.papers)
      let agencies = graph.inOrder(papers.map(\.agency))
      // Two can be named in a sentence; of more it says how many, and the lines beneath name them.
      let isMany = papers.count > 2
      let what =
        isMany
        ? "\(papers.count.inWords) chronologies and reports from \(graph.names(agencies))"
        : papers.map(\.words).listed
      let absent = "of \(what), nor of a date to expect \(papers.count > 1 ? "them" : "it")"
      // Each agency by whoever speaks for it on the panel, or by itself where nobody does.
      let senders = agencies.flatMap { agency -> [ID] in
        let members = graph.inOrder(graph.representatives(of: agency, on: review))
        return members.isEmpty ? [agency] : members
      }.eachOnce
      return Found(
        severity: papers.contains(where: \.isLate) ? .gap : .risk,
        about: graph.commission(of: review).ids + agencies,
        places: [review.place] + papers.compactMap(\.place),
        message: "No record, for \(graph.nameOfCommission(of: review)), \(absent)",
        details: details(papers, graph),
        remedy:
          "\(graph.names(senders).sentence) to send what is missing, or to give a date, and to name who writes it.",
        date: papers.map(\.due).earliest ?? graph.start(review)?.first, root: [review.id],
        acting: review.id, owner: agencies.count == 1 ? .agency(agencies[0]) : nil,
        joins: .lacking(
          .reports, review, absent, graph)
      ).when(Truth(missing.isCertain) || .unknown, without: "the days it was due and the review began")
    })

  /// A line for each agency and date.
  private static func details(_ papers: [MissingPaper], _ graph: CaseGraph) -> [Finding.Detail] {
    papers.eachOnce { [$0.agency, $0.due?.description ?? ""] }.map { first in
      let own = papers.filter { $0.agency == first.agency && $0.due == first.due }
      return Finding.Detail(
        date: first.due, what: first.due == nil ? "no date" : "due",
        who: "\(graph.name(first.agency)): \(own.map(\.what).listed)")
    }
  }
}
