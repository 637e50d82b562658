extension Rule {
  /// A case review was open at the end of the board's year, and nobody has listed it for the yearly report.
  static let annualReport = Rule(
    "annual-report", family: .notices, severity: .advice, binding: .local, desk: .commissioning,
    statement: "The board sees each year which case reviews were under way.",
    why: "A review nobody has to account for is one that can drift.",
    firesWhen: """
      a case review was open on the last 31 March and nobody has confirmed, in the year up to that day or since, that \
      it is listed for the annual report.
      """,
    quietWhen: "it is confirmed; the review was decided after that day, or had ended by it.",
    task: "List the review for the annual report",
    remedy: "The chair of the subgroup to list the review for its annual report.",
    clearsWhen: "the duty is confirmed",
    authority: [.paper("2", "last paragraph"), .judgement("local choice: the year ends on 31 March")],
    answers: ["2.7"],
    fires: [
      Example(
        "Open since January",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-03-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "It is listed",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-03-20}
        confirmed:
          - {duty: annual-report-listed, about: scr, by: chair of the subgroup, on: 2015-05-11}
        """),
      Example(
        "Decided after the end of the year",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        """),
    ],
    looksFor: { check in unlisted(check.graph) },
    says: { match, graph in
      let (review, isUnlisted) = match
      let commission = graph.commission(of: review)
      let yearEnd = graph.asOf.lastYearEnd
      return Found(
        about: commission.ids, places: [review.place],
        message: "No record that \(graph.names(commission.ids)), open on \(yearEnd.inWords), "
          + "\(commission.isJoint ? "are" : "is") listed for the annual report",
        date: yearEnd, root: commission.ids, owner: .role(.crag)
      ).when(isUnlisted)
    })

  /// The case reviews that were open at the end of the board's year, and that nobody has listed since.
  private static func unlisted(_ graph: CaseGraph) -> [(review: ParallelProcess, isUnlisted: Truth)] {
    let yearEnd = graph.asOf.lastYearEnd
    let lastYear = CaseDate(yearEnd.adding(months: -12))
    var seen: Set<Int> = []
    return graph.processes.filter { $0.kind == .scr && graph.takesPart($0) }.compactMap { review in
      let wasOpen =
        graph.isOpen(review, at: CaseDate(yearEnd))
        && (review.decided.map { $0.isOnOrBefore(yearEnd) } ?? .yes)
      guard wasOpen.isPossible else { return nil }
      let isListed = graph.confirmations(of: "annual-report-listed", about: review.id)
        .reduce(Truth.no) { answer, row in answer || !(row.on?.isOnOrBefore(lastYear) ?? .yes) }
      guard isListed != .yes, seen.insert(graph.commissionNumber(of: review)).inserted else { return nil }
      return (review, wasOpen && !isListed)
    }
  }
}

extension Day {
  /// The last 31 March before this day.
  fileprivate var lastYearEnd: Day {
    let own = Day(year: year, month: 3, day: 31)!
    return own < self ? own : Day(year: year - 1, month: 3, day: 31)!
  }
}
