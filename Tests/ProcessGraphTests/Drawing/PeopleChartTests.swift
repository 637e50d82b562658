import Testing

@testable import ProcessGraph

/// The one figure: nothing in it covers anything else or leaves the page, however much there is to show.
@Suite struct PeopleChartTests {
  private static func texts(_ elements: [Element]) -> [Lettering] {
    elements.flatMap { element -> [Lettering] in
      switch element {
      case .group(let group): texts(group.elements)
      case .text(let text) where !text.text.isEmpty: [text]
      default: []
      }
    }
  }

  /// Words that cover each other or leave the page.
  private func faults(_ chart: PeopleChart) throws -> [String] {
    let scene = try chart.figure(theme: .print).scene
    let page = Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
    let all = Self.texts(scene.elements)
    var faults = all.filter { !page.contains($0.bounds) }.map { "off the page: \($0.text)" }
    let sorted = all.map { (text: $0.text, box: $0.bounds.inset(0.8)) }.sorted { $0.box.y < $1.box.y }
    for (n, one) in sorted.enumerated() {
      for other in sorted[(n + 1)...] {
        if other.box.y > one.box.maxY { break }
        if one.box.overlaps(other.box) { faults.append("\(one.text) over \(other.text)") }
      }
    }
    return faults
  }

  @Test(arguments: ExampleFigures.names) func inTheExamplesNothingCoversWords(_ name: String) throws {
    let report = try ExampleFigures.report(name)
    for chart in try PeopleChart.figures(of: report) {
      #expect(try faults(chart) == [])
      #expect(try chart.figure(theme: .print).fit.isLegible)
    }
    if let brief = try PeopleChart.brief(of: report, height: 380) { #expect(try faults(brief) == []) }
  }

  @Test func inThreeHundredCasesMadeByRuleNothingCoversWords() throws {
    for seed in 1...300 {
      var draws = Draws(seed: UInt64(seed))
      let chart = draws.chart()
      let pages = chart.paged { page, _, _ in page.caption }
      #expect(pages.flatMap(\.people).map(\.id) == chart.people.map(\.id), "case \(seed)")
      for page in pages { #expect(try faults(page) == [], "case \(seed)") }
    }
  }

  @Test func everyMarkIsDrawnOrCounted() {
    for seed in 1...40 {
      var draws = Draws(seed: UInt64(seed))
      let plan = PeoplePlan(draws.chart())
      for row in plan.rows {
        let dated = row.person.marks.indices.filter { row.person.marks[$0].date != nil }
        #expect(row.groups.blobs.flatMap(\.marks).sorted() == dated)
        #expect(row.groups.groups.flatMap(\.marks).sorted() == dated)
        #expect(row.clashes.places.count == row.person.clashes.count + row.holdLefts.count { $0 == nil })
      }
    }
  }

  @Test func theTitleSaysWhatIsAhead() throws {
    let chart = try #require(try PeopleChart.figures(of: ExampleFigures.report("family-f")).first)
    #expect(
      chart.caption.title
        == "Two visits and three interviews are planned in the next two weeks. Each has an open finding."
    )
    #expect(chart.caption.description.hasSuffix("As at 15 June 2015, marked OFFICIAL-SENSITIVE."))
    #expect(chart.people.map(\.id).prefix(3) == ["grandmother", "father", "aunt"])
    let aunt = chart.people[2]
    #expect(aunt.holds.map(\.label) == ["Police hold until the trial (2 November 2015)"])
    #expect(aunt.clashes.map(\.words) == ["seen during the hold"])
  }

  @Test func whatHasNoDateOrNobodyIsSaid() throws {
    let text = """
      overlap: 1
      case: Without dates
      frame: england-2015
      as-of: 2015-06-15
      incident: 2015-03-14
      people: {mother: {family: mother}, uncle: {family: uncle}}
      processes: {scr: {kind: scr, started: 2015-04-01}}
      contacts:
        - {with: mother, by: scr, about: support}
        - {with: mother, by: scr, on: 2015-05, about: support}

      """
    let chart = try #require(try PeopleChart.figures(of: ExampleFigures.report(text: text)).first)
    let written = Self.texts(try chart.figure(theme: .print).scene.elements).map(\.text)
    #expect(written.contains("no date") && written.contains("SCR ?"))
    #expect(written.contains("no record of telling: SCR"))
    #expect(written.contains("the day is not on record"))
  }

  @Test func ofACrowdThoseWhoAreToBeSeenStayAndTheOthersAreCounted() throws {
    let contacts =
      (1...80).map { "with: p\($0), by: r1, on: 2015-05-\(10 + $0 % 20), about: support" }
      + ["with: p77, by: r1, on: 2015-06-20, about: support"]
    let report = try ExampleFigures.report(
      text: ExampleFigures.crowd(reviews: 2, people: 80, contacts: contacts))
    let brief = try #require(try PeopleChart.brief(of: report, height: 380))
    #expect(brief.people.map(\.id).contains("p77"))
    #expect(brief.leftOut == 80 - brief.people.count && brief.people.count > 5)
    #expect(try brief.figure(theme: .print, place: .shared).height <= 380)
    #expect(brief.notes.last?.contains("more people are left out here") == true)
    #expect(throws: DrawingError.tooManyFigures(most: 1)) {
      try PeopleChart.figures(of: report, atMost: 1)
    }
  }

