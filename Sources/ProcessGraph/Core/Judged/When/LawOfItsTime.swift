// The law that a process runs under, where the case spans a change.

extension CaseGraph {
  /// The frame whose names a process has: the case's own, but that of 2015 for one that began before the day its kind was
  /// replaced, and today's for one that began since. Such a process ends as what it was begun as.
  func frame(of process: ParallelProcess) -> Frame {
    frame(
      of: process, since: process.kind.kind.names.since, start(process) ?? process.notified ?? process.aware)
  }

  /// The frame whose clocks a process has: a matter stays under the law of the day it came up.
  func frameOfLaw(of process: ParallelProcess) -> Frame {
    let names = process.kind.kind.names
    guard names.lawSince != names.since else { return frame(of: process) }
    return frame(of: process, since: names.lawSince, process.aware ?? process.notified ?? start(process))
  }

  /// The frame of 2015 for what came before a change, in a case that is looked at since the first of the changes; and
  /// today's, in a case of 2015, for what came after one. What a review of a child is follows the case's own frame: rules
  /// and sources hang on it, and a note says where the two differ.
  private func frame(of process: ParallelProcess, since change: Day?, _ date: CaseDate?) -> Frame {
    guard let change, let date else { return frame }
    switch frame {
    case .englandCurrent:
      guard min(change, .firstPracticeReview) <= asOf, date.last < change else { return frame }
      if process.nameTime == .former { return .england2015 }
      return process.nameTime == .today || isBesideRapidReview(process) ? frame : .england2015
    case .england2015:
      return process.kind != .scr && change <= date.first ? .englandCurrent : frame
    }
  }

  /// Whether a rapid review of the same child is on file: only the law of today has these, and a review of the child
  /// beside one is of today's law too, though boards still had until the move was over.
  private func isBesideRapidReview(_ process: ParallelProcess) -> Bool {
    process.kind == .scr
      && source.processes.contains { $0.kind == .rr && !$0.aboutOtherEvents && shareSubject($0, process) }
  }

  /// The frame whose review a death or harm calls for: in a case of today that of 2015 for what happened before any area
  /// had moved to today's review of a child.
  func frame(ofReview kind: KindID, since day: CaseDate?) -> Frame {
    guard kind == .scr, frame == .englandCurrent, let day, .firstPracticeReview <= asOf,
      day.last < .firstPracticeReview
    else { return frame }
    return .england2015
  }

  /// What the law still calls a process that the file calls by a coming name: for the first mention; else nil.
  func nameInLaw(of process: ParallelProcess) -> String? {
    guard process.goesByComingName, let next = process.kind.kind.names.next else { return nil }
    let holds = start(process).map { next.change.holds(on: $0.first) } ?? false
    return holds ? nil : "in law still \(process.kind.names(in: frame).withArticle), s. 9"
  }

  /// Who owes what a clock asks of a process, at the case's date: the provider of health care by name, where the file says
  /// who that is.
  func holder(of clock: Clock, for process: ParallelProcess) -> String {
    if clock.holder == .owner, process.kind == .si, let provider = process.provider { return name(provider) }
    return withOwnNames(clock.holderName(in: frame(of: process), on: asOf, mode: process.mode))
  }

  /// What a clock asks, with a remark where whoever is to be told has handed over by the case's date.
  func duty(of clock: Clock) -> String {
    guard case .explainDelay(.policingBody) = clock.asks else { return withOwnNames(clock.duty) }
    return withOwnNames(clock.duty) + Change.remark(on: "local policing body", asOf)
  }

  /// What starts a clock, after ‘the day’.
  func event(of clock: Clock) -> String { withOwnNames(clock.event) }

  /// What a requirement asks for, with a remark where a body that it names has handed over by the case's date.
  func statement(of requirement: Requirement) -> String {
    let body = Change.all.lazy.compactMap(\.body).first { requirement.statement.contains($0) }
    return requirement.statement + (body.map { Change.remark(on: $0, asOf) } ?? "")
  }

  /// The day of a process that began before there was the law behind it: what that law gives, it did not give then. Nil
  /// for any other.
  func dayBeforeLaw(of process: ParallelProcess) -> CaseDate? {
    let basis = process.kind.kind.facts.first { $0.topic == .basis && $0.since != nil }
    guard let since = basis?.since, let day = start(process) ?? process.notified ?? process.aware,
      day.last < since
    else { return nil }
    return day
  }

  /// What a process is called, by the law it runs under and the file that names it.
  func names(of process: ParallelProcess) -> KindNames {
    if process.goesByComingName, let next = process.kind.kind.names.next { return next.names }
    return process.kind.names(in: frame(of: process), begun: start(process)?.first)
  }
}
