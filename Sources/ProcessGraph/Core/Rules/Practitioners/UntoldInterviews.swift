/// Interviews of one person before which something should have been said, or may not have been.
struct UntoldInterviews {
  private(set) var interviews: [Interview] = []
  /// The processes open beside them, by place among all.
  private var beside: NumberSet?
  /// Those of the interviews of which it is certain.
  private var certain: [Interview] = []

  var isEmpty: Bool { interviews.isEmpty }
  var isCertain: Bool { !certain.isEmpty }

  mutating func add(
    _ interview: Interview, beside others: NumberSet, _ isUntold: Truth, _ graph: CaseGraph
  ) {
    interviews.append(interview)
    if beside == nil { beside = others } else { beside!.formUnion(others) }
    if isUntold == .yes && graph.isHeld(interview.on) != .unknown { certain.append(interview) }
  }

  /// The processes open beside the interviews, in the file's order.
  func others(_ graph: CaseGraph) -> [ParallelProcess] {
    beside.map { $0.map { graph.processes[$0] } } ?? []
  }

  /// One finding: a gap where an interview is held, else a risk.
  ///
  /// - Parameters:
  ///   - message: all of it.
  ///   - remedy: what the lead is to do, without who and when: `tell …`.
  ///   - isExplained: whether the message already says why it cannot tell.
  func found(
    of person: ID, message: String, remedy: String, isExplained: Bool = false, _ graph: CaseGraph
  ) -> Found {
    let isHeld = certain.contains { graph.isHeld($0.on) == .yes }
    let dates = interviews.map(\.on)
    let next = interviews.first { graph.isHeld($0.on) != .yes } ?? interviews[0]
    let lead = graph.leadName(of: graph.process(graph.reviews(of: next.by)[0])).sentence
    let when = isHeld ? "now" : next.on.map { "before \($0.inWords)" } ?? "before the interview"
    let found = Found(
      severity: isHeld ? .gap : .risk,
      about: [person] + graph.membersBehind(interviews.flatMap(\.by)),
      processes: graph.membersBehind(others(graph)), places: interviews.map(\.place), message: message,
      details: interviews.map(graph.detail),
      remedy: "\(lead) to \(remedy), \(when), and to record the date.", date: dates.earliest
    )
    if isCertain { return found }
    return isExplained ? found.when(.unknown) : found.when(.unknown, because: dates.whatIsMissing)
  }
}
