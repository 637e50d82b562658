// What became of each case since an earlier register.

extension RegisterReport {
  /// What is counted of each case, with the words above it.
  static let fates: [(title: String, count: @Sendable (CaseSince.Counts) -> Int)] = [
    ("cleared", { $0[.cleared] }), ("new", { $0[.new] }), ("worse", { $0[.worse] }),
    ("milder", { $0[.milder] }), ("moved", { $0[.moved] }), ("accepted", { $0[.accepted] }),
    ("as before", { $0.asBefore }),
  ]

  /// These counts; nil each where there is nothing to compare with.
  static func numbers(since: CaseSince?) -> [Int?] {
    guard case .changed(let counts) = since else { return fates.map { _ in nil } }
    return fates.map { $0.count(counts) }
  }

  /// A line a case, then what came and went with whole cases.
  var since: Report.Part? {
    guard let since = register.since else { return nil }
    let names = register.caseNames
    let compared = register.cases.indices.filter {
      if case .changed = register.cases[$0].since { true } else { false }
    }
    var blocks: [Report.Block] = []
    if !compared.isEmpty {
      let numbers = compared.map { Self.numbers(since: register.cases[$0].since).map { $0 ?? 0 } }
      let sum = Self.fates.indices.map { n in numbers.reduce(0) { $0 + $1[n] } }
      func row(_ name: String, _ numbers: [Int]) -> [Phrase] {
        [Phrase(name)] + numbers.map { Phrase(String($0)) }
      }
      let rows = zip(compared, numbers).map { row(names[$0], $1) }
      blocks.append(
        .table(
          Report.Table(
            "",
            [Report.Column("case", share: 30)] + Self.fates.map { Report.Column($0.title, isNumber: true) },
            rows.count > 1 ? rows + [row("together", sum)] : rows)))
    }
    let new = register.cases.indices.filter {
      if case .isNew = register.cases[$0].since { true } else { false }
    }
    let across = register.across.indices.filter { since.isNew(register.across[$0]) }.map { String($0 + 1) }
    let lines =
      [
        new.isEmpty ? nil : "Not in the earlier register: \(new.listed { names[$0] }).",
        since.gone.isEmpty
          ? nil
          : "In the earlier register and not in this one: \(since.gone.listed). If a case is closed, that is as it should be.",
        across.isEmpty ? nil : "New across cases: number\(across.count == 1 ? "" : "s") \(across.listed).",
      ].compactMap { $0 } + since.cleared.map { "No longer found across cases: \($0)." }
    if !lines.isEmpty { blocks.append(.list(lines.map { Phrase($0) })) }
    if blocks.isEmpty { blocks.append(.paragraph("No case could be compared.")) }
    return Report.Part("Since \(since.asOf.inWords)", blocks)
  }
}
