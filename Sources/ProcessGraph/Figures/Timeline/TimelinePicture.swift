extension Picture {
  /// The picture of a timeline. From back to front: the axis, days that
  /// count for all, bars, marks and words.
  init(_ plan: TimelinePlan, theme: Theme) {
    let art = TimelineArt(plan: plan, theme: theme)
    var back: [Element] = []
    var front: [Element] = []
    for item in plan.items {
      let rect = item.rect
      switch item.content {
      case .band(let text, let hasLine): back += art.band(text, hasLine, rect)
      case .rule: back += art.rule(rect)
      case .moment(let text, let isNow): back += art.moment(text, isNow: isNow, rect)
      case .heading(let lane, let texts): front.append(art.heading(lane, texts, rect))
      case .course(let lane): front.append(art.course(lane, rect))
      case .hold(let lane, let hold, let text, let at, let markers):
        front.append(art.hold(lane, hold, text, at: rect.x + at, markers, rect))
      case .event(let lane, let events, let text, let markers, let isLeft):
        front.append(art.events(lane, events, text, markers, isLeft: isLeft, rect))
      }
    }
    self.init(size: plan.size, elements: back + front)
  }
}

/// Draws the parts of a timeline, each in its rectangle.
struct TimelineArt {
  let plan: TimelinePlan
  let theme: Theme

  private var axis: TimeAxis { plan.axis }
  private var prefix: String { plan.timeline.id.token }

  // MARK: What lies behind

  func band(_ text: Paragraph, _ hasLine: Bool, _ rect: Rect) -> [Element] {
    let line = Shape.Line(colour: theme.frame, width: hasLine ? 0.4 : 0.8, dash: hasLine ? [1, 2.5] : [])
    let height = hasLine ? rect.height : 13
    let edge = Shape(.polyline([Point(rect.x, rect.y), Point(rect.x, rect.y + height)]), line: line)
    return [.shape(edge)] + text.drawn(from: Point(rect.x + 3, rect.y), colour: theme.quietText)
  }

  func rule(_ rect: Rect) -> [Element] {
    let line = Shape.Line(colour: theme.frame, width: 0.5)
    return [.shape(Shape(.polyline([Point(rect.x, rect.y), Point(rect.maxX, rect.y)]), line: line))]
  }

  func moment(_ text: Paragraph, isNow: Bool, _ rect: Rect) -> [Element] {
    let x = rect.centre.x
    let line = Shape.Line(
      colour: isNow ? theme.text : theme.frame, width: isNow ? 1.8 : 1.2, dash: isNow ? [] : [1, 2])
    let half = text.width / 2
    let middle = min(max(x, half + 2), plan.size.width - half - 2)
    let plate = Rect(x: middle - half - 4, y: rect.maxY - 13, width: text.width + 8, height: 13)
    return [
      .shape(Shape(.polyline([Point(x, rect.y), Point(x, plate.y)]), line: line)),
      .shape(
        Shape(
          .rectangle(plate, radius: 3), fill: isNow ? theme.text : theme.paper,
          line: .init(colour: isNow ? theme.text : theme.frame, width: 0.8))),
    ]
      + text.drawn(
        from: Point(middle, plate.y + 1), colour: isNow ? theme.paper : theme.text, anchor: .middle)
  }

  // MARK: Lanes

  func heading(_ n: Int, _ texts: [Paragraph], _ rect: Rect) -> Element {
    let lane = plan.timeline.lanes[n]
    var elements: [Element] = []
    var y = rect.y
    for (i, text) in texts.enumerated() {
      elements += text.drawn(from: Point(rect.x, y), colour: i == 0 ? theme.text : theme.quietText)
      y += text.height
    }
    return .group(
      Grouping(
        id: "\(prefix)-lane-\(lane.id.token)", title: lane.heading, elements: elements))
  }

  func course(_ n: Int, _ rect: Rect) -> Element {
    let lane = plan.timeline.lanes[n]
    let looks = Looks.of(lane.meaning)
    let colour = theme.line(looks.ink)
    let middle = rect.centre.y
    var elements: [Element] = []
    for (stretch, days) in lane.course.stretches(asOf: plan.timeline.asOf) {
      let (left, right) = (axis.start(of: days.lowerBound), axis.end(of: days.upperBound))
      let part = Rect(x: left, y: rect.y, width: right - left, height: rect.height)
      switch stretch {
      case .known:
        elements += Self.knownLine(from: Point(left, middle), to: Point(right, middle), colour)
      case .run:
        let isLast = days.upperBound >= plan.timeline.asOf
        elements += run(part, looks, goesOn: lane.course.isOpen && isLast)
      case .suspended: elements += Self.still(part, colour, theme)
      case .ahead:
        let line = Shape.Line(colour: colour, width: 1.2, dash: Looks.planned)
        elements.append(.shape(Shape(.rectangle(part.inset(0.6)), fill: theme.paper, line: line)))
      }
    }
    return .group(
      Grouping(
        id: "\(prefix)-course-\(lane.id.token)", title: "\(lane.heading), \(looks.word)", elements: elements))
  }

