/// Reports that answer one question differently.
struct Contradiction {
  let question: String
  /// Earliest first.
  let documents: [Document]
}

extension CaseGraph {
  /// Every question that current final reports of different commissions answer differently.
  var contradictions: [Contradiction] {
    var groups = RowGroups<String, Document>()
    for document in source.documents where isConcluded(document) {
      groups.add(document, to: document.conclusion!.question.folded)
    }
    return groups.all.compactMap { question, group in
      let papers = group.rows.enumerated().sorted { a, b in
        let days = [a, b].map { $0.element.on?.first.number ?? .max }
        return (days[0], a.offset) < (days[1], b.offset)
      }.map(\.element)
      let disputed = papers.filter { paper in papers.contains { contradict(paper, $0) } }
      return disputed.isEmpty ? nil : Contradiction(question: question, documents: disputed)
    }
  }

  private func isConcluded(_ document: Document) -> Bool {
    guard document.conclusion != nil, document.status != .superseded, !document.forProcesses.isEmpty else {
      return false
    }
    guard document.forProcesses.map(process).allSatisfy(takesPart) else { return false }
    let isRecord = document.what == .inquestRecord || document.what == .pfdReport
    return isFinal(document) || (isRecord && isHeld(document.on).isPossible)
  }

  private func contradict(_ a: Document, _ b: Document) -> Bool {
    guard a.conclusion!.answer.folded != b.conclusion!.answer.folded else { return false }
    guard commissions(of: a).isDisjoint(with: commissions(of: b)) else { return false }
    let isOlder = (a.on?.first.number ?? .max) <= (b.on?.first.number ?? .max)
    let (earlier, later) = isOlder ? (a, b) : (b, a)
    return !builds(earlier, on: later.conclusion!.answer.folded)
  }

  /// Whether a document reuses, at any number of steps, one that holds an answer.
  private func builds(_ document: Document, on answer: String) -> Bool {
    var seen: Set<ID> = [document.id]
    var next = document.reuses
    while let id = next, seen.insert(id).inserted {
      let reused = self.document(id)
      if reused.conclusion?.answer.folded == answer { return true }
      next = reused.reuses
    }
    return false
  }
}

extension String {
  /// Without regard to case and to how words are spaced.
  var folded: String { lowercased().split { $0.isWhitespace }.joined(separator: " ") }
}
