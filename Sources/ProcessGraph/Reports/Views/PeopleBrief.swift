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
    let said = chart.notes.map { brevity.whole($0, atMost: Self.longestNote) }
    chart.notes = said
    while try chart.figure(theme: .print, place: .shared).height > height, chart.people.count > 1 {
      let all = chart.people
      let least = all.indices.min { a, b in
        (chart.weight(all[a]), -a) < (chart.weight(all[b]), -b)
      }!
      for n in chart.sections.indices { chart.sections[n].people.removeAll { $0.id == all[least].id } }
      chart.sections.removeAll(where: \.people.isEmpty)
      chart.leftOut += 1
      let more =
        chart.leftOut == 1 ? "One more person is" : "\(chart.leftOut.inWords.sentence) more people are"
      chart.notes = said + ["\(more) left out here; \(place)."]
    }
    return chart
  }

  /// Beside its marks a name has a few lines, and a note as many below.
  private static let (longestHeading, longestNote) = (60, 300)

  /// How much a person matters where not all find room.
  private func weight(_ person: Person) -> Int {
    let isNear = person.marks.contains { $0.isPlanned && ($0.date.map { $0.first <= ahead } ?? false) }
    return (isNear ? 4 : 0) + (person.clashes.contains { !$0.marks.isEmpty } ? 2 : 0)
      + (person.clashes.isEmpty ? 0 : 1)
  }
}
