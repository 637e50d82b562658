extension Rule {
  /// The family has a complaint, and nobody has told them where it goes.
  static let familyComplaintExpectation = Rule(
    "family-complaint-expectation", family: .family, severity: .gap, binding: .goodPractice,
    statement: "A family with a complaint knows that the review will not settle it, and where to take it.",
    why: "A family that learns late that its complaint was never looked at has waited for nothing.",
    firesWhen: """
      a complaint runs, or somebody of the family has spoken of one, while the lead review is open, and there is no \
      record that the way to complain was explained.
      """,
    quietWhen:
      "it is confirmed, however long ago; the review concerns no family; the complaint is about other events.",
    task: "Explain where a complaint goes",
    remedy:
      "The reviewer to explain what the review can look at and how a complaint is made, and record the date.",
    clearsWhen: "it is confirmed that the way to complain was explained",
    authority: [.paper("8.3", "agency complaints, second point")],
    answers: ["8.3.2", "8.3.4"],
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
    ],
    looksFor: { check -> [Match] in
      let graph = check.graph
      guard let review = graph.leadReview, graph.isOpen(review),
        !graph.isConfirmed(duty, about: review.id)
      else { return [] }
      let family = graph.concernedFamily(of: review)
      let complaints = graph.processes.filter { process in
        graph.takesPart(process) && graph.isOpen(process)
          && (process.kind == .comp || (process.kind == .iopc && process.complaintScheme == .police))
      }
      let contacts = graph.complaints(of: family.ids)
      let open = complaints.filter { !graph.isConfirmed(duty, about: $0.id) }
      // What was explained for the one complaint there is was explained to whoever spoke of it.
      let isOpen = open.isEmpty ? complaints.isEmpty && !contacts.isEmpty : true
      guard !family.isEmpty, isOpen else { return [] }
      let spoken = family.filter { person in contacts.contains { $0.with.contains(person.id) } }
      return [
        Match(review: review, complaints: open, contacts: contacts, people: spoken.isEmpty ? family : spoken)
      ]
    },
    says: { match, graph in
      let people = graph.listeners(for: match.people).map(graph.shortName).listed
      return Found(
        about: graph.withJoint([match.review.id] + match.complaints.ids) + match.people.ids,
        places: match.complaints.map(\.place) + match.contacts.map(\.place),
        message:
          "No record that \(people) \(match.people.count == 1 ? "was" : "were") told how a complaint is made, and "
          + "that \(graph.name(match.review)) will not settle it",
        remedy:
          "\(graph.leadName(of: match.review).sentence) to explain to \(people) what the review can look at and how "
          + "a complaint is made, and to record the date.",
        date: (match.complaints.map { graph.start($0) } + match.contacts.map(\.on)).earliest,
        root: [match.review.id], acting: match.review.id)
    })

  private static let duty = "complaint-route-explained"

  private struct Match {
    let review: ParallelProcess
    let complaints: [ParallelProcess]
    let contacts: [Contact]
    let people: [Person]
  }
}

extension CaseGraph {
  /// The held contacts in which some people spoke of a complaint, in the file's order.
  func complaints(of people: [ID]) -> [Contact] {
    source.contacts.filter { contact in
      contact.about == .complaint && !contact.cancelled && isHeld(contact.on).isPossible
        && contact.with.contains(where: people.contains) && contact.by.contains { takesPart(process($0)) }
    }
  }
}
