extension Rule {
  /// The family has a complaint, and nobody has told them where it goes.
  static let familyComplaintExpectation = Rule(
    "family-complaint-expectation", family: .family, severity: .gap,
    statement: "A family with a complaint knows that the review will not settle it, and where to take it.",
    why: "To learn at the end of a review that one's complaint was never looked at is a second loss.",
    firesWhen: """
      a complaint runs, or somebody of the family has spoken of one, while the lead review is open, and nobody has \
      confirmed that the way to complain was explained.
      """,
    quietWhen:
      "it is confirmed, however long ago; the review concerns no family; the complaint is about other events.",
    task: "Explain where a complaint goes",
    remedy:
      "The reviewer to explain what the review can look at and how a complaint is made, and record the date.",
    clearsWhen: "`complaint-route-explained` is confirmed",
    authority: [.paper("8.3", "agency complaints, second point")],
    fires: [
      Example(
        "The grandmother has complained to the council",
        """
        processes:
          scr:       {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          complaint: {kind: comp, commissioner: council, started: 2015-05-04}  # ↓
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: complaint}  # ↓
        """)
    ],
    quiet: [
      Example(
        "It was explained",
        """
        processes:
          scr:       {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          complaint: {kind: comp, commissioner: council, started: 2015-05-04}
        confirmed:
          - {duty: complaint-route-explained, about: scr, by: reviewer, on: 2015-05-06}
        """),
      Example(
        "The complaint is about other events",
        """
        processes:
          scr:       {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          complaint: {kind: comp, commissioner: council, started: 2015-05-04, about-other-events: yes}
        """),
    ]
  ) { check in
    let graph = check.graph
    guard let review = graph.leadReview, graph.isOpen(review) else { return [] }
    let family = graph.concernedFamily(of: review)
    let complaints = graph.processes.filter { process in
      graph.takesPart(process) && graph.isOpen(process)
        && (process.kind == .comp || (process.kind == .iopc && process.complaintScheme == .police))
    }
    let concerned = Set(family.ids)
    let contacts = graph.source.contacts.filter { contact in
      contact.about == .complaint && !contact.cancelled && graph.isHeld(contact.on).isPossible
        && contact.with.contains(where: concerned.contains)
        && contact.by.contains { graph.takesPart(graph.process($0)) }
    }
    let duty = "complaint-route-explained"
    let open = complaints.filter { !graph.isConfirmed(duty, about: $0.id) }
    // What was explained for the one complaint there is was explained to whoever spoke of it.
    let isOpen = open.isEmpty ? complaints.isEmpty && !contacts.isEmpty : true
    guard !family.isEmpty, isOpen, !graph.isConfirmed(duty, about: review.id) else { return [] }
    let spoken = graph.inOrder(contacts.flatMap(\.with).filter(concerned.contains))
    let people = spoken.isEmpty ? family.ids : spoken
    let lead = graph.leadName(of: review).sentence
    return [
      Found(
        about: graph.withJoint([review.id] + open.ids) + people,
        places: open.map(\.place) + contacts.map(\.place),
        message:
          "No record that anybody explained to \(graph.names(people)) how a complaint is made, apart from the review",
        remedy:
          "\(lead) to explain to \(graph.names(people)) what the review can look at and how a complaint is made, "
          + "and to record the date.",
        date: (open.map { graph.start($0) } + contacts.map(\.on)).earliest)
    ]
  }
}
