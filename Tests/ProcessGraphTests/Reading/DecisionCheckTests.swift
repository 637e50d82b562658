import Testing

@testable import ProcessGraph

/// Decisions that cannot both hold, or that no rule could use, are said where they stand.
@Suite struct DecisionCheckTests {
  private static let processes = """
    processes:
      scr: {kind: scr, decided: 2015-04-10}
      dhr: {kind: dhr, decided: 2015-04-13}
      sar: {kind: sar, decided: 2015-04-13}
      crim: {kind: crim, started: 2015-03-14}
      cor: {kind: cor, started: 2015-03-14}
    """

  private static func text(_ more: String, _ change: String = "") -> String {
    smallest(
      "as-of: 2015-06-15\nincident: 2015-03-14\n" + more,
      processes: processes.replacing("decided: 2015-04-10", with: "decided: 2015-04-10\(change)"))
  }

  private func said(_ more: String, _ change: String = "") -> String { report(on: Self.text(more, change)) }

  @Test(arguments: [
    "decisions: [{about: [scr, crim], decision: joint, on: 2015-05-01, by: board}]",
    "decisions: [{about: [dhr, scr, cor], decision: joint, on: 2015-05-01, by: board}]",
  ])
  func aReviewIsNotCommissionedWithACourt(_ rows: String) {
    #expect(
      said(rows).contains(
        "the two can share work, and are never commissioned as one. They are counted as apart."))
  }

  @Test func aReviewIsJoinedToAnInquestInItsRow() throws {
    #expect(said("", ", joint-with: cor").contains("‘scr’ is a review, and ‘cor’ is no review"))
    let graph = try graph(Self.text("", ", joint-with: [cor, dhr]"))
    #expect(graph.areJoint("scr", "dhr"))
    #expect(!graph.areJoint("scr", "cor"))
  }

  private func graph(_ text: String) throws -> CaseGraph {
    CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 6, day: 15)!)
  }

  /// A court's process secures nothing for a review, wholly or in part.
  @Test func aCourtIsAskedForNothing() throws {
    let graph = try graph(
      Self.text("decisions: [{about: [scr, cor], decision: part-joint, aspects: [report], on: 2015-05-01}]"))
    #expect(graph.jointWork.isEmpty)
  }

  @Test func twoReviewsAreJoinedWithoutAWord() {
    #expect(
      !said("decisions: [{about: [scr, dhr], decision: joint, on: 2015-05-01, by: board}]").contains(
        "counted"))
  }

  private static func two(_ joined: String, _ parted: String) -> String {
    "decisions:\n  - {about: [scr, dhr], decision: joint\(joined)}\n  - {about: [scr, dhr], decision: parallel\(parted)}"
  }

  @Test(arguments: [
    ("", ""), (", on: 2015-05-01", ""), ("", ", on: 2015-05-01"), (", on: 2015-05-01", ", on: 2015-05-01"),
    (", on: 2015-05-01", ", on: 2015-05"),
  ])
  func noDayTellsWhichHolds(_ joined: String, _ parted: String) {
    #expect(said(Self.two(joined, parted)).contains("no day says which of the two is the later"))
  }

  @Test(arguments: [(", on: 2015-05-01", ", on: 2015-05-02"), (", on: 2015-05-02", ", on: 2015-05-01")])
  func theLaterHolds(_ joined: String, _ parted: String) {
    #expect(!said(Self.two(joined, parted)).contains("counted as one"))
  }

  @Test func threeArePartedInPart() {
    let text = said(
      """
      decisions:
        - {about: [scr, dhr, sar], decision: joint, on: 2015-05-01}
        - {about: [scr, dhr], decision: parallel, on: 2015-06-01}
      """)
    #expect(text.contains("says nothing of ‘sar’, which an earlier one joined with them"))
  }

  @Test func aRowJoinsWhatADecisionParts() {
    let text = said(
      "decisions: [{about: [scr, dhr], decision: parallel, on: 2015-05-01}]", ", joint-with: dhr")
    #expect(text.contains("the row of ‘scr’ has them run as one: they are counted as one"))
  }

  @Test(arguments: ["parallel", "linked", "joint"])
  func oneProcessIsNotBesideItself(_ decision: String) {
    let text = said("decisions: [{about: scr, decision: \(decision), on: 2015-05-01}]")
    #expect(text.contains("is about two processes or more, and this one names only ‘scr’"))
  }

  @Test func aReportThatIsToStayUnpublished() {
    let decision = "decisions: [{about: scr, decision: not-to-publish, on: 2015-05-01}]"
    #expect(said(decision, ", published: 2015-09-01").contains("has the report of ‘scr’ stay unpublished"))
    #expect(!said(decision).contains("unpublished"))
  }

  @Test func whatIsNotPublishedNeedNotStayPublic() throws {
    let joint = "decisions:\n  - {about: [scr, dhr], decision: joint, on: 2015-05-01}\n"
    let open = try graph(Self.text(joint))
    let kept = try graph(Self.text(joint + "  - {about: scr, decision: not-to-publish, on: 2015-05-01}"))
    func ids(_ graph: CaseGraph) -> Set<String> {
      Set(graph.uncoveredRequirements(of: graph.processes).map(\.requirement.id))
    }
    #expect(ids(open).subtracting(ids(kept)) == ["kept-public"])
    #expect(ids(kept).isSubset(of: ids(open)))
  }

  @Test func whatRunsAsOneAlreadyIsSaid() throws {
    let text = try JointOptions(
      graph(Self.text("decisions: [{about: [scr, dhr, sar], decision: joint, on: 2015-05-01}]"))
    ).text()
    #expect(text.contains("as one already, and no other review"))
  }

  private func decided(_ decision: String, _ about: String, _ more: String = "on: 2015-05-01") -> String {
    "decisions: [{about: \(about), decision: \(decision), \(more)}]"
  }

  @Test func aReviewThatIsNotNeededGoesAhead() {
    let text = said(decided("not-needed", "scr"))
    #expect(text.contains("A decision has ‘scr’ not needed, and its row goes ahead: it counts as going on."))
    #expect(
      said(decided("not-needed", "[scr, dhr]")).contains(
        "‘scr’ and ‘dhr’ not needed, and their rows go ahead"))
  }

  @Test func aReviewThatWasDecidedUponAfterwardsMayGoAhead() {
    #expect(!said(decided("not-needed", "scr", "on: 2015-04-01")).contains("not needed"))
    #expect(!said(decided("not-needed", "scr"), ", status: not-proceeding").contains("not needed"))
    #expect(!said(decided("not-needed", "scr"), ", status: considered").contains("not needed"))
  }

  @Test(arguments: ["cor", "crim", "[cor, crim]"])
  func noBoardDecidesForACourt(_ about: String) {
    let isSeveral = about.contains(",")
    let names = isSeveral ? "‘crim’ and ‘cor’" : "‘\(about)’"
    #expect(
      said(decided("not-needed", about)).contains(
        "Whether \(names) \(isSeveral ? "go" : "goes") on is for a coroner, a court or a prosecutor to say"))
    #expect(
      said(decided("not-to-publish", about)).contains(
        "What is made public of \(names) is for a coroner, a court or a prosecutor to say"))
  }

  @Test func whatIsLinkedIsNotJoined() {
    func both(_ linked: String, _ joined: String) -> String {
      said(
        "decisions:\n  - {about: [scr, dhr], decision: linked, on: \(linked)}\n"
          + "  - {about: [scr, dhr], decision: joint, on: \(joined)}")
    }
    let words = "This decision links ‘scr’ and ‘dhr’, and another joins them: they are counted as one."
    #expect(both("2015-05-01", "2015-05-01").contains(words))
    #expect(both("2015-05-02", "2015-05-01").contains(words))
    #expect(!both("2015-05-01", "2015-05-02").contains(words))
  }

  @Test func whatRunsSideBySideSharesNothing() {
    let aspects = "aspects: [chair, report], on: 2015-05-01"
    #expect(
      said(decided("parallel", "[scr, dhr]", aspects)).contains("and says what they share: chair and report.")
    )
    #expect(!said(decided("part-joint", "[scr, dhr]", aspects)).contains("warning"))
  }

  @Test func whatHadEndedIsNotJoined() {
    let joint = decided("joint", "[scr, dhr]")
    #expect(
      said(joint, ", finished: 2015-04-20").contains(
        "‘scr’ ended before it was decided to run it as one with others: 20 April 2015, and 1 May 2015."))
    #expect(!said(joint, ", finished: 2015-05-20").contains("ended before"))
  }
}
