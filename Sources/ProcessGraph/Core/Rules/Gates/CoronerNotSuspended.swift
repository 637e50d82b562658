extension Rule {
  /// Somebody is charged over a death, and the file does not say whether the coroner has stopped.
  static let coronerNotSuspended = Rule(
    "coroner-not-suspended", family: .gates, severity: .risk, binding: .law, desk: .police,
    statement:
      "When somebody is charged with homicide the coroner normally suspends the investigation, and the "
      + "file says so.",
    why:
      "A family told to prepare for an inquest that is not coming has been asked to brace itself for nothing.",
    firesWhen: """
      somebody is charged in an open criminal case, a death is unnatural, a coroner's investigation is open with no \
      record of a suspension, and no contact about timing between the two came after the charge. The file does not \
      say what the charge is, so it stays unclear.
      """,
    quietWhen: "the suspension is on file, or the two have spoken about timing since the charge.",
    task: "Ask whether the inquest is suspended",
    remedy: "Ask the coroner's officer whether the investigation is suspended, and record it.",
    clearsWhen: "the day it was suspended is recorded",
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
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.chargedBesideCoroner.filter { criminal, coroner, charge in
        !graph.isSuspended(coroner) && graph.isHeld(charge).isPossible
          && graph.subjects(of: coroner).contains { $0.death == .unnatural }
          && !graph.haveSpoken(criminal, coroner, about: .timing, notBefore: charge).isCertain
      }
    },
    says: { match, graph in
      let (criminal, coroner, charge) = match
      var found = Found.cannotTell(
        about: Array(graph.withJoint([criminal.id, coroner.id])), places: [criminal.place, coroner.place],
        message:
          "No record of whether \(graph.name(coroner)) was suspended after the charge of \(charge.inWords); a "
          + "charge of homicide normally suspends it",
        details: [Finding.Detail(date: charge, what: "charge", who: graph.name(criminal))], date: charge.first
      )
      found.root = [criminal.id, coroner.id]
      return found
    })
}

extension CaseGraph {
  /// Whether a coroner's investigation is on record as suspended by the as-of date, on a day that is known or not.
  fileprivate func isSuspended(_ coroner: ParallelProcess) -> Bool {
    coroner.lists("suspended") && (date(of: "suspended", in: coroner).map { isHeld($0).isPossible } ?? true)
  }
}
