/// The ways in which the reviews of a case could be commissioned, with what each comes to. It shows and does not decide.
public struct JointOptions: Sendable {
  /// The case as it is, or with the dates that are supposed.
  public let graph: CaseGraph
  /// What is supposed: `the trial in the criminal investigation on 1 February 2016; on file, 2 November 2015`.
  package let supposed: [String]
  package let candidates: [Candidate]
  /// Reviews that are no candidates.
  package let leftOut: [LeftOut]
  /// Pairs that cannot be one commission.
  package let impossible: [Impossible]
  /// The arrangement as it is now, and with every candidate by itself.
  public let now, separate: JointOption
  /// Every option that no other beats, fewest family contacts first.
  public let front: [JointOption]
  /// The arrangement that was asked for by name, if any.
  package let asked: JointOption?
  /// The commissions asked for that cannot be, with what keeps them apart.
  package let refused: [Impossible]
  /// Pairs of processes with what they may do together while they stay apart.
  package let aspects: [AspectsApart]
  /// What the figures leave out or count twice.
  package let notes: [String]
  let commissioning: Commissioning

  /// What to look at.
  public struct Request: Sendable {
    /// The reviews to look at; nil for all.
    package var among: Set<ID>?
    /// Whether commissions already made may be taken apart.
    package var reopen: Bool
    /// Commissions to show by name; what they do not name stays as it is.
    package var joint: [[ID]]
    /// Dates to move.
    package var supposing: [WhatIf]

    public init(
      among: Set<ID>? = nil, reopen: Bool = false, joint: [[ID]] = [], supposing: [WhatIf] = []
    ) {
      (self.among, self.reopen, self.joint, self.supposing) = (among, reopen, joint, supposing)
    }
  }

  /// Why there are no options to show.
  public enum Problem: Error, Equatable {
    /// More candidates than every arrangement of them can be looked at, and how many that is at most.
    case tooManyCandidates([ID], limit: Int)
    /// So many arrangements are equally good that listing them would say nothing.
    case tooManyOptions([ID])
    /// A process named for a commission is no candidate, and why.
    case notACandidate(ID, reason: String)
  }

  /// - Parameters:
  ///   - graph: the case at its date.
  ///   - request: which processes are looked at, and what is supposed of them.
  public init(_ graph: CaseGraph, _ request: Request = Request()) throws(Problem) {
    supposed = request.supposing.map(graph.inWords)
    let graph = graph.supposing(request.supposing)
    let commissioning = Commissioning(graph, among: request.among, reopen: request.reopen)
    self.commissioning = commissioning
    (self.graph, candidates, leftOut) = (graph, commissioning.candidates, commissioning.leftOut)
    impossible = commissioning.impossible
    (aspects, notes) = (commissioning.aspects, commissioning.notes)
    let ids = candidates.flatMap { $0.reviews.map(\.id) }
    guard !commissioning.hasTooMany else { throw .tooManyCandidates(ids, limit: GroupTable.limit) }
    let counts = FigureCounts(commissioning)
    now = counts.option(commissioning.now)
    separate = counts.option(commissioning.separate)
    do throws(ParetoFront.TooManyOptions) {
      front = try ParetoFront(counts.table).options.map { counts.option($0.arrangement) }
        .sorted { $0.figures.order.lexicographicallyPrecedes($1.figures.order) }
    } catch {
      throw .tooManyOptions(ids)
    }
    let groups = try Self.groups(named: request.joint, commissioning)
    refused = groups.flatMap { group in
      let members = Set(commissioning.members(of: group).map(\.id))
      return commissioning.impossible.filter {
        members.contains($0.first.id) && members.contains($0.second.id)
          && commissioning.candidateOf[$0.first.id] != commissioning.candidateOf[$0.second.id]
      }
    }
    asked =
      groups.isEmpty || !refused.isEmpty
      ? nil : counts.option(Self.arrangement(with: groups, commissioning))
  }

  /// Whether a process belongs to a candidate.
  package func isCandidate(_ process: ParallelProcess) -> Bool {
    commissioning.candidateOf[process.id] != nil
  }

  /// The groups named; those that share a candidate are one.
  private static func groups(
    named names: [[ID]], _ commissioning: Commissioning
  ) throws(Problem) -> [Group] {
    var groups: [Group] = []
    for ids in names {
      for id in ids where commissioning.candidateOf[id] == nil {
        let reason = commissioning.leftOut.first { $0.process.id == id }?.reason
        throw .notACandidate(id, reason: reason ?? "is not a review that could share a chair with another")
      }
      var group = commissioning.group(of: ids)
      group = groups.filter { $0 & group != 0 }.reduce(group, |)
      groups = groups.filter { $0 & group == 0 } + [group]
    }
    return groups
  }

  /// The groups named, and the rest as it is now.
  private static func arrangement(with groups: [Group], _ commissioning: Commissioning) -> Arrangement {
    let named = groups.reduce(0, |)
    let rest = commissioning.now.groups.map { $0 & ~named }.filter { $0 != 0 }
    return Arrangement(groups + rest)
  }
}
