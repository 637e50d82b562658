extension Rule {
  /// A health investigation and a review run side by side, and no agreement on how is on record.
  static let mouMissing = Rule(
    "mou-missing", family: .notices, severity: .advice, binding: .goodPractice,
    statement: "Bodies that investigate side by side have agreed how, in a protocol or memorandum.",
    why: "What two bodies agree beforehand need not be settled around the people they interview.",
    firesWhen: """
      a health incident investigation that may touch safeguarding is open beside an open lead review, and nobody has \
      confirmed which protocol or memorandum they work under.
      """,
    quietWhen: "it is confirmed; the incident has no safeguarding side; the two are run as one.",
    task: "Name the protocol agreed with the NHS trust",
    remedy: "The board and the health body to name the protocol or memorandum they work under.",
    clearsWhen: "the duty is confirmed",
    authority: [
      .paper("8.4", "serious incidents, first paragraph"), .secondary(.seriousIncidentFramework2015),
    ],
    answers: ["8.4.7"],
    fires: [
      Example(
        "Nobody has said what they work under",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          si:  {kind: si, commissioner: trust, subjects: child, started: 2015-03-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The memorandum is named",
        """
        confirmed:
          - {duty: si-memorandum, about: si, by: business manager, on: 2015-05-11, note: protocol of 2014}
        """),
      Example(
        "The incident has no safeguarding side",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          si:  {kind: si, commissioner: trust, subjects: child, started: 2015-03-20, safeguarding: no}
        """),
    ],
    looksFor: { check -> [NoticeMatter] in
      let graph = check.graph
      let hasAdultReview = graph.processes.contains {
        $0.kind == .sar && graph.takesPart($0) && graph.isOpen($0)
      }
      guard graph.concernsChildrensBodies || hasAdultReview else { return [] }
      return graph.noticeMatters([.si], .openReview) { $0.isOpen($1) && $1.safeguarding != false }
        .filter { !graph.isConfirmed("si-memorandum", about: $0.process.id) }
    },
    says: { matter, graph in
      let pair = [matter.process, matter.review].compactMap { $0 }.flatMap { graph.commission(of: $0).ids }
      // Where no child is concerned it is the adults' board that works beside the health body.
      let adultReview = graph.processes.first { $0.kind == .sar && graph.takesPart($0) && graph.isOpen($0) }
      let adultBoard = graph.concernsChildrensBodies ? nil : adultReview?.commissioner.map { graph.name($0) }
      return Found(
        about: pair, places: [matter.process.place],
        message: "No record of the protocol or memorandum under which \(graph.names(pair)) run side by side",
        remedy:
          "\((adultBoard ?? matter.name(of: .board)).sentence) and \(matter.provider.name) to name the protocol or memorandum "
          + "they work under.",
        date: matter.begun?.first, root: [matter.process.id],
        joins: Joining(
          group: .leads, root: [matter.process.id], part: "of the protocol or memorandum they work under"))
    })
}
