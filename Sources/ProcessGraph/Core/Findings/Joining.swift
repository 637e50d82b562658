/// What makes several findings one: they have one cause.
struct Joining: Hashable, Sendable {
  /// Causes that more than one rule speaks of.
  enum Group: String {
    /// What the leads of two processes have not yet spoken about, or agreed.
    case leads
    /// What a person has not been told.
    case told
    /// What has to be settled before an interview.
    case beforeInterview = "before-interview"
    /// What one recipient has not been told of a process.
    case notices
    /// What one wait holds up.
    case delay
    /// Who has no seat on the panel of a review, or was not sent what it agreed.
    case seats
    /// What agencies write for a review.
    case reports
    /// Which reviews have not had what a health investigation knows already.
    case firstReport = "first-report"
  }

  let group: Group
  /// What the group is about, in ids only.
  let root: [ID]
  /// The row it is about, where two rows about the same ids are two things to do: a planned interview.
  var row: Place?
  /// What this part says within the sentence of the group: `that the police agreed`.
  let part: String

  /// What has to be alike for two parts to be one finding.
  struct Subject: Hashable {
    let group: Group
    let root: Set<ID>
    let row: Place?
  }
  var subject: Subject { Subject(group: group, root: Set(root), row: row) }
}

extension CaseGraph {
  /// A finding made of parts with one cause.
  ///
  /// - Parameters:
  ///   - parts: those that stand, or all of them where all are accepted; at least one.
  ///   - accepted: parts that somebody has accepted while others stand.
  func joined(_ parts: [Finding.Part], accepted: [Finding.Part]) -> Finding {
    let parts = parts.sorted { Rule.number(of: $0.rule) < Rule.number(of: $1.rule) }
    let most = parts.map(\.severity).max()!
    let first = parts.first { $0.severity == most }!
    // Each part names everything once, and most findings have one.
    func all<Fact: Hashable>(_ facts: (Finding.Part) -> [Fact]) -> [Fact] {
      parts.count == 1 ? facts(parts[0]) : parts.flatMap(facts).eachOnce
    }
    return Finding(
      parts: parts, rule: parts[0].rule, severity: most,
      about: parts.count == 1 ? parts[0].about : inOrder(all(\.about)),
      places: all(\.places), message: sentence(parts),
      details: details(parts), remedy: parts.map(\.remedy).eachOnce.joined(separator: " "),
      clearsWhen: parts.map(\.clearsWhen).eachOnce.joined(separator: "; "),
      authority: all(\.authority),
      settings: parts.reduce(into: [:]) { $0.merge($1.settings) { one, _ in one } },
      isGoodPractice: parts.allSatisfy(\.isGoodPractice), date: parts.compactMap(\.date).min(),
      owner: first.owner, by: parts.compactMap(\.by).min(), planned: parts.compactMap(\.planned).min(),
      acceptedParts: accepted)
  }

  private func sentence(_ parts: [Finding.Part]) -> String {
    guard parts.count > 1, let joins = parts[0].joins else { return parts[0].message }
    if joins.group == .delay { return parts[0].message }
    let clauses = parts.compactMap(\.joins?.part).eachOnce
    guard clauses.count > 1 else { return parts[0].message }
    return "\(opening(joins, parts)): no record \(clauses.joined(separator: "; "))".sentence
  }

  /// What the sentence of a group begins with.
  private func opening(_ joins: Joining, _ parts: [Finding.Part]) -> String {
    switch joins.group {
    case .leads: return joins.root.count > 1 ? "between \(names(joins.root))" : "with \(names(joins.root))"
    // A recipient may be a standing body that no row declares; each part names it.
    case .told, .notices: return names(joins.root.filter { node($0) != nil })
    case .beforeInterview:
      let people = joins.root.filter { if case .person = node($0) { true } else { false } }
      let day = parts.compactMap(\.planned).min().map { " on \($0.inWords)" } ?? ""
      return "\(day.isEmpty ? "the interviews" : "before the interview") with \(names(people))\(day)"
    case .seats: return "on the panel of \(namesOfCommissions(of: joins.root.map(process)))"
    case .reports: return "for \(namesOfCommissions(of: joins.root.map(process)))"
    case .firstReport: return "from \(names(joins.root))"
    case .delay: return ""
    }
  }

  /// The facts behind a finding: of several parts each fact once, and of a wait also what it holds up.
  private func details(_ parts: [Finding.Part]) -> [Finding.Detail] {
    let isDelay = parts[0].joins?.group == .delay
    return parts.enumerated().flatMap { number, part in
      number > 0 && isDelay
        ? [Finding.Detail(date: part.date.map { CaseDate($0) }, what: part.message)] : part.details
    }.eachOnce
  }
}
