extension CaseGraph {
  /// Groups of documents that are versions of one paper and all stand as current, each in the file's order.
  var liveVersions: [[Document]] {
    var groups: [PaperKey: [Document]] = [:]
    var keys: [PaperKey] = []
    for document in source.documents where mayStandAlone(document) {
      let key = PaperKey(
        what: document.what, status: document.status,
        commissions: Set(document.forProcesses.map { commissionOfProcess[$0]! }),
        by: document.by, of: document.of)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(document)
    }
    return keys.compactMap { key in
      let group = groups[key]!
      let others = Set(group.map(\.id))
      // A paper made from another one for a different process is not a second version of it.
      let versions = group.filter { document in
        guard let reused = document.reuses, others.contains(reused) else { return true }
        return Set(self.document(reused).forProcesses) == Set(document.forProcesses)
      }
      return versions.count > 1 ? versions : nil
    }
  }

  private struct PaperKey: Hashable {
    let what: DocumentKind
    let status: Document.Status?
    let commissions: Set<Int>
    let by, of: ID?
  }

  private func mayStandAlone(_ document: Document) -> Bool {
    let isOfOneVersion: Bool
    switch document.what {
    case .termsOfReference, .draftReport, .finalReport, .executiveSummary, .learningSummary, .actionPlan,
      .communicationsPlan:
      isOfOneVersion = true
    default: isOfOneVersion = false
    }
    guard isOfOneVersion, document.status == .draft || document.status == .final else { return false }
    // Two final reports of one review are a finding of their own.
    if document.what == .finalReport && document.status == .final && !document.forProcesses.isEmpty {
      return false
    }
    if document.forProcesses.contains(where: { status(process($0)) == .notProceeding }) { return false }
    return document.on.map { isHeld($0).isPossible } ?? true
  }
}
