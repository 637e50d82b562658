/// The standing bodies as one board calls them.
///
/// Rules and duties are written once, in the words of the local paper: ‘the subgroup’. A board without one, or with
/// another name for it, would not know who is meant.
struct StandingNames {
  /// The words that a name stands for, where it differs from them.
  private let names: [(words: [UInt8], title: String)]

  init(_ graph: CaseGraph) {
    names =
      Self.standing.compactMap { words, body in
        let isOwn = LocalName(rawValue: body.rawValue).flatMap(graph.ownName) != nil
        let name = isOwn ? graph.title(of: body) : graph.called(body)
        // A board that has a row is still ‘the board’ in the words of its own time.
        let isDeclared = body != .board && name != body.title(in: graph.frame)
        guard isOwn || isDeclared || graph.frame != .england2015 else { return nil }
        return (Array(words.utf8), name)
      }
      + Self.partners(graph)
  }

  /// Only what the board itself has named, for texts that are written for each frame already.
  init(ownOf graph: CaseGraph) {
    names =
      Self.standing.compactMap { words, body in
        LocalName(rawValue: body.rawValue).flatMap(graph.ownName).map { (Array(words.utf8), $0) }
      }
      + Self.partners(graph)
  }

  private static func partners(_ graph: CaseGraph) -> [(words: [UInt8], title: String)] {
    graph.ownName(of: .partners).map { [(Array("the safeguarding partners".utf8), $0)] } ?? []
  }

  /// What a rule asks for in few words, as a list says it; its id where it is none of today's.
  func task(ofRule id: String) -> String { Rule.named(id).map { put(into: $0.task) } ?? id }

  /// A text of a rule or a duty with these names.
  func put(into text: String) -> String {
    guard !names.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var n = 0
    // One pass: what stands in a name that was put in is never looked at again.
    while n < bytes.count {
      let isStart = n == 0 || !bytes[n - 1].isOfWord
      guard isStart, let name = names.first(where: { bytes.holds($0.words, at: n) }) else {
        result.append(bytes[n])
        n += 1
        continue
      }
      let isCapital = bytes[n] < 0x61
      var title = isCapital ? name.title.sentence : name.title
      n += name.words.count
      if bytes[n...].starts(with: Array("'s".utf8)) {
        title += title.hasSuffix("s") ? "'" : "'s"
        n += 2
      }
      result += Array(title.utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a body may be called in a text of this case: in a rule's words, and as this board calls it.
  func words(for body: Body) -> [String] {
    let words = Self.standing.filter { $0.1 == body }.map(\.0)
    return (words + words.map(put)).eachOnce
  }

  /// The words that rules use for standing bodies, longer ones first where one begins another.
  private static let standing: [(String, Body)] = [
    ("the Case Review and Governance subgroup", .crag), ("the subgroup", .crag),
    ("the board's business unit", .businessUnit), ("the business unit", .businessUnit),
    ("the independent chair", .independentChair),
    ("the child death overview panel", .cdop), ("the overview panel", .cdop),
    ("the Local Safeguarding Children Board", .board), ("the board", .board),
  ]
}

extension CaseGraph {
  /// One text of a rule or a duty with the standing bodies as this board calls them.
  func withStandingNames(_ text: String) -> String { StandingNames(self).put(into: text) }

  /// A text that is written for the case's frame, with the names that the board itself gives.
  func withOwnNames(_ text: String) -> String {
    source.names.isEmpty ? text : StandingNames(ownOf: self).put(into: text)
  }

  /// A standing body by an agency that the file declares under its word, else by its title.
  func called(_ body: Body) -> String {
    if case .agency(let id) = node(body.rawValue) { return name(id) }
    return title(of: body)
  }

  /// What a rule asks for in few words, as a list says it; its id where it is none of today's.
  func task(ofRule id: String) -> String { StandingNames(self).task(ofRule: id) }
}

extension [UInt8] {
  /// Whether words stand here, whole, the first letter small or capital.
  fileprivate func holds(_ words: [UInt8], at n: Int) -> Bool {
    guard n + words.count <= count, self[n] | 0x20 == words[0] else { return false }
    guard self[(n + 1)..<(n + words.count)].elementsEqual(words.dropFirst()) else { return false }
    return n + words.count == count || !self[n + words.count].isOfWord
  }
}

extension UInt8 {
  fileprivate var isOfWord: Bool {
    self >= 0x80 || self == 0x2D || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
  }
}
