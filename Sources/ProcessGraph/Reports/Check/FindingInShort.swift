// What a finding is about, in as few words as a line has room for.

extension CaseGraph {
  /// What a finding is at bottom about, in the fewest words: roles and initials.
  func inShort(_ finding: Finding) -> String {
    let names = inOrder(finding.root).compactMap { id -> String? in
      switch node(id) {
      case .process: shortName(id)
      case .person: person(id).role
      case .agency: agency(id).name ?? id
      default: nil
      }
    }
    return names.count > 4 ? "" : names.listed
  }
}

/// What findings are about where a line has little room.
struct ShorterNames {
  private let graph: CaseGraph
  /// How many people one word, or two, could mean.
  private let bearers: [String: Int]

  init(_ graph: CaseGraph) {
    self.graph = graph
    bearers = graph.source.people.reduce(into: [:]) { counts, person in
      for word in person.role.headWords { counts[word, default: 0] += 1 }
    }
  }

  /// The people alone, by one word each where that is enough to know them; else the first of the processes.
  func names(in finding: Finding) -> [String] {
    let ids = graph.inOrder(finding.root.isEmpty ? finding.about : finding.root)
    let people = ids.filter { graph.node($0) == .person($0) }.map(graph.person).filter {
      $0.isFamily || $0.isPractitioner
    }
    let words = people.compactMap { $0.role.headWords.first { bearers[$0] == 1 } }
    // The review is what tells two lines apart; the criminal case is the same in both.
    let all = ids.filter { graph.node($0) == .process($0) }
    let ofCourt = all.filter { graph.process($0).kind.isOfCourt }
    let processes = (all.filter { !ofCourt.contains($0) } + ofCourt).map(graph.shortName)
    let others = processes.count > 1 ? ["\(processes[0]) and others"] : []
    return [people.map(\.role).listed, words.count == people.count ? words.listed : ""].filter { !$0.isEmpty }
      + others + processes.prefix(1)
  }
}

extension String {
  /// What somebody is, in one word and in two: `father of the daughter` is a father, a `community psychiatric nurse` a
  /// nurse, then a psychiatric nurse.
  fileprivate var headWords: [String] {
    let words = Substring(utf8.prefix { !",(;:".utf8.contains($0) }).split(separator: " ")
    let head = words.prefix {
      !["of", "at", "in", "from", "to", "for", "who", "with", "on", "and", "–"].contains($0)
    }
    guard let last = head.last, last.count > 1, last.allSatisfy({ $0.isLetter || $0 == "-" }) else {
      return []
    }
    // A ‘worker’ alone could be anybody.
    let isGeneral = ["worker", "visitor", "officer", "manager", "lead"].contains(last)
    return (isGeneral ? [] : [String(last)])
      + (head.count < 2 ? [] : ["\(head[head.endIndex - 2]) \(last)"])
  }
}
