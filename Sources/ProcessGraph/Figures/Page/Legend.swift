/// The shapes and lines a figure uses, each with its word. Only what is on the page.
struct Legend: Sendable {
  var entries: [Entry]

  struct Entry: Sendable {
    var sample: Sample
    var word: String
  }

  enum Sample: Sendable {
    case box(NodeMeaning)
    case line(EdgeMeaning)
    case planned
    case mark(MarkMeaning)
    case hold
    case still
    case pending
    /// A bar with a dashed line, a hollow mark, or both: whatever of what is planned the figure draws.
    case ahead(hasBar: Bool, MarkMeaning?)
    /// A mark of its own shape, hollow.
    case hollow(MarkMeaning)
    case counted(MarkMeaning)
    case month(MarkMeaning)
    case shaded
  }

  init(entries: [Entry]) { self.entries = entries }

  init(_ diagram: Diagram) {
    let boxes = Set(diagram.nodes.map(\.meaning))
    let lines = Set(diagram.edges.map(\.meaning))
    entries = NodeMeaning.allCases.filter(boxes.contains).map {
      Entry(sample: .box($0), word: Looks.of($0).word)
    }
    entries += EdgeMeaning.allCases.filter(lines.contains).map {
      Entry(sample: .line($0), word: Looks.of($0).word)
    }
    if diagram.nodes.contains(where: \.isPlanned) || diagram.edges.contains(where: \.isPlanned) {
      entries.append(Entry(sample: .planned, word: Looks.plannedWord))
    }
  }

  init(_ timeline: Timeline) {
    let courses = Set(timeline.lanes.map(\.meaning))
    let events = timeline.lanes.flatMap(\.events)
    let marks = Set(events.map(\.meaning))
    let stretches = timeline.lanes.flatMap { $0.course.stretches(asOf: timeline.asOf).map(\.stretch) }
    entries = NodeMeaning.allCases.filter(courses.contains).map {
      Entry(sample: .box($0), word: Looks.of($0).word)
    }
    if stretches.contains(.known) { entries.append(Entry(sample: .pending, word: "known of, not begun")) }
    if stretches.contains(.suspended) { entries.append(Entry(sample: .still, word: "standing still")) }
    if timeline.lanes.contains(where: { !$0.holds.isEmpty }) {
      entries.append(Entry(sample: .hold, word: "held up, or no contact"))
    }
    entries += MarkMeaning.allCases.filter(marks.contains).map {
      Entry(sample: .mark($0), word: Looks.of($0).word)
    }
    let hasBar = stretches.contains(.ahead)
    let mark = MarkMeaning.allCases.first { meaning in
      events.contains { $0.meaning == meaning && $0.isPlanned }
    }
    if hasBar || mark != nil {
      let looks = [hasBar ? "dashed" : nil, mark == nil ? nil : "hollow"].compactMap { $0 }
      entries.append(
        Entry(
          sample: .ahead(hasBar: hasBar, mark),
          word: "\(looks.joined(separator: " or ")): planned, not yet happened"))
    }
  }

  init(_ chart: PeopleChart) {
    let marks = chart.people.flatMap(\.marks)
    let meanings = MarkMeaning.allCases.filter { meaning in marks.contains { $0.meaning == meaning } }
    let first = meanings.first ?? .contact
    entries = meanings.map { Entry(sample: .mark($0), word: Looks.of($0).word) }
    if let planned = marks.first(where: \.isPlanned) {
      entries.append(Entry(sample: .hollow(planned.meaning), word: "hollow: planned"))
    }
    let axis = PeoplePlan(chart).axis
    let blobs = chart.people.flatMap { MarkGroups($0.marks, axis: axis).blobs }
    if blobs.contains(where: { $0.marks.count > 1 }) {
      entries.append(Entry(sample: .counted(first), word: "several close together"))
    }
    if let vague = marks.first(where: { $0.date.map { !$0.isDay } ?? false }) {
      entries.append(Entry(sample: .month(vague.meaning), word: "the day is not on record"))
    }
    if chart.people.contains(where: { !$0.holds.isEmpty }) {
      entries.append(Entry(sample: .hold, word: "not to be seen"))
    }
    entries.append(Entry(sample: .shaded, word: "the next \(chart.ahead - chart.asOf) days"))
  }

  static let rowHeight = 18.0
  private static let gap = 13.0

