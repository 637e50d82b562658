import Testing

@testable import ProcessGraph

/// Standing bodies go by the board's own names, else by those of the frame.
@Suite struct LocalNameTests {
  @Test func aBoardsOwnNameStandsInASentence() throws {
    let found = try findings(
      of: .notifyCriminalPolice,
      """
      names: {crag: the Learning Group}
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
      """)
    #expect(
      found.map(\.message)
        == ["No record that the Learning Group has been told about the criminal investigation"])
  }

  @Test func todayThePartnersDecideAndTheirGroupOversees() throws {
    let graph = try RuleTests.check(Example("names", "marking: OFFICIAL", frame: .englandCurrent)).graph
    #expect(graph.title(of: .crag) == "the partnership's case review group")
    #expect(graph.title(of: .independentChair) == "the safeguarding partners")
    #expect(graph.title(of: .independentChair) == graph.title(of: .board))
    let own = try RuleTests.check(
      Example("names", "names: {partners: the Fictionshire partners}", frame: .englandCurrent)
    ).graph
    #expect(own.title(of: .board) == "the Fictionshire partners")
  }
}
