/// Makes the lane of a process.
struct LaneMaker {
  let graph: CaseGraph
  /// Nil where findings do not matter.
  let marks: FindingMarks?
  /// Whether the year of the as-of date is left out.
  var isShort: Bool
  /// Whether contacts and interviews have their words beside them.
  var namesPeople: Bool
  /// A long name would make its lane higher than all that is in it.
  private let brevity: Brevity

  init(graph: CaseGraph, marks: FindingMarks?, isShort: Bool = true, namesPeople: Bool = true) {
    (self.graph, self.marks, self.isShort, self.namesPeople) = (graph, marks, isShort, namesPeople)
    brevity = Brevity(graph)
  }

  func lane(_ process: ParallelProcess) -> Timeline.Lane {
    Timeline.Lane(
      id: process.id, heading: graph.heading(process), lines: lines(of: process),
      meaning: process.kind.meaning, course: course(of: process), holds: holds(of: process),
      events: (milestones(of: process) + moves(of: process) + contacts(of: process) + interviews(of: process))
        .enumerated()
        .sorted { ($0.element.date.first, $0.offset) < ($1.element.date.first, $1.offset) }.map(\.element))
  }

  private func lines(of process: ParallelProcess) -> [String] {
    var lines = [
      process.commissioner.map { brevity.of(graph.agency($0).name ?? $0) } ?? "No commissioner on record"
    ]
    let others = graph.commission(of: process).members.filter {
      $0.id != process.id && graph.isInCase($0)
    }
    if !others.isEmpty { lines.append("Run as one with \(graph.names(others.map(\.id)))") }
    let status = graph.status(process)
    if status == .paused || status == .suspended { lines.append(graph.standing(of: process)) }
    if status == .finished, graph.end(of: process) == nil { lines.append("Finished, no record when") }
    let course = course(of: process)
    if course.start == nil, course.known == nil { lines.append("No record when it began") }
    return lines
  }

  private func course(of process: ParallelProcess) -> Timeline.Course {
    let start = (process.started ?? process.decided)?.drawn
    let known = [process.aware, process.notified].compactMap { $0?.drawn }.min { $0.first < $1.first }
    let isAfter = known.map { known in start.map { known.first < $0.first } ?? true } ?? false
    let isFinished = graph.status(process) == .finished
    return Timeline.Course(
      known: isAfter ? known : nil, start: start,
      end: ((isFinished ? graph.end(of: process) : process.finished)
        ?? (isFinished ? nil : process.expected ?? process.due))?.drawn,
      suspended: suspended(process), isOpen: !isFinished)
  }

  /// From each suspension to the day it was taken up again, else to now.
  private func suspended(_ process: ParallelProcess) -> [ClosedRange<Day>] {
    func days(_ name: String) -> [Day] {
      process.milestones.filter { $0.name == name }.compactMap { $0.date?.first }.filter { $0 <= graph.asOf }
    }
    let resumed = days("resumed")
    return days("suspended").map { day in
      let end = resumed.filter { $0 > day }.min().map { $0 - 1 } ?? graph.asOf
      return day...max(day, end)
    }
  }

  // MARK: Holds

  /// What holds up the process itself; and where all reviews wait for this process, what they may not do.
  private func holds(of process: ParallelProcess) -> [Timeline.Hold] {
    let own = graph.waits(holdingUp: process).filter { !$0.isAny && graph.takesPart($0) }
    let ofAll = graph.source.waits.filter { $0.isAny && $0.forProcess == process.id && graph.takesPart($0) }
    return (own + ofAll).sorted { $0.place.number < $1.place.number }.map { wait in
      let end = graph.end(of: wait)
      let isOver = graph.state(wait) == .lapsed && end == nil
      return Timeline.Hold(
        from: wait.on?.drawn, to: end?.drawn,
        label: (wait.isAny ? graph.holdLine(wait) : graph.waitLine(wait, isNamed: true).sentence)
          + (wait.on == nil ? " (no record since when)" : "") + (isOver ? " (over)" : ""),
        isOfOthers: wait.isAny, findings: marks?.numbers(at: wait.place) ?? [])
    }
  }

  // MARK: Events

  private func milestones(of process: ParallelProcess) -> [Timeline.Event] {
    func event(_ date: CaseDate?, _ word: String, _ meaning: MarkMeaning = .milestone) -> Timeline.Event? {
      guard let date else { return nil }
      return Timeline.Event(
        meaning: meaning, date: date.drawn, label: "\(word) \(words(date))",
        what: word, isPlanned: meaning == .milestone && isAhead(date))
    }
    let isFinished = graph.status(process) == .finished
    return process.milestones.compactMap { event($0.date, $0.name.spaced) }
      + [
        event(process.finished, "finished"), event(process.published, "published"),
        isFinished ? nil : event(process.due, "due", .limit),
        isFinished ? nil : event(process.expected, "expected", .limit),
      ].compactMap { $0 }
  }

  /// The days that were planned before others were.
  private func moves(of process: ParallelProcess) -> [Timeline.Event] {
    graph.source.replans.filter { $0.process == process.id && graph.isHeld($0.on).isPossible }.map { row in
      let what = row.what.spaced
      return Timeline.Event(
        meaning: .moved, date: row.was, label: "\(what) \(words(row.was)), moved",
        what: "\(what), moved to \(row.became.inWords)", isPlanned: false)
    }
  }

  private func contacts(of process: ParallelProcess) -> [Timeline.Event] {
    graph.source.contacts.filter { $0.by.contains(process.id) && !$0.cancelled }.compactMap { contact in
      contact.on.map { date in
        let who = contact.with.map { graph.person($0).role }.listed
        return Timeline.Event(
          meaning: .contact, date: date.drawn, label: namesPeople ? words(who, date, contact.by) : "",
          what: graph.words(contact).mark + jointly(contact.by), who: who,
          findings: marks?.numbers(at: contact.place) ?? [], isPlanned: isAhead(date))
      }
    }
  }

  private func interviews(of process: ParallelProcess) -> [Timeline.Event] {
    graph.source.interviews.filter { $0.by.contains(process.id) && !$0.cancelled }.compactMap { interview in
      interview.on.map { date in
        let meaning: MarkMeaning = interview.isStatement ? .statement : .interview
        let who = graph.person(interview.of).role
        return Timeline.Event(
          meaning: meaning, date: date.drawn, label: namesPeople ? words(who, date, interview.by) : "",
          what: Looks.of(meaning).word + jointly(interview.by), who: who,
          findings: marks?.numbers(at: interview.place) ?? [], isPlanned: isAhead(date))
      }
    }
  }

  private func words(_ who: String, _ date: CaseDate, _ by: [ID]) -> String {
    "\(who) \(words(date))" + jointly(by)
  }

  private func jointly(_ by: [ID]) -> String { by.count > 1 ? ", jointly" : "" }

  private func isAhead(_ date: CaseDate) -> Bool { graph.isPlanned(date) == .yes }

  /// The shortest form that cannot be mistaken beside an axis: `6 May`, with the year where it is another than now.
  private func words(_ date: CaseDate) -> String {
    let isThisYear = date.first.year == graph.asOf.year && date.first.year == date.last.year
    return isShort && isThisYear ? String(date.short.dropLast(5)) : date.short
  }
}
