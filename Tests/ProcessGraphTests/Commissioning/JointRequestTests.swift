import Testing

@testable import ProcessGraph

/// Asking for one arrangement, for some reviews only, and for too many.
@Suite struct JointRequestTests {
  @Test func aNamedCommissionLeavesTheRestAsItIs() throws {
    let options = try JointCase.options(JointCase.four, JointOptions.Request(joint: [["dhr", "sar"]]))
    #expect(options.asked?.name == "scr · dhr + sar · mhhr")
    #expect(options.rows.map(\.label) == ["now", "asked for", "1"])
    #expect(options.described.map(\.label) == ["asked for"])
  }

  @Test func namesThatShareAReviewAreOneCommission() throws {
    let options = try JointCase.options(
      JointCase.four, JointOptions.Request(joint: [["scr", "dhr"], ["sar", "mhhr"], ["dhr", "sar"]]))
    #expect(options.asked?.name == "scr + dhr + sar + mhhr")
  }

  @Test func whatTheLawForbidsIsRefusedWithItsReason() throws {
    let text = JointCase.four.replacing("subjects: mother", with: "subjects: [child, mother]")
    let options = try JointCase.options(text, JointOptions.Request(joint: [["scr", "sar"]]))
    #expect(options.asked == nil)
    #expect(options.refused.map { [$0.first.id, $0.second.id] } == [["scr", "sar"]])
    #expect(options.text().contains("Asked for, and not possible"))
  }

  @Test func onlyCandidatesCanBeNamed() throws {
    let graph = try JointCase.graph(JointCase.four)
    let reason = "is not a review that could share a chair with another"
    #expect(throws: JointOptions.Problem.notACandidate("si", reason: reason)) {
      try JointOptions(graph, JointOptions.Request(joint: [["scr", "si"]]))
    }
  }

  @Test func someReviewsOnly() throws {
    let options = try JointCase.options(JointCase.four, JointOptions.Request(among: ["scr", "mhhr"]))
    #expect(options.candidateIDs == [["scr"], ["mhhr"]])
    #expect(
      options.leftOut.map(\.reason) == Array(repeating: "was not asked for, and stays as it is", count: 2))
  }

  @Test func seventeenReviewsAreTooMany() throws {
    let rows = (0..<17).map { "  r\($0): {kind: \(["dhr", "mhhr"][$0 % 2]), decided: 2015-04-10}\n" }
    let graph = try JointCase.graph("processes:\n" + rows.joined())
    let ids = (0..<17).map { "r\($0)" }
    #expect(throws: JointOptions.Problem.tooManyCandidates(ids, limit: 16)) { try JointOptions(graph) }
    let some = try JointOptions(graph, JointOptions.Request(among: Set((0..<6).map { "r\($0)" })))
    #expect(some.candidates.count == 6)
  }

  @Test func theSameCaseGivesTheSameText() throws {
    let first = try JointCase.options(JointCase.four)
    let second = try JointCase.options(JointCase.four)
    #expect(first.text() == second.text() && first.json.text == second.json.text)
    #expect(first.markdown == second.markdown && first.csv == second.csv)
  }
}
