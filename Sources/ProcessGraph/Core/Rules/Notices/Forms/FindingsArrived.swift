extension NoticeMatter {
  /// Whether the findings or a report of the process have gone to the review, or somebody recorded that they would not.
  var haveFindingsArrived: Truth {
    graph.shares(from: process).anySatisfy { share in
      guard isToReview(share.to), holdsFindings(share.what) else { return .no }
      return share.status == .refused ? share.on.map(graph.isHeld) ?? .yes : graph.isDone(share)
    }
  }

  private func isToReview(_ party: Party) -> Bool {
    guard let review else { return false }
    switch party {
    case .process(let id): return graph.areJoint(id, review.id)
    case .person(let id): return graph.commission(of: review).members.contains { $0.lead == id }
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
        || document.by.map(graph.senders(of: process).contains) ?? false
      return document.what.isReport && isOwn
    }
  }
}

extension DocumentKind {
  /// Whether it says what an investigation or review found.
  fileprivate var isReport: Bool { self == .finalReport || self == .rca || self == .agencyReport }
}
