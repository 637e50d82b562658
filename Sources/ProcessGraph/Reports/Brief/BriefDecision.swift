/// Something that only the meeting can decide, and what follows if it does not.
struct BriefDecision {
  let question: String
  /// What helps to decide, in small type.
  var note = ""
  let otherwise: String
  var findings: [Int] = []
  /// Whether it is about what to commission together.
  var isJoint = false

  /// What a report asks for, most pressing first. What is decided on file, and a wait that has a day ahead to be looked
  /// at again, is not asked for again.
  static func all(
    in report: CheckReport, findings: [NumberedFinding], options: JointOptions?, annex: String?,
    by meeting: Day, words: Initials
  ) -> [BriefDecision] {
    let maker = Maker(
      report: report, graph: report.graph, findings: findings, options: options, annex: annex,
      meeting: meeting, words: words)
    return maker.waits + maker.rings + maker.contact + maker.joint + maker.reviews + maker.acceptances
  }
}

private struct Maker {
  let report: CheckReport
  let graph: CaseGraph
  let findings: [NumberedFinding]
  let options: JointOptions?
  /// The letter of the annex that compares them, where the paper has it.
  let annex: String?
  let meeting: Day
  let words: Initials

  private func numbers(_ rules: String...) -> [NumberedFinding] {
    findings.filter { finding in
      rules.contains { rule in
        finding.finding.answers.contains { $0.hasPrefix(rule) }
      }
    }
  }

  // MARK: What is held up

  /// Waits of a whole process, each with the date it puts off.
  var waits: [BriefDecision] {
    let barriers = numbers("barrier-", "qm-no-precedence")
    let outlooks = barriers.isEmpty ? [] : graph.outlooks
    let late = numbers("deadline-unreachable", "qm-delay-informed")
    return barriers.compactMap { found in
      let rows = found.finding.places.filter { $0.table == .waits }.compactMap(\.number)
      let waits = rows.filter(graph.source.waits.indices.contains).map { graph.source.waits[$0] }
      guard let wait = waits.first else {
        return BriefDecision(
          question: "\(found.message): go on, narrow it or lift it?", otherwise: "It goes on.",
          findings: [found.number])
      }
      if waits.allSatisfy({ graph.isPlanned($0.review) == .yes }) { return nil }
      let who = graph.waitingProcesses(wait)
      let awaited = graph.process(wait.forProcess)
      let needs = awaited.kind == .crim ? "the police need" : "\(graph.name(awaited)) needs"
      let since = waits.compactMap(\.review).first { $0.first <= graph.asOf }
      let theirs = late.filter { other in
        who.contains { other.finding.about.contains($0.id) }
      }
      return BriefDecision(
        question: words.short(
          "Narrow the pause on \(graph.names(who.map(\.id))) to what \(needs), or lift it?"),
        otherwise: words.short(cost(of: rows, on: who, outlooks))
          + (since.map { " The review date was \($0.inWords)." } ?? ""),
        findings: ([found.number] + theirs.map(\.number)).eachOnce)
    }
  }

  /// When the waiting process ends, and how much sooner it would without the wait.
  private func cost(of rows: [Int], on waiting: [ParallelProcess], _ outlooks: [Outlook]) -> String {
    guard let process = waiting.first,
      let outlook = outlooks.first(where: { $0.members.contains { $0.id == process.id } })
    else { return "The pause goes on." }
    var sentences: [String] = []
    if let due = outlook.dues.first(where: { $0.process.id == process.id }), due.isLate == .yes {
      sentences.append(
        "\(graph.name(process).sentence) cannot end before \(due.earliest!.inWords), \(due.days.counted("day")) after it is due."
      )
    } else if let end = outlook.end {
      sentences.append("\(graph.name(process).sentence) cannot end before \(end.inWords).")
    } else {
      sentences.append("\(graph.name(process).sentence) stands still, and no date on file says for how long.")
    }
    let days = outlook.chain.first { line in line.wait.map(rows.contains) ?? false }?.days
    if let days, days > 0 {
      sentences.append("Without the pause it could end \(days.counted("day")) sooner.")
    }
    return sentences.joined(separator: " ")
  }

  var rings: [BriefDecision] {
    numbers("deadlock").map { found in
      let names = words.short(
        graph.names(found.finding.about.filter { id in graph.processes.contains { $0.id == id } }))
      return BriefDecision(
        question: "End the circular wait between \(names)?",
        otherwise: Self.standstill(of: found.finding.about.count { graph.node($0) == .process($0) }),
        findings: [found.number])
    }
  }

  private static func standstill(of count: Int) -> String {
    count == 2
      ? "Neither can finish: each waits for the other."
      : "None of them can finish: each waits for another."
  }

