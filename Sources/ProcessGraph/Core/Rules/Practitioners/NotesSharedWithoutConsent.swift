extension Rule {
  /// What a practitioner said to one review goes to another without leave.
  static let notesSharedWithoutConsent = Rule(
    "notes-shared-without-consent", family: .practitioners, severity: .gap, binding: .goodPractice,
    statement: "What a practitioner said to one review goes to another only with the practitioner's consent.",
    why: "People speak openly where they know who will read it.",
    firesWhen: """
      notes of an interview go to a process of another commission, and the person concerned had not said by then that \
      it may use them. Shared: a gap. Planned: a risk. Where nobody recorded whose notes they are: unclear.
      """,
    quietWhen: """
      the person agreed in time; a court's order or a statute is the basis; the basis is recorded as consent and no row \
      shows a refusal or an earlier withdrawal; the notes go to the criminal process, which has rules of its own.
      """,
    task: "Set the notes aside and ask for consent",
    remedy: "The lead of the process that has them to set the notes aside until the person has been asked.",
    clearsWhen:
      "consent given by the day of the share, or another basis, is recorded, or a planned share is withdrawn",
    authority: [.paper("8.5", "sixth point"), .paper("Appendix B", "criminal proceedings, fifth point")],
    answers: ["B.crim.5", "8.5.18"],
    fires: [
      Example(
        "The nurse was not asked",
        """
        documents:
          notes: {what: interview-notes, for: si, of: nurse, status: final, on: 2015-05-06}  # ↓
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}  # ↓
        shares:
          - {what: notes, from: si, to: scr, on: 2015-05-20}  # ↓
        """),
      Example(
        "An agreement between the bodies is not hers",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}  # ↓
        shares:
          - {what: interview-notes, from: si, to: scr, of: nurse, on: 2015-05-20, basis: agreement}  # ↓
        """),
    ],
    quiet: [
      Example(
        "She said that the case review may have them",
        """
        documents:
          notes: {what: interview-notes, for: si, of: nurse, status: final, on: 2015-05-06}
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, consent-asked: 2015-05-06, consent-to: scr}
        shares:
          - {what: notes, from: si, to: scr, on: 2015-05-20}
        """),
      Example(
        "By order of a court",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}
        shares:
          - {what: interview-notes, from: si, to: scr, of: nurse, on: 2015-05-20, basis: court-order}
        """),
      Example(
        "A consent recorded with the share, and nothing against it",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}
        shares:
          - {what: interview-notes, from: si, to: scr, of: nurse, on: 2015-05-20, basis: consent}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      var groups = RowGroups<[ID], SharedNotes>()
      var known: [ID: [Interview]] = [:]
      for share in graph.source.shares {
        // Consent is never asked for what the law keeps with a national safety investigation: another rule speaks of that.
        guard let notes = SharedNotes(share, graph, known: &known), notes.isUnallowed.isPossible,
          !notes.origins.allSatisfy({ graph.process($0).kind == .hssib })
        else { continue }
        // A person, else the row of a share that names nobody; and whom the notes go to.
        let recipient = graph.commission(of: notes.recipient).ids[0]
        groups.add(notes, notes.isUnallowed, to: [notes.person ?? share.place.row, recipient])
      }
      return groups.all.map { (shares: $0.1.rows, isCertain: $0.1.isCertain) }
    },
    says: { match, graph in
      let rows = match.shares
      let origins = rows.flatMap(\.origins)
      let recipients = rows.map(\.recipient)
      let (from, to) = (graph.names(origins), graph.names(recipients))
      let holder = graph.leadName(of: graph.process(origins[0]))
      let isShared = rows.contains { graph.isDone($0.share) == .yes && $0.isUnallowed == .yes }
      var found = Found(
        severity: isShared ? .gap : .risk, about: graph.inOrder(graph.withJoint(origins + recipients)),
        places: rows.flatMap(\.places), message: "",
        details: rows.map {
          // Who sent them, be it not the process that took them.
          Finding.Detail(
            date: $0.share.on, what: "interview notes",
            who: "\(graph.name($0.share.from)) to \(graph.name($0.recipient))")
        },
        date: rows.map(\.share.on).earliest, root: origins + recipients)
      guard let id = rows[0].person else {
        found.severity = nil
        found.message = "No record of whose words are in the notes that went from \(from) to \(to)"
        found.remedy = "\(holder.sentence) to record whose words they are, and whether that person consented."
        found.acting = origins[0]
        return found.when(.unknown)
      }
      let person = graph.name(id)
      found.about.append(id)
      found.root = [id] + recipients
      // A coroner or a court is not told what to do with what it has.
      let isOfCourt =
        graph.process(recipients[0]).kind.isOfCourt && graph.process(recipients[0]).kind != .crim
      found.acting = isShared && !isOfCourt ? recipients[0] : origins[0]
      found.message =
        "The interview notes of \(person) \(isShared ? "were shared with" : "are to be shared with") \(to), with no "
        + "record that \(person) consented"
      found.remedy = remedy(
        isShared: isShared, person: graph.hasDied(graph.person(id)) ? nil : person, holder: holder,
        recipient: isOfCourt ? nil : graph.leadName(of: graph.process(recipients[0])))
      found.joins = .interviews(of: id, "that \(person) consented to notes for \(to)")
      let isOpen =
        match.isCertain == .yes && !isShared && rows.contains { graph.isDone($0.share) == .unknown }
      return found.when(isOpen ? .unknown : match.isCertain, because: rows.map(\.share.on).whatIsMissing)
    })

  /// - Parameter person: whom to ask; nil where they have died.
  private static func remedy(isShared: Bool, person: String?, holder: String, recipient: String?) -> String {
    let ask = person.map { "to ask \($0) for consent, and " } ?? ""
    guard let recipient else {
      return isShared
        ? "\(holder.sentence) \(ask)to take legal advice on notes that were given without it."
        : "\(holder.sentence) \(ask)to hold the notes back until consent is recorded."
    }
    return isShared
      ? "\(recipient.sentence) to set the notes aside; \(holder) \(ask)to take legal advice on who owns the notes."
      : "\(holder.sentence) \(ask)to hold the notes back until consent is recorded."
  }
}
