/// Which part of a case a figure shows. Nothing set means all of it.
public struct Narrowing: Sendable, Hashable {
  /// Only what lies within ``depth`` lines of this id.
  public var focus: ID?
  public var depth: Int
  /// Only what has to do with any of these ids.
  public var about: Set<ID>
  /// Only the processes of this agency, and what touches them.
  public var commissioner: ID?

  public init(focus: ID? = nil, depth: Int = 1, about: Set<ID> = [], commissioner: ID? = nil) {
    (self.focus, self.depth, self.about, self.commissioner) = (focus, depth, about, commissioner)
  }

  public var isSet: Bool { focus != nil || !about.isEmpty || commissioner != nil }
}

extension Narrowing {
  /// What a figure's subtitle says of it.
  func words(in graph: CaseGraph) -> String? {
    var parts: [String] = []
    if let focus {
      parts.append("\(graph.name(focus)) and what lies within \(depth.counted("line"))")
    }
    if !about.isEmpty { parts.append("what has to do with \(graph.names(about))") }
    if let commissioner {
      parts.append("the processes of \(graph.name(commissioner)) and what touches them")
    }
    return parts.isEmpty ? nil : "Shows only " + parts.joined(separator: ", and of that only ")
  }

  /// The part of a diagram that is asked for; empty where nothing in it has to do with the ids.
  func applied(to diagram: Diagram, _ graph: CaseGraph) -> Diagram {
    var part = diagram
    if let focus { part = part.within(depth, of: part.boxes(for: [focus], graph)) }
    if !about.isEmpty { part = part.around(part.boxes(for: about, graph)) }
    if let commissioner {
      part = part.around(part.boxes(standingFor: graph.commissioned(by: commissioner)))
    }
    // These count everything, whatever is shown.
    for n in part.notes.indices { part.notes[n].heading += ", in the whole case" }
    for n in part.facts.indices { part.facts[n].title += ", in the whole case" }
    return part
  }

  /// The processes that are asked for, for a view that has a lane for each; nil where all are.
  func processes(in graph: CaseGraph) -> Set<ID>? {
    guard isSet else { return nil }
    var kept = Set(graph.processes.map(\.id))
    for id in about.union([focus].compactMap { $0 }) { kept.formIntersection(graph.processes(touching: id)) }
    if let commissioner { kept.formIntersection(graph.commissioned(by: commissioner)) }
    return kept
  }
}

extension Diagram {
  fileprivate func boxes(standingFor ids: Set<ID>) -> Set<ID> {
    Set(nodes.filter { !$0.stands.isDisjoint(with: ids) }.map(\.id))
  }

  /// The boxes that stand for ids or for what belongs to them; where there are none, for the processes that have to do
  /// with them.
  fileprivate func boxes(for ids: Set<ID>, _ graph: CaseGraph) -> Set<ID> {
    let own = boxes(standingFor: ids)
    if !own.isEmpty { return own }
    let belonging = boxes(standingFor: Set(ids.flatMap(graph.belongings)))
    if !belonging.isEmpty { return belonging }
    return boxes(standingFor: Set(ids.flatMap(graph.processes(touching:))))
  }

  /// Boxes within so many lines of some, and the lines between them. A box that only joins lines is no step.
  fileprivate func within(_ depth: Int, of start: Set<ID>) -> Diagram {
    let joints = Set(nodes.filter(\.stands.isEmpty).map(\.id))
    var found = start
    var edge = start
    func step(from boxes: Set<ID>) -> Set<ID> {
      var next: Set<ID> = []
      for line in edges {
        if boxes.contains(line.from) { next.insert(line.to) }
        if boxes.contains(line.to) { next.insert(line.from) }
      }
      return next.subtracting(found)
    }
    for _ in 0..<max(0, depth) {
      var next = step(from: edge)
      found.formUnion(next)
      let beyond = step(from: next.intersection(joints))
      found.formUnion(beyond)
      next.formUnion(beyond)
      edge = next
      if edge.isEmpty { break }
    }
    return keeping(extra: found) { found.contains($0.from) && found.contains($0.to) }
  }
}
