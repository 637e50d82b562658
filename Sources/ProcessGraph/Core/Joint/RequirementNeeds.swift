/// What the candidates must have whatever they are combined with, and which of them already show it or have an owner
/// for it: enough to say of any commission what nobody secures.
///
/// The answer is the one that ``CaseGraph/uncoveredRequirements(of:)`` gives once the commission is made; a test
/// holds the two together.
struct RequirementNeeds: Sendable {
  private let needs: [Need]

  private struct Need: Sendable {
    let id: String
    /// The candidates whose kind asks for it.
    let askedBy: Group
    /// The candidates that name an owner for it, or show it for all they are joined with.
    var covered: Group
    /// Where every agency must have given something: for each agency, who it concerns.
    var agencies: [Contribution]?
  }

  /// One agency's part, by the candidates it contributes to, that have its paper, and that it commissions itself.
  private struct Contribution: Sendable {
    var owedTo: Group = 0
    var given: Group = 0
    var exempt: Group = 0

    func isOwed(in group: Group) -> Bool { group & owedTo != 0 && group & exempt == 0 }
    func isMissing(in group: Group) -> Bool { isOwed(in: group) && group & given == 0 }
  }

  init(_ commissioning: Commissioning) {
    let graph = commissioning.base
    var needs: [Need] = []
    for (n, candidate) in commissioning.candidates.enumerated() {
      for process in candidate.members where graph.isOpenOrPending(process) {
        for requirement in graph.requirements(of: process) {
          needs.append(Self.need(requirement, of: process, candidate: n, commissioning))
        }
      }
    }
    self.needs = needs
  }

  private static func need(
    _ requirement: Requirement, of process: ParallelProcess, candidate: Int, _ commissioning: Commissioning
  ) -> Need {
    let graph = commissioning.base
    var need = Need(
      id: requirement.id, askedBy: 1 << candidate, covered: owners(of: requirement.id, commissioning))
    switch requirement.evidence {
    case .commissionerIsNotProvider:
      // A fact about one process, which no other can show for it.
      if graph.shows(requirement.evidence, process).isPossible { need.covered |= 1 << candidate }
    case .documentFromEachAgency(let kind):
      need.agencies = contributions(kind, commissioning)
    default:
      for (n, other) in commissioning.candidates.enumerated()
      where other.members.contains(where: { graph.shows(requirement.evidence, $0).isPossible }) {
        need.covered |= 1 << n
      }
    }
    return need
  }

  private static func owners(of id: String, _ commissioning: Commissioning) -> Group {
    let graph = commissioning.base
    let named = commissioning.candidates.flatMap(\.members).filter { $0.mustHaves[id] != nil }.map(\.id)
    let decided = graph.source.decisions.filter { graph.isMade($0).isPossible && $0.owners[id] != nil }
    return commissioning.group(of: named) | commissioning.group(of: decided.flatMap(\.about))
  }

  private static func contributions(_ kind: DocumentKind, _ commissioning: Commissioning) -> [Contribution] {
    let graph = commissioning.base
    var byAgency: [ID: Contribution] = [:]
    for (n, candidate) in commissioning.candidates.enumerated() {
      for member in candidate.members {
        for agency in member.contributors + Array(member.panel.keys) + Array(member.linked.keys)
        where !graph.standsOutsidePanels(agency) {
          byAgency[agency, default: Contribution()].owedTo |= 1 << n
        }
        if let agency = member.commissioner { byAgency[agency, default: Contribution()].exempt |= 1 << n }
      }
      for document in graph.documents(for: candidate.members[0])
      where document.what == kind && document.status != .requested {
        if let agency = document.by { byAgency[agency, default: Contribution()].given |= 1 << n }
      }
    }
    return Array(byAgency.values)
  }

  /// The ids of the requirements that a commission has nobody for, in alphabetical order.
  func uncovered(in group: Group) -> [String] {
    var ids: Set<String> = []
    for need in needs where !ids.contains(need.id) && isUncovered(need, in: group) { ids.insert(need.id) }
    return ids.sorted()
  }

  /// How many there are, for every group of some candidates.
  func table(count: Int) -> [Int] {
    let byID = Dictionary(grouping: needs, by: \.id).values
    return (0..<(1 << count)).map { group in
      byID.count { needs in needs.contains { isUncovered($0, in: group) } }
    }
  }

  private func isUncovered(_ need: Need, in group: Group) -> Bool {
    guard group & need.askedBy != 0, group & need.covered == 0 else { return false }
    guard let agencies = need.agencies else { return true }
    return !agencies.contains { $0.isOwed(in: group) } || agencies.contains { $0.isMissing(in: group) }
  }
}
