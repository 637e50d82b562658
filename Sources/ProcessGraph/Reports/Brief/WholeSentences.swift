/// Long sentences in fewer words, each still a whole one: lists are counted, and what comes after the first thing is left
/// to the annexes.
struct WholeSentences {
  /// What is counted, by the names that a sentence has for it.
  private let kinds: [String: [Kind]]
  /// The letters of the longest name.
  private let longest: Int

  private enum Kind {
    case process, relative, practitioner, other, agency

    func counted(_ count: Int) -> String {
      switch self {
      case .process: "\(count.inWords) processes"
      case .relative: "\(count.inWords) people of the family"
      case .practitioner: "\(count.inWords) practitioners"
      case .other: "\(count.inWords) people"
      case .agency: "\(count.inWords) agencies"
      }
    }
  }

  init(_ graph: CaseGraph) {
    let processes = graph.processes.flatMap { process -> [String] in
      let short = graph.names(of: process).initialism.map { "the " + $0 + graph.titleMark(of: process) }
      return [graph.name(process)] + [short].compactMap { $0 }
    }
    let people = graph.source.people.map { person -> (String, Kind) in
      let kind: Kind = person.isFamily ? .relative : person.isPractitioner ? .practitioner : .other
      return (graph.name(person.id), kind)
    }
    let agencies = graph.source.agencies.map { (graph.name($0.id), Kind.agency) }
    let names = (processes.map { ($0, Kind.process) } + people + agencies).filter { !$0.0.isEmpty }
      .eachOnce { $0.0 }
    var kinds: [String: [Kind]] = [:]
    for (name, kind) in names {
      for spelling in [name, name.sentence] { kinds[spelling, default: []].append(kind) }
    }
    self.kinds = kinds
    longest = names.map(\.0.count).max() ?? 0
  }

  /// A text of at most so many letters, if its parts allow: first with its lists counted, then without what follows its
  /// first thing. Never cut within a sentence.
  ///
  /// - Parameter isCounted: whether what is left out is counted at the end: `(and two more points)`.
  func of(_ text: String, atMost most: Int, isCounted: Bool = false) -> String {
    guard text.count > most else { return text }
    let text = counted(text)
    guard text.count > most else { return text }
    let breaks = isCounted ? ["; "] : [". ", "; ", ", and to "]
    let ends = breaks.flatMap { text.ranges(of: $0).map(\.lowerBound) }.sorted()
    let limit = text.index(text.startIndex, offsetBy: most, limitedBy: text.endIndex) ?? text.endIndex
    guard let end = ends.last(where: { $0 <= limit }) ?? ends.first else { return text }
    guard isCounted else { return String(text[..<end]) }
    let left = ends.count { $0 >= end }
    return "\(text[..<end]) (and \(left.counted("more point")))"
  }

  /// The same text with each list of more than a few names counted: `told of ten processes`.
  ///
  /// - Parameter other: a text that is read with it; where it is given, only lists that stand there too are counted.
  func counted(_ text: String, beside other: String? = nil) -> String {
    var said = ""
    var rest = text[...]
    while !rest.isEmpty {
      if let list = list(at: rest), list.count > Self.mostNamed, other?.contains(rest[..<list.end]) ?? true {
        let count = list.kind.counted(list.count)
        said += said.isEmpty ? count.sentence : count
        rest = rest[list.end...]
      } else {
        // On to the next word.
        let next = rest.firstIndex(of: " ").map { rest.index(after: $0) } ?? rest.endIndex
        said += rest[..<next]
        rest = rest[next...]
      }
    }
    return said
  }

  /// A list up to this length is read faster than its count is looked up.
  private static let mostNamed = 4

  /// Names of one kind that a text begins with, one after another.
  private func list(at text: Substring) -> (kind: Kind, count: Int, end: Substring.Index)? {
    guard let first = name(at: text, nil) else { return nil }
    var (count, end) = (1, first.end)
    while let link = [", ", " and "].first(where: { text[end...].hasPrefix($0) }),
      let next = name(at: text[end...].dropFirst(link.count), first.kind)
    {
      (count, end) = (count + 1, next.end)
    }
    return (first.kind, count, end)
  }

  /// The longest name that a text begins with. The name of one is no part of another word.
  private func name(at text: Substring, _ kind: Kind?) -> (kind: Kind, end: Substring.Index)? {
    let start = text.prefix(longest + 1)
    let isWhole = start.endIndex == text.endIndex
    let ends = start.indices.dropFirst().filter { !start[$0].isLetter && !start[$0].isNumber }
    for end in (ends + (isWhole ? [start.endIndex] : [])).reversed() {
      let known = kinds[String(start[..<end])] ?? []
      if let one = known.first(where: { kind == nil || kind == $0 }) { return (one, end) }
    }
    return nil
  }
}
