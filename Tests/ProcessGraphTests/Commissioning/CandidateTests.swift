import Testing

@testable import ProcessGraph

/// Who is a candidate, and what the law or the file keeps apart.
@Suite struct CandidateTests {
  @Test func reviewsThatMayShareAChairAreCandidates() throws {
    let options = try JointCase.options(JointCase.four)
    #expect(options.candidateIDs == [["scr"], ["dhr"], ["sar"], ["mhhr"]])
    #expect(options.impossible.isEmpty && options.leftOut.isEmpty)
    #expect(options.now.name == "scr · dhr · sar · mhhr")
    #expect(options.names == ["scr + dhr + sar + mhhr"])
  }

  @Test(arguments: [
    ("status: finished", "has ended"), ("status: not-proceeding", "does not proceed"),
    ("about-other-events: yes", "is about another incident"),
  ])
  func whatIsOverOrElsewhereIsLeftOut(_ column: String, _ reason: String) throws {
    let options = try JointCase.options(
      """
      processes:
        scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: csp, subjects: child, decided: 2015-04-13}
        sar: {kind: sar, decided: 2015-04-13, \(column)}
      """)
    #expect(options.candidateIDs == [["scr"], ["dhr"]])
    #expect(options.leftOut.map(\.reason) == [reason])
  }

  @Test func consideredAndPausedReviewsAreCandidates() throws {
    let options = try JointCase.options(
      """
      processes:
        scr: {kind: scr, subjects: child, status: considered}
        dhr: {kind: dhr, subjects: child, status: paused, decided: 2015-04-13}
      """)
    #expect(options.candidateIDs == [["scr"], ["dhr"]])
  }

  /// One incident may join them, one person cannot be both a child and an adult.
  @Test func childAndAdultReviewsNeverShareASubject() throws {
    let tables = { (subject: String) in
      """
      subjects:
        child: {age: 17, died: 2015-03-14}
        mother: {age: 41}
      processes:
        scr: {kind: scr, subjects: child, decided: 2015-04-10}
        sar: {kind: sar, subjects: \(subject), decided: 2015-04-13}
        dhr: {kind: dhr, subjects: child, decided: 2015-04-13}
      """
    }
    let both = try JointCase.options(tables("[child, mother]"))
    #expect(both.impossible.map { [$0.first.id, $0.second.id] } == [["scr", "sar"]])
    let pair = try #require(both.impossible.first)
    #expect(pair.isLaw && pair.authority.contains(.verified(.lscbRegulations2006, "reg. 5")))
    #expect(!both.front.contains { $0.joins("scr", "sar") })
    let apart = try JointCase.options(tables("mother"))
    #expect(apart.impossible.isEmpty)
    #expect(apart.names == ["scr + sar + dhr"])
  }

  /// A file that names no subjects is read by the ages its law is for.
  @Test func subjectsNotNamedAreThoseOfFittingAge() throws {
    let options = try JointCase.options(
      """
      subjects:
        child: {age: 9, died: 2015-03-14}
        mother: {age: 41, died: 2015-03-14}
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        sar: {kind: sar, decided: 2015-04-13}
      """)
    #expect(options.impossible.isEmpty)
    let unknown = try JointCase.options(
      """
      subjects:
        child: {died: 2015-03-14}
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        sar: {kind: sar, decided: 2015-04-13}
      """)
    #expect(unknown.impossible.count == 1)
  }

  @Test(arguments: [
    ("dhr", 15, true), ("dhr", 16, false), ("sar", 17, true), ("sar", 18, false), ("scr", 18, true),
  ])
  func nobodyIsReviewedUnderAWrongAge(_ kind: String, _ age: Int, _ isLeftOut: Bool) throws {
    let options = try JointCase.options(
      """
      subjects:
        child: {age: \(age), died: 2015-03-14}
        two: {age: 30, role: suspect}
      processes:
        it:   {kind: \(kind), subjects: child, decided: 2015-04-10}
        mhhr: {kind: mhhr, subjects: two, decided: 2015-04-13}
      """)
    #expect(options.leftOut.contains { $0.process.id == "it" && !$0.authority.isEmpty } == isLeftOut)
    #expect(options.candidates.isEmpty == isLeftOut)
  }

