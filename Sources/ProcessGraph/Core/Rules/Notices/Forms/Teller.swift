/// Whoever has the duty to tell.
struct Teller: Sendable {
  let name: String
  /// Their id, where the file declares them.
  let id: ID?
  /// Who acts; nil where that is whoever leads the review.
  var owner: Owner?
}

extension NoticeMatter {
  /// An agency or person, or in their absence the words for whoever usually has the part.
  func teller(_ id: ID?, else words: String, role: Owner.Role? = nil) -> Teller {
    guard let id else { return Teller(name: words, id: nil, owner: role.map(Owner.role)) }
    var owner: Owner?
    if case .agency = graph.node(id) { owner = .agency(id) }
    if case .person = graph.node(id) { owner = .person(id) }
    return Teller(name: graph.name(id), id: id, owner: owner)
  }

  /// The agency that commissions the process.
  var commissioner: Teller {
    teller(process.commissioner, else: "whoever commissions \(graph.name(process))")
  }

  /// The health body that is investigated or investigates, else the commissioner.
  var provider: Teller { process.provider.map { teller($0, else: "") } ?? commissioner }

  /// The subgroup that oversees case reviews.
  var subgroup: Teller {
    let id = Body.crag.rawValue
    if case .agency = graph.node(id) { return teller(id, else: "") }
    return Teller(name: name(of: .crag), id: nil, owner: .role(.crag))
  }

  var businessUnit: Teller {
    Teller(name: name(of: .businessUnit), id: nil, owner: .role(.businessUnit))
  }

  /// The police: the agency that commissions a criminal process, else the force that contributes to the review, else
  /// the first on file.
  var police: Teller {
    if process.kind == .crim, let id = process.commissioner { return teller(id, else: "") }
    let forces = graph.source.agencies.filter { $0.sector == .police }.map(\.id)
    let contributing = forces.first { force in review.map { graph.contributes(force, to: $0) } ?? false }
    return teller(contributing ?? forces.first, else: "the police representative", role: .police)
  }
}
