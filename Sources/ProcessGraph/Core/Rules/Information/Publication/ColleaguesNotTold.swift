extension Rule {
  /// A report is out, and those whose work it describes have not heard of it from their own agency.
  static let colleaguesNotTold = Rule(
    "colleagues-not-told", family: .information, severity: .risk,
    statement: "Those whose work a report describes hear of its learning from their own agency.",
    why: "Nobody should read in the news what was learned from the hardest case of their working life.",
    firesWhen: """
      a multi-agency review is published, it interviewed practitioners, and no share of its final report, learning \
      summary or key findings to affected colleagues, to practitioners, to the person or to the person's agency is done.
      """,
    quietWhen: "everybody interviewed is reached by such a share, or nobody was interviewed.",
    task: "Share the learning with colleagues concerned",
    remedy: "The panel members to share the learning with the colleagues concerned, and to record the date.",
    clearsWhen: "each person interviewed is reached",
    authority: [.paper("8, Ownership of reports and information", "second paragraph, last sentence")],
    fires: [
      Example(
        "Published in June; the nurse was interviewed",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-06-08}  # ↓
        interviews:
          - {of: nurse, by: scr, on: 2015-05-06}
        """)
    ],
    quiet: [
      Example(
        "The learning went to her trust",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-06-08}
        interviews:
          - {of: nurse, by: scr, on: 2015-05-06}
        shares:
          - {what: learning-summary, from: scr, to: trust, on: 2015-06-05}
        """),
      Example(
        "To everybody affected",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-06-08}
        interviews:
          - {of: nurse, by: scr, on: 2015-05-06}
        shares:
          - {what: key-findings, from: scr, to: affected-colleagues, on: 2015-06-05}
        """),
    ]
  ) { check in
    let graph = check.graph
    let reviews = graph.firstOfEachCommission(
      graph.processes.filter { $0.kind.isMultiAgencyReview && graph.takesPart($0) })
    let learning = graph.sharesOfLearning
    return reviews.compactMap { review in
      guard let publication = graph.publication(of: review), graph.isHeld(publication.date).isPossible else {
        return nil
      }
      let untold = graph.untoldColleagues(of: review, learning).map { person, isUntold in
        (person: person, isUntold: isUntold && graph.isHeld(publication.date))
      }
      let certain = untold.filter { $0.isUntold == .yes }
      let people = (certain.isEmpty ? untold.filter(\.isUntold.isPossible) : certain).map(\.person)
      guard !people.isEmpty else { return nil }
      let names = graph.names(people)
      return Found(
        about: graph.commission(of: review).ids + people, places: [publication.place],
        message:
          "No record that \(names), interviewed for \(graph.nameOfCommission(of: review)), heard of what was "
          + "learned when it was published \(publication.date.withPreposition)",
        details: [Finding.Detail(date: publication.date, what: "published", who: "")],
        remedy: "The panel members to share the learning with \(names), and to record the date.",
        date: publication.date.first
      ).when(Truth(!certain.isEmpty) || .unknown, without: "the days of publication and of the shares")
    }
  }
}
