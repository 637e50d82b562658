import Testing

@testable import ProcessGraph

/// The items of the regression list that name rules about waits, each beside a twin that does fire.
@Suite struct MustNotFireWaitsTests {
  /// What some rules find, by their ids.
  static func fired(_ rules: [Rule], _ text: String, asOf: String = "2015-06-15") throws -> [String] {
    try rules.filter { try !findings(of: $0, text, asOf: asOf).isEmpty }.map(\.id)
  }

  @Test func number5OneNamedWitness() throws {
    let text = { (part: String) in
      "waits:\n  - {process: scr, \(part), for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}"
    }
    let rules: [Rule] = [.barrierCriminal, .waitUnreasoned, .deadlock]
    #expect(try Self.fired(rules, text("part: interviews, of: nurse")).isEmpty)
    #expect(try Self.fired(rules, text("part: whole, of: nurse")) == ["barrier-criminal"])
    #expect(
      try Self.fired(
        rules, "waits:\n  - {process: scr, part: interviews, of: nurse, for: crim, until: trial}")
        == ["wait-unreasoned"])
  }

  @Test func number6OneAgencysReport() throws {
    let text = { (columns: String) in
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        disc: {kind: disc, commissioner: trust, started: 2015-04-20, may-shape-findings: yes, expected: 2015-09-15}
      documents:
        report: {what: agency-report, by: trust, for: scr, status: requested, due: 2015-10-01}
        early:  {what: agency-report, by: trust, for: scr, status: final, on: 2015-05-01}
      waits:
        - {process: scr, \(columns), for: disc, decided-by: trust, on: 2015-05-01}
      """
    }
    let rules: [Rule] = [.barrierDisciplinary, .disciplinaryShapesImr, .disciplinaryInterviewBlock]
    let reasoned = "because: findings may turn on it, review: 2015-07-01"
    #expect(try Self.fired(rules, text("part: agency-report, of: trust, \(reasoned)")).isEmpty)
    #expect(try Self.fired(rules, text("part: whole, \(reasoned)")) == ["barrier-disciplinary"])
    let early = text("part: agency-report, of: trust, lifted: 2015-06-01")
      .replacing("due: 2015-10-01", with: "due: 2015-08-01")
    #expect(try Self.fired(rules, early) == ["disciplinary-shapes-imr"])
  }

  @Test func number11AProcessThatDoesNotProceed() throws {
    let text = { (status: String) in
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-10-10}
        dhr: {kind: dhr, commissioner: csp, notified: 2015-03-20, decided: 2015-03-18, due: 2015-07-01, expected: 2015-12-01\(status)}
      waits:
        - {process: scr, for: dhr, until: report}
        - {process: dhr, for: scr, until: report}
      """
    }
    let others = Rule.all.filter { $0.family == .waits || $0.id == "date-order" }
    #expect(try Self.fired(others, text(", status: not-proceeding")) == ["wait-on-not-proceeding"])
    let twin = try Self.fired(others, text(""))
    #expect(twin.contains("qm-no-precedence") && twin.contains("deadlock") && twin.contains("date-order"))
    #expect(!twin.contains("wait-on-not-proceeding"))
  }

  @Test func number14InquestOpenedAndAdjourned() throws {
    let text = { (more: String) in
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-07-10}
        cor: {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-19}}
      documents:
        report: {what: final-report, for: scr, on: 2015-07-01}
      \(more)
      """
    }
    let rules: [Rule] = [.deadlineUnreachable, .dateImpossible, .waitReviewOverdue]
    #expect(try Self.fired(rules, text("")).isEmpty)
    let wait =
      "waits:\n  - {process: scr, part: report, for: cor, until: inquest, because: x, decided-by: chair, on: 2015-05-01, review: 2015-06-01}"
    #expect(try Self.fired(rules, text(wait)) == rules.map(\.id))
  }

  @Test func number15AJointReviewAndItself() throws {
    let text = { (joint: String) in
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-10-10\(joint)}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      waits:
        - {process: scr, for: dhr}
        - {process: dhr, for: scr}
      """
    }
    let waits = Rule.all.filter { $0.family == .waits }
    #expect(try Self.fired(waits, text(", joint-with: dhr")).isEmpty)
    #expect(try Self.fired(waits, text("")) == ["qm-no-precedence", "deadlock"])
  }
}
