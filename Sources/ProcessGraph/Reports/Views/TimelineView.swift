extension Timeline {
  /// One lane a process in order of start, with its holds, milestones, contacts and interviews at their dates; in
  /// several figures where one page does not hold all lanes.
  ///
  /// - Throws: ``DrawingError/tooManyFigures(most:)`` where there would be more than are wanted.
  static func figures(
    of report: CheckReport, _ narrowing: Narrowing, atMost most: Int
  ) throws(DrawingError) -> [Timeline] {
    let lanes = TimelineLanes(report, narrowing)
    if narrowing.isSet, lanes.processes.isEmpty { return [] }
    if !lanes.hasDates { return [] }
    let heights = lanes.heights
    // Where as many figures as are wanted cannot be read, fewer cannot either.
    if lanes.processes.count > most, !lanes.figures(most, heights, namesPeople: false).allSatisfy(\.isLegible)
    {
      throw .tooManyFigures(most: most)
    }
    for count in 1...max(1, min(most, lanes.processes.count)) {
      // Rather marks without words, whom the chart of people names, than one more page.
      for namesPeople in [true, false] {
        let figures = lanes.figures(count, heights, namesPeople: namesPeople)
        if figures.allSatisfy(\.isLegible) { return figures }
      }
    }
    if lanes.processes.count > most { throw .tooManyFigures(most: most) }
    return lanes.figures(lanes.processes.count, heights, namesPeople: false)
  }
}

/// The lanes of a case, and the figures that they make.
struct TimelineLanes {
  private let report: CheckReport
  /// In order of start.
  let processes: [ParallelProcess]
  /// The days that must be on the axis of every figure.
  private let span: ClosedRange<Day>

  /// Whether anything of the case can stand on an axis.
  let hasDates: Bool

  /// What the subtitle says of it where not all of the case is shown.
  private let narrowed: String?

  private var graph: CaseGraph { report.graph }

  init(_ report: CheckReport, _ narrowing: Narrowing) {
    let graph = report.graph
    let maker = LaneMaker(graph: graph, marks: nil)
    narrowed = narrowing.words(in: graph)
    let kept = narrowing.processes(in: graph)
    let shown = graph.processes.filter { graph.isInCase($0) && kept?.contains($0.id) ?? true }
    let lanes = shown.map { (process: $0, lane: maker.lane($0)) }
    processes = lanes.enumerated().sorted { a, b in
      (a.element.lane.firstDay?.number ?? .max, a.offset) < (
        b.element.lane.firstDay?.number ?? .max, b.offset
      )
    }.map(\.element.process)
    hasDates = lanes.contains { !$0.lane.days.isEmpty }
    let days = lanes.flatMap(\.lane.days) + [graph.asOf] + (graph.source.incident.map { [$0.known] } ?? [])
    span = days.min()!...days.max()!
    self.report = report
  }

  /// All lanes, in so many figures of about equal height.
  ///
  /// - Parameters:
  ///   - heights: of the lanes.
  ///   - namesPeople: whether contacts and interviews have their words beside them.
  func figures(_ count: Int, _ heights: [Double], namesPeople: Bool) -> [Timeline] {
    let parts = parts(count, heights)
    return parts.enumerated().map { n, part in
      let lines =
        graph.source.contacts.filter { !part.isDisjoint(with: $0.by) }.map(\.place)
        + graph.source.interviews.filter { !part.isDisjoint(with: $0.by) }.map(\.place)
        + graph.source.waits.map(\.place)
      let marks = FindingMarks(report, rows: Set(lines))
      let maker = LaneMaker(
        graph: graph, marks: marks, isShort: span.upperBound - span.lowerBound < 800,
        namesPeople: namesPeople)
      let lanes = processes.filter { part.contains($0.id) }.map(maker.lane)
      return timeline(lanes, marks, parts.count > 1 ? (n + 1, parts.count) : nil)
    }
  }

  /// How high each lane is, in the order of the lanes.
  var heights: [Double] {
    let maker = LaneMaker(graph: graph, marks: nil, isShort: span.upperBound - span.lowerBound < 800)
    let marks = FindingMarks(report, rows: [])
    func height(_ lanes: [Timeline.Lane]) -> Double { TimelinePlan(timeline(lanes, marks, nil)).size.height }
    let around = height([])
    return processes.map { max(1, height([maker.lane($0)]) - around) }
  }

  private func parts(_ count: Int, _ heights: [Double]) -> [Set<ID>] {
    let total = heights.reduce(0, +)
    var parts = Array(repeating: Set<ID>(), count: max(1, count))
    var before = 0.0
    for (process, height) in zip(processes, heights) {
      let part = Int((before + height / 2) / total * Double(count))
      parts[min(parts.count - 1, part)].insert(process.id)
      before += height
    }
    return parts.count == 1 ? parts : parts.filter { !$0.isEmpty }
  }

  private func timeline(
    _ lanes: [Timeline.Lane], _ marks: FindingMarks, _ part: (number: Int, of: Int)?
  ) -> Timeline {
    let numbers = lanes.flatMap { $0.events.flatMap(\.findings) + $0.holds.flatMap(\.findings) }
    let shown = marks.showing(Set(numbers))
    let words = TimelineWords(
      graph: graph, lanes: lanes, openInAll: part == nil ? nil : processes.count(where: graph.isOpen))
    let title = words.title
    var caption = Caption(
      title: part.map { "Figure \($0.number) of \($0.of): \(title.lowercasedFirst)" } ?? title,
      view: "timeline", graph: graph, marks: shown, alternative: words.alternative)
    if part != nil { caption.subtitle.append(graph.names(lanes.map(\.id)).sentence) }
    if let left = words.undated { caption.subtitle.append(left) }
    if let narrowed { caption.subtitle.append(narrowed) }
    return Timeline(
      id: part.map { "timeline-\($0.number)" } ?? "timeline", caption: caption,
      tables: [words.table], span: span, asOf: graph.asOf, incident: graph.source.incident?.drawn,
      lanes: lanes,
      findings: shown.remarks)
  }
}

extension Timeline.Lane {
  /// Where its bar begins, else its first event.
  fileprivate var firstDay: Day? { (course.start ?? course.known)?.first ?? days.min() }

  /// Every day that must be on the axis.
  fileprivate var days: [Day] {
    let dates =
      [course.known, course.start, course.end] + holds.flatMap { [$0.from, $0.to] } + events.map(\.date)
    return dates.compactMap { $0 }.flatMap { [$0.first, $0.last] }
  }
}
