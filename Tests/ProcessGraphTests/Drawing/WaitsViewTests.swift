import Testing

@testable import ProcessGraph

@Suite struct WaitsViewTests {
  private func diagram(_ rows: String...) throws -> Diagram {
    let text = "\(ScheduleTests.processes)\nwaits:\n" + rows.map { "  - {\($0)}" }.joined(separator: "\n")
    return Diagram.waits(CheckReport(try ReachedTests.graph(text)))
  }

  private func lines(_ diagram: Diagram) -> [String] {
    let names = Dictionary(
      uniqueKeysWithValues: diagram.nodes.map { node in
        (node.id, (node.group ?? "") + " " + node.heading)
      })
    return diagram.edges.map { "\(names[$0.from]!) \($0.meaning) \(names[$0.to]!)" }
  }

  @Test func theLongestChainIsMarked() throws {
    let diagram = try diagram(
      "process: scr, part: report, for: cor, until: inquest, on: 2015-05-01",
      "process: scr, part: interviews, for: crim, until: trial, on: 2015-05-02, review: 2015-09-01")
    #expect(
      lines(diagram) == [
        "of-cor Inquest chain of-scr Report", "of-crim Trial wait of-scr Interviews",
        "of-scr Report order of-scr End", "of-scr Interviews order of-scr Report",
      ])
    #expect(
      diagram.edges.map(\.label).prefix(2) == [
        "since 1 May 2015", "since 2 May 2015; review 1 September 2015",
      ])
    let dates = Dictionary(uniqueKeysWithValues: diagram.nodes.map { ($0.heading, $0.lines) })
    #expect(dates["Trial"] == ["2 November 2015"])
    #expect(dates["Interviews"] == ["No earlier than 2 November 2015"])
    #expect(dates["Report"] == ["No earlier than January 2016"])
    #expect(dates["End"] == ["Ends no earlier than January 2016"])
    #expect(diagram.caption.alternative.contains("cannot come before"))
  }

  @Test func aRingIsShownAsOne() throws {
    let diagram = try diagram(
      "process: scr, part: report, for: cor, until: inquest",
      "process: cor, part: whole, for: scr, until: report")
    #expect(
      lines(diagram) == [
        "of-cor Inquest ring of-scr Report", "of-scr Report ring of-cor The whole process",
        "of-scr Report order of-scr End", "of-cor The whole process order of-cor Inquest",
      ])
    #expect(diagram.nodes.allSatisfy { $0.lines.contains("No date: circular wait") })
    #expect(diagram.caption.alternative.contains("wait for each other"))
    // Graphviz lays out a ring as it does any other lines.
    #expect(try Drawing.figure(of: diagram).fit.isLegible)
  }

  @Test func aHoldOnEveryReviewIsOneLine() throws {
    let diagram = try diagram("process: any, part: family-contact, for: crim, until: trial")
    #expect(lines(diagram) == ["of-crim Trial hold  Every review"])
    #expect(diagram.edges[0].label == "no record since when")
  }

  @Test func waitsThatAreOverAreLeftOut() throws {
    let diagram = try diagram("process: scr, part: whole, for: crim, until: trial, lifted: 2015-06-01")
    #expect(diagram.edges.isEmpty)
    #expect(diagram.caption.title == "No process waits for another")
    #expect(diagram.nodes.isEmpty)
  }

  @Test func aWaitWithoutDatesIsToldInWords() throws {
    let graph = try ReachedTests.graph(
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-01-10}
        crim: {kind: crim, started: 2015-01-02}
      waits:
        - {process: scr, part: report, for: crim, until: trial}
      """)
    let diagram = Diagram.waits(CheckReport(graph))
    #expect(!diagram.edges.isEmpty)
    #expect(
      diagram.caption.alternative.hasPrefix(
        "The trial holds up the report of the serious case review. No record of dates that tell when they end."
      ))
  }
}
