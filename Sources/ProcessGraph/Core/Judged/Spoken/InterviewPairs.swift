extension CaseGraph {
  /// For every review interview that another came before: the earlier one that could best have spared it. People
  /// in the file's order, and for each the later interviews by date.
  var interviewPairs: [InterviewPair] {
    interviewed.flatMap { person in
      let rows = reviewInterviews(of: person.id).map { PairRow($0, self) }
      return rows.count > 1 ? PairFinder(rows, of: person.id, self).pairs : []
    }
  }

  /// Finds the pairs of one person; what two of the person's processes have to do with each other is worked out once.
  private struct PairFinder {
    let graph: CaseGraph
    let person: ID
    let rows: [PairRow]
    /// Where the tables below keep a process, by its place among all.
    let numbers: [Int: Int]
    /// Whether two have run at once, and whether each is open or pending.
    let concurrent: [[Truth]]
    let isAhead: [Bool]

    init(_ rows: [PairRow], of person: ID, _ graph: CaseGraph) {
      (self.rows, self.person, self.graph) = (rows, person, graph)
      let places = Set(rows.flatMap { $0.places + $0.reviews.map(\.place) }).sorted()
      numbers = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
      let processes = places.map { graph.processes[$0] }
      concurrent = processes.map { a in processes.map { graph.areConcurrent(a, $0) } }
      isAhead = processes.map { graph.takesPart($0) && graph.isOpenOrPending($0) }
    }

    var pairs: [InterviewPair] {
      let senders = numbers(of: rows.map(\.by))
      return rows.indices.dropFirst().compactMap { best(before: $0, senders: senders) }
    }

    /// The pair that speaks for a later interview: the best answer, then one that cannot be joined, then the first.
    private func best(before y: Int, senders: [Int]) -> InterviewPair? {
      var answers = NotesAnswers(for: rows[y])
      var best: InterviewPair?
      var seen = Array(repeating: -1, count: rows.count)
      for x in 0..<y {
        answers.add(rows, upTo: x)
        if rows[x].keepsNotes { continue }
        // A row by the same processes says nothing new until somebody has answered since.
        if rows[x].isHeld {
          if seen[senders[x]] == answers.version { continue }
          seen[senders[x]] = answers.version
        }
        guard let pair = pair(rows[x], rows[y], answers) else { continue }
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

    private func pair(_ x: PairRow, _ y: PairRow, _ answers: NotesAnswers) -> InterviewPair? {
      let outside = y.reviews.filter { !x.commissions.contains($0.commission) }
      let together = areTogether(x, outside, isAhead: !y.isHeld)
      guard together.isPossible else { return nil }
      let given = outside.map { answers.answer(for: $0.commission) }
      let isNone = given.contains { $0.answer == .none }
      // Where nobody was asked either way, it does not matter which of the two came first.
      let isOrdered = isNone && !y.answers(any: x.commissions) ? .yes : x.date.isOnOrBefore(y.date)
      return InterviewPair(
        person: person, earlierRow: x, laterRow: y, processes: outside.map(\.id),
        answers: given.map(\.answer),
        isCertain: together && isOrdered && given.reduce(Truth.yes) { $0 && $1.isCertain },
        isWholeInterview: y.others.allSatisfy(x.commissions.contains),
        mayBeJoint: isNone && mayBeJoint(x, y, outside.map(\.id)))
    }

    private func areTogether(_ x: PairRow, _ outside: [PairRow.Review], isAhead: Bool) -> Truth {
      var answer = Truth.no
      for a in x.places.lazy.map({ numbers[$0]! }) {
        for b in outside.lazy.map({ numbers[$0.place]! }) {
          answer = answer || concurrent[a][b]
          if isAhead && self.isAhead[a] && self.isAhead[b] { return .yes }
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
    guard let degree = Compatibility.degree(of: .practitionerInterview, a.kind, b.kind) else { return true }
    return degree == .joint || degree == .sharedWithConsent
  }
}
