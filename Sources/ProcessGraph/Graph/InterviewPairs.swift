extension CaseGraph {
  /// For every review interview that another came before: the earlier one that could best have spared it. People
  /// in the file's order, and for each the later interviews by date.
  var interviewPairs: [InterviewPair] {
    let finder = PairFinder(self)
    return interviewed.flatMap { finder.pairs(of: $0.id) }
  }

  /// Finds the pairs of one person after another; what two processes have to do with each other is worked out once.
  private struct PairFinder {
    let graph: CaseGraph
    /// By places of processes: whether they have run at once, and whether both are open or pending.
    let concurrent: [[Truth]]
    let isAhead: [Bool]

    init(_ graph: CaseGraph) {
      self.graph = graph
      let processes = graph.processes
      concurrent = processes.map { a in processes.map { graph.areConcurrent(a, $0) } }
      isAhead = processes.map { graph.takesPart($0) && graph.isOpenOrPending($0) }
    }

    func pairs(of person: ID) -> [InterviewPair] {
      let interviews = graph.reviewInterviews(of: person)
      guard interviews.count > 1 else { return [] }
      let rows = interviews.map { PairRow($0, graph) }
      let senders = numbers(of: rows.map(\.by))
      return rows.indices.dropFirst().compactMap { best(before: $0, in: rows, senders: senders, of: person) }
    }

    /// The pair that speaks for a later interview: the best answer, then one that cannot be joined, then the first.
    private func best(
      before y: Int, in rows: [PairRow], senders: [Int], of person: ID
    ) -> InterviewPair? {
      var answers = NotesAnswers(for: rows[y])
      var best: InterviewPair?
      var seen = Array(repeating: -1, count: rows.count)
      for x in 0..<y {
        answers.add(rows, upTo: x)
        // A row by the same processes says nothing new until somebody has answered since.
        if rows[x].isHeld {
          if seen[senders[x]] == answers.version { continue }
          seen[senders[x]] = answers.version
        }
        guard let pair = pair(rows[x], rows[y], answers, of: person) else { continue }
        if best.map({ isBetter(pair, than: $0) }) ?? true { best = pair }
        if pair.answer == .yes && pair.isCertain == .yes && pair.isWholeInterview { break }
      }
      return best
    }

    /// Equal lists as equal numbers, each less than how many there are.
    private func numbers(of lists: [[ID]]) -> [Int] {
      var numbers: [[ID]: Int] = [:]
      return lists.map { list in
        let number = numbers[list] ?? numbers.count
        numbers[list] = number
        return number
      }
    }

    private func isBetter(_ a: InterviewPair, than b: InterviewPair) -> Bool {
      if a.answer < b.answer || b.answer < a.answer { return a.answer > b.answer }
      return a.answer == .yes ? a.isWholeInterview && !b.isWholeInterview : b.mayBeJoint && !a.mayBeJoint
    }

    private func pair(
      _ x: PairRow, _ y: PairRow, _ answers: NotesAnswers, of person: ID
    ) -> InterviewPair? {
      let outside = y.reviews.filter { !x.commissions.contains($0.commission) }
      let together = areTogether(x, outside, isAhead: !y.isHeld)
      guard together.isPossible else { return nil }
      let given = outside.map { answers.answer(for: $0.commission) }
      let isNone = given.contains { $0.answer == .none }
      // Where nobody was asked either way, it does not matter which of the two came first.
      let isOrdered = isNone && !y.answers(any: x.commissions) ? .yes : x.date.isOnOrBefore(y.date)
      return InterviewPair(
        person: person, earlier: x.interview, later: y.interview, processes: outside.map(\.id),
        answers: given.map(\.answer),
        isCertain: together && isOrdered && given.reduce(Truth.yes) { $0 && $1.isCertain },
        isWholeInterview: y.others.allSatisfy(x.commissions.contains),
        mayBeJoint: isNone && mayBeJoint(x, y, outside.map(\.id)))
    }

    private func areTogether(_ x: PairRow, _ outside: [PairRow.Review], isAhead: Bool) -> Truth {
      var answer = Truth.no
      for a in x.places {
        for b in outside {
          answer = answer || concurrent[a][b.place]
          if isAhead && self.isAhead[a] && self.isAhead[b.place] { return .yes }
        }
      }
      return answer
    }

    private func mayBeJoint(_ x: PairRow, _ y: PairRow, _ outside: [ID]) -> Bool {
      guard x.isPlannedDay, y.isPlannedDay else { return false }
      guard y.date.first - x.date.first <= graph.settings[.jointInterviewWindow] else { return false }
      return x.reviews.allSatisfy { a in
        outside.allSatisfy { graph.mayInterviewTogether(graph.process(a.id), graph.process($0)) }
      }
    }
  }

  /// Whether the kinds of two processes let practitioners be interviewed for both at once.
  func mayInterviewTogether(_ a: ParallelProcess, _ b: ParallelProcess) -> Bool {
    // Where nothing is written about two kinds, joining is allowed.
    guard let degree = Compatibility.of(a.kind, b.kind)?[.practitionerInterview].degree else { return true }
    return degree == .joint || degree == .sharedWithConsent
  }
}
