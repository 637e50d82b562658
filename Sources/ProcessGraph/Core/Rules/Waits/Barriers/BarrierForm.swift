extension Rule {
  /// The form of the rules by which nothing stands in front of a protected review as a whole. It writes the examples
  /// that all of them have.
  ///
  /// - Parameters:
  ///   - kinds: the kinds of process waited for; the first is that of the standard examples.
  ///   - commissioner: whose process it is in these.
  ///   - advice: what to do about one such wait, as a sentence.
  static func barrier(
    _ id: String, severity: Severity = .gap, desk: Desk? = nil, for kinds: [KindID],
    by commissioner: String, statement: String, why: String, waited: String, task: String, remedy: String,
    authority: [Authority], answers: [String] = [], fires: [Example] = [], quiet: [Example] = [],
    advice: @escaping @Sendable (WholeWait, CaseGraph) -> String
  ) -> Rule {
    let processes = """
      processes:
        scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        other: {kind: \(kinds[0].rawValue), commissioner: \(commissioner), started: 2015-04-01}
      waits:

      """
    return Rule(
      id, family: .waits, severity: severity, binding: .goodPractice, desk: desk, statement: statement,
      why: why,
      firesWhen: """
        the whole of a serious case review, or of a commission it belongs to, waits for \(waited). Its report counts \
        as the whole where no reason or no review date is given, and so do report, interviews and agency reports \
        together.
        """,
      quietWhen: """
        a court ordered the wait or the prosecutor decided it (where it is in pieces: each of them), the family asked \
        for it, or it holds up no more than it must, with a reason and a review date.
        """,
      task: task, remedy: remedy,
      clearsWhen: "the wait is lifted, narrowed, or rests on a court's order or the prosecutor's decision",
      authority: authority, answers: answers,
      fires: [
        Example(
          "The whole review waits",
          processes + """
              - {process: scr, for: other, because: agreed by all, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}  # ↓
            """)
      ] + fires,
      quiet: [
        Example(
          "Only one agency's report waits, with a reason and a review date",
          processes + """
              - {process: scr, part: agency-report, of: trust, for: other, because: its outcome is part of the report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
            """),
        Example(
          "The family asked for it",
          processes + """
              - {process: scr, for: other, asked-by-family: yes, on: 2015-05-01, review: 2015-07-01}
            """),
        Example(
          "A court ordered it",
          processes + """
              - {process: scr, for: other, because: order of the court, decided-by: reviewer, ground: court-order, on: 2015-05-01, review: 2015-07-01}
            """),
      ] + quiet,
      looksFor: { check -> [WholeWait] in
        let graph = check.graph
        let waits = check.dependencies.filter {
          kinds.contains($0.awaited.kind) && graph.isProtected($0.waiting) && !$0.wait.askedByFamily
        }
        return graph.wholeWaits(among: waits).filter { !$0.isGrounded }
      },
      says: { wait, graph in .stopped(wait, graph, remedy: advice(wait, graph)) })
  }
}

extension Found {
  /// A process held up as a whole.
  static func stopped(_ wait: WholeWait, _ graph: CaseGraph, remedy: String) -> Found {
    var found = held(wait.parts, graph, message: message(wait, graph), remedy: remedy)
    found.joins = .delay(wait.parts[0], message(wait, graph))
    return found.when(wait.isInForce, without: "the day on which the wait begins or ends")
  }

  /// A finding about waits of one or more rows for one process.
  static func held(_ waits: [Dependency], _ graph: CaseGraph, message: String, remedy: String) -> Found {
    let rows = waits.map(\.wait)
    let processes = waits.flatMap { [$0.waiting.id, $0.awaited.id] }
    return Found(
      about: graph.withJoint(processes) + rows.flatMap(\.of) + rows.compactMap(\.decidedBy),
      places: rows.map(\.place), message: message.sentence,
      details: Dictionary(grouping: waits, by: \.row).sorted { $0.key < $1.key }
        .map { graph.detail(of: $0.value[0], withEnd: Set(waits.map(\.end)).count > 1) },
      remedy: remedy, date: waits.compactMap { graph.heldSince($0)?.first }.min(),
      root: rows.flatMap(\.concerned).eachOnce, acting: waits[0].waiting.id)
  }

  private static func message(_ wait: WholeWait, _ graph: CaseGraph) -> String {
    let processes = graph.names(wait.parts.map(\.waiting.id))
    let ends = Set(wait.parts.map(\.end))
    let end = ends.count == 1 ? graph.endName(of: wait.parts[0]) : graph.name(wait.awaited)
    switch wait.form {
    case .whole:
      let verb = Set(wait.parts.map(\.waiting.id)).count > 1 ? "are" : "is"
      return "\(processes) \(verb) paused in full until \(end)"
    case .inPieces:
      return "the interviews, agency reports and report of \(processes) all wait for \(end)"
    case .unexplainedReport:
      let row = wait.parts[0].wait
      let missing = [row.because == nil ? "no reason" : nil, row.review == nil ? "no review date" : nil]
      let lack = missing.compactMap { $0 }.joined(separator: " and ")
      return "the report of \(processes) waits for \(end), with \(lack)"
    }
  }
}

extension CaseGraph {
  /// The day from which a wait holds; where nobody wrote it down, the first on which it can have held anything.
  func heldSince(_ wait: Dependency) -> CaseDate? {
    wait.wait.on ?? bothOpenSince(wait.waiting, wait.awaited)
  }

  /// A wait's row as a line beneath a finding.
  ///
  /// - Parameter withEnd: whether to say what it waits for, where the message does not.
  func detail(of wait: Dependency, withEnd: Bool) -> Finding.Detail {
    let row = wait.wait
    let facts = [
      withEnd ? "for \(endName(of: wait))" : nil,
      row.on == nil ? "no record of when it began" : nil,
      row.decidedBy.map { "decided by \(name($0))" } ?? "no record of who decided",
      row.ground.map { "ground: \($0.rawValue.spaced)" },
      row.review.map { "review date \($0.inWords)" },
    ]
    return Finding.Detail(
      date: row.on, what: row.part == .whole ? "whole" : row.part.rawValue.spaced,
      who: facts.compactMap { $0 }.joined(separator: "; "))
  }

  /// The leads of the processes that some waits hold up, as one phrase.
  func waitingLeads(_ waits: [Dependency]) -> String {
    waits.map { leadName(of: $0.waiting) }.eachOnce.listed
  }
}
