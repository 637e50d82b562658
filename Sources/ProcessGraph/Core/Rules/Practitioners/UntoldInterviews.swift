/// Review interviews of one person before which something has no record: those held, or one that is ahead or in doubt.
struct UntoldInterviews {
  struct Row {
    let interview: Interview
    /// The processes open beside it of which the person should have heard.
    let others: [ParallelProcess]
    /// Yes or unknown.
    let isUntold: Truth
  }

  let person: Person
  /// By date.
  let rows: [Row]

  /// One for all that are held, and one for each that is ahead or in doubt: these can still be put right one by one.
  static func all(of person: Person, _ rows: [Row], _ graph: CaseGraph) -> [UntoldInterviews] {
    graph.heldTogether(rows) { $0.interview.on }.map { UntoldInterviews(person: person, rows: $0) }
  }

  var interviews: [Interview] { rows.map(\.interview) }
  var others: [ParallelProcess] { rows.flatMap(\.others).eachOnce(by: \.id) }

  /// One finding: a gap where the interviews are held, else a risk.
  ///
  /// - Parameters:
  ///   - message: all of it.
  ///   - part: what it says within what has to be settled before the interview.
  ///   - remedy: what the lead is to do, without who and when: `tell …`.
  ///   - isExplained: whether the message already says why it cannot tell.
  func found(
    message: String, part: String, remedy: String, isExplained: Bool = false, _ graph: CaseGraph
  ) -> Found {
    let next = interviews[0]
    let isHeld = graph.isHeld(next.on) == .yes
    let isCertain = rows.contains { $0.isUntold == .yes } && graph.isHeld(next.on) != .unknown
    let dates = interviews.map(\.on)
    let review = graph.reviews(of: next.by)[0]
    let when = isHeld ? "now" : next.on.map { "before \($0.inWords)" } ?? "before the interview"
    let found = Found(
      severity: isHeld ? .gap : .risk,
      about: [person.id] + graph.membersBehind(interviews.flatMap(\.by)) + graph.membersBehind(others).ids,
      places: interviews.map(\.place), message: message, details: interviews.map(graph.detail),
      remedy:
        "\(graph.leadName(of: graph.process(review)).sentence) to \(remedy), \(when), and to record the date.",
      date: dates.earliest, root: [person.id], acting: review,
      joins: .interviews(of: person.id, ahead: isHeld ? nil : next.place, part))
    if isCertain { return found }
    return isExplained ? found.when(.unknown) : found.when(.unknown, because: dates.whatIsMissing)
  }
}

extension CaseGraph {
  /// The rows that are held as one list, then each that is ahead or in doubt by itself.
  func heldTogether<Row>(_ rows: [Row], on date: (Row) -> CaseDate?) -> [[Row]] {
    let held = rows.filter { isHeld(date($0)) == .yes }
    return (held.isEmpty ? [] : [held]) + rows.filter { isHeld(date($0)) != .yes }.map { [$0] }
  }

  /// What a sentence calls some interviews: `the interview on 6 May 2015`, `two interviews`.
  func name(of interviews: [Interview]) -> String {
    guard interviews.count == 1 else { return interviews.count.counted("interview") }
    return interviews[0].on.map { "the interview \($0.withPreposition)" } ?? "the interview"
  }
}
