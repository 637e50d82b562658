/// A node of the graph.
public enum Node: Hashable, Sendable {
  case process(ID), person(ID), agency(ID), document(ID), subject(ID), body(Body)

  public init(_ party: Party) {
    switch party {
    case .process(let id): self = .process(id)
    case .agency(let id): self = .agency(id)
    case .person(let id): self = .person(id)
    case .body(let body): self = .body(body)
    }
  }
}

/// An edge of the graph, with the row it comes from.
public struct Edge: Sendable {
  public enum Meaning: Sendable { case wait, share, contact, interview }
  public let meaning: Meaning
  public let from: Node
  public let to: Node
  public let place: Place
}

extension CaseGraph {
  /// Every edge, in the order of the tables: waits (from who waits to what is waited for), shares, contacts and
  /// interviews (from the process to the person). A row that names several at one end is several edges.
  public var edges: [Edge] {
    let waits = source.waits.flatMap { wait in
      waitingProcesses(wait).map {
        Edge(meaning: .wait, from: .process($0.id), to: .process(wait.forProcess), place: wait.place)
      }
    }
    let shares = source.shares.map {
      Edge(meaning: .share, from: Node($0.from), to: Node($0.to), place: $0.place)
    }
    let contacts = source.contacts.flatMap { row in
      row.by.flatMap { by in
        row.with.map { Edge(meaning: .contact, from: .process(by), to: .person($0), place: row.place) }
      }
    }
    let interviews = source.interviews.flatMap { row in
      row.by.map { Edge(meaning: .interview, from: .process($0), to: .person(row.of), place: row.place) }
    }
    return waits + shares + contacts + interviews
  }

  /// Every node that can be reached from one along edges of some meanings, the node itself excepted unless a
  /// ring leads back to it.
  public func reach(from start: Node, along meanings: Set<Edge.Meaning>) -> Set<Node> {
    let next = Dictionary(grouping: edges.filter { meanings.contains($0.meaning) }, by: \.from)
    var found: Set<Node> = []
    var waiting = [start]
    while let node = waiting.popLast() {
      for edge in next[node] ?? [] where found.insert(edge.to).inserted { waiting.append(edge.to) }
    }
    return found
  }
}
