extension Rule {
  /// A review is in touch with the family while a criminal process is open, and nobody settled it with the police.
  static let familyContactBeforePoliceClear = Rule(
    "family-contact-before-police-clear", family: .family, severity: .gap,
    statement:
      "While a criminal process is open, the time of contact with the family is settled with the police first.",
    why: "A word too early can cost a family the evidence in the case that matters most to them.",
    firesWhen: """
      a review notifies, involves, interviews or gives feedback to someone in the family while a criminal process is \
      open, and the police had not agreed by then. Held: a gap. Still ahead: a risk. \
      One finding for the reviews of a row and a case, or one for all where there are more than a dozen cases.
      """,
    quietWhen: """
      the contact gives support, is a notice the law requires or about a complaint; someone of the police made it; \
      the police commission every process it is for; the criminal process opened later or had finished; a hold, or \
      the rule about witnesses, speaks for the contact already. That the family asked, or that the plan's lead made \
      it, does not settle it: this is about evidence.
      """,
    task: "Settle contact with the family with the police",
    remedy:
      "The reviewer to agree time and terms of contact with the senior investigating officer, and to record it.",
    clearsWhen: """
      the contact, or liaison about the family or witnesses, is recorded as agreed with the police by its day; a \
      contact still ahead is cancelled, or moved past the end of the criminal process
      """,
    authority: [.paper("7", "third paragraph"), .paper("8.2", "last two points")],
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
    ]
  ) { check in
    let graph = check.graph
    let spoken = check.placesSpokenFor
    var cases = UnclearedCases(graph)
    var asked = RowGroups<[ID], Contact>()
    for contact in graph.source.contacts where isAsked(contact, graph) && !spoken.contains(contact.place) {
      asked.add(contact, to: graph.reviews(of: contact.by))
    }
    var sides = Sides(graph: graph)
    return asked.all.flatMap { reviews, group in
      let uncleared = group.rows.flatMap { Uncleared.all($0, &cases, graph) }
      return [true, false].flatMap { isHeld -> [Found] in
        let rows = uncleared.filter { $0.isHeld == isHeld }
        guard let first = rows.first else { return [] }
        let all = rows.dropFirst().reduce(into: first.cases) { $0.formUnion($1.cases) }
        return Array(all).byFinding.map { found($0, rows, for: reviews, &sides) }
      }
    }
  }

  /// A contact to which the leads of some criminal cases had not agreed; it is held, or it is ahead or in doubt.
  private struct Uncleared {
    let contact: Contact
    let isHeld: Bool
    /// By their places among the processes.
    let cases: NumberSet
    /// Those of the cases of which it is certain.
    let certain: NumberSet

    static func all(_ contact: Contact, _ cases: inout UnclearedCases, _ graph: CaseGraph) -> [Uncleared] {
      let all = cases.beside(agreed: contact.agreedWithPolice, by: contact.by, on: contact.on)
      let isHeld = graph.isHeld(contact.on)
      let none = NumberSet(below: graph.processes.count)
      let isSure = contact.on != nil && isHeld != .unknown
      let rows =
        isHeld == .yes
        ? [
          Uncleared(contact: contact, isHeld: true, cases: all.certain, certain: all.certain),
          Uncleared(
            contact: contact, isHeld: false, cases: all.possible.subtracting(all.certain), certain: none),
        ]
        : [
          Uncleared(
            contact: contact, isHeld: false, cases: all.possible, certain: isSure ? all.certain : none)
        ]
      return rows.filter { !$0.cases.isEmpty }
    }
  }

  /// What is said of several cases at once: many contacts fall beside the same ones.
  private struct Sides {
    let graph: CaseGraph
    private var known: [[Int]: (officer: String, ids: [ID])] = [:]

    init(graph: CaseGraph) { self.graph = graph }

    mutating func of(_ cases: [Int]) -> (officer: String, ids: [ID]) {
      if let side = known[cases] { return side }
      let criminal = cases.map { graph.processes[$0] }
      let side = (officer: graph.leadRoles(of: criminal), ids: graph.membersBehind(criminal.ids))
      known[cases] = side
      return side
    }
  }

  /// Whether a contact asks something of the family for a review, and not by the police.
  private static func isAsked(_ contact: Contact, _ graph: CaseGraph) -> Bool {
    !contact.cancelled && contact.about.isInvolving && contact.by.contains { graph.isReviewOfCase($0) }
      && !(contact.through.map(graph.isPolice) ?? false) && !graph.isPoliceOnly(contact.by)
  }

  private static func found(
    _ cases: [Int], _ uncleared: [Uncleared], for reviews: [ID], _ sides: inout Sides
  ) -> Found {
    let graph = sides.graph
    let (officer, ids) = sides.of(cases)
    let rows = uncleared.filter { cases.contains(where: $0.cases.contains) }
    let contacts = graph.inOrderOfDate(
      rows.map(\.contact).sorted { $0.place.location < $1.place.location })
    let people = graph.inOrder(contacts.flatMap(\.with))
    let dates = contacts.map(\.on)
    let subject = "contact with \(graph.names(people)) for \(graph.names(reviews))"
    let reviewer = graph.leadName(of: graph.process(reviews[0])).sentence
    let ahead = dates.filter { graph.isHeld($0) != .yes }.earliest
    let before = ahead.map { " before \($0.inWords)" } ?? " first"
    let isHeld = rows[0].isHeld
    return Found(
      severity: isHeld ? .gap : .risk,
      about: people + graph.membersBehind(reviews) + ids, places: contacts.map(\.place),
      message: "No record that \(officer) agreed to \(subject)", details: contacts.map(graph.detail),
      remedy: isHeld
        ? "\(reviewer) to tell \(officer) of the contact, and to record what was agreed for the next."
        : "\(reviewer) to agree time and terms of the contact with \(officer)\(before).",
      date: dates.earliest
    ).when(
      Truth(rows.contains { cases.contains(where: $0.certain.contains) }) || .unknown,
      because: dates.whatIsMissing)
  }
}
