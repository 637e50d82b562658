extension Rule {
  /// Two versions of one paper both stand as the current one.
  static let documentVersionLiveTwice = Rule(
    "document-version-live-twice", family: .notices, severity: .conflict, binding: .goodPractice,
    desk: .file,
    statement: "Of each report, plan or terms of reference one version is current.",
    why:
      "Somebody who is sent an old draft as the report is hurt by words that were taken back.",
    firesWhen: """
      two papers of one kind, for the same processes, by and of the same, are both drafts or both final.
      """,
    quietWhen: """
      one is superseded, or only asked for; one reuses the other for a different process; two final reports of one \
      review, of which a rule of its own speaks.
      """,
    task: "Mark the older version superseded",
    remedy: "The business manager to mark the older version superseded.",
    clearsWhen: "one of them is marked superseded",
    authority: [.paper("Ownership of reports and information (printed 8.2)", "second paragraph")],
    answers: ["own.3"],
    fires: [
      Example(
        "Two drafts",
        """
        documents:
          april-draft: {what: draft-report, for: scr, status: draft, on: 2015-04-30}  # ↓
          may-draft:   {what: draft-report, for: scr, status: draft, on: 2015-05-30}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The older one is superseded",
        """
        documents:
          april-draft: {what: draft-report, for: scr, status: superseded, on: 2015-04-30}
          may-draft:   {what: draft-report, for: scr, status: draft, on: 2015-05-30}
        """),
      Example(
        "They are for different reviews",
        """
        documents:
          scr-draft: {what: draft-report, for: scr, status: draft, on: 2015-04-30}
          dhr-draft: {what: draft-report, for: dhr, status: draft, on: 2015-05-30}
        """),
      Example(
        "The second is still to come",
        """
        documents:
          one: {what: action-plan, for: scr, status: final, on: 2015-04-30}
          two: {what: action-plan, for: scr, status: final, on: 2015-07-30}
        """),
    ],
    looksFor: { check in check.graph.liveVersions },
    says: { versions, graph in
      let first = versions[0]
      let isCertain = versions.count { $0.on.map { graph.isHeld($0) == .yes } ?? true } > 1
      let count = versions.count.inWords
      let processes = graph.withJoint(first.forProcesses)
      let whose = processes.isEmpty ? "" : " for \(graph.names(processes))"
      let about = processes.isEmpty ? [first.by, first.of].compactMap { $0 } : Array(processes)
      return Found(
        about: about, places: versions.map(\.place),
        message:
          "\(count.sentence) versions of the \(first.what.title(in: graph.frame))\(whose) stand as current",
        details: versions.map { .init(date: $0.on, what: "‘\($0.id)’", who: $0.what.title(in: graph.frame)) },
        date: versions.compactMap { $0.on?.first }.min(), root: versions.map(\.id)
      ).when(isCertain ? .yes : .unknown)
    })
}
