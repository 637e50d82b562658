// Findings that somebody decided to live with, until a date on which it must be looked at again.

extension CaseGraph {
  /// The places of the acceptances that name a finding, by its rule and by ids all of which it is about.
  func acceptances(naming finding: Finding.Part) -> [Int] {
    guard let ofRule = rows.acceptances[finding.rule] else { return [] }
    let about = Set(finding.about)
    let possible = about.union([RowIndex.anybody]).flatMap { ofRule[$0] ?? [] }
    return possible.filter { about.isSuperset(of: source.accepted[$0].about) }.sorted()
  }

  /// Whether an acceptance is made and has not run out at the as-of date.
  func isInForce(_ acceptance: Acceptance) -> Bool {
    isMade(acceptance) && acceptance.until.map { $0.last >= asOf } ?? true
  }

  private func isMade(_ acceptance: Acceptance) -> Bool {
    acceptance.on.map { isHeld($0).isPossible } ?? true
  }

  /// Whether an acceptance was made and has run out.
  func isExpired(_ acceptance: Acceptance) -> Bool {
    isMade(acceptance) && acceptance.until.map { $0.last < asOf } ?? false
  }

  /// The acceptance in force that covers a finding.
  func acceptance(of finding: Finding.Part) -> Acceptance? {
    acceptances(naming: finding).lazy.map { self.source.accepted[$0] }.first(where: isInForce)
  }
}

/// What the two rules about acceptances find: these look at the findings of all others, and so come last.
func acceptanceParts(for findings: [Finding.Part], in check: Check, rules: [Rule]) -> [Finding.Part] {
  let accepted = check.graph.source.accepted
  guard !accepted.isEmpty else { return [] }
  let applied = Set(rules.map(\.id))
  let known = Set(Rule.all.map(\.id))
  let needed = Set(findings.flatMap(check.graph.acceptances(naming:)))
  var found: [Finding.Part] = []
  for (n, acceptance) in accepted.enumerated() {
    // An acceptance of a rule that was not asked says nothing either way.
    let rule = Rule.currentName(of: acceptance.rule)
    let isAsked = applied.contains(rule) || !known.contains(rule)
    let isNeeded = needed.contains(n)
    if isAsked && !isNeeded && check.graph.isInForce(acceptance) && applied.contains(Rule.acceptanceUnused.id)
    {
      found.append(check.finish(.unused(acceptance), .acceptanceUnused))
    }
    if isNeeded && check.graph.isExpired(acceptance) && applied.contains(Rule.acceptanceExpired.id) {
      found.append(check.finish(.expired(acceptance), .acceptanceExpired))
    }
  }
  return found
}

extension Found {
  fileprivate static func unused(_ acceptance: Acceptance) -> Found {
    Found(
      about: acceptance.about, places: [acceptance.place],
      message: "The acceptance of ‘\(acceptance.rule)’ matches no finding",
      date: acceptance.on?.first)
  }

  fileprivate static func expired(_ acceptance: Acceptance) -> Found {
    let until = acceptance.until.map { " \($0.withPreposition)" } ?? ""
    return Found(
      about: acceptance.about, places: [acceptance.place],
      message: "The acceptance of ‘\(acceptance.rule)’ ran out\(until), and the finding is still there",
      remedy: "\(acceptance.by?.sentence ?? "Whoever accepted it") to look at it again.",
      date: acceptance.until?.first)
  }
}
