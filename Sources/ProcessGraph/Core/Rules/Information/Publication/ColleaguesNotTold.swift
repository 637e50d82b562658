extension Rule {
  /// A report is out, and those whose work it describes were not told by their own agency.
  static let colleaguesNotTold = Rule(
    "colleagues-not-told", family: .information, severity: .risk, binding: .goodPractice,
    statement: "Staff whose work a report describes are told the learning by their own agency.",
    why: "Nobody should read in the news what was learned from the hardest case of their working life.",
    firesWhen: """
      a multi-agency review is published, it interviewed practitioners, and no share of its final report, learning \
      summary or key findings to affected colleagues, to practitioners, to the person or to the person's agency is done.
      """,
    quietWhen: "everybody interviewed is reached by such a share, or nobody was interviewed.",
    task: "Share the learning with colleagues concerned",
    remedy: "The panel members to share the learning with the colleagues concerned.",
    clearsWhen: "each person interviewed is reached",
    authority: [.paper("8, Ownership of reports and information", "second paragraph, last sentence")],
    answers: ["A.14", "own.6"],
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
    ],
    looksFor: { check -> [UntoldColleagues] in
      let graph = check.graph
      let reviews = graph.firstOfEachCommission(
        graph.processes.filter { $0.kind.isMultiAgencyReview && graph.takesPart($0) })
      let learning = graph.sharesOfLearning
      return reviews.compactMap { review -> UntoldColleagues? in
        guard let publication = graph.publication(of: review), graph.isHeld(publication.date).isPossible
        else {
          return nil
        }
        let untold = graph.untoldColleagues(of: review, learning).map { person, isUntold in
          (person: person, isUntold: isUntold && graph.isHeld(publication.date))
        }
        let certain = untold.filter { $0.isUntold == .yes }
        let people = (certain.isEmpty ? untold.filter(\.isUntold.isPossible) : certain).map(\.person)
        return people.isEmpty
          ? nil
          : UntoldColleagues(
            review: review, publication: publication, people: people, isCertain: !certain.isEmpty)
      }
    },
    says: { untold, graph in
      let names = graph.names(untold.people)
      let verb = untold.people.count == 1 ? "was" : "were"
      let publication = untold.publication
      return Found(
        about: graph.commission(of: untold.review).ids + untold.people, places: [publication.place],
        message:
          "No record that \(names), interviewed for \(graph.nameOfCommission(of: untold.review)), \(verb) "
          + "told what was learned when it was published \(publication.date.withPreposition)",
        details: [Finding.Detail(date: publication.date, what: "published", who: "")],
        remedy: "The panel members to share the learning with \(names).", date: publication.date.first,
        root: [untold.review.id], acting: untold.review.id
      ).when(Truth(untold.isCertain) || .unknown, without: "the days of publication and of the shares")
    })
}

/// A review that is published, and those of the people it interviewed whom its learning has not reached.
private struct UntoldColleagues {
  let review: ParallelProcess
  let publication: Dated
  let people: [ID]
  let isCertain: Bool
}
