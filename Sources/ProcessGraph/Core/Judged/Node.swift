/// A node of the graph.
package enum Node: Hashable, Sendable {
  case process(ID), person(ID), agency(ID), document(ID), subject(ID), body(Body)

  package init(_ party: Party) {
    switch party {
    case .process(let id): self = .process(id)
    case .agency(let id): self = .agency(id)
    case .person(let id): self = .person(id)
    case .body(let body): self = .body(body)
    }
  }
}
