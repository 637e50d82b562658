// What a sheet says has happened since: each line only of what is on record.

extension Sheet {
  /// What has happened since, and what is still to come: said only of what is on record, and never of what is over as if
  /// it were ahead.
  var news: [Phrase] {
    var lines = processes.flatMap(news(of:))
    let ends = reviews.compactMap { process -> String? in
      guard graph.isOpen(process), let expected = process.expected, graph.isPlanned(expected) == .yes else {
        return nil
      }
      return "\(graph.name(process).sentence) is due to finish in \(expected.first.monthInWords)."
    }
    lines += ends
    if let kept = keptInWords {
      lines.append(
        "It has been decided that \(kept) will not be published. You can still ask what was learned.")
    }
    if !ends.isEmpty { lines.append("These dates can change. We will tell you if they do.") }
    return lines.map { Phrase($0) }
  }

  var reviews: [ParallelProcess] { processes.filter { $0.kind != .crim && $0.kind != .cor } }

  /// The reviews whose report will not be published, and has not been.
  private var kept: [ParallelProcess] {
    reviews.filter { process in
      graph.isNotToBePublished(process) && !graph.mayBePublished(process)
    }
  }

  /// `the report of the serious case review`.
  private var keptInWords: String? {
    kept.isEmpty
      ? nil : "\(kept.count == 1 ? "the report" : "the reports") of \(graph.fullNames(kept.map(\.id)))"
  }

  /// Whether a process has a report that nobody outside will be able to read.
  func isKept(_ process: ParallelProcess) -> Bool { kept.contains { $0.id == process.id } }

  /// When the family hears, and what they may ask to see: nothing is promised that is decided otherwise.
  var whenYouHear: String {
    let start = "When something changes, and at the end. "
    let before = "You can ask to see a report, or have it explained, before it is published."
    guard let report = keptInWords else { return start + before }
    let them = kept.count == 1 ? "it" : "them"
    let not =
      "\(report.sentence) will not be published: other people will not be able to read \(them). "
      + "You can ask why, and ask to have what was learned explained to you."
    // What is promised of other reviews is promised only where they write a report.
    let others = reviews.contains { process in
      graph.isOpen(process) && !isKept(process) && SheetWords.of(process.kind).result.contains("report")
    }
    return start + (others ? "\(before) But \(not.lowercasedFirst)" : not)
  }

  func news(of process: ParallelProcess) -> [String] {
    switch process.kind {
    case .crim: trial(process)
    case .cor: inquest(process)
    default: review(process)
    }
  }

  func has(_ process: ParallelProcess, _ names: String...) -> Bool {
    process.milestones.contains { names.contains($0.name) && graph.isHeld($0.date).isPossible }
  }

  /// The last day of a milestone that is certainly past.
  private func held(_ process: ParallelProcess, _ name: String) -> CaseDate? {
    process.dates(of: name).last { graph.isHeld($0) == .yes }
  }

  /// When a milestone is to come; where only its month is known, also while that month lasts.
  func ahead(_ process: ParallelProcess, _ name: String) -> String? {
    let date = process.milestones.last { $0.name == name && $0.date != nil && graph.isHeld($0.date) != .yes }?
      .date
    return date?.withPreposition
  }

  /// Whether it has ended, and no new trial is fixed.
  func isOver(_ process: ParallelProcess) -> Bool {
    graph.status(process) == .finished && ahead(process, "retrial") == nil
  }

  private func trial(_ process: ParallelProcess) -> [String] {
    if isOver(process) {
      return [
        "The criminal case has ended. Your police family liaison officer can tell you how." + appeal(process)
      ]
    }
    return [outOfCourt(process) + (graph.status(process) == .paused ? " The case \(isOnHold(process))." : "")]
  }

  /// Where a criminal case stands that has not ended, by the last that was said or done in public.
  private func outOfCourt(_ process: ParallelProcess) -> String {
    let notSure = "This date can change."
    if let day = ahead(process, "retrial") {
      return "There is to be a new trial. It is due to start \(day). \(notSure)"
    }
    if graph.isTrialOver(process, by: CaseDate(graph.asOf)) == .yes {
      let sentence = ahead(process, "sentence").map { " is due \($0). \(notSure)" } ?? " is still to come."
      return "The trial is over. The sentence\(sentence)" + appeal(process)
    }
    if let undone = whatUndidTheTrial(of: process) { return undone }
    let start =
      has(process, "charge") ? "A person has been charged." : "The police are looking into what happened."
    if isUnfit(process) {
      return start
        + " The court has found that they cannot take part in a trial as it is usually held. There may still be a "
        + "hearing about what happened."
        + (ahead(process, "trial").map { " It is due \($0). \(notSure)" } ?? "")
    }
    // A sentence that is fixed without a trial follows a plea.
    if let day = sentenceWithoutTrial(process) { return start + " The sentence is due \(day). \(notSure)" }
    if let day = ahead(process, "trial") { return start + " The trial is due to start \(day). \(notSure)" }
    return start + (has(process, "trial") ? " The trial has begun." : "")
  }

