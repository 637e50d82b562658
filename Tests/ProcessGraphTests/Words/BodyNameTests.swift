import Testing

@testable import ProcessGraph

/// Standing bodies have one name in a case, also in the sentences that a rule writes once for every case.
@Suite struct BodyNameTests {
  private static let review =
    "processes:\n  scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2026-01-10}"

  /// What is said to be done in a case whose board follows the paper, under today's law.
  private func said(_ head: String = "", _ body: String = review) throws -> String {
    let graph = try ReachedTests.graph(
      "guidance: crag-2016\n" + head + body, asOf: "2026-06-15", frame: .englandCurrent)
    let report = CheckReport(graph)
    let duties = Checklist.text(Checklist.lines(graph), in: graph, width: 200)
    return (report.findings.map(\.remedy) + [duties]).joined(separator: "\n")
  }

  @Test func todaysFrameKnowsNoSubgroupAndNoChairOfABoard() throws {
    let text = try said()
    #expect(
      text.contains(
        "The independent reviewer to ask the partnership's case review group to record which method it chose")
    )
    #expect(text.contains("The chair of the partnership's case review group to list the review"))
    #expect(!text.lowercased().contains("subgroup") && !text.contains("independent chair"))
  }

  @Test func theBoardsOwnNamesStandEverywhere() throws {
    let text = try said("names: {crag: the Learning Group, independent-chair: the scrutineer}\n")
    #expect(
      text.contains("The independent reviewer to ask the Learning Group to record which method it chose"))
    #expect(text.contains("The Learning Group's annual report will list the review"))
    #expect(text.contains("The chair of the Learning Group to tell the scrutineer"))
  }

  @Test func whatThePaperCallsThemStandsInItsOwnTime() throws {
    let graph = try ReachedTests.graph(
      "processes:\n  scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-01-10}"
    )
    let remedies = CheckReport(graph).findings.map(\.remedy)
    #expect(
      remedies.contains(
        "The independent reviewer to ask the subgroup to record which method it chose, and why."))
  }

  /// No rule's own sentence, in any of its examples, speaks of a body that today's frame does not have.
  @Test func noRuleSpeaksOfABodyOfAnotherTime() throws {
    for rule in Rule.all where rule.frames.contains(.englandCurrent) {
      for example in rule.fires {
        guard
          let report = try example.report(
            in: .englandCurrent, replacing: "frame: england-current",
            with: "frame: england-current\nguidance: crag-2016")
        else { continue }
        for finding in report.findings {
          let text = (finding.message + " " + finding.remedy).lowercased()
          #expect(
            !text.contains("subgroup") && !text.contains("independent chair"), "\(finding.rule): \(text)")
        }
      }
    }
  }

  /// The duties on the subgroup are asked where a child is concerned, as its rules are.
  @Test func theSubgroupIsAskedNothingWhereNoChildIsConcerned() throws {
    let text = try said(
      "subjects:\n  man: {age: 71, died: 2026-01-02, death: sudden}\npeople:\n  reviewer: {official: reviewer}\n  chair: {official: chair}\n",
      "processes:\n  sar: {kind: sar, commissioner: council, lead: reviewer, subjects: man, decided: 2026-01-10}"
    )
    #expect(!text.contains("annual report will list"))
    #expect(!text.contains("case review group"))
  }

  @Test func anArticleIsSmallWithinASentence() throws {
    let text = try said("names: {crag: The Learning Group, independent-chair: The Scrutineer}\n")
    #expect(
      text.contains("to ask the Learning Group to record")
        && text.contains("The chair of the Learning Group to tell the Scrutineer"))
    #expect("The board".withDefiniteArticle == "the board" && "A Trust".withDefiniteArticle == "a Trust")
    #expect(
      "HM Coroner".withDefiniteArticle == "HM Coroner" && "Council".withDefiniteArticle == "the Council")
  }

  @Test func theBoardsOwnNameStandsForItsNameInLaw() throws {
    let graph = try ReachedTests.graph(
      "names: {board: the Northtown board}\n"
        + "processes:\n  scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2014-08-10}"
    )
    let remedies = CheckReport(graph).findings.map(\.remedy).joined(separator: "\n")
    #expect(remedies.contains("the Northtown board to record when this was done"))
    #expect(!remedies.contains("Local Safeguarding Children Board"))
  }
}
