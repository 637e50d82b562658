/// What the rules would say besides, were every date that cannot be meant replaced by the one that was likely meant.
struct HiddenFindings {
  /// The rules' sentences with what each is about, in the order of the rules.
  private let all: [(about: Set<ID>, message: String)]

  /// - Parameters:
  ///   - slips: the dates; with no likely one among them, nothing is run.
  ///   - check: the run that says what stands already.
  init(behind slips: [DateSlip], in check: Check) {
    var source = check.graph.source
    for slip in slips { if let likely = slip.likely { slip.mend(&source, likely) } }
    guard slips.contains(where: { $0.likely != nil }) else {
      all = []
      return
    }
    let mended = Check(check.graph.judging(source))
    let rules = Rule.all.filter {
      $0.family != .file && ($0.binding != .local || check.graph.followsThePaper)
    }
    all = rules.flatMap { rule in
      let known = Set(check.found(by: rule).map(Self.key))
      return mended.found(by: rule).filter { !known.contains(Self.key($0)) }.map {
        (Set($0.about), $0.message)
      }
    }
  }

  private static func key(_ found: Found) -> [ID] { (found.root ?? found.about).sorted() }

  /// The sentences that share a process or person with a row.
  func sentences(about ids: [ID]) -> [String] {
    all.filter { !$0.about.isDisjoint(with: ids) }.map(\.message)
  }
}
