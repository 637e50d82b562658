import Testing

@testable import ProcessGraph

/// Where a fixed word and a declared id are spelt alike, the declared id is meant.
@Suite struct NameTests {
  private func read(_ more: String, processes: String = "processes: {scr: {kind: scr}}") throws -> Case {
    try CaseReader.read(text: smallest(more, processes: processes), file: "case.yaml").case
  }

  @Test func aBodyOrAnAgency() throws {
    let share = "shares:\n  - {what: rca, from: scr, to: board}\n"
    #expect(try read(share).shares[0].to == .body(.board))
    #expect(try read("agencies: {board: {}}\n" + share).shares[0].to == .agency("board"))
    #expect(try read("people: {board: {official: chair}}\n" + share).shares[0].to == .person("board"))
    #expect(try read("subjects: {board: {}}\n" + share).shares[0].to == .body(.board))
  }

  @Test func aKindOfDocumentOrADocument() throws {
    let share = "shares:\n  - {what: chronology, from: scr, to: family}\n"
    #expect(try read(share).shares[0].what == .kind(.chronology))
    #expect(
      try read("documents: {chronology: {what: rca}}\n" + share).shares[0].what == .document("chronology"))
    #expect(try read("agencies: {chronology: {}}\n" + share).shares[0].what == .kind(.chronology))
    #expect(
      try read("shares:\n  - {what: key-findings, from: scr, to: family}\n").shares[0].what == .keyFindings)
  }

  @Test func anyReviewOrAProcess() throws {
    let waits = "waits:\n  - {process: any, for: scr, part: report}\n"
    let any = try read(waits).waits[0]
    #expect(any.isAny && any.processes.isEmpty)
    let one = try read(waits, processes: "processes: {scr: {kind: scr}, any: {kind: si}}").waits[0]
    #expect(!one.isAny && one.processes == ["any"])
  }

  @Test func noticesGoToMoreBodiesThanShares() throws {
    for word in ["commissioner", "national-panel", "home-office", "lead"] {
      #expect(
        try read("notices:\n  - {about: scr, to: \(word)}\n").notices[0].to == .body(Body(rawValue: word)!))
      #expect(throws: ReadingProblem.self) { try read("shares:\n  - {what: rca, from: scr, to: \(word)}\n") }
    }
  }

  @Test func aWaitIsForAPartOrAMilestone() throws {
    func until(_ word: String) throws -> Wait.Point? {
      let processes = "processes: {scr: {kind: scr}, crim: {kind: crim, milestones: {retrial: ~}}}"
      return try read("waits:\n  - {process: scr, for: crim, until: \(word)}\n", processes: processes).waits[
        0
      ].until
    }
    #expect(try until("report") == .part(.report))
    #expect(try until("verdict") == .milestone("verdict"))
    #expect(try until("retrial") == .milestone("retrial"))
    #expect(try until("~") == nil)
  }

  @Test func fieldsThatMayNameAnyoneStayText() throws {
    let file = try read(
      """
      decisions:
        - {about: scr, decision: joint, by: nobody declared, owners: {kept-public: the panel}}
      documents: {d: {what: rca, signed-off-by: the board}}
      actions:
        - {from: the panel of May}
      confirmed:
        - {duty: staff-welfare, by: somebody}
      """)
    #expect(file.decisions[0].by == "nobody declared")
    #expect(file.decisions[0].owners == ["kept-public": "the panel"])
    #expect(file.documents[0].signedOffBy == "the board")
    #expect(file.actions[0].from == "the panel of May")
    #expect(file.confirmed[0].duty == "staff-welfare")
  }
}
