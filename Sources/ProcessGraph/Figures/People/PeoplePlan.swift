/// A chart of people with every row, mark and word given its place.
struct PeoplePlan {
  let chart: PeopleChart
  let axis: TimeAxis
  private(set) var rows: [Row] = []
  /// The titles of sections, with the upper edge of each.
  private(set) var titles: [(text: String, y: Double)] = []
  private(set) var moments: [Moment] = []
  private(set) var notes: [Paragraph] = []
  let size: Size
  /// Between the axis and the last row.
  let top, bottom: Double
  /// Where the divisions of the axis are named.
  let bandTop: Double
  let width, nameWidth: Double

  struct Row {
    var person: PeopleChart.Person
    var y: Double
    var height: Double
    /// The middle of its marks.
    var middle: Double
    var heading: [Paragraph]
    var groups: MarkGroups
    var clashes: ClashRows
    /// Where the words of each hold stand within its bar; nil where they stand above.
    var holdLefts: [Double?]
    /// How wide those are.
    var holdWords: [String]
  }

  /// A day that counts for everybody.
  struct Moment {
    var text: Paragraph
    var x: Double
    /// The middle of its words.
    var middle: Double
    var row: Int
    var isNow: Bool
  }

  static let bandHeight = 12.0
  static let momentHeight = 15.0
  static let titleHeight = 16.0
  static let undatedWidth = 62.0
  static let clashHeight = 15.5
  static let markHeight = 14.0
  static let labelHeight = 10.5
  static let padding = 2.0
  private static let air = 10.0

  init(_ chart: PeopleChart) {
    self.chart = chart
    width = chart.sheet.room.width
    nameWidth = chart.sheet == .landscape ? 142 : 106
    let undated = chart.people.contains(where: \.hasUndated) ? Self.undatedWidth : 0
    axis = TimeAxis(
      chart.span, from: nameWidth + Self.air, to: width - undated - MarkGroups.beyond, isCoarse: true)
    moments = Self.moments(chart, axis)
    let momentRows = moments.reduce(0) { max($0, $1.row + 1) }
    bandTop = Double(momentRows) * Self.momentHeight + 2
    top = bandTop + Self.bandHeight + 3
    var y = top
    for section in chart.sections {
      titles.append((section.title, y))
      y += Self.titleHeight
      for person in section.people {
        let row = Self.row(person, at: y, chart, axis, nameWidth)
        rows.append(row)
        y += row.height
      }
    }
    bottom = y
    let room = width
    let notes = chart.notes.map {
      Paragraph($0, font: .body, within: room, isBalanced: false, longest: 600)
    }
    size = Size(room, notes.reduce(y + (notes.isEmpty ? 0 : 4)) { $0 + $1.height })
    self.notes = notes
  }

  private static func moments(_ chart: PeopleChart, _ axis: TimeAxis) -> [Moment] {
    var moments: [Moment] = []
    var ends: [ClosedRange<Double>] = []
    var wanted: [(x: Double, words: String, isNow: Bool)] = [
      (axis.middle(of: chart.asOf), chart.asOf.inWords, true)
    ]
    if let incident = chart.incident, chart.span.contains(incident.first) {
      wanted.append((axis.middle(of: incident), "incident " + incident.inWords, false))
    }
    for (x, words, isNow) in wanted {
      let text = Paragraph(words, font: isNow ? .bodyStrong : .body, within: 200)
      let half = text.width / 2 + 5
      let middle = min(max(x, axis.left + half - 6), axis.right + MarkGroups.beyond - half)
      let range = middle - half - 2...middle + half + 2
      let row = ends.filter { $0.overlaps(range) }.count
      ends.append(range)
      moments.append(Moment(text: text, x: x, middle: middle, row: row, isNow: isNow))
    }
    return moments
  }

  private static func row(
    _ person: PeopleChart.Person, at y: Double, _ chart: PeopleChart, _ axis: TimeAxis, _ nameWidth: Double
  ) -> Row {
    let heading =
      [Paragraph(person.heading, font: .strong, within: nameWidth, isBalanced: false)]
      + (person.line.map { [Paragraph($0, font: .body, within: nameWidth, isBalanced: false)] } ?? [])
    let groups = MarkGroups(person.marks, axis: axis)
    var blobs: [Int: Double] = [:]
    for blob in groups.blobs { for mark in blob.marks { blobs[mark] = blob.centre } }
    let marks = groups.blobs.map { $0.centre - 9...$0.centre + 9 }.sorted { $0.lowerBound < $1.lowerBound }
    var lefts: [Double?] = []
    var words: [String] = []
    var above = person.clashes
    for hold in person.holds {
      let bar = Self.bar(hold, chart, axis)
      let place = Self.gap(for: hold.label, in: bar, beside: marks, now: axis.middle(of: chart.asOf))
      lefts.append(place)
      words.append(place == nil ? "" : hold.label)
      if place == nil, !hold.label.isEmpty { above.append(PeopleChart.Clash(numbers: [], words: hold.label)) }
    }
    let clashes = ClashRows(
      above, edges: axis.left...axis.right + MarkGroups.beyond, now: axis.middle(of: chart.asOf),
      urgent: chart.urgent, marks: marks + person.holds.map { bar($0, chart, axis) }
    ) { blobs[$0] }
    let overhead = Double(clashes.count) * clashHeight
    let inner = overhead + markHeight + (groups.groups.isEmpty ? 0 : labelHeight)
    let names = heading.reduce(0) { $0 + $1.height }
    let height = max(inner, names) + 2 * padding
    return Row(
      person: person, y: y, height: height, middle: y + padding + overhead + markHeight / 2, heading: heading,
      groups: groups, clashes: clashes, holdLefts: lefts, holdWords: words)
  }

  // MARK: Holds

  /// From where to where the bar of a hold runs, as far as the axis goes.
  static func bar(_ hold: PeopleChart.Hold, _ chart: PeopleChart, _ axis: TimeAxis) -> ClosedRange<Double> {
    let days = axis.days
    let from = min(max(hold.from?.first ?? days.lowerBound, days.lowerBound), days.upperBound)
    let to = max(from, min(hold.to?.last ?? days.upperBound, days.upperBound))
    return axis.start(of: from)...max(axis.end(of: to), axis.start(of: from) + 4)
  }

  /// Where words find room within a bar, clear of the marks and of the as-of date's line.
  private static func gap(
    for words: String, in bar: ClosedRange<Double>, beside marks: [ClosedRange<Double>], now: Double
  ) -> Double? {
    if words.isEmpty { return nil }
    let width = Font.body.width(of: words) + 6
    var left = bar.lowerBound + 4
    for taken in (marks + [now - 3...now + 3]).sorted(by: { $0.lowerBound < $1.lowerBound })
    where taken.upperBound > left {
      if taken.lowerBound - left >= width, taken.lowerBound <= bar.upperBound { return left + 3 }
      left = max(left, taken.upperBound)
    }
    return bar.upperBound - left >= width ? left + 3 : nil
  }
}