  @Test func labelsStandNearTheirMarksAndApart() {
    func label(_ at: Double, _ width: Double) -> LabelRow.Label {
      LabelRow.Label(least: at - width, most: at, wish: at - width / 2, width: width)
    }
    #expect(LabelRow.places([label(10, 20), label(100, 20)], gap: 5) == [0, 90])
    let near = LabelRow.places([label(50, 30), label(60, 30)], gap: 5)
    #expect(near == [25, 60])
    #expect(LabelRow.places([label(50, 30), label(52, 30), label(54, 30)], gap: 5) == nil)
  }

  /// Charts drawn by lot, always the same for a seed.
  private struct Draws {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    private mutating func date(_ span: Int) -> CaseDate? {
      if next(25) == 0 { return nil }
      let day = Day(number: 16_000 + next(span))
      return next(12) == 0 ? CaseDate(first: day, last: day + 29) : CaseDate(day)
    }

    private mutating func person(_ n: Int, marks: Int, span: Int, asOf: Day) -> PeopleChart.Person {
      let names = ["SCR", "DHR", "MHHR", "NHS SI", "Police", "SCR+DHR", "domestic abuse"]
      let words = [
        "two in five days", "no police agreement on record", "seen during the hold", "check the date",
      ]
      var person = PeopleChart.Person(
        id: "p\(n)", heading: n % 5 == 0 ? "Paternal great-grandmother of the second child" : "Relative \(n)",
        line: n % 3 == 0 ? "Prosecution witness" : nil)
      person.marks = (0..<marks).map { _ -> PeopleChart.Mark in
        let date = date(span)
        return PeopleChart.Mark(
          meaning: [.contact, .interview, .statement][next(3)], date: date, by: names[next(names.count)],
          isPlanned: date.map { $0.first > asOf } ?? false)
      }.sorted { ($0.date?.first.number ?? .max) < ($1.date?.first.number ?? .max) }
      if next(4) == 0 {
        person.holds = [
          PeopleChart.Hold(from: date(span), to: date(span), label: "Police hold until the trial")
        ]
      }
      for _ in 0..<next(4) {
        let own = (0..<next(3)).filter { $0 < marks }.map { _ in next(max(1, marks)) }
        person.clashes.append(
          PeopleChart.Clash(
            numbers: (0...next(3)).map { _ in 1 + next(140) }, words: words[next(words.count)],
            marks: own.filter { person.marks.indices.contains($0) }.sorted()))
      }
      return person
    }

    mutating func chart() -> PeopleChart {
      let span = 20 + next(2170)
      let people = 1 + next(30)
      let marks = next(201)
      let asOf = Day(number: 16_000 + next(span))
      var counts = Array(repeating: 0, count: people)
      for _ in 0..<marks { counts[next(people)] += 1 }
      var rows: [PeopleChart.Person] = []
      for n in 0..<people { rows.append(person(n, marks: counts[n], span: span, asOf: asOf)) }
      let family = (people + 1) / 2
      let caption = Caption(title: "Made by rule", subtitle: ["A case"], marking: "OFFICIAL", description: "")
      return PeopleChart(
        id: "people", caption: caption, tables: [],
        span: Day(number: 16_000)...max(Day(number: 16_000 + span + 30), asOf + 14), asOf: asOf,
        ahead: asOf + 14,
        incident: next(2) == 0 ? CaseDate(Day(number: 16_000 + next(span))) : nil,
        sections: [
          PeopleChart.Section(title: "Family", people: Array(rows.prefix(family))),
          PeopleChart.Section(title: "Practitioners", people: Array(rows.dropFirst(family))),
        ].filter { !$0.people.isEmpty }, urgent: [1, 2, 3])
    }
  }
}
