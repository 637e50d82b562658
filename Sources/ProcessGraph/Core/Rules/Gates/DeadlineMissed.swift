extension Rule {
  /// The last day of a clock has passed without a record of what it asks for.
  static let deadlineMissed = Rule(
    "deadline-missed", family: .gates, severity: .gap, binding: .law,
    statement: "What law or guidance requires is recorded by its deadline.",
    why:
      "Families and practitioners are told a date; when it passes and nobody says so, they stop believing the next one.",
    firesWhen: """
      a deadline of an open or considered process has passed and the file does not show that the thing was done by \
      then. A deadline fixed by law: a gap. One of guidance or policy, one with leeway, or one of a court or other \
      independent body: a risk. Where the day that a review's deadline is counted from is not recorded: unclear.
      """,
    quietWhen: """
      it was done in time, or late but longer ago than the local time for progress; it is paused (a coroner's \
      investigation suspended, an NHS investigation stopped by agreement); the process does not proceed.
      """,
    task: "Record it was done, or give a new date and why",
    remedy:
      "Whoever is responsible to record when it was done, or to tell those concerned the new date and why.",
    clearsWhen: "the record is there, or a later date is agreed and recorded",
    authority: [.judgement("the deadline's own source, printed with each finding")], settings: [.progressGap],
    fires: [
      Example(
        "Two months after the notice, no decision whether to hold the review",
        """
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, notified: 2015-04-10}  # ↓
        """),
      Example(
        "The date the review set itself",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-01-10, due: 2015-06-01}  # ↓
        """),
    ],
    quiet: [
      Example(
        "A new date was agreed",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, aware: 2014-12-29, notified: 2014-12-30, decided: 2015-01-10, due: 2015-09-01}
        notices:
          - {about: scr, by: board, to: national-panel, on: 2015-01-12}
        """),
      Example(
        "Whoever investigates began in time, and so had heard",
        """
        processes:
          hse: {kind: hse, commissioner: police, started: 2015-03-16}
        """),
      Example(
        "What is only a draft waits for nobody's answer yet",
        """
        processes:
          si: {kind: si, commissioner: trust, subjects: child, started: 2015-04-20}
        documents:
          analysis: {what: rca, by: trust, for: si, status: draft, on: 2015-05-04}
        """),
      Example(
        "The coroner's time stands still while the investigation is suspended",
        """
        processes:
          cor:  {kind: cor, commissioner: police, aware: 2014-10-01, started: 2014-10-01, milestones: {suspended: 2015-01-05}}
        """),
    ],
    looksFor: { check -> [(running: RunningClock, wait: Dependency?)] in
      let graph = check.graph
      return check.runningClocks.filter {
        graph.isOpenOrPending($0.process) && $0.isOwed && isMissed($0, graph)
      }.map { (running: $0, wait: $0.isCompletion ? check.waitDelaying($0.process) : nil) }
    },
    says: { missed, graph in
      let running = missed.running
      switch running.state(at: graph.asOf) {
      case .late: return late(running, graph)
      case .unknownStart: return unknown(running, graph)
      default:
        var found = over(running, graph)
        found.joins = missed.wait.map {
          .delay($0, "\(graph.name(running.process)) was due \(running.end!.asDeadline)")
        }
        return found
      }
    })

  /// Whether a clock is over, was met late but not long ago, or is one of a review whose beginning is not on file.
  private static func isMissed(_ running: RunningClock, _ graph: CaseGraph) -> Bool {
    switch running.state(at: graph.asOf) {
    case .over: return true
    case .late:
      guard case .done(let date) = running.record else { return false }
      return date.last + graph.settings[.progressGap] >= graph.asOf
    case .unknownStart:
      let isDecision = running.clock.asks == .decide
      guard running.process.kind.isMultiAgencyReview, isDecision || running.isCompletion else { return false }
      // A review that is only considered has no time to finish yet.
      return isDecision || graph.isOpen(running.process)
    case .done, .running, .paused, .begun, .noEnd: return false
    }
  }

  private static func severity(_ running: RunningClock) -> Severity {
    running.clock.isHard && !running.isOwnDate && !running.process.kind.isIndependent ? .gap : .risk
  }

  private static func over(_ running: RunningClock, _ graph: CaseGraph) -> Found {
    let end = running.end!
    let duty = graph.duty(of: running.clock)
    let about = graph.name(running.process)
    if running.isGuidanceOfHomicideReview {
      // Such reviews commonly take longer: a line that says so, and no more.
      var found = found(
        running, graph,
        message:
          "\(about) has gone past the \(running.clock.period) of the guidance, \(end.inWords), as many do"
          .sentence)
      found.details = []
      return found
    }
    return found(
      running, graph,
      message: running.isOwnDate
        ? "The date set for \(about), \(end.inWords), has passed with no record that it was finished"
        : "For \(about), no record of what was due \(end.asDeadline): to \(duty)")
  }

  private static func late(_ running: RunningClock, _ graph: CaseGraph) -> Found {
    let end = running.end!
    var days = ""
    if case .done(let date) = running.record { days = (date.first - end.last).counted("day") }
    return found(
      running, graph,
      message:
        "In \(graph.name(running.process)), \(end.inWords) was the deadline to \(graph.duty(of: running.clock)); "
        + "it was done \(days) later")
  }

  private static func unknown(_ running: RunningClock, _ graph: CaseGraph) -> Found {
    let process = running.process
    var found = Found.cannotTell(
      about: graph.withJoint([process.id]).sorted(), places: [process.place],
      message:
        "No record of the day \(graph.event(of: running.clock)), so it is not known by when to "
        + "\(graph.duty(of: running.clock)), in \(graph.name(process))",
      remedy: "\(graph.leadName(of: process).sentence) to record that day.", date: nil)
    (found.root, found.acting) = ([process.id], process.id)
    return found
  }

  private static func found(_ running: RunningClock, _ graph: CaseGraph, message: String) -> Found {
    let process = running.process
    let holder =
      running.isOwnDate
      ? graph.leadName(of: process) : graph.holder(of: running.clock, for: process)
    let start =
      running.start.map {
        [Finding.Detail(date: $0, what: "the day \(graph.event(of: running.clock))")]
      } ?? []
    let end = Finding.Detail(date: running.end, what: running.isOwnDate ? "due" : "deadline")
    return Found(
      severity: severity(running), about: graph.commission(of: process).ids, places: [process.place],
      message: message, details: running.isOwnDate ? [end] : start + [end],
      remedy: remedy(process, holder), date: running.end?.first, authority: running.authority,
      root: [process.id], acting: process.id)
  }

  private static func remedy(_ process: ParallelProcess, _ holder: String) -> String {
    switch process.kind {
    case .cor: "Ask the coroner's officer for the expected date, and record it."
    case .crim: "Ask the officer in charge for the expected date, and record it."
    case .fam: "Ask the court for the expected date, and record it."
    default:
      "\(holder.sentence) to record when this was done, or to tell those concerned the new date and why."
    }
  }
}

extension RunningClock {
  /// Whether it is the months that guidance gives a review of a homicide; years are usual.
  var isGuidanceOfHomicideReview: Bool {
    [.dhr, .mhhr].contains(process.kind) && isCompletion && !isOwnDate && !clock.isHard
  }

  /// Whether letting it pass would be a finding: it limits nobody's right, a case file could show it, and it does
  /// not ask a coroner for notices, which boards ask for and never expect.
  var isOwed: Bool {
    guard !isSupposed, !clock.isRight, record != .notRecordable else { return false }
    return process.kind != .cor || isCompletion
  }

  /// What its end rests on.
  var authority: [Authority] {
    isOwnDate ? [.judgement("the date the process set itself")] : clock.authority
  }
}
