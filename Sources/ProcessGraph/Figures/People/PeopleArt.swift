/// Draws a chart of people. From back to front: the days ahead, the axis, holds, marks, words.
struct PeopleArt {
  let plan: PeoplePlan
  let theme: Theme

  init(_ plan: PeoplePlan, theme: Theme) { (self.plan, self.theme) = (plan, theme) }

  private var chart: PeopleChart { plan.chart }
  private var axis: TimeAxis { plan.axis }
  private var prefix: String { chart.id.token }

  var picture: Picture {
    var elements = shade + bands + moments + titles
    for row in plan.rows {
      elements.append(rule(at: row.y + row.height, from: 0, weight: 0.4))
      elements.append(drawn(row))
    }
    if plan.rows.contains(where: \.person.hasUndated) {
      let at = Point(axis.right + 8, plan.top - 3 - PeoplePlan.bandHeight / 2 + Font.body.drop)
      elements.append(.text(Lettering("no date", at: at, font: .body, colour: theme.quietText)))
    }
    var y = plan.bottom + 4
    for note in plan.notes {
      elements += note.drawn(from: Point(0, y), colour: theme.quietText)
      y += note.height
    }
    return Picture(size: plan.size, elements: elements)
  }

  // MARK: What lies behind

  private var shade: [Element] {
    let (left, right) = (axis.middle(of: chart.asOf), min(axis.end(of: chart.ahead), axis.right))
    let rect = Rect(x: left, y: plan.top, width: right - left, height: plan.bottom - plan.top)
    return Self.shade(rect, theme)
  }

  /// The days ahead; their end is a line too, for photocopies.
  static func shade(_ rect: Rect, _ theme: Theme) -> [Element] {
    if rect.isEmpty { return [] }
    let edge = [Point(rect.maxX, rect.y), Point(rect.maxX, rect.maxY)]
    return [
      .shape(Shape(.rectangle(rect), fill: theme.tint(.amber))),
      .shape(Shape(.polyline(edge), line: .init(colour: theme.line(.amber), width: 0.7, dash: [4, 2]))),
    ]
  }

  private var bands: [Element] {
    var year = 0
    return axis.bands.flatMap { band -> [Element] in
      let x = axis.start(of: band.days.lowerBound)
      let room = axis.start(of: band.days.upperBound) - x
      let line = Shape.Line(colour: theme.frame, width: 0.4, dash: [1, 2.5])
      var elements: [Element] = [
        .shape(Shape(.polyline([Point(x, plan.bandTop), Point(x, plan.bottom)]), line: line))
      ]
      // The year stands where it begins.
      let its = band.days.lowerBound.year
      let isNew = its != year && axis.unit < .year
      let words =
        isNew ? [band.label + " \(its)", axis.unit == .quarter ? "\(its)" : band.label] : [band.label]
      if let label = words.first(where: { Font.body.width(of: $0) + 4 <= room }) {
        if isNew, label.hasSuffix("\(its)") { year = its }
        let at = Point(x + 3, plan.bandTop + PeoplePlan.bandHeight / 2 + Font.body.drop)
        elements.append(.text(Lettering(label, at: at, font: .body, colour: theme.quietText)))
      }
      return elements
    }
  }

  private var moments: [Element] {
    plan.moments.flatMap { moment -> [Element] in
      let top = Double(moment.row) * PeoplePlan.momentHeight
      let half = moment.text.width / 2 + 4
      let plate = Rect(x: moment.middle - half, y: top, width: 2 * half, height: PeoplePlan.momentHeight - 2)
      let line = Shape.Line(
        colour: moment.isNow ? theme.text : theme.frame, width: moment.isNow ? 1.8 : 1,
        dash: moment.isNow ? [] : [3, 2])
      let outline = Shape.Line(colour: line.colour, width: 0.8)
      return [
        .shape(Shape(.polyline([Point(moment.x, plate.maxY), Point(moment.x, plan.bottom)]), line: line)),
        .shape(
          Shape(.rectangle(plate, radius: 3), fill: moment.isNow ? theme.text : theme.paper, line: outline)),
      ]
        + moment.text.drawn(
          from: Point(moment.middle, plate.y + 1), colour: moment.isNow ? theme.paper : theme.text,
          anchor: .middle)
    }
  }

