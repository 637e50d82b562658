extension PanelPaper {
  /// How far ahead a date counts as today's business, in days.
  private static let soon = 30

  /// What needs deciding today, each line with room to write.
  var decisions: Paper.Part {
    let rows = jointRows + waitRows + reviewRows + acceptanceRows + clockRows
    guard !rows.isEmpty else {
      return Paper.Part(
        "What needs deciding today", [.paragraph("Nothing on file asks for a decision today.")])
    }
    let blank: Phrase = "\u{A0}"
    return Paper.Part(
      "What needs deciding today", look: .decisions,
      [
        .table(
          Paper.Table(
            caption: "For decision", columns: ["Question", "Findings", "Decided, by whom, until when"],
            rows: rows.map { [Phrase($0.question), Self.links($0.findings), blank] }))
      ])
  }

  private struct Row {
    var question: String
    var findings: [Int] = []
  }

  private func numbers(_ family: Rule.Family, atLeast severity: Severity) -> [Int] {
    numbered.filter { Rule.named($0.finding.rule)?.family == family && $0.finding.severity >= severity }.map(
      \.number)
  }

  private var jointRows: [Row] {
    let numbers = numbers(.joint, atLeast: .conflict)
    if let options, options.candidates.count > 1 {
      let ids = options.candidates.flatMap { $0.reviews.map(\.id) }
      return [
        Row(
          question: "Which of \(graph.names(ids)) to commission together, in whole or in part?",
          findings: numbers)
      ]
    }
    return numbers.isEmpty ? [] : [Row(question: "How the reviews relate to each other?", findings: numbers)]
  }

  /// Waits that hold up more than they should, each a question of its own.
  private var waitRows: [Row] {
    numbered.filter { Rule.named($0.finding.rule)?.family == .waits && $0.finding.severity >= .conflict }
      .map {
        Row(question: "\($0.finding.message): to go on, or to be narrowed or lifted?", findings: [$0.number])
      }
  }

  /// Waits whose day to be looked at again has come or comes soon.
  private var reviewRows: [Row] {
    graph.source.waits.compactMap { wait in
      guard graph.takesPart(wait), graph.state(wait).isStanding, let review = wait.review,
        review.first <= graph.asOf + Self.soon
      else { return nil }
      let who = graph.waitingProcesses(wait).map(\.id)
      return Row(
        question:
          "Is the wait of \(graph.names(who)) for \(graph.name(graph.process(wait.forProcess))) still needed? It is "
          + "to be looked at again on \(review.inWords).")
    }
  }

  private var acceptanceRows: [Row] {
    report.accepted.compactMap { finding in
      guard let until = finding.acceptance?.until, until.first <= graph.asOf + Self.soon else { return nil }
      return Row(question: "Accepted until \(until.inWords), still acceptable? \(finding.message)")
    }
  }

  /// Deadlines that have passed or come soon.
  private var clockRows: [Row] {
    ClockTable(graph).rows.compactMap { row in
      guard row.isOpenDeadline, let left = row.left, left <= Self.soon else { return nil }
      return Row(
        question:
          "\(row.what.sentence), last day \(row.end!.inWords) (\(row.standing)): who does it, by when?")
    }
  }
}

extension ClockRow {
  /// Whether something is still to be done by a day.
  fileprivate var isOpenDeadline: Bool {
    switch state {
    case .running, .over, .begun: end != nil && running.clock.asks != .keep
    default: false
    }
  }
}
