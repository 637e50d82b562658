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
      .sorted { (-chart.weight($0.element), $0.offset) < (-chart.weight($1.element), $1.offset) }
      .map(\.element.id)
    // No page holds half as much again, however small it is drawn: that much need not be tried.
    let heights = Dictionary(uniqueKeysWithValues: PeoplePlan(chart).rows.map { ($0.person.id, $0.height) })
    var above = 0.0
    var kept = order.prefix { id in
      above += heights[id]!
      return above < height * 1.5
    }.count
    while kept > 1 {
      let part = chart.keeping(Set(order.prefix(kept)), elsewhere: place)
      if try part.figure(theme: .print, place: .shared).height <= height { return part }
      kept -= 1
    }
    return chart.keeping(Set(order.prefix(1)), elsewhere: place)
  }

  /// The same with some of its people; the others are counted.
  private func keeping(_ ids: Set<ID>, elsewhere place: String) -> PeopleChart {
    var chart = self
    for n in sections.indices { chart.sections[n].people.removeAll { !ids.contains($0.id) } }
    chart.sections.removeAll(where: \.people.isEmpty)
    chart.leftOut = people.count - chart.people.count
    if chart.leftOut > 0 {
      let more =
        chart.leftOut == 1 ? "One more person is" : "\(chart.leftOut.inWords.sentence) more people are"
      chart.notes.append("\(more) left out here; \(place).")
    }
    return chart
  }

  /// Beside its marks a name has a few lines, and a note as many below.
  private static let (longestHeading, longestNote) = (60, 300)

  private mutating func leaveOut(_ ids: Set<ID>) {
    for n in sections.indices { sections[n].people.removeAll { ids.contains($0.id) } }
    sections.removeAll(where: \.people.isEmpty)
    leftOut += ids.count
  }

  /// How much a person matters where not all find room.
  private func weight(_ person: Person) -> Int {
    let isNear = person.marks.contains { $0.isPlanned && ($0.date.map { $0.first <= ahead } ?? false) }
    return (isNear ? 4 : 0) + (person.clashes.contains { !$0.marks.isEmpty } ? 2 : 0)
      + (person.clashes.isEmpty ? 0 : 1)
  }
}
