extension Rule {
  /// What a practitioner said to one review goes to another without leave.
  static let notesSharedWithoutConsent = Rule(
    "notes-shared-without-consent", family: .practitioners, severity: .breach,
    statement: "What a practitioner said to one review goes to another only with the practitioner's leave.",
    why: "People speak openly where they know who will read it.",
    firesWhen: """
      notes of an interview go to a process of another commission, and the person concerned had not said by then that \
      it may use them. Shared: a breach. Planned: a risk. Where nobody recorded whose notes they are: cannot tell.
      """,
    quietWhen: """
      the person agreed in time; a court's order or a statute is the basis; the basis is recorded as consent and no row \
      shows a refusal or an earlier withdrawal; the notes go to the criminal process, which has rules of its own.
      """,
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
    var groups = RowGroups<[ID], CaseGraph.SharedNotes>()
    for notes in graph.notesSharedWithoutConsent {
      groups.add(notes, notes.isCertain, to: [notes.person ?? notes.share.place.row, notes.to])
    }
    return groups.all.map { found($0.1.rows, isCertain: $0.1.isCertain, graph) }
  }

  private static func found(_ rows: [CaseGraph.SharedNotes], isCertain: Truth, _ graph: CaseGraph) -> Found {
    let first = rows[0]
    let to = graph.process(first.to)
    let from = graph.process(first.from)
    let places = rows.flatMap { [$0.share.place] + $0.rows }
    let details = rows.map {
      Finding.Detail(
        date: $0.share.on, what: "interview notes", who: "\(graph.name(from)) to \(graph.name(to))")
    }
    let about = [first.person].compactMap { $0 } + graph.withJoint([first.from, first.to])
    let date = rows.map(\.share.on).earliest
    guard let id = first.person else {
      return .cannotTell(
        about: about, places: places,
        message: "No record whose interview notes went from \(graph.name(from)) to \(graph.name(to))",
        details: details,
        remedy: "\(graph.leadName(of: from).sentence) to record whose words the notes hold.", date: date)
    }
    let isShared = rows.contains { graph.isDone($0.share).isPossible }
    let person = graph.name(id)
    let verb = isShared ? "were shared with" : "are to be shared with"
    return Found(
      severity: isShared ? .breach : .risk, about: about, places: places,
      message:
        "The interview notes of \(person) \(verb) \(graph.name(to)), with no record that \(person) agreed",
      details: details,
      remedy: "\(graph.leadName(of: to).sentence) to set the notes aside; \(graph.leadName(of: from)) to ask "
        + "\(person), and to take advice on who owns the notes.",
      date: date
    ).when(isCertain, because: rows.map(\.share.on).whatIsMissing)
  }
}
