extension NoticeMatter {
  /// Whether the findings or a report of the process have gone to the review, or somebody recorded that they would not.
  var haveFindingsArrived: Truth {
    let rows = graph.source.shares.filter { isFromProcess($0) && isToReview($0.to) && holdsFindings($0.what) }
    return rows.reduce(.no) { $0 || ($1.status == .refused ? .yes : graph.isDone($1)) }
  }

  private var senders: [ID] {
    let members = graph.commission(of: process.id).members
    return members.map(\.id) + members.flatMap { [$0.commissioner, $0.provider].compactMap { $0 } }
  }

  private func isFromProcess(_ share: Share) -> Bool { share.from.id.map(senders.contains) ?? false }

  private func isToReview(_ party: Party) -> Bool {
    guard let review else { return false }
    switch party {
    case .process(let id): return graph.areJoint(id, review.id)
    case .person(let id): return graph.commission(of: review.id).members.contains { $0.lead == id }
    case .agency(let id): return id == Body.crag.rawValue || id == Body.panel.rawValue
    case .body(let body): return body == .panel || body == .crag
    }
  }

  private func holdsFindings(_ content: Share.Content) -> Bool {
    switch content {
    case .keyFindings: return true
    case .kind(let kind): return kind.isReport
    case .document(let id):
      let document = graph.document(id)
      let isOwn =
        document.forProcesses.contains { graph.areJoint($0, process.id) }
        || document.by.map(senders.contains) ?? false
      return document.what.isReport && isOwn
    }
  }
}

extension DocumentKind {
  /// Whether it says what an investigation or review found.
  fileprivate var isReport: Bool { self == .finalReport || self == .rca || self == .agencyReport }
}
