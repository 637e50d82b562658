extension PeopleChart {
  /// The figure for a page that is shared with text: on paper held upright, and no higher than there is room for. Where
  /// not all people find room, those whom a finding or a visit ahead concerns stay, and the others are counted.
  ///
  /// - Parameters:
  ///   - height: of the whole figure as printed, in points.
  ///   - place: where those who are left out are to be found.
  static func brief(
    of report: CheckReport, height: Double, elsewhere place: String = "the view ‘people’ shows all"
  ) throws(DrawingError) -> PeopleChart? {
    guard var chart = PeopleMaker(report, Narrowing()).chart else { return nil }
    // Both may stand in one paper.
    chart.id = "people-brief"
    chart.sheet = .portrait
    let brevity = Brevity(report.graph)
    for section in chart.sections.indices {
      for person in chart.sections[section].people.indices {
        let heading = chart.sections[section].people[person].heading
        chart.sections[section].people[person].heading = brevity.of(heading, atMost: Self.longestHeading)
      }
    }
    chart.notes = chart.notes.map { brevity.whole($0, atMost: Self.longestNote) }
    let order = chart.people.enumerated()
      .map { (rank: $0.element.rank(until: chart.ahead), place: $0.offset, id: $0.element.id) }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.id)
    // No page holds half as much again, however small it is drawn: that much need not be tried.
    let heights = Dictionary(uniqueKeysWithValues: PeoplePlan(chart).rows.map { ($0.person.id, $0.height) })
    var above = 0.0
    var kept = order.prefix { id in
      above += heights[id]!
      return above < height * 1.5
    }.count
    while kept > 1 {
      let part = chart.keeping(order.prefix(kept), elsewhere: place)
      if try part.figure(theme: .print, place: .shared).height <= height { return part }
      kept -= 1
    }
    return chart.keeping(order.prefix(1), elsewhere: place)
  }

  /// The same with some of its people, in this order: of a few among many nobody looks for the order of the file. The
  /// others are counted.
  private func keeping(_ ids: ArraySlice<ID>, elsewhere place: String) -> PeopleChart {
    guard ids.count < people.count else { return self }
    var chart = self
    for n in sections.indices {
      chart.sections[n].people = ids.compactMap { id in sections[n].people.first { $0.id == id } }
    }
    chart.sections.removeAll(where: \.people.isEmpty)
    chart.leftOut = people.count - ids.count
    let more =
      chart.leftOut == 1 ? "One more person is" : "\(chart.leftOut.inWords.sentence) more people are"
    chart.notes.append("\(more) left out here; \(place).")
    return chart
  }

  /// Beside its marks a name has a few lines, and a note as many below.
  private static let (longestHeading, longestNote) = (60, 300)
}

extension PeopleChart.Person {
  /// Where somebody stands among the others when not all find room: those who are to be seen soon come first, the soonest
  /// before the rest; then those whom an urgent finding is about.
  fileprivate func rank(until ahead: Day) -> PeopleRank {
    let near = marks.filter { $0.isPlanned }.compactMap(\.date?.first.number).filter { $0 <= ahead.number }
      .min()
    let onMarks = clashes.filter { !$0.marks.isEmpty }.flatMap(\.numbers).min()
    return PeopleRank(
      near: near ?? .max, onMarks: onMarks ?? .max, other: clashes.flatMap(\.numbers).min() ?? .max)
  }
}

/// The order of people by what is to be done about them.
private struct PeopleRank: Comparable {
  /// The day of a visit, and the numbers of findings; the highest where there is none.
  var near, onMarks, other: Int

  static func < (a: Self, b: Self) -> Bool {
    (a.near, a.onMarks, a.other) < (b.near, b.onMarks, b.other)
  }
}
