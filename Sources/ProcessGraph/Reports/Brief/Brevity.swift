/// Words for pages that hold only so much: long names as far as there is room, with an ellipsis for the rest, which stands
/// in the annexes, and long sentences in fewer words.
struct Brevity {
  /// Longest first, so that no name is cut within another.
  private let names: [(full: String, cut: String)]
  private let sentences: WholeSentences

  /// Names up to this length are not cut, and those that are cut keep about so many letters.
  private static let (most, kept) = (70, 48)

  init(_ graph: CaseGraph) {
    let source = graph.source
    sentences = WholeSentences(graph)
    let all =
      source.people.flatMap { person in Person.Capacity.allCases.compactMap { person.roles[$0] } }
      + source.agencies.compactMap(\.name) + source.processes.compactMap(\.name)
    var taken: Set<String> = []
    names = all.filter { $0.count > Self.most }.eachOnce.map { name in
      // Two that begin alike keep a little more, as far as that tells them apart.
      let cuts = stride(from: Self.kept, through: Self.most, by: 11).map { name.cut(atMost: $0) }
      let cut = cuts.first { !taken.contains($0) } ?? "\(cuts[0]) \(name.lastWords(atMost: 30))"
      taken.insert(cut)
      return (name, cut)
    }.sorted { ($0.0.count, $1.0) > ($1.0.count, $0.0) }
  }

  /// A text with its long names cut, and no longer than there is room for.
  func of(_ text: String, atMost most: Int = .max) -> String {
    names.reduce(text) { text, name in
      text.replacing(name.full, with: name.cut)
        .replacing(name.full.sentence, with: name.cut.sentence)
        .replacing(name.full.lowercasedFirst, with: name.cut.lowercasedFirst)
    }.cut(atMost: most)
  }

  /// A sentence in so many letters, if it can be said in fewer words; it is cut only where nobody would read to its end.
  func whole(_ text: String, atMost most: Int, isCounted: Bool = false) -> String {
    of(sentences.of(text, atMost: most, isCounted: isCounted), atMost: max(most, Self.longest))
  }

  /// No sentence of a rule is longer, once its lists are counted.
  private static let longest = 420

  /// The same of a question, of which the end is kept: it is what is asked.
  func of(question: String, atMost most: Int) -> String {
    let text = of(sentences.counted(question))
    guard text.count > most else { return text }
    let colon = text.ranges(of: ": ").last.map { String(text[$0.lowerBound...]) }
    let asked = colon.flatMap { $0.count <= 60 ? $0 : nil } ?? " " + text.lastWords(atMost: 20)
    return String(text.dropLast(asked.count)).cut(atMost: most - asked.count) + asked
  }
}

extension String {
  /// The words at its end, as many as there is room for; at least a part of the last.
  fileprivate func lastWords(atMost most: Int) -> String {
    let end = suffix(most)
    if end.count == count { return self }
    return end.firstIndex(of: " ").map { String(end[end.index(after: $0)...]) } ?? String(end)
  }
}
