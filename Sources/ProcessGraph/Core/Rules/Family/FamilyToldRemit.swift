extension Rule {
  /// The family has been spoken to, and nobody has told them what the review is for.
  static let familyToldRemit = Rule(
    "family-told-remit", family: .family, severity: .risk,
    statement: "The family knows what the review is for, complaint or no complaint.",
    why: "People who know what a review can answer are not let down by what it cannot.",
    firesWhen: """
      a serious case review has spoken with somebody of its family, and there is neither a confirmation that its remit \
      was explained nor a share of its terms of reference with them.
      """,
    quietWhen:
      "it is confirmed or shared; nobody of the family has been spoken to; or a complaint makes it a gap already.",
    task: "Tell the family what the review covers",
    remedy: "The reviewer to tell them what the review covers and what it does not, and record the date.",
    clearsWhen: "`remit-explained` is confirmed, or the terms of reference are shared with them",
    authority: [.paper("8.3", "agency complaints, second point")],
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
    ]
  ) { check in
    let graph = check.graph
    return graph.processes.filter { $0.kind == .scr && graph.takesPart($0) && graph.isOpen($0) }.compactMap {
      review in
      guard !graph.isConfirmed("remit-explained", about: review.id),
        !check.fires(.familyComplaintExpectation, about: review.id)
      else { return nil }
      let terms = graph.shares(from: review).filter {
        graph.kind(of: $0) == .termsOfReference && graph.isDone($0).isPossible
      }
      guard !terms.contains(where: { $0.to == .body(.family) }) else { return nil }
      let contacts = RowsByProcess.rows(
        graph.byProcess.contacts, naming: graph.commission(of: review).ids
      ).map { graph.source.contacts[$0] }.filter { contact in
        !contact.cancelled && contact.about.isInvolving && contact.about != .feedback
          && graph.isHeld(contact.on).isPossible
      }
      var first: [ID: Contact] = [:]
      for contact in contacts {
        for id in contact.with where first[id].map({ contact.on!.first < $0.on!.first }) ?? true {
          first[id] = contact
        }
      }
      let rows = graph.inOrder(first.keys).filter { id in
        graph.isConcernedFamily(graph.person(id), of: review) && !terms.contains { $0.to == .person(id) }
      }.map { ($0, first[$0]!) }
      guard !rows.isEmpty else { return nil }
      let people = rows.map(\.0)
      return Found(
        about: people + graph.withJoint([review.id]), places: rows.map(\.1.place),
        message:
          "No record that anybody told \(graph.names(people)) what \(graph.name(review)) covers and what it does not",
        remedy:
          "\(graph.leadName(of: review).sentence) to tell \(graph.names(people)) what the review covers and what it "
          + "does not, and to record the date.",
        date: rows.map(\.1.on).earliest)
    }
  }
}
