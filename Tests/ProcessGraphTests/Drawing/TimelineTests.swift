import Testing

@testable import ProcessGraph

@Suite struct TimelineTests {
  // MARK: The axis

  private static let spans = [1, 3, 20, 100, 400, 1500, 4400, 20_000]

  @Test(arguments: spans) func everyDayIsEquallyWide(days: Int) {
    let first = Day(number: 16_508)
    let axis = TimeAxis(first...first + (days - 1), from: 150, to: 768)
    #expect(axis.days.contains(first) && axis.days.contains(first + (days - 1)))
    let width = axis.end(of: first) - axis.start(of: first)
    for day in stride(from: axis.days.lowerBound.number, through: axis.days.upperBound.number, by: 7) {
      let day = Day(number: day)
      #expect(abs(axis.end(of: day) - axis.start(of: day) - width) < 1e-9)
    }
    #expect(axis.start(of: axis.days.lowerBound) == 150)
    #expect(abs(axis.end(of: axis.days.upperBound) - 768) < 1e-9)
    // The divisions leave no day out, and none of them twice.
    for bands in [axis.bands, axis.widerBands] where !bands.isEmpty {
      #expect(bands.first?.days.lowerBound == axis.days.lowerBound)
      #expect(bands.last?.days.upperBound == axis.days.upperBound + 1)
      for (a, b) in zip(bands, bands.dropFirst()) { #expect(a.days.upperBound == b.days.lowerBound) }
      #expect(bands.count < 50)
    }
  }

  @Test func theDivisionsSuitTheSpan() {
    let units = Self.spans.map { days in
      let first = Day(number: 16_508)
      return TimeAxis(first...first + (days - 1), from: 150, to: 768).unit
    }
    #expect(units == [.day, .day, .day, .week, .month, .quarter, .year, .fiveYears])
  }

  // MARK: The picture

  @Test(arguments: TimelineCase.allCases) func nothingCoversWords(_ example: TimelineCase) throws {
    for timeline in try example.timelines() {
      let scene = try timeline.figure(theme: .print).scene
      let texts = texts(scene.elements)
      let page = Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
      for (i, text) in texts.enumerated() {
        #expect(page.contains(text.bounds), "\(text.text)")
        for other in texts.dropFirst(i + 1) {
          #expect(!text.bounds.inset(1).overlaps(other.bounds.inset(1)), "\(text.text) and \(other.text)")
        }
      }
    }
  }

  @Test(arguments: TimelineCase.allCases) func everythingIsInOneLegibleFigure(_ example: TimelineCase) throws
  {
    let timelines = try example.timelines()
    let lanes = timelines.flatMap { $0.lanes.map(\.id) }
    let expected = try example.report().graph.processes.map(\.id)
    #expect(lanes.sorted() == expected.sorted())
    for timeline in timelines { #expect(try timeline.figure(theme: .print).fit.isLegible) }
    let starts = timelines.flatMap(\.lanes).compactMap { ($0.course.start ?? $0.course.known)?.first }
    #expect(starts == starts.sorted())
    #expect(Set(timelines.map(\.span)).count == 1)
  }

  @Test func everyContactHasAMarkAtItsDay() throws {
    let timeline = try #require(try TimelineCase.sixtyContacts.timelines().first)
    let plan = TimelinePlan(timeline)
    let picture = Picture(plan, theme: .print)
    let disc = MarkArt(theme: .print).drawn(.contact, at: Point(0, 0), isPlanned: false)
    guard case .shape(let shape) = disc[0], case .rectangle(let rect, _) = shape.geometry else { return }
    let drawn = shapes(picture.elements).compactMap { shape -> Double? in
      guard case .rectangle(let other, _) = shape.geometry, abs(other.width - rect.width) < 0.01,
        abs(other.height - rect.height) < 0.01
      else { return nil }
      return other.centre.x
    }
    let lane = try #require(timeline.lanes.first { $0.id == "scr" })
    let expected = lane.events.filter { $0.meaning == .contact }.map { plan.axis.middle(of: $0.date) }
    #expect(expected.count == 60)
    #expect(drawn.count == 60)
    for (a, b) in zip(drawn.sorted(), expected.sorted()) { #expect(abs(a - b) < 0.1) }
  }

  @Test func theSameCaseGivesTheSameBytes() throws {
    let once = try TimelineCase.twelveYears.timelines().map { try $0.bytes(as: .svg) }
    #expect(try TimelineCase.twelveYears.timelines().map { try $0.bytes(as: .svg) } == once)
  }

  @Test func aDateThatWasMovedIsStruckOut() throws {
    let text = """
      overlap: 1
      case: Moved
      frame: england-2015
      as-of: 2015-06-15
      incident: 2015-03-14
      processes: {scr: {kind: scr, decided: 2015-04-10, due: 2015-12-10}}
      replans:
        - {process: scr, what: due, was: 2015-10-10, became: 2015-12-10, on: 2015-06-01, because: the trial}

      """
    let timeline = try #require(
      try Timeline.figures(of: ExampleFigures.report(text: text), Narrowing(), atMost: 9).first)
    let moved = timeline.lanes[0].events.filter { $0.meaning == .moved }
    #expect(moved.map(\.label) == ["due 10 Oct, moved"])
    #expect(moved.map(\.what) == ["due, moved to 10 December 2015"])
    #expect(Legend(timeline).entries.map(\.word).contains("date that was moved"))
  }

  @Test func aTimelineIsNoGraph() throws {
    let timeline = try #require(try TimelineCase.threeDays.timelines().first)
    #expect(throws: DrawingError.noGraph) { try timeline.bytes(as: .dot) }
  }

  // MARK: The words

  @Test func theTableHasEveryEventInOrder() throws {
    let timelines = try TimelineCase.twelveYears.timelines()
    let rows = try #require(timelines[0].tables.first).rows
    #expect(rows.map { $0[0] } == rows.map { $0[0] }.sorted { day($0) < day($1) })
    #expect(
      rows.contains([
        "May 2010", "Serious case review", "contact: notification", "father of the elder of the two children",
        "",
      ]))
    #expect(rows.contains(["March 2018", "Domestic homicide review", "expected, planned", "", ""]))
    #expect(rows.contains { $0[2] == "held: the whole process, until the trial (May 2007)" })
  }

  private func day(_ words: String) -> Int {
    let parts = words.split(separator: " ")
    let month = Day.monthNames.firstIndex(of: String(parts[parts.count - 2]))! + 1
    let day = parts.count == 3 ? Int(parts[0])! : 1
    return Day(year: Int(parts.last!)!, month: month, day: day)!.number
  }

  @Test func rangesOfDatesAreShort() {
    let day = { (y: Int, m: Int, d: Int) in CaseDate(Day(year: y, month: m, day: d)!) }
    #expect(day(2016, 5, 4).short(to: day(2016, 5, 6)) == "4 to 6 May 2016")
    #expect(day(2016, 4, 30).short(to: day(2016, 5, 6)) == "30 Apr to 6 May 2016")
    #expect(day(2015, 4, 30).short(to: day(2016, 5, 6)) == "30 Apr 2015 to 6 May 2016")
    #expect(day(2016, 5, 4).short(to: day(2016, 5, 4)) == "4 May 2016")
    #expect(CaseDate(year: 2016, month: 4)!.short(to: day(2016, 5, 6)) == "Apr 2016 to 6 May 2016")
  }

  // MARK: Looking at scenes

  private func flat(_ elements: [Element]) -> [Element] {
    elements.flatMap { element -> [Element] in
      if case .group(let group) = element { return flat(group.elements) }
      return [element]
    }
  }

  private func texts(_ elements: [Element]) -> [Lettering] {
    flat(elements).compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  private func shapes(_ elements: [Element]) -> [Shape] {
    flat(elements).compactMap { if case .shape(let shape) = $0 { shape } else { nil } }
  }

  @Test func aHoldOnOthersDoesNotHoldUpTheProcessThatAsksForIt() throws {
    // In family-f the police ask others to wait with the aunt; three processes wait themselves.
    let report = try ExampleFigures.report("family-f")
    let figures = try View.timeline.figures(of: report)
    #expect(
      figures.map(\.caption.title) == ["Seven processes are open at once; three are held up, one on hold"])
  }

  @Test func aLaneNamesWhatItWaitsFor() throws {
    let report = try ExampleFigures.report("family-f")
    let lanes = report.graph.processes.filter { $0.id == "cor" }.map {
      LaneMaker(graph: report.graph, marks: nil).lane($0)
    }
    #expect(lanes.flatMap(\.holds).map(\.label) == ["The whole process, until the report of the DHR"])
  }

  @Test func aPartOfTheFigureCountsWhatItHolds() throws {
    let report = try ExampleFigures.report("family-f")
    let lanes = TimelineLanes(report, Narrowing())
    let titles = lanes.figures(2, lanes.heights, namesPeople: false).map(\.caption.title)
    #expect(titles.count == 2)
    for (n, title) in titles.enumerated() {
      #expect(
        title.hasPrefix("Figure \(n + 1) of 2: ") && title.contains("of the seven processes that are open"))
    }
  }
}
