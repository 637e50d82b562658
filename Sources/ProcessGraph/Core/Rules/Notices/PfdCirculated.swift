extension Rule {
  /// A coroner's report to prevent future deaths has not been passed on.
  static let pfdCirculated = Rule(
    "pfd-circulated", family: .notices, severity: .gap, binding: .law,
    statement:
      "A Prevention of Future Deaths (PFD) report goes to the subgroup, and to those who review child deaths.",
    why: "A coroner writes such a report so that nobody else dies that way; it helps only those who read it.",
    firesWhen: """
      a PFD report is on file and no share of it has reached the subgroup, or, where somebody \
      under 18 died, the child death overview panel.
      """,
    quietWhen: "it has been shared with each of them, early or late; a later version has replaced it.",
    task: "Pass on the Prevention of Future Deaths report",
    remedy: "The business unit to pass the report on, and record the date.",
    clearsWhen: "a share of the report to each is recorded",
    authority: [
      .paper("8.4", "coroner, second point"),
      .verified(.coronersInvestigationsRegulations2013, "reg. 28(4)(b)"),
    ],
    answers: ["8.4.3", "8.4.5"],
    settings: [.earliestOpportunity],
    fires: [
      Example(
        "The subgroup has it, the overview panel does not",
        """
        processes:
          cor: {kind: cor, subjects: child, started: 2015-03-15}
        documents:
          report: {what: pfd-report, for: cor, status: final, on: 2015-05-20}  # ↓
        shares:
          - {what: report, from: cor, to: crag, on: 2015-05-27}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Both have it",
        """
        processes:
          cor: {kind: cor, subjects: child, started: 2015-03-15}
        documents:
          report: {what: pfd-report, for: cor, status: final, on: 2015-05-20}
        shares:
          - {what: report, from: board, to: crag, on: 2015-05-27}
          - {what: pfd-report, from: cor, to: cdop, on: 2015-05-27}
        """),
      Example(
        "An adult died: the overview panel is not concerned",
        """
        subjects:
          man: {age: 41, died: 2015-03-14, death: unnatural}
        people:
          chair: {official: review chair}
        processes:
          cor: {kind: cor, subjects: man, started: 2015-03-15}
        documents:
          report: {what: pfd-report, for: cor, status: final, on: 2015-05-20}
        shares:
          - {what: report, from: cor, to: crag, on: 2015-05-27}
        """),
      Example(
        "Its date is still ahead",
        """
        processes:
          cor: {kind: cor, subjects: child, started: 2015-03-15}
        documents:
          report: {what: pfd-report, for: cor, on: 2015-07-20}
        """),
    ],
    looksFor: { check in
      let sent = Circulation.Shares(check.graph)
      return check.graph.source.documents.compactMap { Circulation(of: $0, sent, in: check.graph) }
        .filter { !$0.missing.isEmpty }
    },
    says: { circulation, _ in circulation.found })
}
