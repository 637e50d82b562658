extension Rule {
  /// The terms of a review that is no serious case review do not name what runs beside it.
  static let qmTorParallel = Rule(
    "qm-tor-parallel", family: .information, severity: .risk, binding: .goodPractice, desk: .leads,
    statement: "The terms of reference of every review say what runs beside it.",
    why: "A review that does not know its neighbours will not spare anybody their questions.",
    firesWhen: """
      the terms of reference of an open multi-agency review other than a serious case review are agreed, another \
      process of the incident runs beside it or is being considered, and the terms do not name the parallel \
      processes. Where the file does not say: unclear.
      """,
    quietWhen: "the terms name them, nothing runs beside the review, or the terms are not agreed.",
    task: "Name the parallel processes in the terms",
    remedy: "The lead and the panel to add the parallel processes to the terms of reference.",
    clearsWhen: "the file says that the terms name them",
    authority: [
      .verified(.qualityMarkers2016, "parallel processes"),
      .judgement("written for reviews of children; applied to others by analogy"),
    ],
    answers: ["8.2.7"],
    fires: [
      Example(
        "A homicide review that does not name the investigation",
        """
        processes:
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-01, names-parallel-processes: no}}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """)
    ],
    quiet: [
      Example(
        "It does",
        """
        processes:
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-01, names-parallel-processes: yes}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
      Example(
        "Run as one with a serious case review, it has the stricter rule",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr}
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-01, names-parallel-processes: no}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
    ],
    looksFor: { check in check.graph.termsNamingNothing { !check.graph.isProtected($0) } },
    says: { silent, graph in .termsNamingNothing(silent, graph) })
}