  private var titles: [Element] {
    plan.titles.flatMap { title -> [Element] in
      let at = Point(0, title.y + PeoplePlan.titleHeight - 4)
      let text = Lettering(title.text.uppercased(), at: at, font: .bodyStrong, colour: theme.quietText)
      return [.text(text), rule(at: title.y + PeoplePlan.titleHeight, from: 0, weight: 0.9)]
    }
  }

  private func rule(at y: Double, from x: Double, weight: Double) -> Element {
    .shape(
      Shape(.polyline([Point(x, y), Point(plan.width, y)]), line: .init(colour: theme.frame, width: weight)))
  }

  // MARK: Rows

  private func drawn(_ row: PeoplePlan.Row) -> Element {
    var y = row.middle - row.heading.reduce(0) { $0 + $1.height } / 2
    y = min(max(y, row.y + PeoplePlan.padding), row.y + row.height - row.heading.reduce(0) { $0 + $1.height })
    var elements: [Element] = []
    for (n, text) in row.heading.enumerated() {
      elements += text.drawn(from: Point(0, y), colour: n == 0 ? theme.text : theme.line(.amber))
      y += text.height
    }
    for n in row.person.holds.indices { elements += hold(n, row) }
    for place in row.clashes.places { elements += leader(place, row) }
    for blob in row.groups.blobs { elements += drawn(blob, row) }
    for group in row.groups.groups { elements += words(group.label, left: group.labelLeft, row) }
    elements += undated(row)
    for place in row.clashes.places { elements += words(place, row) }
    return .group(
      Grouping(id: "\(prefix)-row-\(row.person.id.token)", title: spoken(row.person), elements: elements))
  }

  private func hold(_ n: Int, _ row: PeoplePlan.Row) -> [Element] {
    let hold = row.person.holds[n]
    let bar = PeoplePlan.bar(hold, chart, axis)
    let rect = Rect(
      x: bar.lowerBound, y: row.middle - 7, width: bar.upperBound - bar.lowerBound, height: 14)
    let art = HoldArt(theme: theme)
    let goesOn = hold.to.map { $0.last > axis.days.upperBound } ?? true
    var elements = art.past(rect, goesOn: goesOn)
    if !goesOn { elements += art.end(rect) }
    if let left = row.holdLefts[n] {
      let words = row.holdWords[n]
      let width = Font.body.width(of: words)
      let plate = Rect(x: left - 3, y: row.middle - 6, width: width + 6, height: 12)
      elements.append(.shape(Shape(.rectangle(plate), fill: theme.paper)))
      let at = Point(left, row.middle + Font.body.drop)
      elements.append(.text(Lettering(words, at: at, font: .body, colour: theme.text)))
    }
    return elements
  }

  private func drawn(_ blob: MarkGroups.Blob, _ row: PeoplePlan.Row) -> [Element] {
    let marks = blob.marks.map { row.person.marks[$0] }
    var elements: [Element] = []
    for date in marks.compactMap(\.date) where !date.isDay {
      elements += MarkArt(theme: theme).month(
        from: max(axis.left, axis.start(of: date.first)), to: min(axis.right, axis.end(of: date.last)),
        at: row.middle, marks[0].meaning)
    }
    let art = MarkArt(theme: theme)
    let centre = Point(blob.centre, row.middle)
    return elements
      + (marks.count == 1
        ? art.drawn(marks[0].meaning, at: centre, isPlanned: marks[0].isPlanned, radius: 5)
        : art.counted(marks[0].meaning, marks.count, at: centre, isPlanned: marks[0].isPlanned))
  }

