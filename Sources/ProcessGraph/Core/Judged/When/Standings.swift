/// The processes that take part in a case at a date, found once for all who ask: they are asked for in most sentences.
struct Standings: Sendable {
  /// The places of those of each kind, in the file's order.
  let ofKind: [KindID: [Int]]
  /// The places of those that are open, by the agency that commissions them, in the file's order.
  let openOfCommissioner: [ID: [Int]]
  /// The place of the review the others turn to.
  let leadReview: Int?

  init(_ source: Case, asOf: Day) {
    var ofKind: [KindID: [Int]] = [:]
    var open: [ID: [Int]] = [:]
    for (n, process) in source.processes.enumerated() where !process.aboutOtherEvents {
      let status = source.status(of: process, at: asOf)
      if status == .notProceeding { continue }
      ofKind[process.kind, default: []].append(n)
      guard status != .considered, source.isOpenOrPending(process, at: asOf) else { continue }
      if let commissioner = process.commissioner { open[commissioner, default: []].append(n) }
    }
    (self.ofKind, openOfCommissioner) = (ofKind, open)
    leadReview = Self.leadReview(source, asOf, ofKind)
  }

  /// The serious case review, an open or considered one first; else the multi-agency review begun first.
  private static func leadReview(_ source: Case, _ asOf: Day, _ ofKind: [KindID: [Int]]) -> Int? {
    if let caseReviews = ofKind[.scr] {
      return caseReviews.first { source.isOpenOrPending(source.processes[$0], at: asOf) } ?? caseReviews[0]
    }
    let reviews = ofKind.filter { $0.key.isMultiAgencyReview }.flatMap(\.value).sorted()
    func key(_ n: Int) -> Int {
      (source.processes[n].decided ?? source.processes[n].started)?.first.number ?? .max
    }
    return reviews.min { key($0) < key($1) }
  }
}

extension CaseGraph {
  /// The processes of a kind that take part in the case, in the file's order.
  func processes(ofKind kind: KindID) -> [ParallelProcess] {
    (standings.ofKind[kind] ?? []).map { processes[$0] }
  }

  /// The review the others turn to: the serious case review, else the multi-agency review begun first.
  public var leadReview: ParallelProcess? { standings.leadReview.map { processes[$0] } }
}
