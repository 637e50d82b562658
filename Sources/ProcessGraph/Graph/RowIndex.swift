/// Rows of some tables by whom and what they concern: made once, so that no rule has to look
/// through a whole table for each of the rows of another.
struct RowIndex: Sendable {
  /// Plans by the people they are for, those for all the family, and all by lead.
  var plansOfPerson: [ID: [Int]] = [:]
  var plansOfAll: [Int] = []
  var plansOfLead: [ID: [Int]] = [:]

  /// Evidence holds by the people they are limited to; the others by the commission that waits, or for any review.
  var holdsOfPerson: [ID: [Int]] = [:]
  var holdsOfCommission: [Int: [Int]] = [:]
  var holdsOfAnyReview: [Int] = []

  /// Waits on interviews by the commission that waits, or for any review.
  var interviewWaitsOfCommission: [Int: [Int]] = [:]
  var interviewWaitsOfAnyReview: [Int] = []

  var confirmationsOfDuty: [String: [Int]] = [:]

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
      for id in Set(wait.of) { holdsOfPerson[id, default: []].append(n) }
      guard wait.of.isEmpty else { continue }
      if wait.isAny { holdsOfAnyReview.append(n) }
      for number in Set(wait.processes.compactMap { commissions[$0] }) {
        holdsOfCommission[number, default: []].append(n)
      }
    }
    for (n, wait) in source.waits.enumerated() where wait.part == .interviews {
      if wait.isAny { interviewWaitsOfAnyReview.append(n) }
      for number in Set(wait.processes.compactMap { commissions[$0] }) {
        interviewWaitsOfCommission[number, default: []].append(n)
      }
    }
    for (n, row) in source.confirmed.enumerated() { confirmationsOfDuty[row.duty, default: []].append(n) }
  }

  private static func repeated(_ words: [String]) -> Set<String> {
    var seen: Set<String> = []
    return Set(words.filter { !seen.insert($0).inserted })
  }
}
