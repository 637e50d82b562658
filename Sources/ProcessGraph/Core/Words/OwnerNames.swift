extension CaseGraph {
  /// What a report calls whoever has to act.
  package func name(_ owner: Owner) -> String {
    switch owner {
    case .person(let id), .agency(let id): name(id)
    case .role(let role): name(role)
    }
  }

  func name(_ role: Owner.Role) -> String {
    switch role {
    case .police: "the police"
    case .prosecutor: "the prosecutor"
    case .provider: "the provider"
    case .legalAdviser:
      ownName(of: .legalAdviser)
        ?? (frame == .england2015 ? "the subgroup's legal representative" : "the partnership's legal adviser")
    case .partners: ownName(of: .partners) ?? "the safeguarding partners"
    default: Body(rawValue: role.rawValue).map { title(of: $0) } ?? role.rawValue
    }
  }
}
