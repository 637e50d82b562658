/// The lanes of a timeline in sentences and in rows.
struct TimelineWords {
  let graph: CaseGraph
  let lanes: [Timeline.Lane]

  var sentences: String {
    (["As at \(graph.asOf.inWords), \(lanes.count.counted("process", "processes"))."] + lanes.map(sentences))
      .joined(separator: " ")
  }

  /// What the figure tells: how much is held up, and what comes next.
  var alternative: String {
    let held = lanes.filter { lane in
      lane.holds.contains { $0.isInForce(at: graph.asOf) }
    }
    let next = lanes.flatMap { lane in lane.events.filter(\.isPlanned).map { (lane, $0) } }
      .min { $0.1.date.first < $1.1.date.first }
    let holds =
      "\(lanes.count.counted("process", "processes").sentence); \(held.count.inWords) with a hold in force."
    guard let next else { return holds }
    return "\(holds) Next: \(next.1.what), \(next.0.heading.lowercasedFirst), \(next.1.date.inWords)."
  }

  private func sentences(_ lane: Timeline.Lane) -> String {
    var parts = ["\(lane.heading): \(course(lane))."]
    parts += lane.holds.map { hold in
      let from = hold.from.map { " from \($0.inWords)" } ?? ""
      return "Held\(from): \(hold.label.lowercasedFirst)."
    }
    for meaning in MarkMeaning.allCases {
      let events = lane.events.filter { $0.meaning == meaning }
      guard !events.isEmpty else { continue }
      let word = events.count > 1 ? Looks.of(meaning).plural : Looks.of(meaning).word
      parts.append(
        "\(word.sentence): " + events.map { $0.label + ($0.isPlanned ? ", planned" : "") }.listed + ".")
    }
    return parts.joined(separator: " ")
  }

  private func course(_ lane: Timeline.Lane) -> String {
    let course = lane.course
    let start =
      course.start.map { "from \($0.inWords)" } ?? course.known.map { "known of since \($0.inWords)" }
    let end = course.end.map { (graph.isPlanned($0) == .no ? "to " : "planned to ") + $0.inWords }
    let words = [start, end].compactMap { $0 }
    return words.isEmpty ? "no dates on record" : words.joined(separator: ", ")
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