  /// Waits whose day to be looked at again comes before the next meeting, or has gone by.
  ///
  /// What is asked about above for its length is not asked about twice.
  var reviews: [BriefDecision] {
    let asked = Set(
      numbers("barrier-", "qm-no-precedence").flatMap(\.finding.places).filter { $0.table == .waits })
    var overdue: [Place: [Int]] = [:]
    for found in numbers("wait-review-overdue") {
      for place in Set(found.finding.places) { overdue[place, default: []].append(found.number) }
    }
    return graph.source.waits.compactMap { wait in
      guard !asked.contains(wait.place), graph.takesPart(wait), graph.state(wait).isStanding,
        let review = wait.review,
        review.first <= graph.asOf
      else { return nil }
      let who = graph.waitingProcesses(wait).map(\.id)
      return BriefDecision(
        question: words.short(
          "Does \(graph.names(who)) still have to wait for \(graph.name(graph.process(wait.forProcess)))?"),
        otherwise: "It goes on. The review date was \(review.inWords).",
        findings: overdue[wait.place] ?? [])
    }
  }

  // MARK: Who speaks with the family

  var contact: [BriefDecision] {
    let leads = numbers("family-two-leads", "family-no-lead", "family-no-plan")
    guard let first = leads.first else { return [] }
    let clashes = numbers("family-multiple-contact")
    return [
      BriefDecision(
        question: "Name one person to lead contact with the family for all reviews?",
        otherwise: first.message + "." + Self.collisions(clashes.map(\.finding)),
        findings: (leads + clashes).map(\.number))
    ]
  }

  /// How often contacts have come together, and how often they are planned to: ‘conflict’ is a word for what has happened.
  private static func collisions(_ clashes: [Finding]) -> String {
    let ahead = clashes.count { $0.planned != nil }
    let past = clashes.count - ahead
    let times = past == 1 ? "once" : past == 2 ? "twice" : "\(past.inWords) times"
    let (isAre, more) = (ahead == 1 ? "lies" : "lie", past > 0 ? "more " : "")
    let sentences = [
      past > 0 ? "contacts have collided \(times)" : nil,
      ahead > 0
        ? "\(ahead.counted("\(more)collision"))\(past > 0 ? "" : " of contacts") \(isAre) ahead" : nil,
    ].compactMap { $0 }
    return sentences.isEmpty ? "" : " \(sentences.joined(separator: "; ").sentence)."
  }

  // MARK: What is commissioned together

  var joint: [BriefDecision] {
    let asked = numbers("joint-1618", "joint-not-considered")
    guard let options, options.candidates.count > 1 else {
      return asked.prefix(1).map {
        BriefDecision(
          question: "How do the reviews relate to each other?", otherwise: $0.message + ".",
          findings: asked.map(\.number))
      }
    }
    let ids = options.candidates.flatMap { $0.reviews.map(\.id) }
    let isDecided = graph.source.decisions.contains {
      graph.isHeld($0.on).isPossible && Set(ids).isSubset(of: $0.about)
    }
    guard !isDecided || !asked.isEmpty else { return [] }
    let now = options.now.figures
    let ways = options.described.prefix(2).map {
      "option \($0.label), \(words.short(options.inWords($0.option)))"
    }
    return [
      BriefDecision(
        question: words.short("Commission any of \(graph.names(ids)) together?"),
        note: ways.isEmpty ? "" : "\(annex.map { "Annex \($0): " } ?? "")\(ways.joined(separator: "; "))",
        otherwise:
          "\(now.panels.counted("panel").sentence), \(now.familyContacts.counted("planned visit")) to the family and "
          + "\(now.practitionerInterviews.counted("interview")) go on side by side."
          + (asked.first.map { " \($0.message)." } ?? ""),
        findings: asked.map(\.number), isJoint: true)
    ]
  }

  var acceptances: [BriefDecision] {
    report.accepted.compactMap { finding in
      guard let until = finding.acceptance?.until, until.first <= meeting else { return nil }
      return BriefDecision(
        question: "Go on accepting this: \(words.short(finding.message.lowercasedFirst))?",
        otherwise: "It counts as open again after \(until.inWords).")
    }
  }
}

extension JointOptions {
  /// What an option joins: `the SCR with the DHR`, each with how many panels it leaves.
  func inWords(_ option: JointOption) -> String {
    let joined = option.commissions.filter(\.isJoint).map { commission in
      commission.members.map { graph.title($0) }.joined(separator: " with ")
    }
    return joined.joined(separator: ", and ")
      + " (\(now.figures.panels.inWords) panels become \(option.figures.panels.inWords))"
  }
}
