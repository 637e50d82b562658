/// Somebody who is to be told of a process, whatever words a notice names them by.
package enum Addressee: Hashable, Sendable {
  /// The subgroup that oversees case reviews.
  case crag
  case cragChair
  /// The panel of the lead review, and whoever writes it.
  case panel, reviewer
  case board, businessUnit, independentChair
  case cdop
  /// Whoever commissions the process that the notice is about.
  case commissioner
}

/// Who has been told of one process by the as-of date.
package struct Telling: Sendable {
  let graph: CaseGraph
  let process: ParallelProcess
  /// The review whose panel and reviewer are meant.
  let review: ParallelProcess?
  private let parties: [Party: Informed]

  /// - Parameter counts: which of the notices about the process to look at.
  init(
    of process: ParallelProcess, beside review: ParallelProcess?, in graph: CaseGraph,
    counting counts: (Notice) -> Bool = { _ in true }
  ) {
    let rows = graph.heldNotices(about: process).filter(counts)
    self.init(of: process, beside: review, in: graph, reading: rows)
  }

  /// - Parameter rows: the notices to look at.
  init(
    of process: ParallelProcess, beside review: ParallelProcess?, in graph: CaseGraph, reading rows: [Notice]
  ) {
    (self.graph, self.process, self.review) = (graph, process, review)
    var parties: [Party: Informed] = [:]
    for row in rows {
      let told = Informed(isTold: graph.isHeld(row.on), latest: row.on)
      parties[row.to] = (parties[row.to] ?? .not) || told
    }
    self.parties = parties
  }

  /// Whether a recipient has been told, by any notice that reaches them.
  package func informed(_ recipient: Addressee) -> Informed {
    switch recipient {
    case .crag: named(.crag) || (named(.panel) && informed(.board))
    case .cragChair: informed(.crag) || informed(.independentChair)
    case .panel: named(.panel) || reviewItself || everyPanelMember
    case .reviewer: named(.panel) || to(.body(.lead)) || reviewItself || anyLead || liaison
    case .board: named(.board) || review?.commissioner.map { to(.agency($0)) } ?? .not
    case .businessUnit: named(.businessUnit)
    case .independentChair: named(.independentChair) || informed(.board)
    case .cdop: named(.cdop)
    case .commissioner: to(.body(.commissioner)) || process.commissioner.map { to(.agency($0)) } ?? .not
    }
  }

  private func to(_ party: Party) -> Informed { parties[party] ?? .not }

  /// By a fixed word, or by an agency or person the file declares under the same word.
  private func named(_ body: Body) -> Informed {
    to(.body(body)) || to(.agency(body.rawValue)) || to(.person(body.rawValue))
  }

  private var members: [ParallelProcess] { review.map { graph.commission(of: $0).members } ?? [] }
  private var reviewItself: Informed { members.reduce(.not) { $0 || to(.process($1.id)) } }
  private var anyLead: Informed { members.compactMap(\.lead).reduce(.not) { $0 || to(.person($1)) } }

  private var everyPanelMember: Informed {
    guard let review, case let people = graph.panelMembers(of: review), let one = people.first else {
      return .not
    }
    return people.reduce(to(.person(one))) { $0 && to(.person($1)) }
  }

  /// A talk between the leads tells the reviewer, nobody else.
  private var liaison: Informed {
    guard let review else { return .not }
    return graph.heldLiaison(between: process, and: review).reduce(.not) {
      $0 || Informed(isTold: graph.isHeld($1.on), latest: $1.on)
    }
  }
}

extension CaseGraph {
  /// The notices about a process, or one it is joint with, held at the as-of date, in the file's order.
  package func heldNotices(about process: ParallelProcess) -> [Notice] {
    let found = RowsByProcess.rows(byProcess.notices, naming: commission(of: process).ids)
    return found.map { source.notices[$0] }.filter { isHeld($0.on).isPossible }
  }

  /// Whether a notice comes from an agency: sent by it, or by somebody who belongs to it.
  package func isFrom(_ agency: ID, _ notice: Notice) -> Bool {
    guard let by = notice.by else { return false }
    if by == agency { return true }
    guard case .person = node(by) else { return false }
    return person(by).agency == agency
  }
}
