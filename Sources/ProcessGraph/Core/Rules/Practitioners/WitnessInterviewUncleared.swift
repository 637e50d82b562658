extension Rule {
  /// Somebody who may be a witness is interviewed for a review, and police and prosecutor were not asked.
  static let witnessInterviewUncleared = Rule(
    "witness-interview-uncleared", family: .practitioners, severity: .gap,
    statement:
      "Someone who may be a witness is seen for a review only once police and prosecutor have had their say.",
    why: "An interview for learning can be turned against the person who gave it, or against the case.",
    firesWhen: """
      a review interviews a possible witness or a suspect while a criminal process is open, and the police had not \
      agreed by then. Held: a gap. Still ahead: a risk. Where nobody recorded whether a practitioner is a \
      witness: a risk that cannot tell.
      """,
    quietWhen: """
      the person is no witness; the police agreed, or the leads had liaison about witnesses or the family, by then; \
      the police commission every process of the row; the criminal process opened later or had finished; the row is \
      a statement to the police. Inside an evidence hold or a recorded wait, that is the finding.
      """,
    task: "Ask the police before seeing a possible witness",
    remedy: "The reviewer to ask the senior investigating officer whether and when the person may be seen.",
    clearsWhen: """
      the agreement of the police is recorded by the day of the interview; the person is recorded as no witness; an \
      interview still ahead is cancelled or moved
      """,
    authority: [
      .paper("8.2", "second paragraph, on the guide for parallel processes"),
      .verified(.prosecutorsGuide2014, "section 6 (its heading)"), .secondary(.prosecutorsProtocol),
    ],
    fires: [
      Example(
        "A nurse who may be a witness, and an uncle who is one",
        """
        people:
          uncle:    {family: uncle, of: child, witness: prosecution}
          nurse:    {practitioner: community psychiatric nurse, agency: trust, witness: potential}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}  # ↓
          - {of: nurse, by: scr, on: 2015-06-24}  # ↓
        contacts:
          - {with: uncle, by: scr, on: 2015-06-25, about: interview}  # ↓
        """),
      Example(
        "Nobody recorded whether the nurse is a witness",
        """
        people:
          nurse:    {practitioner: community psychiatric nurse, agency: trust}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        interviews:
          - {of: nurse, by: scr, on: 2015-05-06}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The nurse is no witness",
        """
        interviews:
          - {of: nurse, by: scr, on: 2015-05-06}
        """),
      Example(
        "The police agreed first",
        """
        people:
          nurse:    {practitioner: community psychiatric nurse, agency: trust, witness: potential}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        interviews:
          - {of: nurse, by: scr, on: 2015-05-06, agreed-with-police: 2015-05-06}
          - {of: nurse, by: si, on: 2015-05-20}
        liaison:
          - {between: [si, crim], on: 2015-05-11, about: [witnesses, timing]}
        """),
      Example(
        "A statement to the police",
        """
        people:
          nurse:    {practitioner: community psychiatric nurse, agency: trust, witness: prosecution}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        interviews:
          - {of: nurse, by: crim, on: 2015-05-06, statement: yes}
        """),
      Example(
        "A recorded wait already speaks of her",
        """
        people:
          nurse:    {practitioner: community psychiatric nurse, agency: trust, witness: potential}
          reviewer: {official: independent reviewer}
          chair:    {official: review chair}
          sio:      {official: senior investigating officer, agency: police}
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        interviews:
          - {of: nurse, by: scr, on: 2015-06-24}
        """),
    ]
  ) { check in
    let graph = check.graph
    let rows = graph.unclearedWitnessRows(
      heldBack: Set(check.found(by: .familyContactDuringHold).flatMap(\.places)))
    return byFinding(rows.known, graph).map { known($0, graph) }
      + byFinding(rows.unknown, graph).map { unknown($0, graph) }
  }

  /// What one finding says: some cases of a person or of a review, and the interviews to which their leads had not
  /// agreed, each once and by date.
  private struct Said {
    let id: ID
    let criminal: [ParallelProcess]
    let rows: [WitnessRow]
    /// Whether one of them is held, and certainly not agreed to.
    let isHeld: Bool
    let isCertain: Truth
  }

  private static func byFinding(_ groups: WitnessGroups, _ graph: CaseGraph) -> [Said] {
    groups.all.flatMap { group in
      group.cases.all.byFinding.map { cases in
        var (places, isHeld) = ([Int](), false)
        var seen = NumberSet(below: group.rows.count)
        for (place, isUncleared) in cases.lazy.flatMap({ $0.1.rows }) {
          isHeld = isHeld || isUncleared == .yes && graph.isHeld(group.rows[place].on) == .yes
          if seen.contains(place) { continue }
          seen.insert(place)
          places.append(place)
        }
        return Said(
          id: group.id, criminal: cases.map { graph.processes[$0.0] },
          rows: graph.byDate(places.map { group.rows[$0] }), isHeld: isHeld,
          isCertain: cases.anySatisfy { $0.1.isCertain })
      }
    }
  }

  private static func known(_ said: Said, _ graph: CaseGraph) -> Found {
    let person = graph.name(said.id)
    let officer = graph.leadRoles(of: said.criminal)
    let word = graph.person(said.id).witness.inWords
    return Found(
      severity: said.isHeld ? .gap : .risk,
      about: [said.id] + graph.membersBehind(said.rows.flatMap(\.reviews)),
      processes: graph.membersBehind(said.criminal), places: said.rows.map(\.place),
      message: "No record that \(officer) agreed to the interview of \(person), \(word)",
      details: said.rows.map(\.detail),
      remedy:
        "\(reviewer(said.rows[0].reviews, graph)) to ask \(officer), through the police representative, whether and "
        + "when \(person) may be seen, and to record the answer.",
      date: said.rows.map(\.on).earliest
    ).when(said.isCertain, because: said.rows.map(\.on).whatIsMissing)
  }

  private static func unknown(_ said: Said, _ graph: CaseGraph) -> Found {
    let people = graph.inOrder(said.rows.map(\.person))
    let officer = graph.leadRoles(of: said.criminal)
    let word = people.count == 1 ? "is a witness" : "are witnesses"
    return Found.cannotTell(
      about: people + graph.membersBehind(said.rows.flatMap(\.reviews)),
      processes: graph.membersBehind(said.criminal), places: said.rows.map(\.place),
      message:
        "No record whether \(graph.names(people)) \(word) in \(graph.names(of: said.criminal)), and no agreement "
        + "with \(officer) to interview them",
      details: said.rows.map(\.detail),
      remedy:
        "\(reviewer(said.rows[0].reviews, graph)) to ask \(officer) whether \(graph.names(people)) \(word).",
      date: said.rows.map(\.on).earliest)
  }

  private static func reviewer(_ reviews: [ID], _ graph: CaseGraph) -> String {
    graph.leadName(of: graph.process(reviews[0])).sentence
  }
}

extension Person.Witness {
  /// What a sentence calls someone of whom it is recorded.
  var inWords: String {
    switch self {
    case .no: "no witness"
    case .potential: "a possible witness"
    case .prosecution: "a witness for the prosecution"
    case .defence: "a witness for the defence"
    case .suspect: "a suspect"
    case .unknown: "perhaps a witness"
    }
  }
}
