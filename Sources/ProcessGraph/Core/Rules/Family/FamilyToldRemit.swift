extension Rule {
  /// The family has been spoken to, and nobody has told them what the review is for.
  static let familyToldRemit = Rule(
    "family-told-remit", family: .family, severity: .risk, binding: .goodPractice,
    statement: "The family knows what the review is for, whether or not they have complained.",
    why: "People who know what a review can answer are better prepared for what it cannot.",
    firesWhen: """
      a serious case review has spoken with somebody of its family, and there is neither a confirmation that its remit \
      was explained nor a share of its terms of reference with them.
      """,
    quietWhen:
      "it is confirmed or shared; nobody of the family has been spoken to; or the rule about complaints speaks already; the person is a suspect while a criminal case is open.",
    task: "Tell the family what the review covers",
    remedy: "The reviewer to tell them what the review covers and what it does not, and record the date.",
    clearsWhen:
      "it is confirmed that the remit was explained, or the terms of reference are shared with them",
    authority: [.paper("8.3", "agency complaints, second point")],
    answers: ["8.3.2", "8.3.4"],
    yieldsTo: ["family-complaint-expectation"],
    fires: [
      Example(
        "Spoken to, and not told what it covers",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The terms of reference were shared with the family",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
        shares:
          - {what: terms-of-reference, from: scr, to: family, on: 2015-05-08}
        """),
      Example(
        "Somebody confirmed it",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
        confirmed:
          - {duty: remit-explained, about: scr, by: reviewer, on: 2015-05-06}
        """),
    ],
    looksFor: { check -> [Match] in
      let graph = check.graph
      return graph.processes.filter { $0.kind == .scr && graph.takesPart($0) && graph.isOpen($0) }.flatMap {
        review -> [Match] in
        guard !graph.isConfirmed("remit-explained", about: review.id),
          !check.fires(.familyComplaintExpectation, about: review.id)
        else { return [] }
        let terms = graph.shares(from: review).filter {
          graph.kind(of: $0) == .termsOfReference && graph.isDone($0).isPossible
        }
        guard !terms.contains(where: { $0.to == .body(.family) }) else { return [] }
        let spoken = graph.concernedFamily(of: review).filter { person in
          !terms.contains { share in graph.hears(share.to, for: person) }
            && firstTalk(with: person, review, graph) != nil
        }
        return graph.listeners(for: spoken).map { listener in
          Match(
            review: review, listener: listener,
            talk: listener.people.compactMap { firstTalk(with: $0, review, graph) }
              .min { $0.on!.first < $1.on!.first }!,
            hasComplained: !graph.complaints(of: listener.ids).isEmpty)
        }
      }
    },
    says: { match, graph in
      let (person, told) = (graph.name(match.listener), graph.shortName(match.listener))
      let review = graph.name(match.review)
      // How to complain is another rule's; that the review settles no complaint belongs to what it is for.
      let what = match.hasComplained ? "covers, and that it will not settle the complaint" : "covers"
      return Found(
        about: match.listener.ids + graph.withJoint([match.review.id]), places: [match.talk.place],
        message: "No record that \(person) \(person.was) told what \(review) \(what)",
        remedy:
          "\(graph.leadName(of: match.review).sentence) to tell \(told) what \(review) \(what), and to record the "
          + "date.",
        date: match.talk.on?.first, root: match.listener.root + [match.review.id], acting: match.review.id,
        joins: Joining(
          group: .told, root: match.listener.root, part: "of being told what \(review) \(what)"))
    })

  private struct Match {
    let review: ParallelProcess
    let listener: Listener
    /// The first contact at which it could have been said.
    let talk: Contact
    let hasComplained: Bool
  }

  /// The first held contact about a review with a person, or with whoever speaks for the person.
  private static func firstTalk(
    with person: Person, _ review: ParallelProcess, _ graph: CaseGraph
  ) -> Contact? {
    graph.tellings(of: person).filter { contact in
      contact.about.isInvolving && contact.about != .feedback && graph.isHeld(contact.on).isPossible
        && contact.by.contains { graph.areJoint($0, review.id) }
    }.min { $0.on!.first < $1.on!.first }
  }
}
