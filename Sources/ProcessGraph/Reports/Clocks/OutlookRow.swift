/// What an end hangs on, as a table shows it: the same words in every form.
package struct OutlookRow: Sendable {
  let outlook: Outlook
  /// The processes that end together.
  let name: String
  let ids: [ID]
  /// `late`, `ring`, `open` or nothing.
  let standing: Standing
  /// Sentences about the end: when at the earliest, and how that lies to what is due.
  let sentences: [String]
  /// Steps of the chain, with what a wait costs.
  let chain: [(date: CaseDate?, text: String, days: Int?)]
  /// The dates of other steps still ahead.
  let steps: [(date: CaseDate, name: String)]
  /// Steps that nothing on file holds up.
  let free: [String]

  enum Standing: String { case late, mayBeLate = "may be late", ring, none = "" }

  init(_ outlook: Outlook, _ graph: CaseGraph) {
    self.outlook = outlook
    ids = outlook.members.map(\.id)
    name = outlook.members.map { graph.name($0) }.listed
    // A court or a coroner is asked, and is never late.
    let dues = outlook.dues.filter { !$0.process.kind.isOwedPatience }
    standing =
      outlook.ring != nil
      ? .ring
      : dues.contains { $0.isLate == .yes }
        ? .late : dues.contains { $0.isLate.isPossible } ? .mayBeLate : .none
    sentences = Self.sentences(outlook, graph)
    var lines = outlook.chain.map {
      (date: Optional($0.date), text: $0.text + $0.cost, days: $0.wait == nil ? nil : $0.days)
    }
    if outlook.left > 0 {
      lines.insert((nil, "(and \(outlook.left.counted("step")) more)", nil), at: lines.count - 1)
    }
    // A chain that comes down to today only says that there is no date on file.
    chain = outlook.chain.first.map { $0.date.last > graph.asOf } ?? false ? lines : []
    steps = outlook.steps.compactMap { step in
      step.earliest.flatMap { $0.last > graph.asOf ? ($0, step.name.own) : nil }
    }
    free = outlook.steps.filter { $0.earliest.map { $0.last <= graph.asOf } ?? false }.map(\.name.own)
  }

  private static func sentences(_ outlook: Outlook, _ graph: CaseGraph) -> [String] {
    var sentences = resting(outlook, graph)
    if let ring = outlook.ring {
      sentences.append("no end can be projected: \(ring)")
    } else if let end = outlook.end {
      let open =
        outlook.undated.isEmpty
        ? "" : ", or later: no record of a date for \(outlook.undated.map(\.full).listed)"
      let isPlanned = outlook.finish == .date(end)
      sentences.append(
        (isPlanned ? "earliest end \(end.inWords)" : outlook.finish.inWords) + open)
    } else if !outlook.undated.isEmpty {
      sentences.append(
        "unclear when it can end: no record of a date for \(outlook.undated.map(\.full).listed)")
    } else if sentences.isEmpty {
      sentences.append("no record of a date for its end; nothing on file holds it up")
    }
    return sentences + outlook.dues.map { self.sentence($0, outlook, graph) }
      + outlook.stopped.map { self.sentence($0, graph) }
  }

  /// That those who end together are at rest, where all of them are: their end waits for no date on file.
  private static func resting(_ outlook: Outlook, _ graph: CaseGraph) -> [String] {
    let states = outlook.members.map(graph.status)
    guard !states.isEmpty, states.allSatisfy({ $0 == .paused || $0 == .suspended }) else { return [] }
    let since = outlook.members.compactMap(graph.suspension).max { $0.last < $1.last }
    return ["on hold\(since.map { " since \($0.inWords)" } ?? ""); no record of a day on which it goes on"]
  }

  private static func sentence(_ due: Outlook.Due, _ outlook: Outlook, _ graph: CaseGraph) -> String {
    let by = due.deadline.clock.map { ", the deadline to \(graph.duty(of: $0))" } ?? ""
    let verb = due.deadline.date.last < graph.asOf ? "was due" : "is due"
    let what =
      outlook.members.count > 1 ? "\(graph.name(due.process)) \(verb)" : verb == "is due" ? "due" : verb
    let start = "\(what) \(due.deadline.date.withPreposition)\(by)"
    guard let earliest = due.earliest else { return start }
    switch due.isLate {
    case .no: return start
    case .unknown: return start + "; unclear whether that can be kept, as only a month is known"
    case .yes:
      let days = due.days.counted("day")
      guard earliest.last > graph.asOf else { return start + "; that was \(days) ago" }
      let act = due.deadline.point == WaitGraph.finish ? "ends" : "is published"
      let least = earliest.isDay && due.deadline.date.isDay ? "" : " at least"
      return start
        + "; by the dates on file it \(act) no earlier than \(earliest.inWords), \(days) later\(least)"
    }
  }

  private static func sentence(_ clock: RunningClock, _ graph: CaseGraph) -> String {
    let after = clock.afterPause!
    return
      "the deadline to \(graph.duty(of: clock.clock)) stands still until \(after.resumes.inWords); then there are "
      + "\(clock.leftAfterPause), to \(after.end.inWords)"
  }

  var json: JSON {
    .object([
      ("processes", .strings(ids)), ("standing", .optional(standing == .none ? nil : standing.rawValue)),
      ("earliest-end", .optional(outlook.end?.description)),
      ("no-date-for", .strings(outlook.undated.map(\.full))),
      (
        "due",
        .array(
          outlook.dues.map { due in
            .object([
              ("process", .string(due.process.id)), ("date", .string(due.deadline.date.description)),
              ("clock", .optional(due.deadline.clock?.id)), ("point", .string(due.deadline.point)),
              ("earliest", .optional(due.earliest?.description)),
              ("late", due.isLate == .unknown ? .null : .bool(due.isLate == .yes)),
              ("days-over", .number(due.days)),
            ])
          })
      ),
      (
        "chain",
        .array(
          chain.map { line in
            .object([
              ("date", .optional(line.date?.description)), ("text", .string(line.text)),
              ("days", line.days.map(JSON.number) ?? .null),
            ])
          })
      ),
      (
        "steps",
        .array(
          outlook.steps.map { step in
            .object([
              ("step", .string(step.name.own)), ("earliest", .optional(step.earliest?.description)),
            ])
          })
      ),
      ("ring", .optional(outlook.ring)), ("sentences", .strings(sentences)),
    ])
  }

  enum FactKind: String {
    case end
    case hangsOn = "hangs-on"
    case step
  }

  /// The end, what it hangs on and its steps, a row each for a spreadsheet.
  var facts: [(kind: FactKind, date: CaseDate?, days: Int?, text: String)] {
    [(.end, outlook.end, nil, sentences.joined(separator: "; "))]
      + chain.map { (.hangsOn, $0.date, $0.days, $0.text) }
      + steps.map { (.step, $0.date, nil, "\($0.name), at the earliest") }
  }

  /// The facts as rows of CSV, which has no other place for the name.
  var cells: [[String]] {
    let processes = ids.joined(separator: " ")
    return facts.map { fact in
      [
        fact.kind.rawValue, fact.date?.description ?? "", fact.days.map(String.init) ?? "", processes, "",
        fact.kind == .hangsOn ? fact.text : "\(name): \(fact.text)", "",
        fact.kind == .end ? standing.rawValue : "", "", "",
      ]
    }
  }
}
