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
      let least = all.indices.max { a, b in
        (all[a].rank(until: chart.ahead), a) < (all[b].rank(until: chart.ahead), b)
      }!
      for n in chart.sections.indices { chart.sections[n].people.removeAll { $0.id == all[least].id } }
      chart.sections.removeAll(where: \.people.isEmpty)
      chart.leftOut += 1
      let more =
        chart.leftOut == 1 ? "One more person is" : "\(chart.leftOut.inWords.sentence) more people are"
      chart.notes = said + ["\(more) left out here; \(place)."]
    }
    if chart.leftOut > 0 {
      // Of a few among many nobody looks for the order of the file.
      for n in chart.sections.indices {
        chart.sections[n].people = chart.sections[n].people.enumerated().sorted { a, b in
          let ranks = [a, b].map { $0.element.rank(until: chart.ahead) }
          return ranks[0] == ranks[1] ? a.offset < b.offset : ranks[0] < ranks[1]
        }.map(\.element)
      }
    }
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
