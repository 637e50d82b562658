extension Rule {
  /// A review is in touch with the family while a criminal process is open, and nobody settled it with the police.
  static let familyContactBeforePoliceClear = Rule(
    "family-contact-before-police-clear", family: .family, severity: .gap, binding: .goodPractice,
    desk: .police,
    statement:
      "While a criminal case is open, contact with the family is agreed with the police first.",
    why: "A conversation too early can damage the evidence in the case that matters most to them.",
    firesWhen: """
      a review notifies, involves, interviews or gives feedback to someone in the family while a criminal process is \
      open, and the police had not agreed by then. Held: a gap. Still ahead: a risk. \
      One finding for the reviews of a row and a case.
      """,
    quietWhen: """
      the contact gives support, is a notice the law requires or about a complaint; someone of the police made it; \
      the police commission every process it is for; the criminal process opened later or had finished; a hold, or \
      the rules about suspects and witnesses, speak for the contact already. That the family asked, or that the plan's \
      lead made it, changes nothing: this is about evidence.
      """,
    task: "Agree contact with the family with the police",
    remedy:
      "The reviewer to agree time and terms of contact with the senior investigating officer, and to record it.",
    clearsWhen: """
      the contact, or liaison about the family or witnesses, is recorded as agreed with the police by its day; a \
      contact still ahead is cancelled, or moved past the end of the criminal process
      """,
    authority: [.paper("7", "third paragraph"), .paper("8.2", "last two points")],
    answers: ["7.6", "7.8", "8.2.4"],
    yieldsTo: ["suspect-contact-uncleared", "family-contact-during-hold", "witness-interview-uncleared"],
    fires: [
      Example(
        "Two visits and one still ahead, none agreed",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}  # ↓
          - {with: uncle, by: scr, on: 2015-05-07, about: involvement, asked-by-family: yes}  # ↓
          - {with: grandmother, by: scr, on: 2015-06-24, about: involvement, through: chair}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Agreed the day before",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification, agreed-with-police: 2015-05-05}
        """),
      Example(
        "The leads had spoken about the family",
        """
        contacts:
          - {with: grandmother, by: [scr, dhr], on: 2015-05-06, about: notification}
        liaison:
          - {between: [dhr, crim], on: 2015-05-04, about: family}
        """),
      Example(
        "A family liaison officer of the police went",
        """
        people:
          grandmother: {family: maternal grandmother, of: child}
          officer:     {official: family liaison officer, agency: police}
          reviewer:    {official: independent reviewer}
          chair:       {official: review chair}
          sio:         {official: senior investigating officer, agency: police}
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification, through: officer}
        """),
      Example(
        "The criminal process began afterwards",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-05-20}
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      let spoken = check.placesSpokenFor
      let rows = graph.source.contacts.filter { isAsked($0, graph) && !spoken.contains($0.place) }
        .flatMap { Uncleared.all($0, graph) }
      // A contact beside two cases begins two of them: these stand in the order of the cases.
      return Dictionary(grouping: rows.indices) { rows[$0].key }.values.sorted { a, b in
        (rows[a[0]].contact.place.location, a[0]) < (rows[b[0]].contact.place.location, b[0])
      }.map { $0.map { rows[$0] } }
    },
    says: { rows, graph in
      let (criminal, reviews, isHeld) = (rows[0].criminal, rows[0].reviews, rows[0].isHeld)
      let officer = graph.leadRole(of: criminal)
      let contacts = graph.inOrderOfDate(rows.map(\.contact))
      let people = graph.inOrder(contacts.flatMap(\.with))
      let dates = contacts.map(\.on)
      let reviewer = graph.leadName(of: graph.process(reviews[0])).sentence
      let before =
        dates.filter { graph.isHeld($0) != .yes }.earliest.map { " before \($0.inWords)" } ?? " first"
      return Found(
        severity: isHeld ? .gap : .risk,
        about: people + graph.membersBehind(reviews) + graph.membersBehind([criminal.id]),
        places: contacts.map(\.place),
        message:
          "No record that \(officer) agreed to contact with \(graph.names(people)) for \(graph.names(reviews))",
        details: contacts.map(graph.detail),
        remedy: isHeld
          ? "\(reviewer) to tell \(officer) of the contact, and to record what was agreed for the next."
          : "\(reviewer) to agree time and terms of the contact with \(officer)\(before).",
        date: dates.earliest, root: reviews + [criminal.id], acting: reviews[0]
      ).when(rows.contains(where: \.isCertain) ? .yes : .unknown, because: dates.whatIsMissing)
    })

  /// A contact for some reviews to which the lead of a criminal case had not agreed.
  private struct Uncleared {
    let contact: Contact
    let reviews: [ID]
    let criminal: ParallelProcess
    /// Whether it is certainly held; else it is ahead, or in doubt.
    let isHeld: Bool
    let isCertain: Bool

    /// Those that are one finding.
    var key: [String] { reviews + [criminal.id, isHeld ? "held" : "ahead"] }

    static func all(_ contact: Contact, _ graph: CaseGraph) -> [Uncleared] {
      let isHeld = graph.isHeld(contact.on)
      let cases = graph.unclearedCases(
        beside: contact.by, on: contact.on, agreed: contact.agreedWithPolice)
      return cases.map { open in
        let isSure = contact.on != nil && isHeld != .unknown && open.isOpen == .yes
        return Uncleared(
          contact: contact, reviews: graph.reviews(of: contact.by), criminal: open.process,
          isHeld: isHeld == .yes && open.isOpen == .yes, isCertain: isSure)
      }
    }
  }

  /// Whether a contact asks something of the family for a review, and not by the police.
  private static func isAsked(_ contact: Contact, _ graph: CaseGraph) -> Bool {
    !contact.cancelled && contact.about.isInvolving && contact.by.contains { graph.isReviewOfCase($0) }
      && !(contact.through.map(graph.isPolice) ?? false) && !graph.isPoliceOnly(contact.by)
      && !isSocialWorkWithSuspect(contact, graph)
  }

  /// Whether children's social care alone sees a suspect: social work goes on.
  private static func isSocialWorkWithSuspect(_ contact: Contact, _ graph: CaseGraph) -> Bool {
    graph.reviews(of: contact.by).allSatisfy { graph.process($0).kind == .csc }
      && contact.with.contains { graph.isSuspect(graph.person($0)) }
  }
}