  /// A time in which a process stood still: a pale bar.
  static func still(_ rect: Rect, _ colour: Colour, _ theme: Theme) -> [Element] {
    let line = Shape.Line(colour: colour, width: 0.6)
    return [.shape(Shape(.rectangle(rect.inset(1.5)), fill: theme.paper, line: line))]
  }

  /// The part of a bar that has happened; one that goes on ends in a point.
  private func run(_ rect: Rect, _ looks: Looks.Box, goesOn: Bool) -> [Element] {
    let line = Shape.Line(colour: theme.line(looks.ink), width: looks.lineWidth)
    let point = goesOn ? min(5, rect.width) : 0
    let right = rect.maxX
    let corners = [
      Point(rect.x, rect.y), Point(right - point, rect.y), Point(right, rect.centre.y),
      Point(right - point, rect.maxY), Point(rect.x, rect.maxY),
    ]
    let shape = Shape(.polygon(corners), fill: theme.tint(looks.ink), line: line)
    // The bars inside the ends of a box that nobody in the partnership commands.
    let isBarred = looks.outline == .barred && rect.width > 12
    let inner = isBarred ? [rect.x + 3.5] : []
    return [.shape(shape)]
      + inner.map { .shape(Shape(.polyline([Point($0, rect.y), Point($0, rect.maxY)]), line: line)) }
  }

  func hold(
    _ n: Int, _ number: Int, _ text: Paragraph, at x: Double, _ markers: [Marker], _ rect: Rect
  ) -> Element {
    let lane = plan.timeline.lanes[n]
    let hold = lane.holds[number]
    let now = min(max(axis.end(of: plan.timeline.asOf), rect.x), rect.maxX)
    let art = HoldArt(theme: theme)
    let past = Rect(x: rect.x, y: rect.y, width: now - rect.x, height: rect.height)
    let ahead = Rect(x: now, y: rect.y, width: rect.maxX - now, height: rect.height)
    var elements = past.isEmpty ? [] : art.past(past, goesOn: hold.to == nil)
    if !ahead.isEmpty { elements += art.ahead(ahead) }
    if hold.to != nil { elements += art.end(rect) }
    // What is still ahead has white ground of its own.
    elements += words(text, markers, at: Point(x, rect.centre.y), isPlain: x >= now && x <= rect.maxX)
    return .group(
      Grouping(
        id: "\(prefix)-hold-\(lane.id.token)-\(number)",
        title: "\(lane.heading), held: \(hold.label)" + Picture.spoken(hold.findings), elements: elements))
  }

  static func knownLine(from left: Point, to right: Point, _ colour: Colour) -> [Element] {
    let line = Shape.Line(colour: colour, width: 1.6)
    return [
      .shape(Shape(.polyline([left, right]), line: line)),
      .shape(Shape(.polyline([left - Point(0, 4), left + Point(0, 4)]), line: line)),
    ]
  }

  /// Words with the paper under them, unless they stand on a bar; then the markers.
  private func words(_ text: Paragraph, _ markers: [Marker], at left: Point, isPlain: Bool) -> [Element] {
    let plate = Rect(
      x: left.x - 1, y: left.y - text.height / 2 + 0.5, width: text.width + 2, height: text.height - 1)
    return (isPlain || text.lines.isEmpty ? [] : [.shape(Shape(.rectangle(plate), fill: theme.paper))])
      + text.drawn(from: Point(left.x, left.y - text.height / 2), colour: theme.text)
      + Marker.row(markers, at: Point(left.x + text.width + 3, left.y), theme: theme)
  }

  func events(
    _ n: Int, _ numbers: [Int], _ text: Paragraph, _ markers: [Marker], isLeft: Bool, _ rect: Rect
  ) -> Element {
    let lane = plan.timeline.lanes[n]
    let events = numbers.map { lane.events[$0] }
    let y = rect.centre.y
    let art = MarkArt(theme: theme)
    var elements: [Element] = []
    for event in events {
      if !event.date.isDay {
        elements += art.month(
          from: axis.start(of: event.date.first), to: axis.end(of: event.date.last), at: y, event.meaning)
      }
      let centre = Point(axis.middle(of: event.date), y)
      elements += art.drawn(event.meaning, at: centre, isPlanned: event.isPlanned)
    }
    let last = axis.middle(of: events[events.count - 1].date) + EventRows.markWidth / 2
    let x = isLeft ? rect.x : last + 2
    elements += words(text, markers, at: Point(x, y), isPlain: false)
    let word = Looks.of(events[0].meaning).word + (events[0].isPlanned ? ", planned" : "")
    let words = events.map(\.label).joined(separator: "; ")
    let title = "\(lane.heading), \(word): \(words)" + Picture.spoken(events.flatMap(\.findings))
    return .group(
      Grouping(
        id: "\(prefix)-event-\(lane.id.token)-\(numbers[0])", title: title, elements: elements))
  }
}
