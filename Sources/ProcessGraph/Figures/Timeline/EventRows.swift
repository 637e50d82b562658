/// The marks of a lane in rows, each with its words beside it. Where there are too many to be read, marks of one
/// meaning that lie near each other share their words; every mark stays at its own day.
struct EventRows {
  /// The first of them hold the lane's bars too.
  private(set) var rows: [[Place]] = []

  struct Place {
    /// Indices into the lane's events: of one meaning, in order of date.
    var events: [Int]
    var text: Paragraph
    var markers: [Marker]
    /// Whether the words stand to the left of the marks.
    var isLeft: Bool
    var left, right: Double
  }

  /// What a mark takes, in points.
  static let markWidth = 11.0
  private static let mostRows = 4
  static let gap = 5.0

  /// - Parameters:
  ///   - bars: what each of the first rows holds already.
  ///   - markers: the markers of some findings.
  init(
    _ lane: Timeline.Lane, axis: TimeAxis, beside bars: [ClosedRange<Double>?], markers: ([Int]) -> [Marker]
  ) {
    var reach = 0.0
    repeat {
      let groups = Self.groups(lane.events, within: reach, axis)
      rows = Self.packed(groups.map { Self.places($0, lane.events, axis, markers) }, beside: bars)
      reach = reach == 0 ? 12 : reach * 1.5
    } while rows.count > bars.count + Self.mostRows && reach < axis.right
  }

  /// Neighbours of one meaning that lie no further apart than so many points.
  private static func groups(_ events: [Timeline.Event], within reach: Double, _ axis: TimeAxis) -> [[Int]] {
    if reach == 0 { return events.indices.map { [$0] } }
    var groups: [[Int]] = []
    var last: [Alike: Int] = [:]
    for (i, event) in events.enumerated() {
      let alike = Alike(meaning: event.meaning, isPlanned: event.isPlanned)
      if event.meaning.isMany, let group = last[alike],
        axis.middle(of: event.date) - axis.middle(of: events[groups[group].last!].date) <= reach
      {
        groups[group].append(i)
      } else {
        last[alike] = groups.count
        groups.append([i])
      }
    }
    return groups
  }

  private struct Alike: Hashable {
    var meaning: MarkMeaning
    var isPlanned: Bool
  }

  /// The words to the right of the marks, and to the left: where the axis has room for them.
  private static func places(
    _ group: [Int], _ events: [Timeline.Event], _ axis: TimeAxis, _ markers: ([Int]) -> [Marker]
  ) -> [Place] {
    let first = axis.middle(of: events[group[0]].date) - markWidth / 2
    let last = axis.middle(of: events[group[group.count - 1]].date) + markWidth / 2
    let words = label(of: group.map { events[$0] })
    var text = Paragraph(words, font: .body, within: 2000)
    let numbers = Set(group.flatMap { events[$0].findings }).sorted()
    let markers = markers(numbers)
    var room = 2 + text.width + (markers.isEmpty ? 0 : 3 + Marker.width(of: markers))
    func place(isLeft: Bool) -> Place {
      Place(
        events: group, text: text, markers: markers, isLeft: isLeft,
        left: isLeft ? first - room : first, right: isLeft ? last : last + room)
    }
    let sides = [place(isLeft: false), place(isLeft: true)]
    // A mark on the first or last day stands half outside, words do not: the figure may end there.
    let beyond = markWidth / 2
    let fitting = sides.filter { side in
      let hasWords = room > 2
      return side.left >= axis.left - (hasWords && side.isLeft ? 0 : beyond)
        && side.right <= axis.right + (hasWords && !side.isLeft ? 0 : beyond)
    }
    if !fitting.isEmpty { return fitting }
    // Too long for either side: as much of the words as the wider one has room for.
    let spare = room - text.width
    let (leftRoom, rightRoom) = (first - axis.left, axis.right - last)
    let isLeft = leftRoom > rightRoom
    text = Paragraph(
      Font.body.cut(words, to: max(leftRoom, rightRoom) - spare), font: .body, within: 2000)
    room = spare + text.width
    return [place(isLeft: isLeft)]
  }

  /// What some events of one meaning are called together.
  private static func label(of events: [Timeline.Event]) -> String {
    // Where the chart of people names them, a mark is enough.
    if events[0].label.isEmpty { return "" }
    guard events.count > 1, let first = events.first?.date, let last = events.last?.date else {
      return events[0].label
    }
    let who = events.map(\.who).eachOnce
    let isNamed = events.count == who.count && events.count <= 3 && !who.contains("")
    let what = isNamed ? who.listed : "\(events.count) \(Looks.of(events[0].meaning).plural),"
    return "\(what) \(first.short(to: last))"
  }

  /// Each in the first row that has room for its words, on whichever side.
  private static func packed(_ places: [[Place]], beside bars: [ClosedRange<Double>?]) -> [[Place]] {
    var rows = bars.map { _ in [Place]() }
    for choices in places {
      let free = rows.indices.lazy.flatMap { row in choices.map { (row, $0) } }.first { row, place in
        let taken =
          rows[row].map { $0.left...$0.right } + [row < bars.count ? bars[row] : nil].compactMap { $0 }
        return taken.allSatisfy { place.left >= $0.upperBound + gap || $0.lowerBound >= place.right + gap }
      }
      if let (row, place) = free { rows[row].append(place) } else { rows.append([choices[0]]) }
    }
    return rows
  }
}
