extension Rule {
  /// What a practitioner said to one review goes to another without leave.
  static let notesSharedWithoutConsent = Rule(
    "notes-shared-without-consent", family: .practitioners, severity: .gap,
    statement: "What a practitioner said to one review goes to another only with the practitioner's leave.",
    why: "People speak openly where they know who will read it.",
    firesWhen: """
      notes of an interview go to a process of another commission, and the person concerned had not said by then that \
      it may use them. Shared: a gap. Planned: a risk. Where nobody recorded whose notes they are: cannot tell.
      """,
    quietWhen: """
      the person agreed in time; a court's order or a statute is the basis; the basis is recorded as consent and no row \
      shows a refusal or an earlier withdrawal; the notes go to the criminal process, which has rules of its own.
      """,
    task: "Set the shared notes aside, and ask first",
    remedy: "The lead of the process that has them to set the notes aside until the person has been asked.",
    clearsWhen:
      "consent given by the day of the share, or another basis, is recorded, or a planned share is withdrawn",
    authority: [.paper("8.5", "sixth point"), .paper("Appendix B", "criminal proceedings, fifth point")],
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
    ]
  ) { check in
    let graph = check.graph
    var groups = RowGroups<Key, SharedNotes>()
    var known: [ID: [Interview]] = [:]
    for share in graph.source.shares {
      guard let notes = SharedNotes(share, graph, known: &known), notes.isUnallowed.isPossible else {
        continue
      }
      let key = Key(
        person: notes.person ?? share.place.row, commission: graph.commissionOfProcess[notes.recipient]!)
      groups.add(notes, notes.isUnallowed, to: key)
    }
    return groups.all.map { found($0.1.rows, isCertain: $0.1.isCertain, graph) }
  }

  /// A person, else the row of a share that names nobody; and whom the notes go to.
  private struct Key: Hashable {
    let person: String
    let commission: Int
  }

  private static func found(_ rows: [SharedNotes], isCertain: Truth, _ graph: CaseGraph) -> Found {
    let origins = rows.flatMap(\.origins)
    let (from, to) = (graph.names(origins), graph.names(rows.map(\.recipient)))
    let places = rows.flatMap(\.places)
    let details = rows.map {
      Finding.Detail(date: $0.share.on, what: "interview notes", who: "\(from) to \(to)")
    }
    let people = [rows[0].person].compactMap { $0 }
    let about = people + graph.withJoint(origins + rows.map(\.recipient))
    let date = rows.map(\.share.on).earliest
    let holder = graph.leadName(of: graph.process(origins[0]))
    guard let id = rows[0].person else {
      return .cannotTell(
        about: about, places: places,
        message: "No record of whose words the notes hold that went from \(from) to \(to)",
        details: details,
        remedy: "\(holder.sentence) to record whose words the notes hold, and whether that person agreed.",
        date: date)
    }
    let person = graph.name(id)
    let isShared = rows.contains { graph.isDone($0.share) == .yes && $0.isUnallowed == .yes }
    let isOpen = isCertain == .yes && !isShared && rows.contains { graph.isDone($0.share) == .unknown }
    let verb = isShared ? "were shared with" : "are to be shared with"
    return Found(
      severity: isShared ? .gap : .risk, about: about, places: places,
      message: "The interview notes of \(person) \(verb) \(to), with no record that \(person) agreed",
      details: details,
      remedy: isShared
        ? "\(graph.leadName(of: graph.process(rows[0].recipient)).sentence) to set the notes aside; \(holder) to ask "
          + "\(person), and to take advice on who owns the notes."
        : "\(holder.sentence) to ask \(person) first, and to keep the notes until there is an answer.",
      date: date
    ).when(isOpen ? .unknown : isCertain, because: rows.map(\.share.on).whatIsMissing)
  }
}
