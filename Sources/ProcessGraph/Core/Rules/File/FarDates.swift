// Dates that lie years away from the case, in the tables whose rows are no happenings: papers, waits, decisions.

/// The dates of one row that may lie far from the case.
private struct DatedCells {
  let place: Place
  /// What a sentence calls the row.
  let name: String
  let processes: [ID]
  var people: [ID] = []
  let dates: [CaseDate?]
}

extension CaseGraph {
  /// Rows with a date more than five years before the incident or after the day the case is judged at; one a row.
  ///
  /// - Parameters:
  ///   - limit: why a date lies too far from the case; nil where it does not.
  ///   - isOlder: whether a process is older than the incident, so that its papers may be too.
  func farDates(
    unless isOlder: (ParallelProcess) -> Bool, because limit: (CaseDate) -> String?
  ) -> [DateSlip] {
    cells.compactMap { row in
      let processes = row.processes.filter { index.processes[$0] != nil }.map(process)
      if processes.contains(where: { $0.aboutOtherEvents || isOlder($0) }) { return nil }
      if !processes.isEmpty, processes.allSatisfy({ status($0) == .notProceeding }) { return nil }
      for case let date? in row.dates {
        guard let reason = limit(date) else { continue }
        return DateSlip(
          place: row.place, about: Array(withJoint(processes.ids)) + row.people, name: row.name, date: date,
          reason: reason, likely: nil, mend: { _, _ in })
      }
      return nil
    }
  }

  private var cells: [DatedCells] { paperCells + waitCells + agreedCells + workCells }

  private var paperCells: [DatedCells] {
    source.documents.map { row in
      DatedCells(
        place: row.place, name: name(row.id), processes: row.forProcesses,
        people: [row.by, row.author, row.of].compactMap { $0 },
        dates: [row.on, row.due, row.signedOff, row.published])
    }
  }

  private var waitCells: [DatedCells] {
    source.waits.map { row in
      let waiting = row.isAny ? "every process" : names(row.processes)
      return DatedCells(
        place: row.place, name: "the wait of \(waiting) for \(name(row.forProcess))",
        processes: row.processes + [row.forProcess], people: row.of, dates: [row.on, row.review, row.lifted])
    }
      + source.familyPauses.map { row in
        DatedCells(
          place: row.place, name: "the pause that the family asked for", processes: row.processes,
          people: row.of,
          dates: [row.on, row.review, row.lifted])
      }
  }

  private var agreedCells: [DatedCells] {
    source.decisions.map { row in
      DatedCells(
        place: row.place, name: "the decision about \(names(row.about))", processes: row.about,
        dates: [row.on])
    }
      + source.disputes.map { row in
        DatedCells(
          place: row.place,
          name: "the dispute" + (row.between.isEmpty ? "" : " between \(names(row.between))"),
          processes: row.between, dates: [row.raised, row.legalAdvice, row.settled, row.inCourt, row.order])
      }
      + source.familyPlans.map { row in
        DatedCells(
          place: row.place, name: "the family plan", processes: row.covers, people: row.people,
          dates: [row.agreed, row.advocateOffered])
      }
      + source.accepted.map { row in
        DatedCells(
          place: row.place, name: "the acceptance of ‘\(row.rule)’", processes: row.about, dates: [row.on])
      }
      + source.confirmed.map { row in
        DatedCells(
          place: row.place, name: "the confirmation of ‘\(row.duty)’",
          processes: [row.about].compactMap { $0 },
          dates: [row.on])
      }
  }

  private var workCells: [DatedCells] {
    source.recommendations.map { row in
      DatedCells(
        place: row.place, name: "the recommendation ‘\(row.id)’", processes: [row.from],
        dates: [row.made, row.accepted, row.refused, row.due, row.done])
    }
      + source.actions.map { row in
        DatedCells(
          place: row.place, name: row.place.inWords.lowercasedFirst, processes: [],
          people: [row.owner].compactMap { $0 }, dates: [row.due, row.done])
      }
      + source.replans.map { row in
        DatedCells(
          place: row.place, name: "the new date of \(name(process(row.process)))", processes: [row.process],
          dates: [row.on, row.was, row.became])
      }
  }
}