  @Test func offensiveWeaponsReviewStandsAlone() throws {
    let options = try JointCase.options(
      """
      subjects:
        child: {age: 20, died: 2015-03-14}
      processes:
        owhr: {kind: owhr, subjects: child, decided: 2015-04-10}
        dhr:  {kind: dhr, subjects: child, decided: 2015-04-13}
        sar:  {kind: sar, subjects: child, decided: 2015-04-13}
      """, frame: .englandCurrent)
    #expect(options.candidateIDs == [["dhr"], ["sar"]])
    #expect(options.impossible.filter(\.isLaw).map(\.first.id) == ["dhr", "sar"])
    let left = try #require(options.leftOut.first)
    #expect(left.process.id == "owhr" && left.reason.hasPrefix("stays apart from"))
    #expect(left.authority == [.verified(.policeCrimeSentencingAndCourtsAct2022, "s. 26(1)")])
  }

  @Test func twoOfOneKindMayBeOne() throws {
    let options = try JointCase.options(
      """
      processes:
        first:  {kind: sar, commissioner: council, subjects: child, decided: 2015-04-10}
        second: {kind: sar, commissioner: csp, subjects: child, decided: 2015-04-13}
      subjects:
        child: {age: 20, died: 2015-03-14}
      """)
    #expect(options.names == ["first + second"])
  }

  @Test func oneReviewAloneHasNothingToJoin() throws {
    let options = try JointCase.options("processes:\n  scr: {kind: scr, decided: 2015-04-10}\n")
    #expect(options.candidates.isEmpty && options.front.map(\.commissions.count) == [0])
    #expect(
      options.leftOut.map(\.reason) == ["has no other review beside it that it could share a chair with"])
    #expect(options.text().contains("There are not two reviews on file"))
  }

  // MARK: What runs as one already

  static let joined = """
    processes:
      scr: {kind: scr, subjects: child, decided: 2015-04-10, joint-with: [dhr, si]}
      dhr: {kind: dhr, subjects: child, decided: 2015-04-13}
      si:  {kind: si, commissioner: trust, started: 2015-03-20}
      mhhr: {kind: mhhr, provider: trust, decided: 2015-05-20}
    """

  @Test func whatRunsAsOneStaysTogether() throws {
    let options = try JointCase.options(Self.joined)
    #expect(options.candidateIDs == [["scr", "dhr", "si"], ["mhhr"]])
    #expect(options.now.name == "scr + dhr + si · mhhr")
  }

  @Test func unlessItIsOpenedAgain() throws {
    let options = try JointCase.options(Self.joined, JointOptions.Request(reopen: true))
    #expect(options.candidateIDs == [["scr"], ["dhr"], ["mhhr"]])
    #expect(options.now.name == "scr + dhr · mhhr")
    #expect(options.separate.name == "scr · dhr · mhhr")
    #expect(options.rows.map(\.label).prefix(2) == ["now", "all separate"])
  }

  @Test func aDecisionTakenCountsAsMade() throws {
    let text = """
      processes:
        scr: {kind: scr, subjects: child, decided: 2015-04-10}
        dhr: {kind: dhr, subjects: child, decided: 2015-04-13}
        sar: {kind: mhhr, decided: 2015-04-13}
      decisions:
        - {about: [scr, dhr], decision: joint, on: 2015-05-04, owners: {executive-summary: chair}}
      """
    #expect(try JointCase.options(text).candidateIDs == [["scr", "dhr"], ["sar"]])
    let open = try JointCase.options(text, JointOptions.Request(reopen: true))
    #expect(open.candidateIDs == [["scr"], ["dhr"], ["sar"]])
    // Owners named in the decision are still named.
    #expect(!open.separate.commissions[1].requirementsWithoutOwner.contains("executive-summary"))
  }
}
