/// Rows of some tables by whom and what they concern: made once, so that no rule has to look
/// through a whole table for each of the rows of another.
struct RowIndex: Sendable {
  /// Plans by the people they are for, those for all the family, and all by lead.
  var plansOfPerson: [ID: [Int]] = [:]
  var plansOfAll: [Int] = []
  var plansOfLead: [ID: [Int]] = [:]

  /// Evidence holds by the people they are limited to, and then by the commission that waits.
  var holds: [ID: [Int: [Int]]] = [:]
  /// Where a hold is limited to nobody, and where it holds up any review.
  static let anybody = ""
  static let anyReview = -1

  /// Waits on interviews by the commission that waits, or for any review.
  var interviewWaitsOfCommission: [Int: [Int]] = [:]
  var interviewWaitsOfAnyReview: [Int] = []

  var confirmationsOfDuty: [String: [Int]] = [:]

  /// Acceptances by their rule, and then by the first id they name, or ``anybody``.
  var acceptances: [String: [ID: [Int]]] = [:]

  /// Roles and titles that more than one person or process has, so that a sentence must add the id.
  let sharedRoles, sharedTitles: Set<String>

  /// - Parameter commissions: the number of each process's commission.
  init(_ source: Case, commissions: [ID: Int]) {
    sharedRoles = Self.repeated(source.people.map(\.role))
    sharedTitles = Self.repeated(source.processes.map { $0.title(in: source.frame) })
    for (n, plan) in source.familyPlans.enumerated() {
      for id in Set(plan.people) { plansOfPerson[id, default: []].append(n) }
      if plan.people.isEmpty { plansOfAll.append(n) }
      if let lead = plan.lead { plansOfLead[lead, default: []].append(n) }
    }
    for (n, wait) in source.waits.enumerated() where wait.isEvidenceHold {
      let numbers = Set(wait.processes.compactMap { commissions[$0] } + (wait.isAny ? [Self.anyReview] : []))
      for id in wait.of.isEmpty ? [Self.anybody] : Set(wait.of) {
        for number in numbers { holds[id, default: [:]][number, default: []].append(n) }
      }
    }
    for (n, wait) in source.waits.enumerated() where wait.part == .interviews {
      if wait.isAny { interviewWaitsOfAnyReview.append(n) }
      for number in Set(wait.processes.compactMap { commissions[$0] }) {
        interviewWaitsOfCommission[number, default: []].append(n)
      }
    }
    for (n, row) in source.accepted.enumerated() {
      acceptances[Rule.currentName(of: row.rule), default: [:]][row.about.first ?? Self.anybody, default: []]
        .append(n)
    }
    for (n, row) in source.confirmed.enumerated() { confirmationsOfDuty[row.duty, default: []].append(n) }
  }

  private static func repeated(_ words: [String]) -> Set<String> {
    var seen: Set<String> = []
    return Set(words.filter { !seen.insert($0).inserted })
  }
}
