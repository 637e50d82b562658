extension Rule {
  /// The terms of a serious case review do not name what runs beside it.
  static let torNoParallel = Rule(
    "tor-no-parallel", family: .information, severity: .gap, binding: .goodPractice, desk: .leads,
    statement: "The terms of reference of a review name what runs beside it.",
    why: "A review that does not know its neighbours will not spare anybody their questions.",
    firesWhen: """
      the terms of reference of an open serious case review are agreed, another process of the incident runs beside it \
      or is being considered, and the terms do not name the parallel processes. Where the file does not say: unclear.
      """,
    quietWhen: "the terms name them, nothing runs beside the review, or the terms are not agreed.",
    task: "Name the parallel processes in the terms",
    remedy: "The reviewer and the panel to add the parallel processes to the terms of reference.",
    clearsWhen: "the file says that the terms name them",
    authority: [
      .paper("8.2", "first point"), .paper("8.5", "sixth point"),
      .verified(.qualityMarkers2016, "parallel processes"),
    ],
    answers: ["8.0", "8.2.7"],
    fires: [
      Example(
        "They do not name the investigation",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01, names-parallel-processes: no}}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """)
    ],
    quiet: [
      Example(
        "They do",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01, names-parallel-processes: yes}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
      Example(
        "Nothing of this incident runs beside it",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01, names-parallel-processes: no}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, about-other-events: yes}
        """),
    ],
    looksFor: { check in check.graph.termsNamingNothing(where: check.graph.isProtected) },
    says: { silent, graph in .termsNamingNothing(silent, graph) })
}
