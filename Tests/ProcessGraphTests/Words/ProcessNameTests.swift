import Testing

@testable import ProcessGraph

/// What tells processes of one kind apart, and who answers for a deadline that turns on how a process is held.
@Suite struct ProcessNameTests {
  private func titles(_ rows: String...) throws -> [String] {
    let lines = rows.enumerated().map { "  p\($0.offset): {\($0.element), started: 2025-04-01}" }.joined(
      separator: "\n")
    let graph = try ReachedTests.graph(
      "processes:\n" + lines, asOf: "2025-06-15", frame: .englandCurrent)
    return graph.processes.map(graph.shortTitle)
  }

  @Test func aNameIsPrintedWhereverItIsGiven() throws {
    #expect(try titles("kind: iopc, name: custody") == ["IOPC (custody)"])
    #expect(try titles("kind: iopc, name: custody", "kind: iopc") == ["IOPC (custody)", "IOPC"])
    #expect(try titles("kind: iopc", "kind: iopc") == ["IOPC (1)", "IOPC (2)"])
    #expect(
      try titles("kind: iopc, name: custody", "kind: iopc, name: custody")
        == ["IOPC (custody, 1)", "IOPC (custody, 2)"])
  }

  @Test func anArticle2InquestSaysSo() throws {
    #expect(try titles("kind: cor, mode: article-2") == ["coroner's investigation (Article 2)"])
    #expect(try titles("kind: fam, mode: care") == ["family court case"])
  }

  /// The force owes the letters of an investigation of its own.
  @Test func theForceAnswersForItsOwn() throws {
    func holder(_ mode: String) throws -> String? {
      let graph = try ReachedTests.graph(
        "processes:\n  p: {kind: iopc, mode: \(mode), aware: 2024-01-10}", asOf: "2025-06-15",
        frame: .englandCurrent)
      let letter = graph.runningClocks.first { $0.clock.name == "timeliness-report-1" }
      return letter.map { graph.holder(of: $0.clock, for: $0.process) }
    }
    #expect(try holder("local") == "the police force")
    #expect(try holder("independent") == "the Independent Office for Police Conduct")
  }

  /// A body that has handed over is not written to without a look at who holds it now.
  @Test func aBodyThatHandedOverIsRemarkedOn() throws {
    func duty(_ asOf: String) throws -> Bool {
      let graph = try ReachedTests.graph(
        "processes:\n  p: {kind: iopc, aware: 2027-01-10}", asOf: asOf, frame: .englandCurrent)
      return ClockTable(graph).rows.contains { $0.what.contains("check who holds this now") }
    }
    #expect(try !duty("2028-04-30"))
    #expect(try duty("2028-05-01"))
  }
}
