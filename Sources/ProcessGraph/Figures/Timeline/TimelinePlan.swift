/// A timeline with every bar, mark and text given its place. Texts stand in rows of their own, so that none can
/// cover another.
struct TimelinePlan {
  let timeline: Timeline
  let axis: TimeAxis
  private(set) var items: [Item] = []
  private(set) var size: Size

  /// One thing and the room it takes.
  struct Item: Hashable {
    var id: String
    var rect: Rect
    var content: Content
  }

  enum Content: Hashable {
    /// The head of a lane.
    case heading(lane: Int, texts: [Paragraph])
    case course(lane: Int)
    /// `text` begins at so many points from the bar's left end.
    case hold(lane: Int, hold: Int, text: Paragraph, at: Double, markers: [Marker])
    case event(lane: Int, events: [Int], text: Paragraph, markers: [Marker], isLeft: Bool)
    /// A division of the axis; one that has a line runs through all lanes.
    case band(text: Paragraph, hasLine: Bool)
    /// Between two lanes.
    case rule
    /// A day that counts for every lane.
    case moment(text: Paragraph, isNow: Bool)
  }

  /// Of the widest picture that leaves the smallest text at nine points.
  private static let width = 751.0
  private static let headWidth = 140.0
  private static let bandHeight = 13.0
  private static let rowHeight = 12.5
  private static let gap = 4.0

  init(_ timeline: Timeline) {
    self.timeline = timeline
    axis = TimeAxis(timeline.span, from: Self.headWidth + 8, to: Self.width)
    size = Size(Self.width, 0)
    var y = addBands()
    let top = y
    let urgent = Set(timeline.findings.filter(\.isUrgent).map(\.number))
    for lane in timeline.lanes.indices { y = add(lane: lane, at: y, urgent) }
    size.height = addMoments(from: top, to: y)
    for i in items.indices {
      if case .band(_, true) = items[i].content { items[i].rect.height = y - items[i].rect.y }
    }
  }

  // MARK: The axis

  private mutating func addBands() -> Double {
    var y = 0.0
    for (n, bands) in [axis.widerBands, axis.bands].enumerated() where !bands.isEmpty {
      for (i, band) in bands.enumerated() {
        let x = axis.start(of: band.days.lowerBound)
        let width = axis.start(of: band.days.upperBound) - x
        let text = Paragraph(band.label, font: n == 0 ? .bodyStrong : .body, within: 200)
        let fits = text.width + 4 <= width
        items.append(
          Item(
            id: "axis-\(n)-\(i)", rect: Rect(x: x, y: y, width: width, height: Self.bandHeight),
            content: .band(
              text: fits ? text : Paragraph("", font: .body, within: 200), hasLine: bands == axis.bands)))
      }
      y += Self.bandHeight
    }
    return y
  }

  /// The as-of date and the incident, each with its words beneath the lanes.
  private mutating func addMoments(from top: Double, to bottom: Double) -> Double {
    var moments: [(CaseDate, String, Bool)] = []
    if let incident = timeline.incident { moments.append((incident, "incident", false)) }
    moments.append((CaseDate(timeline.asOf), "as at", true))
    var ends: [Double] = []
    for (date, word, isNow) in moments {
      let text = Paragraph("\(word) \(date.inWords)", font: isNow ? .bodyStrong : .body, within: 200)
      let x = axis.middle(of: date)
      let half = text.width / 2 + 5
      let row = ends.firstIndex { $0 <= x - half } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = x + half
      let height = bottom - top + 3 + Double(row + 1) * 14
      items.append(
        Item(
          id: "moment-\(isNow ? "as-of" : "incident")",
          rect: Rect(x: x - 1, y: top, width: 2, height: height),
          content: .moment(text: text, isNow: isNow)))
    }
    return bottom + 3 + Double(ends.count) * 14
  }

  // MARK: Lanes

