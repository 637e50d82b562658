import Testing

@testable import ProcessGraph

/// Two lines that ask for the same are told apart by a word or two for whom they are about, never by a piece of one.
@Suite struct ShortLineTests {
  private func lines(_ people: String) throws -> [String] {
    let text = smallest(
      """
      as-of: 2015-06-15
      incident: 2015-03-14
      people: {\(people)}
      contacts:
        - {with: a, by: scr, on: 2015-05-01, about: involvement}
        - {with: b, by: scr, on: 2015-05-01, about: involvement}
      """,
      processes: "processes: {scr: {kind: scr, decided: 2015-04-10}, dhr: {kind: dhr, decided: 2015-04-10}}")
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 6, day: 15)!)
    return CheckReport(graph).text(width: 80, extent: .lines).split(separator: "\n").map(String.init)
      .filter { $0.contains("Agree who tells the family, and record it") }
  }

  @Test func oneWordWhereItIsEnough() throws {
    let said = try lines(
      "a: {family: father of the woman who died}, b: {family: step-mother on the other side}")
    #expect(said.contains { $0.contains("record it: father ") })
    #expect(said.contains { $0.contains("record it: step-mother ") })
  }

  @Test func twoWordsWhereOneIsNot() throws {
    let said = try lines(
      "a: {family: paternal aunt of the child and his brothers}, b: {family: maternal aunt of the same child}"
    )
    #expect(said.contains { $0.contains("record it: paternal aunt ") })
    #expect(said.contains { $0.contains("record it: maternal aunt ") })
  }

  @Test func noPieceOfAWord() throws {
    let said = try lines(
      "a: {family: \"partner (lives in Leeds) of the mother, since 2014\"}, b: {family: \"child 7 of the family, in year Y5\"}"
    )
    #expect(
      !said.isEmpty
        && said.allSatisfy { !$0.contains("Leeds)") && !$0.contains(": 7 ") && !$0.contains(": Y5 ") })
  }

  /// No two lines of a case read alike where they are about different things.
  @Test(arguments: ["family-f", "family-t", "joint-16-17"])
  func everyLineIsOfItsOwn(_ example: String) throws {
    let report = try ExampleFigures.report(example)
    let said = report.text(width: 80, extent: .lines).split(separator: "\n").map { $0.dropFirst(11) }
      .filter { $0.contains(": ") }
    #expect(Set(said).count == said.count)
  }

  @Test func leadsOfTwoProcessesAreTwoLines() throws {
    let text = smallest(
      "as-of: 2015-06-15\nincident: 2015-03-14",
      processes: """
        processes:
          scr: {kind: scr, decided: 2015-04-10}
          crim: {kind: crim, started: 2015-03-14}
          cor: {kind: cor, started: 2015-03-14}
        """)
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 6, day: 15)!)
    let said = CheckReport(graph).text(width: 80, extent: .lines)
    #expect(said.contains("Speak with the leads of the other processes: Coroner "))
    #expect(said.contains("Speak with the leads of the other processes: Police "))
  }
}