  /// Whether a court has found that somebody cannot be tried as is usual, and has not come to its outcome.
  func isUnfit(_ process: ParallelProcess) -> Bool {
    process.milestones.contains { $0.name == "unfit-to-plead" && graph.isHeld($0.date) == .yes }
  }

  /// When a sentence is to be passed in a case in which no trial was held, nor is to be; nil where none is fixed.
  func sentenceWithoutTrial(_ process: ParallelProcess) -> String? {
    has(process, "trial") || ahead(process, "trial") != nil ? nil : ahead(process, "sentence")
  }

  /// What came after a trial that did not end the case; nil where nothing did.
  private func whatUndidTheTrial(of process: ParallelProcess) -> String? {
    let last = process.milestones.filter {
      ["jury-discharged", "conviction-quashed", "retrial"].contains($0.name) && graph.isHeld($0.date) == .yes
    }.max { ($0.date?.last ?? graph.asOf) < ($1.date?.last ?? graph.asOf) }
    switch last?.name {
    case "retrial": return "A new trial has begun."
    case "jury-discharged":
      return "The trial stopped before it came to an end. We do not know yet whether there will be a new one."
    case "conviction-quashed":
      return
        "A court has set the outcome of the trial aside. We do not know yet whether there will be a new one."
    default: return nil
    }
  }

  private func appeal(_ process: ParallelProcess) -> String {
    has(process, "appeal") ? " There has been an appeal." : ""
  }

  private func inquest(_ process: ParallelProcess) -> [String] {
    if isOver(process) {
      return ["The coroner's investigation has ended."]
    }
    let isAtRest = graph.status(process) == .paused || has(process, "suspended") && !has(process, "resumed")
    let isQuashed = isQuashed(process)
    let start =
      isQuashed
      ? "A court has set the outcome of the inquest aside, and the coroner looks into the death again"
      : has(process, "inquest-opened")
        ? "The inquest has been opened" : "The coroner has begun to look into the death"
    if isAtRest { return ["\(start). The investigation \(isOnHold(process))."] }
    if let day = ahead(process, "inquest") {
      return [
        isQuashed
          ? "\(start). A new hearing is due \(day). This date can change."
          : "The inquest hearing is due \(day). This date can change."
      ]
    }
    if !isQuashed, let day = held(process, "inquest") {
      return [
        "The day of the inquest hearing was \(day.inWords). The coroner's officer can tell you what comes next."
      ]
    }
    return [start + "."]
  }

  /// What is at rest, after its name: since when, where that is on file.
  private func isOnHold(_ process: ParallelProcess) -> String {
    graph.suspension(of: process).map { "has been on hold since \($0.inWords)" } ?? "is on hold for now"
  }

  /// Whether a court has set the outcome of an inquest aside, and no hearing has been held since.
  private func isQuashed(_ process: ParallelProcess) -> Bool {
    guard let day = held(process, "quashed") else { return false }
    return !process.dates(of: "inquest").contains { day.isBefore($0) == .yes && graph.isHeld($0) == .yes }
  }

  private func review(_ process: ParallelProcess) -> [String] {
    let name = graph.name(process).sentence
    if let published = process.published, graph.isHeld(published) == .yes {
      return ["\(name) has ended. Its report was published \(published.withPreposition)."]
    }
    if isOver(process) { return ["\(name) has ended."] }
    let others = process.jointWith.filter { id in processes.contains { $0.id == id } }
    var lines = graph.status(process) == .paused ? ["\(name) \(isOnHold(process))."] : []
    if let start = graph.plannedStart(of: process) {
      lines.append("\(name) has been decided on. It is due to start \(start.withPreposition).")
    }
    if !others.isEmpty, process.id < others.min()! {
      lines.append("\(name) and \(graph.names(others)) are done together, as one.")
    }
    return lines
  }
}

extension Day {
  /// `October 2015`.
  fileprivate var monthInWords: String { inWords.split(separator: " ").dropFirst().joined(separator: " ") }
}
