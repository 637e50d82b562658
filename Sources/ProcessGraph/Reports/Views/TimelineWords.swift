/// The lanes of a timeline in sentences and in rows.
struct TimelineWords {
  let graph: CaseGraph
  let lanes: [Timeline.Lane]
  /// How many processes of all the figures are open, where these lanes are not all of them.
  var openInAll: Int? = nil

  /// How much is held up, else what comes next.
  var title: String {
    let held = lanes.filter { lane in
      lane.holds.contains { !$0.isOfOthers && $0.isInForce(at: graph.asOf) }
    }
    let running = lanes.count { graph.isOpen(graph.process($0.id)) }
    let opening = opening(running)
    let resting = lanes.count { [.paused, .suspended].contains(graph.status(graph.process($0.id))) }
    if openInAll == nil, running < 2, held.isEmpty { return opening + (resting == 0 ? "" : ", and on hold") }
    let besides = resting == 0 ? "" : ", \(resting.inWords) on hold"
    let rest = resting == 0 ? nil : "; \(resting.inWords) \(resting == 1 ? "is" : "are") on hold"
    switch held.count {
    case 0: return opening + (rest ?? "; none is held up")
    case 1: return opening + (rest ?? "") + "; one is held up: \(held[0].heading.lowercasedFirst)"
    default: return opening + "; \(held.count.inWords) are held up\(besides)"
    }
  }

  private func opening(_ running: Int) -> String {
    if let all = openInAll, all > 0 {
      let some = running == 0 ? "None" : running.inWords.sentence
      return all == 1
        ? "\(running == 0 ? "Not the" : "The") one process that is open"
        : "\(some) of the \(all.inWords) processes that are open at once"
    }
    switch running {
    case 0: return "No process is open"
    case 1: return "One process is open"
    default: return "\(running.counted("process", "processes").sentence) are open at once"
    }
  }

  /// The rows of the processes shown that have no date, counted.
  var undated: String? {
    let ids = lanes.map(\.id)
    func isShown(_ by: [ID]) -> Bool { !by.filter(ids.contains).isEmpty }
    let contacts = graph.source.contacts.count { $0.on == nil && !$0.cancelled && isShown($0.by) }
    let interviews = graph.source.interviews.count { $0.on == nil && !$0.cancelled && isShown($0.by) }
    let words = [
      contacts == 0 ? nil : contacts.counted("contact"),
      interviews == 0 ? nil : interviews.counted("interview"),
    ].compactMap { $0 }
    return words.isEmpty ? nil : "Not shown, for want of a date: \(words.listed)"
  }

  /// What the figure tells: how much is held up, and what comes next.
  var alternative: String {
    let held = lanes.filter { lane in
      lane.holds.contains { $0.isInForce(at: graph.asOf) }
    }
    let next = lanes.flatMap { lane in lane.events.filter(\.isPlanned).map { (lane, $0) } }
      .min { $0.1.date.first < $1.1.date.first }
    let holds =
      "\(lanes.count.counted("process", "processes").sentence); \(held.isEmpty ? "none" : held.count.inWords) with a hold in force."
    guard let next else { return holds }
    return "\(holds) Next: \(next.1.what), \(next.0.heading.lowercasedFirst), \(next.1.date.inWords)."
  }

  /// Every event a row, in order of date.
  var table: FactTable {
    var rows: [(day: Day, cells: [String])] = []
    for lane in lanes {
      func add(_ date: CaseDate?, _ what: String, _ who: String, _ findings: [Int]) {
        guard let date else { return }
        let planned = graph.isPlanned(date) == .yes ? ", planned" : ""
        let numbers = findings.map(String.init).joined(separator: ", ")
        rows.append((date.first, [date.inWords, lane.heading, what + planned, who, numbers]))
      }
      add(lane.course.known, "known of", "", [])
      add(lane.course.start, "begins", "", [])
      for hold in lane.holds { add(hold.from, "held: \(hold.label.lowercasedFirst)", "", hold.findings) }
      for event in lane.events { add(event.date, event.what, event.who, event.findings) }
    }
    return FactTable(
      title: "What happened when, and what is ahead",
      columns: ["Date", "Process", "What", "Who", "Findings"],
      rows: rows.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        .map(\.element.cells))
  }
}
