extension Rule {
  /// A review is in touch with somebody suspected of the death, and the police did not agree to that contact.
  static let suspectContactUncleared = Rule(
    "suspect-contact-uncleared", family: .family, severity: .conflict, binding: .goodPractice, desk: .police,
    statement:
      "While a criminal case is open, no review sees a suspect unless the police agreed to that contact.",
    why: "What is said to a review can be used against the person who said it, or can end the case.",
    firesWhen: """
      a review notifies, involves, interviews or gives feedback to a suspect while a criminal case is open, and that \
      contact has no record that the police agreed to it by its day. Held: a conflict. Still ahead: a risk. Where no \
      criminal case is on file: unclear. One finding a person.
      """,
    quietWhen: """
      the contact itself has the day on which the police agreed (that the leads have spoken is not enough); the \
      contact gives support, is a notice the law requires or about a complaint; it is by a court, a coroner, \
      children's \
      social care or for an agency's own review; the case has ended.
      """,
    task: "Agree contact with a suspect with the police",
    remedy:
      "The reviewer to agree with the senior investigating officer whether, when and how, before any contact.",
    clearsWhen: """
      each contact has the day on which the police agreed to it, or is cancelled or moved past the end of the case; \
      past ones stay listed until accepted
      """,
    authority: [.paper("7", "third paragraph"), .paper("8.2", "last two points")],
    answers: ["7.8"],
    fires: [
      Example(
        "The mother, who is charged, was told of the review",
        """
        people:
          mother:   {family: mother, of: child, witness: suspect}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        contacts:
          - {with: mother, by: scr, on: 2015-05-06, about: notification}  # ↓
          - {with: mother, by: scr, on: 2015-06-24, about: involvement}  # ↓
        liaison:
          - {between: [scr, crim], on: 2015-05-04, about: family}
        """),
      Example(
        "No criminal case is on file",
        """
        people:
          mother:   {family: mother, of: child, witness: suspect}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        contacts:
          - {with: mother, by: scr, on: 2015-05-06, about: notification}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The police agreed to this contact",
        """
        people:
          mother:   {family: mother, of: child, witness: suspect}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        contacts:
          - {with: mother, by: scr, on: 2015-05-06, about: notification, agreed-with-police: 2015-05-05}
        """),
      Example(
        "The case had ended",
        """
        people:
          mother:   {family: mother, of: child, witness: suspect}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, finished: 2015-05-01}
        contacts:
          - {with: mother, by: scr, on: 2015-05-06, about: notification}
        """),
      Example(
        "Support, and a social worker's own work",
        """
        people:
          mother:   {family: mother, of: child, witness: suspect}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          csc:  {kind: csc, commissioner: council, started: 2015-03-20}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        contacts:
          - {with: mother, by: scr, on: 2015-05-06, about: support}
          - {with: mother, by: csc, on: 2015-05-07, about: involvement}
        """),
    ],
    looksFor: { check in
      let rows = check.suspectContacts
      return Dictionary(grouping: rows, by: \.person.id).values
        .sorted { check.graph.isEarlier($0[0].person.id, $1[0].person.id) }
    },
    says: { rows, graph in
      let (person, contacts) = (rows[0].person, graph.inOrderOfDate(rows.map(\.contact)))
      let name = graph.name(person)
      let by = graph.reviews(of: contacts.flatMap(\.by))
      let criminal = rows.flatMap(\.criminal).eachOnce(by: \.id)
      let reviewer = graph.leadName(of: graph.process(contacts[0].by[0])).sentence
      let dates = contacts.map(\.on)
      var found = Found(
        about: [person.id] + graph.withJoint(by + criminal.ids), places: contacts.map(\.place), message: "",
        details: contacts.map(graph.detail), date: dates.earliest, root: [person.id],
        acting: contacts[0].by[0])
      guard !criminal.isEmpty else {
        found.message =
          "No record that the police agreed to contact with \(name), a suspect, for \(graph.names(by)), and no criminal case "
          + "is on file"
        found.remedy =
          "\(reviewer) to ask the police whether a case is open and whether \(name) may be contacted, and to "
          + "record the answer."
        return found.when(.unknown)
      }
      let officer = graph.leadRoles(of: criminal)
      let isHeld = rows.contains { $0.isCertain && graph.isHeld($0.contact.on) == .yes }
      let ahead = dates.filter { graph.isHeld($0) != .yes }.earliest.map { "before \($0.inWords)" }
      // A suspect who is a child is not spoken to alone.
      let how = graph.ageNow(person).map { $0 < 18 } == true ? ", through whoever has care of \(name)" : ""
      found.severity = isHeld ? .conflict : .risk
      found.message =
        "No record that \(officer) agreed to contact with \(name), a suspect, for \(graph.names(by))"
      found.remedy =
        isHeld && ahead == nil
        ? "\(reviewer) to tell \(officer) of the contact now, and to agree any other beforehand\(how)."
        : "\(reviewer) to agree with \(officer), \(ahead ?? "first"), whether and how \(name) may be contacted\(how)."
      return found.when(rows.contains(where: \.isCertain) ? .yes : .unknown, because: dates.whatIsMissing)
    })
}

/// A contact of a review with a suspect to which the police had not agreed.
struct SuspectContact {
  let person: Person
  let contact: Contact
  /// The criminal cases that may be open on its date; none where none is on file.
  let criminal: [ParallelProcess]
  let isCertain: Bool
}

extension CaseGraph {
  /// In the file's order; a contact with several suspects is one for each.
  var suspectContacts: [SuspectContact] {
    source.contacts.filter { isOfSuspects($0) }.flatMap { contact -> [SuspectContact] in
      let date = dateOrAhead(contact.on)
      let agreed = contact.agreedWithPolice.map { isHeld($0) && $0.isOnOrBefore(date) } ?? .no
      let open = openBeside(contact.by, on: contact.on) { $0.kind == .crim }
      guard agreed != .yes, criminalProcesses.isEmpty || !open.isEmpty else { return [] }
      let isCertain =
        agreed == .no && open.isAny == .yes && contact.on != nil && isHeld(contact.on) != .unknown
      return contact.with.map(person).filter(isSuspect).map {
        SuspectContact(person: $0, contact: contact, criminal: open.processes, isCertain: isCertain)
      }
    }
  }

  /// Whether a review, not social work nor an agency's own, asks something of a suspect.
  private func isOfSuspects(_ contact: Contact) -> Bool {
    !contact.cancelled && contact.about.isInvolving && contact.with.contains { isSuspect(person($0)) }
      && contact.by.contains { isReviewOfCase($0) && ![.csc, .imr].contains(process($0).kind) }
  }
}