  private func undated(_ row: PeoplePlan.Row) -> [Element] {
    let marks = row.person.marks.filter { $0.date == nil }
    guard let first = marks.first else { return [] }
    let room = PeoplePlan.undatedWidth - 22
    let names = marks.map(\.by).eachOnce.joined(separator: ", ")
    let words = marks.count > 1 && Font.body.width(of: names) > room ? "\(marks.count)" : names
    let at = Point(axis.right + 22, row.middle + Font.body.drop)
    return MarkArt(theme: theme).drawn(
      first.meaning, at: Point(axis.right + 13, row.middle), isPlanned: true, radius: 5)
      + [.text(Lettering(Font.body.cut(words, to: room), at: at, font: .body, colour: theme.text))]
  }

  private func words(_ text: String, left: Double, _ row: PeoplePlan.Row) -> [Element] {
    let y = row.middle + PeoplePlan.markHeight / 2 + PeoplePlan.labelHeight / 2
    return plate(left, y, Font.body.width(of: text), 9)
      + [.text(Lettering(text, at: Point(left, y + Font.body.drop), font: .body, colour: theme.text))]
  }

  /// The paper under words, so that no line of the axis runs through them.
  private func plate(_ left: Double, _ y: Double, _ width: Double, _ height: Double) -> [Element] {
    if width <= 0 { return [] }
    let shaded = axis.middle(of: chart.asOf)...axis.end(of: chart.ahead)
    let isShaded = left > shaded.lowerBound && left + width < shaded.upperBound
    let rect = Rect(x: left - 1, y: y - height / 2, width: width + 2, height: height)
    return [.shape(Shape(.rectangle(rect), fill: isShaded ? theme.tint(.amber) : theme.paper))]
  }

  // MARK: Clashes

  private func middle(_ place: ClashRows.Place, _ row: PeoplePlan.Row) -> Double {
    place.row < 0
      ? row.middle
      : row.middle - PeoplePlan.markHeight / 2 - (Double(place.row) + 0.5) * PeoplePlan.clashHeight
  }

  /// From the number down to its mark, or to the bracket over its marks.
  private func leader(_ place: ClashRows.Place, _ row: PeoplePlan.Row) -> [Element] {
    guard let reach = place.reach, place.hasLeader else { return [] }
    let line = Shape.Line(colour: theme.text, width: 1.1)
    let foot = row.middle - 6.5
    let head = middle(place, row)
    func stroke(_ points: [Point]) -> Element { .shape(Shape(.polyline(points), line: line)) }
    let x = place.isFlipped ? reach.upperBound : reach.lowerBound
    if reach.upperBound - reach.lowerBound < 1 { return [stroke([Point(x, head), Point(x, foot)])] }
    let beam = row.middle - PeoplePlan.markHeight / 2 - 1.5
    return [
      stroke([Point(x, head), Point(x, beam)]),
      stroke([
        Point(reach.lowerBound, foot), Point(reach.lowerBound, beam), Point(reach.upperBound, beam),
        Point(reach.upperBound, foot),
      ]),
    ]
  }

  private func words(_ place: ClashRows.Place, _ row: PeoplePlan.Row) -> [Element] {
    let y = middle(place, row)
    let numbers = Marker.width(of: place.markers)
    let text = place.width - numbers - (place.words.isEmpty ? 0 : ClashRows.gap)
    let wordsLeft = place.isFlipped ? place.left : place.left + (numbers > 0 ? numbers + ClashRows.gap : 0)
    let numbersLeft = place.isFlipped ? place.left + place.width - numbers : place.left
    let lettering = Lettering(
      place.words, at: Point(wordsLeft, y + Font.bodyStrong.drop),
      font: numbers > 0 ? .bodyStrong : .body, colour: theme.text)
    return plate(wordsLeft, y, text, 11) + [.text(lettering)]
      + Marker.row(place.markers, at: Point(numbersLeft, y), theme: theme)
  }

  // MARK: In words

  private func spoken(_ person: PeopleChart.Person) -> String {
    let marks = person.marks.map { mark in
      "\(mark.by) \(mark.date?.inWords ?? "no date on record")\(mark.isPlanned ? ", planned" : "")"
    }
    let clashes = person.clashes.map { clash in clash.words + Picture.spoken(clash.numbers) }
    return ([person.heading] + [person.line].compactMap { $0 } + marks + clashes).joined(separator: "; ")
  }
}
