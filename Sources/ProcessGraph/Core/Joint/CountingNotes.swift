extension Commissioning {
  /// What the figures leave out or count twice, where a reader of the file could wonder.
  var notes: [String] {
    [undated, jointRows, sparable].flatMap { $0 }
  }

  private var undated: [String] {
    let contacts = base.source.contacts.count { !$0.cancelled && $0.about.isInvolving && $0.on == nil }
    let interviews = base.source.interviews.count { !$0.cancelled && !$0.isStatement && $0.on == nil }
    let rows = [(contacts, "contact"), (interviews, "interview")].filter { $0.0 > 0 }
    return rows.map { count, noun in
      "\(count.counted(noun)) without a date \(count == 1 ? "is" : "are") not counted: nobody can tell whether "
        + "\(count == 1 ? "it lies" : "they lie") ahead"
    }.map(\.sentence)
  }

  /// Planned interviews that are counted though notes already made could serve.
  private var sparable: [String] {
    interviewsToSpare.map { person, processes in
      "The interview with \(base.name(person)) for \(base.names(processes)) is counted, and could be spared: "
        + "\(base.name(person)) has agreed that notes of an earlier interview may be used"
    }
  }

  /// One visit or interview planned for several candidates, which each of their commissions counts.
  private var jointRows: [String] {
    let contacts = plannedContacts.count { group(of: $0.by).nonzeroBitCount > 1 }
    let interviews = base.source.interviews.count {
      !$0.cancelled && !$0.isStatement && base.isPlanned($0.on).isPossible
        && group(of: $0.by).nonzeroBitCount > 1
    }
    let rows = [(contacts, "joint contact"), (interviews, "joint interview")].filter { $0.0 > 0 }
    return rows.map { count, noun in
      "\(count.counted(noun)) planned for several reviews \(count == 1 ? "counts" : "count") once for each commission "
        + "that takes part"
    }.map(\.sentence)
  }
}