  private mutating func add(lane n: Int, at top: Double, _ urgent: Set<Int>) -> Double {
    let lane = timeline.lanes[n]
    func markers(_ numbers: [Int]) -> [Marker] {
      numbers.map { Marker(number: $0, isUrgent: urgent.contains($0)) }
    }
    var bars = [Item]()
    var taken = [ClosedRange<Double>?]()
    let ranges = lane.course.ranges(asOf: timeline.asOf)
    if let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() {
      let (left, right) = (axis.start(of: first), axis.end(of: last))
      let rect = Rect(x: left, y: 0, width: right - left, height: 11)
      bars.append(Item(id: "course-\(lane.id)", rect: rect, content: .course(lane: n)))
      // The mark of the day by which it is to end stands at its very end.
      let isToEnd = lane.events.contains { $0.meaning == .limit && $0.date.last == last }
      taken.append(left...(isToEnd ? max(left, right - EventRows.markWidth - EventRows.gap) : right))
    }
    for i in lane.holds.indices {
      let (item, room) = hold(i, of: n, markers(lane.holds[i].findings))
      bars.append(item)
      taken.append(room)
    }
    var y = top + Self.gap
    for (i, row) in EventRows(lane, axis: axis, beside: taken, markers: markers).rows.enumerated() {
      let bar = i < bars.count ? bars[i] : nil
      let hasMarkers = row.contains { !$0.markers.isEmpty } || bar?.hasMarkers ?? false
      let height = max(hasMarkers ? 16 : Self.rowHeight, (bar?.rect.height ?? 0) + 1)
      if var bar {
        bar.rect.y = y + (height - bar.rect.height) / 2
        items.append(bar)
      }
      for place in row {
        let rect = Rect(x: place.left, y: y, width: place.right - place.left, height: height)
        items.append(
          Item(
            id: "event-\(lane.id)-\(place.events[0])", rect: rect,
            content: .event(
              lane: n, events: place.events, text: place.text, markers: place.markers, isLeft: place.isLeft)))
      }
      y += height
    }
    y = max(y, addHeading(n, at: top + Self.gap - 1)) + Self.gap - 1
    items.append(
      Item(
        id: "rule-\(lane.id)", rect: Rect(x: 0, y: y, width: Self.width, height: 0.5), content: .rule))
    return y + 0.5
  }

  private mutating func addHeading(_ n: Int, at top: Double) -> Double {
    let lane = timeline.lanes[n]
    let texts =
      [Paragraph(lane.heading, font: .strong, within: Self.headWidth - 4, isBalanced: false)]
      + lane.lines.map { Paragraph($0, font: .body, within: Self.headWidth - 4, isBalanced: false) }
    let height = texts.reduce(0) { $0 + $1.height }
    let rect = Rect(x: 0, y: top, width: Self.headWidth, height: height)
    items.append(
      Item(
        id: "lane-\(lane.id)", rect: rect, content: .heading(lane: n, texts: texts)))
    return top + height
  }

  /// A hold's bar with its words: inside, on one side of the as-of date's line, where they fit; else beside it.
  private func hold(_ i: Int, of n: Int, _ markers: [Marker]) -> (Item, room: ClosedRange<Double>) {
    let lane = timeline.lanes[n]
    let hold = lane.holds[i]
    let from = hold.from?.first ?? lane.course.start?.first ?? timeline.asOf
    let to = max(from, hold.to?.last ?? timeline.asOf)
    let (left, right) = (axis.start(of: from), max(axis.end(of: to), axis.start(of: from) + 3))
    let more = markers.isEmpty ? 0 : 4 + Marker.width(of: markers)
    let now = axis.middle(of: timeline.asOf)
    let line = Paragraph(hold.label, font: .body, within: axis.right - axis.left)
    let places = [
      (left + 5, min(right, left < now ? now : right) - 3), (max(left, now) + 6, right - 3),
      // Over the as-of date's line, so as to hide as little as can be of what has lasted.
      (max(left + 5, right - 3 - line.width - more), right - 3),
      (right + 8, axis.right), (axis.left, left - 6),
    ]
    let place = places.first { $1 - $0 >= line.width + more } ?? places.max { $0.1 - $0.0 < $1.1 - $1.0 }!
    let text = Paragraph(
      hold.label, font: .body, within: max(40, place.1 - place.0 - more), isBalanced: false)
    let x = place.1 <= left ? max(axis.left, place.1 - text.width - more) : place.0
    let item = Item(
      id: "hold-\(lane.id)-\(i)",
      rect: Rect(x: left, y: 0, width: right - left, height: max(12, text.height + 1)),
      content: .hold(lane: n, hold: i, text: text, at: x - left, markers: markers))
    return (item, min(left, x)...max(right, x + text.width + more))
  }
}

extension TimelinePlan.Item {
  fileprivate var hasMarkers: Bool {
    if case .hold(_, _, _, _, let markers) = content { !markers.isEmpty } else { false }
  }
}
