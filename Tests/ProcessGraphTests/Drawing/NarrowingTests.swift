import Testing

@testable import ProcessGraph

@Suite struct NarrowingTests {
  private func boxes(_ view: View, _ narrowing: Narrowing) throws -> Set<ID> {
    let figures = try view.figures(of: try ExampleFigures.report("family-f"), narrowing: narrowing)
    return Set(figures.flatMap { ($0 as? LaidOut)?.diagram.nodes.map(\.id) ?? [] })
  }

  @Test func aboutSomebodyShowsThemAndWhatTouchesThem() throws {
    #expect(try boxes(.family, Narrowing(about: ["aunt"])) == ["aunt", "crim", "sar"])
    #expect(try boxes(.practitioners, Narrowing(about: ["nurse"])) == ["nurse", "crim", "si"])
    #expect(try boxes(.information, Narrowing(about: ["trust-rca"])) == ["trust-rca", "si"])
  }

  @Test func focusGoesAsFarAsItIsTold() throws {
    #expect(try boxes(.practitioners, Narrowing(focus: "nurse")) == ["nurse", "crim", "si"])
    #expect(
      try boxes(.practitioners, Narrowing(focus: "nurse", depth: 2)) == [
        "nurse", "crim", "si", "psychiatrist",
      ])
    #expect(
      try boxes(.practitioners, Narrowing(focus: "nurse", depth: 3))
        == ["nurse", "crim", "si", "psychiatrist", "mhhr"])
  }

  @Test func aCommissionerShowsItsProcessesAndWhatTouchesThem() throws {
    #expect(try boxes(.practitioners, Narrowing(commissioner: "board")) == ["scr", "tutor", "social-worker"])
    #expect(try boxes(.processes, Narrowing(commissioner: "police")) == ["crim", "scr"])
  }

  @Test func anIdThatHasNoBoxStandsForWhatBelongsToIt() throws {
    // The trust's people; where no paper or person is drawn, the processes that have to do with it.
    #expect(
      try boxes(.practitioners, Narrowing(about: ["trust"]))
        == ["nurse", "psychiatrist", "crim", "si", "mhhr"])
    #expect(try boxes(.processes, Narrowing(about: ["tutor"])).contains("scr"))
  }

  @Test func whatIsJointComesWhole() throws {
    let report = try ExampleFigures.report("quiet")
    let figures = try View.family.figures(of: report, narrowing: Narrowing(about: ["father"]))
    let diagram = try #require(figures.first as? LaidOut).diagram
    let senders = Set(diagram.edges.filter { $0.meaning == .belonging }.map(\.from))
    #expect(senders == ["scr", "sar", "mhhr"])
    // The first of a commission stands for all of it.
    #expect(diagram.nodes.first { $0.id == "scr" }?.stands == ["scr", "dhr"])
    let joint = try View.family.figures(of: report, narrowing: Narrowing(focus: "dhr"))
    #expect((joint.first as? LaidOut)?.diagram.nodes.contains { $0.id == "scr" } ?? false)
  }

  @Test func whatCountsAllOfTheCaseSaysSo() throws {
    let report = try ExampleFigures.report("family-f")
    let part = try #require(
      try View.joint.figures(of: report, narrowing: Narrowing(about: ["father"])).first as? LaidOut
    ).diagram
    #expect(part.notes.map(\.heading) == ["Still to do from 15 June 2015, in the whole case"])
    #expect(part.facts.allSatisfy { $0.title.hasSuffix(", in the whole case") } && !part.facts.isEmpty)
    let whole = try #require(try View.joint.figures(of: report).first as? LaidOut).diagram
    #expect(!(whole.notes.map(\.heading) + whole.facts.map(\.title)).contains { $0.hasSuffix("whole case") })
  }

  @Test func theSubtitleAndTheDescriptionSayWhatIsShown() throws {
    let report = try ExampleFigures.report("family-f")
    for view in View.allCases {
      for figure in try view.figures(of: report, narrowing: Narrowing(about: ["father"])) {
        let line = "Shows only what has to do with the father of the daughter"
        #expect(figure.caption.subtitle.contains(line), "\(view)")
      }
    }
    let words = Narrowing(focus: "aunt", depth: 2, commissioner: "sab").words(in: report.graph)
    #expect(
      words
        == "Shows only the maternal aunt and what lies within two lines, and of that only the processes of the "
        + "Safeguarding Adults Board and what touches them")
    #expect(Narrowing().words(in: report.graph) == nil)
  }

  @Test func nothingLeftIsNoFigure() throws {
    let report = try ExampleFigures.report("family-f")
    #expect(try View.family.figures(of: report, narrowing: Narrowing(commissioner: "coroner")).isEmpty)
  }
}
