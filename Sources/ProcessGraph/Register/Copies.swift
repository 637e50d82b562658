extension CaseDigest {
  /// What two files of one case have in common: its name and the day of its incident, else its processes.
  private var identity: [String] { [name, incident ?? "", course ?? ""] }

  /// Of several files of one case the newest, by the files' own days; of two of one day the first. A case must not collide
  /// with an older file of itself.
  ///
  /// - Parameter all: in their order.
  /// - Returns: the cases, the files left out with their tables, and a sentence on each case that has several.
  static func newest(_ all: [CaseDigest]) -> (cases: [CaseDigest], copies: [String], notes: [String]) {
    let groups = Dictionary(grouping: all.indices, by: { all[$0].identity })
    guard groups.count < all.count else { return (all, [], []) }
    var left: Set<Int> = []
    var notes: [(first: Int, text: String)] = []
    for group in groups.values where group.count > 1 {
      func day(_ n: Int) -> Int { all[n].ownDay?.number ?? .min }
      let newest = group.min { (-max(day($0), -.max), $0) < (-max(day($1), -.max), $1) }!
      let others = group.filter { $0 != newest }
      left.formUnion(others)
      let isOneDay = others.allSatisfy { all[$0].ownDay == all[newest].ownDay }
      let words = others.listed { n in
        "‘\(all[n].file.spelledOut)’"
          + (all[n].ownDay == all[newest].ownDay ? "" : all[n].ownDay.map { " (\($0.inWords))" } ?? "")
      }
      notes.append(
        (
          group[0],
          "\(all[newest].name) stands in \(group.count.inWords) files: ‘\(all[newest].file.spelledOut)’ counts, \(isOneDay ? "the first of them" : "the newest"); "
            + "\(words) \(others.count == 1 ? "does" : "do") not."
        ))
    }
    return (
      all.indices.filter { !left.contains($0) }.map { all[$0] },
      left.sorted().flatMap { [all[$0].file] + all[$0].tables },
      notes.sorted { $0.first < $1.first }.map(\.text)
    )
  }
}
