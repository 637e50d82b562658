extension Commissioning {
  /// The agency reports and root cause analyses asked for or in draft: each agency counts once for a commission. An
  /// agency's analysis of the same incident stands for its report in every commission whose kinds may take it.
  var agencyReports: Loads {
    var byAgency: [ID: [Document]] = [:]
    for document in base.source.documents where document.what.isAgencyReport {
      // A paper without an author on file is counted by itself.
      byAgency[document.by ?? document.id, default: []].append(document)
    }
    var loads: [Load] = []
    var others: [ID: Int] = [:]
    for (agency, documents) in byAgency.sorted(by: { $0.key < $1.key }) {
      if let load = load(agency, documents) { loads.append(load) }
      let count = otherCommissions.count { isOwed($0, documents) }
      if count > 0 { others[agency] = count }
    }
    return Loads(loads: loads, others: others)
  }

  private func load(_ agency: ID, _ documents: [Document]) -> Load? {
    let takers = takers(of: documents)
    var reports: Group = 0
    var analyses: Group = 0
    for document in documents where isToBeWritten(document) {
      if document.what == .agencyReport {
        reports |= group(of: document.forProcesses)
      } else {
        analyses |= group(of: homes(of: document))
      }
    }
    guard reports | analyses != 0 else { return nil }
    return Load(
      whom: agency, askedBy: reports, standIns: takers == 0 ? [] : [takers], standInServesAll: true,
      always: analyses)
  }

  private func isToBeWritten(_ document: Document) -> Bool {
    document.status == .requested || document.status == .draft
      || (document.status == .final && base.isPlanned(document.on) == .yes)
  }

  /// The candidates all of whose kinds may take some of an agency's analyses for its report.
  private func takers(of documents: [Document]) -> Group {
    let kinds = Set(
      documents.filter { $0.what == .rca && $0.status != .superseded }.flatMap(homes(of:)).map(base.process)
        .filter { !$0.aboutOtherEvents }.map(\.kind))
    return candidates.indices.filter { n in
      candidates[n].reviews.allSatisfy { review in kinds.contains { review.kind.mayTakeReport(of: $0) } }
    }
    .reduce(0) { $0 | 1 << $1 }
  }

  /// The processes an analysis was made for first: a review that may take it is only lent it.
  private func homes(of analysis: Document) -> [ID] {
    let own = analysis.forProcesses.filter { !base.process($0).kind.mayShareChair }
    return own.isEmpty ? analysis.forProcesses : own
  }

  private func isOwed(_ commission: [ParallelProcess], _ documents: [Document]) -> Bool {
    let ids = Set(commission.map(\.id))
    let analysed = Set(
      documents.filter { $0.what == .rca && $0.status != .superseded }.flatMap(homes(of:)).map(base.process)
        .filter { !$0.aboutOtherEvents }.map(\.kind))
    return documents.contains { document in
      guard isToBeWritten(document), !ids.isDisjoint(with: document.forProcesses) else { return false }
      if document.what == .rca { return !ids.isDisjoint(with: homes(of: document)) }
      return !commission.allSatisfy { member in analysed.contains { member.kind.mayTakeReport(of: $0) } }
    }
  }
}

extension KindID {
  /// Whether what one kind of process has written by an agency serves another as that agency's report.
  func mayTakeReport(of other: KindID) -> Bool {
    Compatibility.degree(of: .agencyReport, self, other) == .joint
  }
}
