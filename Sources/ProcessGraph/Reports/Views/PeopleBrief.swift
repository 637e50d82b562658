extension PeopleChart {
  /// The figure for a page that is shared with text: on paper held upright, and no higher than there is room for. Where
  /// not all people find room, those whom a finding or a visit ahead concerns stay, and the others are counted.
  static func brief(of report: CheckReport, height: Double) -> PeopleChart? {
    guard var chart = PeopleMaker(report, Narrowing()).chart else { return nil }
    chart.sheet = .portrait
    var left = 0
    let said = chart.notes
    while PeoplePlan(chart).size.height > height, chart.people.count > 1 {
      let all = chart.people
      let least = all.indices.min { a, b in
        (chart.weight(all[a]), -a) < (chart.weight(all[b]), -b)
      }!
      for n in chart.sections.indices { chart.sections[n].people.removeAll { $0.id == all[least].id } }
      chart.sections.removeAll(where: \.people.isEmpty)
      left += 1
      chart.notes =
        said + [
          left == 1
            ? "One more person is in the annex." : "\(left.inWords.sentence) more people are in the annex."
        ]
    }
    return chart
  }

  /// How much a person matters where not all find room.
  private func weight(_ person: Person) -> Int {
    let isNear = person.marks.contains { $0.isPlanned && ($0.date.map { $0.first <= ahead } ?? false) }
    return (isNear ? 4 : 0) + (person.clashes.contains { !$0.marks.isEmpty } ? 2 : 0)
      + (person.clashes.isEmpty ? 0 : 1)
  }
}
