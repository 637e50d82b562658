import Testing

@testable import ProcessGraph

/// What is told of an incident is told once, whichever of its reviews the notice names.
@Suite struct OneIncidentTests {
  static let two = """
    subjects:
      mother: {age: 41, died: 2015-03-14, death: unnatural, domestic-homicide: yes}
      aunt:   {age: 39, died: 2015-03-14, death: unnatural, domestic-homicide: yes}
    people:
      chair: {official: review chair}
    processes:
      first:  {kind: dhr, commissioner: csp, lead: chair, subjects: mother, decided: 2015-04-13}
      second: {kind: dhr, commissioner: COMMISSIONER, lead: chair, subjects: aunt, decided: 2015-04-20}
    notices:
      - {about: first, by: csp, to: home-office, on: 2015-04-14}
    """

  /// Requirements of the second review that nobody secures.
  private func missing(_ commissioner: String) throws -> [String] {
    let graph = try ReachedTests.graph(Self.two.replacing("COMMISSIONER", with: commissioner))
    return graph.uncoveredRequirements(of: [graph.process("second")]).map(\.requirement.id)
  }

  @Test func oneNoticeToTheHomeOfficeIsEnough() throws {
    #expect(try !missing("csp").contains("home-office-told"))
    #expect(try missing("board").contains("home-office-told"))
  }

  /// The council that knows of an incident is not asked a second time for a second review of it.
  @Test func awareOnce() throws {
    let graph = try ReachedTests.graph(
      """
      processes:
        scr:   {kind: scr, commissioner: board, lead: reviewer, aware: 2015-03-14, notified: 2015-03-16}
        other: {kind: scr, commissioner: board, lead: reviewer, aware: 2015-03-14}
      """)
    let clock = try #require(
      graph.runningClocks(of: graph.process("other")).first { $0.clock.name == "notify-incident" })
    #expect(clock.record != .missing)
  }

  /// Past the months of guidance a homicide review has one line, and no second one that nobody was told of the delay.
  @Test func aHomicideReviewPastTheMonthsIsOneLine() throws {
    let body =
      "processes:\n  dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2014-10-01}\n"
      + "incident: 2014-09-01\nsubjects:\n  child: {age: 17, died: 2014-09-01, domestic-homicide: yes}"
    let missed = try findings(of: .deadlineMissed, body)
    #expect(
      missed.map(\.message) == [
        "The domestic homicide review has gone past the 6 months of the guidance, 1 April 2015, as many do"
      ])
    #expect(missed.first?.details.isEmpty == true)
    #expect(try findings(of: .qmDelayInformed, body).isEmpty)
    let own = body.replacing("decided: 2014-10-01", with: "decided: 2014-10-01, due: 2015-05-01")
    #expect(try findings(of: .qmDelayInformed, own).count == 1)
  }
}
