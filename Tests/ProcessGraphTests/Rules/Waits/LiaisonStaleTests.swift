import Testing

@testable import ProcessGraph

@Suite struct LiaisonStaleTests {
  /// A serious case review beside one other process, with the liaison rows between them.
  static func beside(_ other: String, _ rows: String...) -> String {
    let liaison =
      rows.isEmpty ? "" : "liaison:\n" + rows.map { "  - {between: [scr, x], \($0)}" }.joined(separator: "\n")
    return """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        x: {\(other)}
      \(liaison)
      """
  }
  static let police = "kind: crim, commissioner: police, lead: sio, started: 2015-03-14"

  static let clauses: [Clause] = [
    Clause("liaison-stale", "none with the police", "gap", beside(police)),
    Clause(
      "liaison-stale", "none with a coroner weighs less", "risk", beside("kind: cor, started: 2015-03-20")),
    Clause(
      "liaison-stale", "none with the complaints body", "gap", beside("kind: iopc, started: 2015-03-20")),
    Clause("liaison-stale", "none with another review", "gap", beside("kind: sar, started: 2015-03-20")),
    Clause("liaison-stale", "a complaint is not asked about", "", beside("kind: comp, started: 2015-03-20")),
    Clause("liaison-stale", "both open for five working days", "", beside("kind: crim, started: 2015-06-08")),
    Clause("liaison-stale", "both open for six", "gap", beside("kind: crim, started: 2015-06-05")),
    Clause("liaison-stale", "the other is only considered", "", beside("kind: dhr, notified: 2015-04-01")),
    Clause(
      "liaison-stale", "the other has ended", "",
      beside("kind: crim, started: 2015-03-14, finished: 2015-06-01")),
    Clause("liaison-stale", "thirty days ago", "", beside(police, "on: 2015-05-16")),
    Clause("liaison-stale", "thirty-one days ago", "risk", beside(police, "on: 2015-05-15")),
    Clause(
      "liaison-stale", "an old one and a new one", "", beside(police, "on: 2015-04-15", "on: 2015-06-01")),
    Clause(
      "liaison-stale", "the next within thirty days", "", beside(police, "on: 2015-04-15, next: 2015-07-15")),
    Clause(
      "liaison-stale", "the next later than that", "risk", beside(police, "on: 2015-04-15, next: 2015-07-16")),
    Clause("liaison-stale", "the next is today", "", beside(police, "on: 2015-04-15, next: 2015-06-15")),
    Clause(
      "liaison-stale", "the next has gone by", "risk", beside(police, "on: 2015-04-15, next: 2015-05-15")),
    Clause("liaison-stale", "a new one is planned", "", beside(police, "on: 2015-04-15", "on: 2015-06-20")),
    Clause("liaison-stale", "the first is only planned", "gap", beside(police, "on: 2015-06-20")),
    Clause("liaison-stale", "a month that decides how old it is", "unclear", beside(police, "on: 2015-05")),
    Clause("liaison-stale", "a month that decides whether it was", "unclear", beside(police, "on: 2015-06")),
    Clause("liaison-stale", "health incident, none yet", "", beside("kind: si, started: 2015-03-20")),
    Clause(
      "liaison-stale", "health incident, old", "risk",
      beside("kind: si, started: 2015-03-20", "on: 2015-04-15")),
    Clause(
      "liaison-stale", "old with a coroner", "risk",
      beside("kind: cor, started: 2015-03-20", "on: 2015-04-15")),
    Clause(
      "liaison-stale", "a local gap of ninety days", "",
      beside(police, "on: 2015-04-15") + "\nsettings: {liaison-gap: 90}"),
    Clause(
      "liaison-stale", "the lead review is not open yet", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, notified: 2015-04-10}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      """),
    Clause(
      "liaison-stale", "contact with one of a joint commission serves both", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      liaison:
        - {between: [dhr, crim], on: 2015-06-01}
      """),
  ]

  @Test(arguments: clauses) func liaisonStale(_ clause: Clause) throws { try clause.check() }

  @Test func theCoronerIsAskedNeverTold() throws {
    let clause = Clause("liaison-stale", "coroner", "risk", Self.beside("kind: cor, started: 2015-03-20"))
    let finding = try #require(try clause.findings().first)
    #expect(
      finding.message
        == "No record of contact between the leads of the serious case review and the coroner's investigation, "
        + "both open since 10 April 2015")
    #expect(
      finding.remedy
        == "The independent reviewer to ask the coroner's officer how matters stand, and to record that date and "
        + "the next.")
    #expect(finding.settings == [.earliestOpportunity: 5])
  }

  @Test func anOldContactIsQuoted() throws {
    let clause = Clause("liaison-stale", "old", "risk", Self.beside(Self.police, "on: 2015-04-15"))
    let finding = try #require(try clause.findings().first)
    #expect(
      finding.message
        == "The last contact on record between the leads of the serious case review and the criminal investigation "
        + "was on 15 April 2015, with none planned in the next 30 days")
    #expect(finding.about == ["scr", "x", "reviewer", "sio"])
    #expect(finding.settings == [.liaisonGap: 30])
  }
}