  /// The legend in rows of a width.
  func drawn(width: Double, theme: Theme) -> Picture {
    var elements: [Element] = []
    var (x, y) = (0.0, 0.0)
    for entry in entries {
      let sample = entry.sample.width
      let wanted = sample + 5 + Font.body.width(of: entry.word)
      if x > 0, x + wanted > width { (x, y) = (0, y + Self.rowHeight) }
      let middle = y + Self.rowHeight / 2
      elements += entry.sample.drawn(left: Point(x, middle), theme: theme)
      let at = Point(x + sample + 5, middle + Font.body.drop)
      elements.append(.text(Lettering(entry.word, at: at, font: .body, colour: theme.text)))
      x += wanted + Self.gap
    }
    return Picture(size: Size(width, entries.isEmpty ? 0 : y + Self.rowHeight), elements: elements)
  }
}

extension Legend.Sample {
  fileprivate var width: Double {
    switch self {
    case .box, .hold, .still, .pending: 24
    case .mark, .hollow: 11
    case .counted: 13
    case .month, .shaded: 22
    case .ahead(let hasBar, let mark): (hasBar ? 20 : 0) + (mark == nil ? 0 : hasBar ? 14 : 11)
    case .line, .planned: 34
    }
  }

  fileprivate func drawn(left: Point, theme: Theme) -> [Element] {
    switch self {
    case .box(let meaning):
      let rect = Rect(x: left.x, y: left.y - 6.5, width: width, height: 13)
      return BoxArt(theme: theme).outline(Looks.of(meaning), rect, isPlanned: false)
    case .line(let meaning):
      return line(Looks.of(meaning), left, theme, isPlanned: false)
    case .planned:
      return line(Looks.Line(ink: .black, head: .arrow, word: ""), left, theme, isPlanned: true)
    case .mark(let meaning):
      return MarkArt(theme: theme).drawn(meaning, at: left + Point(width / 2, 0), isPlanned: false)
    case .hollow(let meaning):
      return MarkArt(theme: theme).drawn(meaning, at: left + Point(width / 2, 0), isPlanned: true)
    case .counted(let meaning):
      return MarkArt(theme: theme).counted(meaning, 2, at: left + Point(width / 2, 0), isPlanned: false)
    case .month(let meaning):
      let art = MarkArt(theme: theme)
      return art.month(from: left.x, to: left.x + width, at: left.y, meaning)
        + art.drawn(meaning, at: left + Point(width / 2, 0), isPlanned: false)
    case .shaded:
      return PeopleArt.shade(Rect(x: left.x, y: left.y - 6, width: width, height: 12), theme)
    case .hold:
      let rect = Rect(x: left.x, y: left.y - 6, width: width, height: 12)
      return HoldArt(theme: theme).past(rect, goesOn: false) + HoldArt(theme: theme).end(rect)
    case .still:
      let rect = Rect(x: left.x, y: left.y - 5, width: width, height: 10)
      return TimelineArt.still(rect, theme.line(.black), theme)
    case .pending: return TimelineArt.knownLine(from: left, to: left + Point(width, 0), theme.line(.black))
    case .ahead(let hasBar, let mark):
      let rect = Rect(x: left.x, y: left.y - 5, width: 20, height: 10)
      let line = Shape.Line(colour: theme.text, width: 1.2, dash: Looks.planned)
      let bar: [Element] = hasBar ? [.shape(Shape(.rectangle(rect), fill: theme.paper, line: line))] : []
      let middle = left + Point(width - 5.5, 0)
      return bar + (mark.map { MarkArt(theme: theme).drawn($0, at: middle, isPlanned: true) } ?? [])
    }
  }

  private func line(_ looks: Looks.Line, _ left: Point, _ theme: Theme, isPlanned: Bool) -> [Element] {
    let (start, tip) = (left + Point(4, 0), left + Point(width - 1, 0))
    let end = looks.head == .none ? tip : tip - Point(LineArt.headLength, 0)
    let third = (end - start) * (1 / 3.0)
    let curve = Curve(points: [start, start + third, end - third, end])
    let route = Route(curve: curve, tip: looks.head == .none ? nil : tip)
    let strand = Plan.Strand(line: 0, from: 0, to: 1, isFirst: true, isLast: true)
    return LineArt(theme: theme).drawn(route, strand: strand, looks: looks, isPlanned: isPlanned)
  }
}
