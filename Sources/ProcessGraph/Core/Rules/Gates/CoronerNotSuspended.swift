extension Rule {
  /// Somebody is charged over a death, and the file does not say whether the coroner has stopped.
  static let coronerNotSuspended = Rule(
    "coroner-not-suspended", family: .gates, severity: .risk,
    statement: "A charge of homicide suspends the coroner's investigation, and the file says so.",
    why:
      "A family told to prepare for an inquest that is not coming has been asked to brace itself for nothing.",
    firesWhen: """
      somebody is charged in an open criminal case, a death is unnatural, a coroner's investigation is open with no \
      word of being suspended, and no contact about timing between the two came after the charge. The file does not \
      say what the charge is, so this cannot be told for certain.
      """,
    quietWhen: "the suspension is on file, or the two have spoken about timing since the charge.",
    task: "Ask whether the inquest is suspended",
    remedy: "Ask the coroner's officer whether the investigation is suspended, and record it.",
    clearsWhen: "`suspended` is recorded",
    authority: [.verified(.coronersAndJusticeAct2009, "Sch. 1, para. 2")],
    fires: [
      Example(
        "Charged in March; nothing about the coroner",
        """
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18}}  # ↓
          cor:  {kind: cor, started: 2015-03-15}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Suspended",
        """
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18}}
          cor:  {kind: cor, started: 2015-03-15, milestones: {suspended: 2015-03-20}}
        """),
      Example(
        "They have spoken about timing",
        """
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18}}
          cor:  {kind: cor, started: 2015-03-15}
        liaison:
          - {between: [crim, cor], on: 2015-03-19, about: timing}
        """),
      Example(
        "A death that nobody calls unnatural",
        """
        subjects:
          child: {age: 17, died: 2015-03-14, death: natural, abuse: suspected}
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18}}
          cor:  {kind: cor, started: 2015-03-15}
        """),
    ]
  ) { check in
    let graph = check.graph
    var groups = RowGroups<ID, (criminal: ParallelProcess, charge: CaseDate)>()
    for (criminal, coroner, charge) in graph.chargedBesideCoroner {
      guard !graph.isSuspended(coroner), graph.isHeld(charge).isPossible else { continue }
      guard graph.subjects(of: coroner).contains(where: { $0.death == .unnatural }) else { continue }
      if graph.haveSpoken(criminal, coroner, about: .timing, notBefore: charge).isCertain { continue }
      groups.add((criminal, charge), to: coroner.id)
    }
    return groups.all.flatMap { coroner, group in
      group.rows.byFinding.map { found(graph.process(coroner), $0, graph) }
    }
  }

  private static func found(
    _ coroner: ParallelProcess, _ charges: [(criminal: ParallelProcess, charge: CaseDate)], _ graph: CaseGraph
  ) -> Found {
    let first = charges.min { $0.charge.first < $1.charge.first }!.charge
    let what = charges.count == 1 ? "the charge" : "\(charges.count) charges, the first"
    return .cannotTell(
      about: [], processes: graph.membersBehind(charges.map { $0.criminal } + [coroner]),
      places: charges.map { $0.criminal.place } + [coroner.place],
      message:
        "No record of whether \(graph.name(coroner)) was suspended after \(what) of \(first.inWords); "
        + "a charge of homicide suspends it",
      details: charges.map { Finding.Detail(date: $0.charge, what: "charge", who: graph.name($0.criminal)) },
      date: first.first)
  }
}

extension CaseGraph {
  /// Whether a coroner's investigation is on record as suspended by the as-of date, on a day that is known or not.
  fileprivate func isSuspended(_ coroner: ParallelProcess) -> Bool {
    lists("suspended", coroner) && (coroner.date(of: "suspended").map { isHeld($0).isPossible } ?? true)
  }
}
