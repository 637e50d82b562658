/// The two pages that a panel is asked to read, made from the case alone: what is ahead, what is stuck, what to decide
/// today and who does what by when.
struct Brief {
  let report: CheckReport
  /// The day by which what is urgent must be done: the next meeting.
  let meeting: Day
  /// Nil where there are too many reviews for every arrangement to be looked at.
  let options: JointOptions?
  /// The findings with their numbers, which are those of `overlap check`.
  let findings: [NumberedFinding]
  let decisions: [BriefDecision]
  let words: Initials
  /// What is too long for two pages is cut in them, and whole in the annexes.
  let brevity: Brevity
  /// Whether figures stand among the annexes.
  let hasFigures: Bool
  /// Whether the findings stand in the paper too, so that numbers can lead to them.
  let isLinked: Bool
  /// What has changed since the last panel, where that is asked for.
  let since: Changes?

  var graph: CaseGraph { report.graph }

  /// - Parameter meeting: the next meeting; nil means the lead review's next planned one, else the end of two weeks.
  init(
    _ report: CheckReport, meeting: Day? = nil, isLinked: Bool, hasOptions: Bool = true,
    hasFigures: Bool = true,
    since: Changes? = nil
  ) {
    (self.report, self.isLinked, self.hasFigures, self.since) = (report, isLinked, hasFigures, since)
    let graph = report.graph
    self.meeting = meeting ?? graph.nextMeeting ?? graph.asOf + 14
    options = try? JointOptions(graph)
    let words = Initials(graph)
    findings = report.findings.enumerated().map {
      NumberedFinding(number: $0.offset + 1, $0.element, words, graph)
    }
    self.words = words
    brevity = Brevity(graph)
    decisions = BriefDecision.all(
      in: report, findings: findings, options: options,
      annex: hasOptions ? isLinked && !findings.isEmpty ? "B" : "A" : nil, by: self.meeting, words: words)
  }

  /// The case as the head of the first page names it; the last annex has a name that is longer.
  var caseName: String { graph.source.name.cut(atMost: Self.longestName) }
  static let longestName = 120

  static let title = "brief for the panel"
  var heading: String { "\(caseName): \(Self.title)" }

  /// What must be done before the next meeting: what is planned and can still be prevented, soonest first; then what
  /// has happened to somebody and has to be put right; then what was due by law and has no record.
  var urgent: [NumberedFinding] {
    let open = findings.filter { $0.finding.desk != .file }
    let ahead = open.filter { $0.day(by: meeting) != nil }.sorted {
      ($0.day(by: meeting)!, $0.number) < ($1.day(by: meeting)!, $1.number)
    }
    let decided = Set(decisions.flatMap(\.findings))
    let rest = open.filter { $0.day(by: meeting) == nil && !decided.contains($0.number) }
    return ahead + rest.filter { $0.isHeldConflict(in: graph) } + rest.filter(\.isOverdue)
  }
}

/// A finding as papers print it: with its number, its owner and its day.
struct NumberedFinding {
  let number: Int
  let finding: Finding
  /// Who acts, as the remedy says: `The homicide review chair and the independent reviewer`.
  let owner: String
  /// The one who owns it, under whom it is listed.
  let first: String
  /// What they do: `set the notes aside`.
  let act: String
  let message: String

  init(number: Int, _ finding: Finding, _ words: Initials, _ graph: CaseGraph) {
    (self.number, self.finding) = (number, finding)
    first = words.short(graph.name(finding.owner)).sentence
    message = words.short(finding.message)
    let remedy = words.short(finding.remedy)
    // A remedy says who is to do what: ‘The independent reviewer to tell …’.
    if let to = remedy.firstRange(of: " to "),
      !remedy[..<to.lowerBound].contains(",") || remedy.hasPrefix("The ")
    {
      let who = String(remedy[..<to.lowerBound])
      owner = who
      act = String(remedy[to.upperBound...])
    } else {
      owner = first
      act = remedy.lowercasedFirst
    }
  }

  var anchor: Anchor { .finding(number) }

  /// `**The homicide review chair** to set the notes aside.`
  var action: Phrase { .strong(owner) + Phrase(" to " + act) }

  /// Two sentences to one owner are one.
  var actInShort: String { act.replacing(". \(owner) to ", with: "; and to ") }

  /// The first planned day on it, or day on which something falls due, that lies ahead and no later than the meeting.
  func day(by meeting: Day) -> Day? {
    let day = finding.answers.contains(Rule.deadlineNear.id) ? finding.by : finding.planned
    return day.flatMap { $0 <= meeting ? $0 : nil }
  }

  /// Whether two things on record collide over a person, and have happened.
  func isHeldConflict(in graph: CaseGraph) -> Bool {
    let isAboutPerson = finding.about.contains { if case .person? = graph.node($0) { true } else { false } }
    return isAboutPerson
      && finding.places.contains { $0.table == .contacts || $0.table == .interviews || $0.table == .shares }
      && finding.severity >= .conflict
  }

  /// Whether processes wait for each other, or one stands still as a whole.
  var isStandstill: Bool {
    finding.answers.contains { $0 == "deadlock" || $0.hasPrefix("barrier-") || $0 == "qm-no-precedence" }
  }

  /// Whether a day that law or guidance sets has passed.
  var isOverdue: Bool { finding.answers.contains("deadline-missed") }
}
