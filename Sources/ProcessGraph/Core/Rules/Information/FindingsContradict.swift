extension Rule {
  /// Two reports answer one question differently.
  static let findingsContradict = Rule(
    "findings-contradict", family: .information, severity: .conflict, binding: .goodPractice, desk: .leads,
    statement: "Two reports that answer one question differently are reconciled before a family reads both.",
    why: "A family left with two answers is left without one.",
    firesWhen: """
      two current final documents of different commissions, or the record of an inquest or a report of a coroner, give \
      different answers to one question. One finding for a question.
      """,
    quietWhen: """
      the answers agree but for case and spacing; one is superseded; the earlier one builds on a paper that holds the \
      later answer; or one is about different events.
      """,
    task: "Reconcile two answers, and tell the family",
    remedy:
      "The leads to agree how the earlier report is corrected or annotated, and to tell the family together.",
    clearsWhen: "the answers agree, or the earlier document is superseded",
    authority: [.judgement("good practice, with the paper's 8.5 by analogy")],
    answers: ["8.5.15"],
    fires: [
      Example(
        "Was the risk known? The two reviews do not agree",
        """
        documents:
          first:  {what: final-report, for: scr, status: final, on: 2015-05-20, conclusion: {question: Was the risk known?, answer: yes it was}}  # ↓
          second: {what: final-report, for: dhr, status: final, on: 2015-06-01, conclusion: {question: was the  risk known?, answer: it was not}}  # ↓
        """)
    ],
    quiet: [
      Example(
        "They agree",
        """
        documents:
          first:  {what: final-report, for: scr, status: final, on: 2015-05-20, conclusion: {question: Was the risk known?, answer: It was not}}
          second: {what: final-report, for: dhr, status: final, on: 2015-06-01, conclusion: {question: was the risk known?, answer: it was  not}}
        """),
      Example(
        "The earlier report is superseded",
        """
        documents:
          first:  {what: final-report, for: scr, status: superseded, on: 2015-05-20, conclusion: {question: Was the risk known?, answer: yes it was}}
          second: {what: final-report, for: dhr, status: final, on: 2015-06-01, conclusion: {question: Was the risk known?, answer: it was not}}
        """),
      Example(
        "The second is still a draft",
        """
        documents:
          first:  {what: final-report, for: scr, status: final, on: 2015-05-20, conclusion: {question: Was the risk known?, answer: yes it was}}
          second: {what: final-report, for: dhr, status: draft, on: 2015-06-01, conclusion: {question: Was the risk known?, answer: it was not}}
        """),
    ],
    looksFor: { check in check.graph.contradictions },
    says: { contradiction, graph in
      let papers = contradiction.documents
      let processes = graph.inOrder(papers.flatMap(\.forProcesses)).map(graph.process)
      let family = processes.flatMap(graph.concernedFamily(of:)).map(\.id)
      let own = processes.filter { !isOfCourt($0) }
      let leads = graph.inOrder(own.compactMap(graph.lead(of:)))
      let who = leads.isEmpty ? "the leads" : graph.names(leads)
      // What a court or a coroner found stands: the review's report is the one to take note of it.
      let how =
        processes.contains(where: isOfCourt)
        ? "how the review's report takes note of what the court or the coroner found"
        : "how the earlier report is corrected or annotated"
      return Found(
        about: Array(graph.withJoint(processes.map(\.id))) + family, places: papers.map(\.place),
        message: "\(papers.count.counted("document").sentence) answer the question "
          + "‘\(papers[0].conclusion!.question)’ differently: \(graph.names(papers.map(\.id)))",
        details: papers.map {
          Finding.Detail(date: $0.on, what: "‘\($0.conclusion!.answer)’", who: graph.names($0.forProcesses))
        },
        remedy: "\(who.sentence) to agree \(how), and to tell the family together.",
        date: papers.map(\.on).earliest, root: papers.map(\.id), acting: own.first?.id)
    })

  private static func isOfCourt(_ process: ParallelProcess) -> Bool {
    [.cor, .crim, .fam].contains(process.kind)
  }
}
