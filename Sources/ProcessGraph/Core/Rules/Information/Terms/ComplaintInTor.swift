extension Rule {
  /// The terms of a serious case review do not say that complaints go elsewhere.
  static let complaintInTor = Rule(
    "complaint-in-tor", family: .information, severity: .gap, binding: .goodPractice, desk: .leads,
    statement: "The terms of reference make clear that a review is not a way to handle a complaint.",
    why:
      "A family that hopes to have its complaint answered deserves to hear early that the review will not answer it.",
    firesWhen: """
      the terms of reference of an open serious case review are agreed and do not leave complaints out. Where the \
      file does not say: unclear.
      """,
    quietWhen: "the terms leave complaints out, or are not agreed.",
    task: "Leave complaints out of the terms of reference",
    remedy: "The reviewer and the panel to make the remit clear: a complaint goes by its own route.",
    clearsWhen: "the file says that the terms leave complaints out",
    authority: [.paper("8.3", "first point")],
    answers: ["8.3.3"],
    fires: [
      Example(
        "They do not leave complaints out",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01, excludes-complaints: no}}  # ↓
        """)
    ],
    quiet: [
      Example(
        "They do",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01, excludes-complaints: yes}}
        """),
      Example(
        "They are to be agreed next month",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-07-01, excludes-complaints: no}}
        """),
    ],
    looksFor: { check in
      check.graph.termsWithout(\.excludesComplaints, where: check.graph.isProtected)
    },
    says: { point, graph in
      let name = graph.nameOfCommission(of: point.review)
      return .terms(
        point, about: graph.processes.filter { $0.kind == .comp && graph.takesPart($0) },
        no: "The terms of reference of \(name) do not leave complaints out",
        unsaid: "No record of whether the terms of reference of \(name) leave complaints out",
        remedy:
          "\(graph.leadName(of: point.review).sentence) and the panel to make the remit clear: a complaint goes "
          + "by its own route.",
        graph)
    })
}
