extension Rule {
  /// Somebody who may be a witness is interviewed for a review, and police and prosecutor were not asked.
  static let witnessInterviewUncleared = Rule(
    "witness-interview-uncleared", family: .practitioners, severity: .gap, binding: .goodPractice,
    desk: .police,
    statement:
      "Someone who may be a witness is interviewed for a review only after police and prosecutor agree.",
    why: "An interview for learning can be turned against the person who gave it, or against the case.",
    firesWhen: """
      a review interviews a possible witness or a suspect while a criminal process is open, and the police had not \
      agreed by then. Held: a gap. Still ahead: a risk. Where nobody recorded whether a practitioner is a \
      witness: unclear.
      """,
    quietWhen: """
      the person is no witness; the police agreed, or the leads had liaison about witnesses or the family, by then; \
      the police commission every process of the row; the criminal process opened later or had finished; the row is \
      a statement to the police. Inside an evidence hold or a recorded wait, that is the finding.
      """,
    task: "Agree how a possible witness is seen",
    remedy:
      "The reviewer to ask the senior investigating officer whether and when the person may be interviewed.",
    clearsWhen: """
      the agreement of the police is recorded by the day of the interview; the person is recorded as no witness; an \
      interview still ahead is cancelled or moved
      """,
    authority: [
      .paper("8.2", "second paragraph, on the guide for parallel processes"),
      .verified(.prosecutorsGuide2014, "section 6 (its heading)"), .secondary(.prosecutorsProtocol),
    ],
    answers: ["8.2.4", "8.2.6"],
    yieldsTo: ["suspect-contact-uncleared", "family-contact-during-hold"],
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
    ],
    looksFor: { check in
      let graph = check.graph
      let rows = graph.unclearedWitnessRows(
        besides: check.placesOfSuspects.union(
          check.found(by: .familyContactDuringHold).flatMap(\.places)))
      var known = RowGroups<[ID], WitnessRow>()
      var unknown = RowGroups<[ID], WitnessRow>()
      for row in rows {
        if row.person.witness.isPossible {
          known.add(row, to: [row.person.id, row.proceedings.id])
        } else {
          unknown.add(row, to: [graph.commission(of: row.reviews[0]).ids[0], row.proceedings.id])
        }
      }
      // What is still ahead can be settled visit by visit; what is held is said once.
      var inquest = RowGroups<[ID], WitnessRow>()
      for row in graph.inquestWitnessRows { inquest.add(row, to: [row.person.id, row.proceedings.id]) }
      return known.all.flatMap { graph.heldTogether($0.1.rows) { $0.on } } + unknown.all.map(\.1.rows)
        + inquest.all.map(\.1.rows)
    },
    says: { rows, graph in
      let rows = graph.byDate(rows)
      if rows[0].proceedings.kind == .cor { return ofInquest(rows, graph) }
      return rows[0].person.witness.isPossible ? known(rows, graph) : unknown(rows, graph)
    })

  private static func known(_ rows: [WitnessRow], _ graph: CaseGraph) -> Found {
    let (person, criminal) = (rows[0].person, rows[0].proceedings)
    let (name, officer) = (graph.name(person), graph.leadRole(of: criminal))
    let isHeld = graph.isHeld(rows[0].on)
    let isCertain =
      rows[0].on != nil && isHeld != .unknown && rows.contains { $0.isUncleared == .yes }
    let review = rows[0].reviews[0]
    let when = rows.count == 1 ? rows[0].on.map { ", \($0.withPreposition)" } ?? "" : ""
    return Found(
      severity: isHeld == .yes && isCertain ? .gap : .risk,
      about: [person.id] + graph.membersBehind(rows.flatMap(\.reviews) + [criminal.id]),
      places: rows.map(\.place),
      message:
        "No record that \(officer) agreed to the interview with \(name), \(person.witness.inWords)\(when)",
      details: rows.map(\.detail),
      remedy:
        "\(graph.leadName(of: graph.process(review)).sentence) to ask \(officer), through the police representative, "
        + "whether and when \(name) may be interviewed, and to record the answer.",
      date: rows.map(\.on).earliest, root: [person.id, criminal.id], acting: review,
      joins: .interviews(
        of: person.id, ahead: isHeld == .yes ? nil : rows[0].place, "that \(officer) agreed")
    ).when(isCertain ? .yes : .unknown, because: rows.map(\.on).whatIsMissing)
  }

  private static func ofInquest(_ rows: [WitnessRow], _ graph: CaseGraph) -> Found {
    let (inquest, review) = (rows[0].proceedings, rows[0].reviews[0])
    let (name, officer) = (graph.name(rows[0].person), graph.contactName(for: inquest))
    return Found(
      severity: .advice,
      about: [rows[0].person.id] + graph.membersBehind(rows.flatMap(\.reviews) + [inquest.id]),
      places: rows.map(\.place),
      message:
        "\(name), a witness at the inquest, was seen for \(graph.names(rows.flatMap(\.reviews))), with no record of a "
        .sentence + "talk about witnesses with \(officer)",
      details: rows.map(\.detail),
      remedy:
        "\(graph.leadName(of: graph.process(review)).sentence) to ask \(officer) how witnesses may be approached, and "
        + "to record the date.",
      date: rows.map(\.on).earliest, root: [rows[0].person.id, inquest.id], acting: review
    ).when(
      rows.anySatisfy(\.isUncleared),
      because: (rows.map(\.on) + [inquest.date(of: "inquest-opened")]).whatIsMissing)
  }

  private static func unknown(_ rows: [WitnessRow], _ graph: CaseGraph) -> Found {
    let people = graph.inOrder(rows.map(\.person.id))
    let (criminal, review) = (rows[0].proceedings, rows[0].reviews[0])
    let officer = graph.leadRole(of: criminal)
    let word = people.count == 1 ? "is a witness" : "are witnesses"
    return Found(
      about: people + graph.membersBehind(rows.flatMap(\.reviews) + [criminal.id]),
      places: rows.map(\.place),
      message:
        "No record whether \(graph.names(people)) \(word) in \(graph.name(criminal)), nor that \(officer) agreed to "
        + "the interview\(rows.count == 1 ? "" : "s")",
      details: rows.map(\.detail),
      remedy:
        "\(graph.leadName(of: graph.process(review)).sentence) to ask \(officer) whether \(graph.names(people)) "
        + "\(word), and to record the answer.",
      date: rows.map(\.on).earliest, root: [review, criminal.id], acting: review
    ).when(.unknown)
  }
}

extension CaseGraph {
  fileprivate func byDate(_ rows: [WitnessRow]) -> [WitnessRow] {
    rows.enumerated().sorted { a, b in
      (dateOrAhead(a.element.on).first, a.offset) < (dateOrAhead(b.element.on).first, b.offset)
    }.map(\.element)
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
