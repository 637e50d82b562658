// Which agencies have a part in a review. Processes that run as one have their panels, links and contributors in common.

extension CaseGraph {
  /// The people on the panel of a review.
  package func panelMembers(of review: ParallelProcess) -> Set<ID> {
    Set(commission(of: review).members.flatMap { $0.panel.values })
  }

  /// Whether an agency has a member on a review's panel, or a member of it who keeps the agency informed.
  package func isOnPanelOrLinked(_ agency: ID, of review: ParallelProcess) -> Bool {
    commission(of: review).members.contains { $0.panel[agency] != nil || $0.linked[agency] != nil }
  }

  /// The people through whom an agency takes part in a review: its panel member, and whoever links it.
  package func representatives(of agency: ID, on review: ParallelProcess) -> Set<ID> {
    Set(
      commission(of: review).members.flatMap { [$0.panel[agency], $0.linked[agency]].compactMap { $0 } })
  }

  /// Who speaks for an agency in a review: its panel member, or where the file has none the agency itself.
  func speaker(for agency: ID, in review: ParallelProcess) -> String {
    let name = name(self.agency(agency))
    return representatives(of: agency, on: review).isEmpty ? name : "the panel member for \(name)"
  }

  /// Whether an agency contributes to a review: on its panel, linked to it, or named among its contributors. The
  /// police also do through any officer on the panel.
  package func contributes(_ agency: ID, to review: ParallelProcess) -> Bool {
    if isOnPanelOrLinked(agency, of: review) { return true }
    if commission(of: review).members.contains(where: { $0.contributors.contains(agency) }) { return true }
    guard self.agency(agency).sector == .police else { return false }
    return panelMembers(of: review).contains { person($0).agency == agency }
  }

  /// Whether an agency stands outside panels by its nature: a partnership, a prosecutor, a court, a regulator.
  func standsOutsidePanels(_ agency: ID) -> Bool {
    switch self.agency(agency).sector {
    case .partnership, .prosecution, .court, .regulator: true
    default: false
    }
  }

  /// Whether nobody speaks for an agency in a review though somebody should.
  package func isUnrepresented(_ agency: ID, in review: ParallelProcess) -> Bool {
    !standsOutsidePanels(agency) && !contributes(agency, to: review)
  }

  /// Whether an agency commissions a review, or one it is joint with.
  func commissions(_ agency: ID, _ review: ParallelProcess) -> Bool {
    commission(of: review).members.contains { $0.commissioner == agency }
  }

  /// The agencies that give a review their part of the story, in the file's order: on its panel, linked to it or
  /// contributing. Neither whoever commissions it nor bodies that stand outside panels are among them.
  func agencies(of review: ParallelProcess) -> [ID] {
    let members = commission(of: review).members
    let all = members.flatMap { $0.contributors + Array($0.panel.keys) + Array($0.linked.keys) }
    return inOrder(all).filter { !standsOutsidePanels($0) && !commissions($0, review) }
  }

  /// The agencies linked to a review with the panel members who keep them informed, in the file's order.
  func links(of review: ParallelProcess) -> [(agency: ID, member: ID)] {
    var links: [ID: ID] = [:]
    for process in commission(of: review).members { links.merge(process.linked) { first, _ in first } }
    return inOrder(links.keys).map { ($0, links[$0]!) }
  }
}
