/// Finds for each finding of one report what it is in another.
struct FindingMatch {
  private var old: [KnownFinding]
  private var new: [KnownFinding]
  private let graph: CaseGraph
  /// The day that gaps and conflicts have for want of another: sought once for all of them.
  private let nextMeeting: Day?
  private(set) var changes: [FindingChange] = []

  /// - Parameters:
  ///   - renamed: ids that are called otherwise now.
  ///   - graph: the case as it is now.
  init(_ old: KnownReport, _ new: KnownReport, renamed: [ID: ID], in graph: CaseGraph) {
    self.old = old.findings.map { $0.renamed(renamed) }
    self.new = new.findings
    (self.graph, nextMeeting) = (graph, graph.nextMeeting)
    pairByReference()
    pairByCause()
    takeSplit()
    takeJoined()
    changes += self.old.map { FindingChange(old: $0, new: nil, nextMeeting: nil) }
    changes += self.new.map { FindingChange(old: nil, new: $0, nextMeeting: nil) }
    for n in changes.indices { changes[n].close(nextMeeting: nextMeeting) }
  }

  private mutating func pair(_ a: Int, _ b: Int) {
    changes.append(
      FindingChange(old: old.remove(at: a), new: new.remove(at: b), nextMeeting: nextMeeting))
  }

  // MARK: By reference

  /// Several findings of one cause and root are told apart by what they say: the second of two moves up when the first
  /// is cleared.
  private mutating func pairByReference() {
    let tests: [(KnownFinding, KnownFinding) -> Bool] = [
      { $0.message == $1.message }, { $0.date != nil && $0.date == $1.date },
      { $0.reference == $1.reference }, { _, _ in true },
    ]
    for test in tests {
      for now in new {
        guard let b = new.firstIndex(where: { $0.reference == now.reference }),
          let a = old.firstIndex(where: { Self.isOne($0, now) && test($0, now) })
        else { continue }
        pair(a, b)
      }
    }
  }

  /// Whether two findings have one reference: by cause and root where both are known, since ids may be renamed.
  private static func isOne(_ a: KnownFinding, _ b: KnownFinding) -> Bool {
    if let one = a.origin, let other = b.origin { return one == other }
    return a.reference.prefix { $0 != "-" } == b.reference.prefix { $0 != "-" }
  }

  // MARK: By cause

  /// Of one cause with a process or person in common: one is about a part of what the other is about, or what differs
  /// is no longer in the file.
  private mutating func pairByCause() {
    var pairs: [(common: Int, old: KnownFinding, new: KnownFinding)] = []
    for a in old {
      for b in new where isOneCause(a, b) {
        let common = common(a.about, b.about)
        guard common > 0, isAboutSame(Set(a.about), Set(b.about)) else { continue }
        pairs.append((common, a, b))
      }
    }
    let order = pairs.indices.sorted { (-pairs[$0].common, $0) < (-pairs[$1].common, $1) }
    for (_, a, b) in order.map({ pairs[$0] }) {
      guard let one = old.firstIndex(where: { $0.reference == a.reference }),
        let other = new.firstIndex(where: { $0.reference == b.reference })
      else { continue }
      pair(one, other)
    }
  }

  private func isOneCause(_ a: KnownFinding, _ b: KnownFinding) -> Bool {
    if let one = a.origin, let other = b.origin { return one.cause == other.cause }
    return !Set(a.answers).isDisjoint(with: b.answers)
  }

  /// How many processes and people two findings have in common.
  private func common(_ a: [ID], _ b: [ID]) -> Int {
    Set(a).intersection(b).count { id in
      switch graph.node(id) {
      case .process, .person: true
      default: false
      }
    }
  }

  private func isAboutSame(_ old: Set<ID>, _ new: Set<ID>) -> Bool {
    if old.isSubset(of: new) || new.isSubset(of: old) { return true }
    return old.subtracting(new).allSatisfy { graph.node($0) == nil }
  }

  // MARK: Split and joined

  /// A finding that seems new, and is a part of one that was there, or stood behind it.
  private mutating func takeSplit() {
    // Most changes lost nothing: what each did is worked out once, and again where it changes.
    var lost = changes.map(\.lost)
    for finding in new {
      if let n = lost.firstIndex(where: { $0.contains { isLeft(finding, of: $0, $1) } }) {
        changes[n].new.append(finding)
        lost[n] = changes[n].lost
      } else if let a = old.firstIndex(where: { old in old.parts.contains { isLeft(finding, of: old, $0) } })
      {
        let change = FindingChange(old: old.remove(at: a), new: finding, nextMeeting: nextMeeting)
        changes.append(change)
        lost.append(change.lost)
      } else {
        continue
      }
      new.removeAll { $0.reference == finding.reference }
    }
  }

  /// Whether a finding is what is left of a part of another that is no longer in it.
  private func isLeft(_ finding: KnownFinding, of other: KnownFinding, _ part: KnownFinding.Part) -> Bool {
    guard finding.isAccepted == other.isAccepted, common(finding.about, Array(part.about)) > 0 else {
      return false
    }
    return finding.parts.contains { $0.isAlike(part) }
      || finding.parts.contains { own in
        Rule.named(own.rule)?.yieldsTo.contains(part.rule) == true && own.about.isSubset(of: other.about)
      }
  }

  /// A finding that seems cleared, and is a part of another now.
  private mutating func takeJoined() {
    for finding in old {
      guard
        let n = changes.firstIndex(where: { change in
          change.new.first?.isAccepted == finding.isAccepted
            && change.gained.contains { part in finding.parts.contains { $0.isAlike(part) } }
        })
      else { continue }
      changes[n].old.append(finding)
      old.removeAll { $0.reference == finding.reference }
    }
  }
}

extension FindingChange {
  /// The parts that were in it and are not now, each with its finding.
  fileprivate var lost: [(KnownFinding, KnownFinding.Part)] {
    let now = new.flatMap(\.parts)
    return old.flatMap { finding in finding.parts.map { (finding, $0) } }.filter { !now.contains($0.1) }
  }

  /// The parts that are in it now and were not.
  fileprivate var gained: [KnownFinding.Part] {
    let before = Set(old.flatMap(\.parts))
    return new.flatMap(\.parts).filter { !before.contains($0) }
  }
}
