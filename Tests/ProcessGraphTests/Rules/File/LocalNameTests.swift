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

  /// What a rule asks for in fixed words names the bodies that this board has.
  @Test func remediesAndTasksUseTheNames() throws {
    let rows = """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-04-10}
      """
    func appoint(_ names: String, _ frame: Frame) throws -> String? {
      try RuleTests.check(Example("names", names + rows, frame: frame)).findings.first {
        $0.rule == "reviewer-missing"
      }?
      .remedy
    }
    let owner = "The Safeguarding Children Board to ask"
    #expect(try appoint("", .england2015) == "\(owner) the subgroup to appoint a reviewer.")
    #expect(
      try appoint("", .englandCurrent)
        == "\(owner) the partnership's case review group to appoint a reviewer.")
    #expect(
      try appoint("names: {crag: the Learning Group}\n", .england2015)
        == "\(owner) the Learning Group to appoint a reviewer.")
  }

  @Test func aTextKeepsWhatNamesNoBody() throws {
    let graph = try RuleTests.check(
      Example(
        "names",
        "names: {crag: the board's Learning Group, board: the Partners, independent-chair: Anna's office}",
        frame: .england2015)
    ).graph
    #expect(
      graph.withStandingNames("The subgroup tells the board, the independent chair and the boarding school.")
        == "The board's Learning Group tells the Partners, Anna's office and the boarding school.")
    #expect(
      graph.withStandingNames("The board's lawyer asks the subgroup's chair.")
        == "The Partners' lawyer asks the board's Learning Group's chair.")
  }

  @Test func theChecklistUsesTheNames() throws {
    let graph = try RuleTests.check(
      Example(
        "names",
        """
        names: {crag: the Learning Group, business-unit: the Hub}
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        """)
    ).graph
    let text = Checklist.text(Checklist.lines(graph), in: graph)
    #expect(text.contains("Hub") && text.contains("The Learning Group's annual report"))
    #expect(!text.contains("subgroup") && !text.contains("the business unit"))
  }
}
