extension Rule {
  /// An agency is asked to write the same thing twice.
  static let infoDuplicateRequest = Rule(
    "info-duplicate-request", family: .information, severity: .advice, binding: .goodPractice,
    statement: "An agency writes its chronology, or its report, once.",
    why: "Staff who look after other families should not spend their days telling one story in two forms.",
    firesWhen: """
      one agency has two chronologies, or two reports, for reviews of different commissions that are open at once, and \
      neither reuses the other. Where both are final: a conflict. One finding for an agency and a kind of paper.
      """,
    quietWhen: """
      one paper is for both; one reuses the other, at any number of steps; the agencies differ; one is a chronology and \
      the other a report; or a court or an investigation asks, not a review.
      """,
    task: "Agree one paper that serves both reviews",
    remedy:
      "The leads to agree one paper from the agency that serves both, and which builds on which.",
    clearsWhen: "the file says that one serves both, or uses the other again, or one is superseded",
    authority: [.paper("8.5", "sixth point")],
    answers: ["B.si.3", "8.4.12", "8.5.17"],
    fires: [
      Example(
        "The council is asked for two chronologies",
        """
        documents:
          first:  {what: chronology, by: council, for: scr, status: requested, due: 2015-07-10}  # ↓
          second: {what: chronology, by: council, for: dhr, status: requested, due: 2015-07-24}  # ↓
        """)
    ],
    quiet: [
      Example(
        "One serves both",
        """
        documents:
          first: {what: chronology, by: council, for: [scr, dhr], status: requested, due: 2015-07-10}
        """),
      Example(
        "The second reuses the first",
        """
        documents:
          first:  {what: chronology, by: council, for: scr, status: final, on: 2015-06-01}
          second: {what: chronology, by: council, for: dhr, status: draft, reuses: first}
        """),
      Example(
        "Two agencies each write their own",
        """
        documents:
          first:  {what: chronology, by: council, for: scr, status: requested, due: 2015-07-10}
          second: {what: chronology, by: trust, for: dhr, status: requested, due: 2015-07-24}
        """),
    ],
    looksFor: { check in check.graph.duplicateRequests },
    says: { request, graph in
      let agency = graph.name(graph.agency(request.agency))
      let what = request.kind.title(in: graph.frame)
      let reviews = request.reviews.map(\.id)
      let count = request.documents.count.counted(what, request.kind == .chronology ? "chronologies" : nil)
      let verb = request.areBothThere ? "has written" : "is asked for"
      let leads = graph.inOrder(request.reviews.compactMap(graph.lead(of:)))
      return Found(
        severity: request.areBothThere ? .conflict : .advice,
        about: Array(graph.withJoint(reviews)) + [request.agency], places: request.documents.map(\.place),
        message: "\(agency) \(verb) \(count), for \(graph.names(reviews))".sentence,
        details: request.documents.map {
          Finding.Detail(
            date: $0.on ?? $0.due, what: $0.status?.rawValue ?? what, who: graph.names($0.forProcesses))
        },
        remedy: "\((leads.isEmpty ? "the leads" : graph.names(leads)).sentence) to agree one \(what) from "
          + "\(agency) that serves all, and which of the papers builds on which.",
        date: request.documents.map { $0.on ?? $0.due }.earliest,
        root: [request.agency] + request.documents.map(\.id), acting: reviews.first
      ).when(request.isCertain, without: "the days on which the reviews ran")
    })
}
