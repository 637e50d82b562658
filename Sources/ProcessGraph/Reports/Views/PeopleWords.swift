/// A contact or an interview ahead.
struct PlannedTalk {
  let people: [ID]
  let isInterview: Bool
  /// Whether a finding stands on it.
  let hasFinding: Bool
}

/// The words of the chart of people.
struct PeopleWords {
  let graph: CaseGraph
  let sections: [PeopleChart.Section]
  let ahead: Day

  /// What the figure shows: what can still be prevented first.
  func title(visits: Int, rows: [PlannedTalk]) -> String {
    let days = ahead - graph.asOf
    let time = days == 14 ? "the next two weeks" : days == 7 ? "the next week" : "the next \(days) days"
    guard !rows.isEmpty else {
      let people = sections.reduce(0) { $0 + $1.people.count { !$0.marks.isEmpty } }
      let clashes = Set(sections.flatMap { $0.people.flatMap { $0.clashes.flatMap(\.numbers) } }).count
      let seen =
        "\(people.counted("person", "people").sentence), \(visits.counted("contact or interview", "contacts and interviews"))"
      return clashes == 0
        ? "\(seen); none in \(time)"
        : "\(seen); \(clashes.counted("open finding"))"
    }
    let people = Set(rows.flatMap(\.people)).count
    let found = rows.count(where: \.hasFinding)
    let interviews = rows.count(where: \.isInterview)
    let visits = rows.count - interviews
    let who = people.counted("person", "people")
    let are = rows.count == 1 ? "is" : "are"
    let opening =
      interviews == 0
      ? "\(visits.counted("visit").sentence) to \(who) \(are) planned in \(time)."
      : visits == 0
        ? "\(interviews.counted("interview").sentence) with \(who) \(are) planned in \(time)."
        : "\(visits.counted("visit").sentence) and \(interviews.counted("interview")) are planned in \(time)."
    switch found {
    case 0: return opening + " None has an open finding."
    case rows.count where found == 1: return opening + " It has an open finding."
    case rows.count: return opening + (found == 2 ? " Both have" : " Each has") + " an open finding."
    default:
      return opening + " \(found.inWords.sentence) of them \(found == 1 ? "has" : "have") an open finding."
    }
  }

  /// A finding in a few words, beside the marks it is about.
  static func clash(
    _ finding: Finding, _ marks: [PeopleChart.Mark], _ own: [Int], _ graph: CaseGraph
  ) -> String {
    let isAhead = own.contains { marks[$0].isPlanned }
    let reviews = finding.about.filter { graph.node($0) == .process($0) }.map(graph.letters).joined(
      separator: ", ")
    switch finding.leadingRule {
    case "family-multiple-contact":
      let dates = own.compactMap { marks[$0].date }
      guard own.count > 1, let first = dates.map(\.first).min(), let last = dates.map(\.last).max() else {
        return "several contacts"
      }
      return first == last
        ? "\(own.count.inWords) on one day" : "\(own.count.inWords) in \((last - first).counted("day"))"
    case "family-contact-before-police-clear", "witness-interview-uncleared":
      return "no police agreement on record"
    case "family-contact-during-hold": return isAhead ? "planned during the hold" : "seen during the hold"
    case "suspect-contact-uncleared": return "a suspect: no police agreement"
    case "family-notify-uncoordinated": return "no record of telling: \(reviews)"
    case "family-not-involved": return "no invitation on record: \(reviews)"
    case "family-told-remit": return "no record of telling what it covers: \(reviews)"
    case "family-two-leads": return "two leads, one family"
    case "family-no-plan": return "no family plan on record"
    case "family-no-lead": return "a plan without a lead"
    case "family-hold-open-ended": return "a hold without an end"
    case "practitioner-not-told": return "no record of telling beforehand"
    case "practitioner-not-told-criminal": return "no record of telling: criminal case"
    case "interview-consent-not-asked": return "no consent asked on record"
    case "interview-could-be-joint": return "could be one interview"
    case "interview-duplicate-avoidable": return "earlier notes could be shared"
    case "notes-shared-without-consent": return "notes shared, no consent on record"
    case "disciplinary-interview-block": return "discipline stands in the way"
    case "date-order": return "check the date"
    default: return graph.task(ofRule: finding.leadingRule).lowercasedFirst
    }
  }
}

extension CaseGraph {
  /// Why somebody is not to be seen: `Police hold: until the trial (2 November 2015)`.
  func awayLine(_ wait: Wait) -> String {
    let who = wait.isAny ? "" : " (\(wait.processes.map(letters).joined(separator: ", ")))"
    return "\(letters(of: wait.forProcess)) hold\(who) \(untilLine(wait))"
  }
}
