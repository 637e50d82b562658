/// Where every process of a case stands at a date, found once for all who ask: they are asked for in most sentences.
struct Standings: Sendable {
  /// By the processes' numbers.
  let of: [Standing]
  let beginnings: [CaseDate?]
  /// The places of those of each kind that take part, in the file's order.
  let ofKind: [KindID: [Int]]
  /// The places of those that are open, by the agency that commissions them, in the file's order.
  let openOfCommissioner: [ID: [Int]]
  /// The place of the review the others turn to.
  let leadReview: Int?

  init(_ source: Case, _ courses: [Course], asOf: Day) {
    let standings = courses.map { $0.standing(at: asOf) }
    let beginnings = courses.map { $0.beginning(at: asOf) }
    func isOpenOrPending(_ n: Int) -> Bool {
      if standings[n] == .considered { return true }
      return standings[n].isOpen && beginnings[n].map { $0.isOnOrBefore(asOf).isPossible } ?? true
    }
    var ofKind: [KindID: [Int]] = [:]
    var open: [ID: [Int]] = [:]
    for (n, process) in source.processes.enumerated() where !process.aboutOtherEvents {
      if standings[n] == .notProceeding || standings[n] == .planned { continue }
      ofKind[process.kind, default: []].append(n)
      guard standings[n] != .considered, isOpenOrPending(n) else { continue }
      if let commissioner = process.commissioner { open[commissioner, default: []].append(n) }
    }
    (of, self.beginnings) = (standings, beginnings)
    (self.ofKind, openOfCommissioner) = (ofKind, open)
    leadReview = Self.leadReview(source, ofKind, isOpenOrPending)
  }

  /// The serious case review, an open or considered one first; else the multi-agency review begun first.
  private static func leadReview(
    _ source: Case, _ ofKind: [KindID: [Int]], _ isOpenOrPending: (Int) -> Bool
  ) -> Int? {
    if let caseReviews = ofKind[.scr] { return caseReviews.first(where: isOpenOrPending) ?? caseReviews[0] }
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
  package var leadReview: ParallelProcess? { standings.leadReview.map { processes[$0] } }
}
