import Testing

@testable import ProcessGraph

/// Who has to act, where no review leads, and where an interview is still ahead.
@Suite struct WhoActsTests {
  private static let head = """
    overlap: 1
    case: C
    frame: england-current
    guidance: none
    as-of: 2026-06-15
    incident: 2025-11-04
    agencies: {p: {sector: partnership}, csp: {sector: partnership}, police: {sector: police}}

    """

  private func findings(_ text: String, of rule: String) throws -> [Finding] {
    let (source, _) = try CaseReader.read(text: Self.head + text, file: "case.yaml")
    return CheckReport(CaseGraph(source, asOf: source.asOf!)).findings.filter { finding in
      finding.parts.contains { $0.rule == rule }
    }
  }

  @Test func noOfficerDecidesOnAReview() throws {
    let found = try findings(
      """
      subjects: {a: {age: 40, died: 2025-11-04, domestic-homicide: yes}}
      people: {sio: {official: SIO, agency: police}}
      processes: {crim: {kind: crim, commissioner: police, lead: sio, started: 2025-11-05}}
      """, of: "criteria-no-decision")
    #expect(found.map(\.owner) == [.role(.crag)])
  }

  @Test func anInterviewAheadIsTheirsWhoPlanIt() throws {
    let found = try findings(
      """
      people: {rev: {official: reviewer}, ch: {official: chair}, hv: {practitioner: health visitor}}
      processes:
        scr: {kind: scr, commissioner: p, lead: rev, decided: 2025-12-01}
        dhr: {kind: dhr, commissioner: csp, lead: ch, decided: 2025-12-10}
        crim: {kind: crim, commissioner: police, started: 2025-11-05}
      interviews:
        - {of: hv, by: dhr, on: 2026-03-19}
        - {of: hv, by: scr, on: 2026-06-19}
      """, of: "interview-consent-not-asked")
    #expect(found.map(\.owner) == [.person("rev")])
  }

  @Test(arguments: ["verdict:", "sentence:"])
  func anEndWithoutADayLeavesItOpen(end: String) throws {
    let found = try findings(
      """
      processes:
        scr: {kind: scr, decided: 2025-12-01, published: 2026-03-01}
        crim: {kind: crim, started: 2025-11-05, milestones: {charge: 2025-12-01, \(end) }}
      """, of: "published-while-restricted")
    #expect(found.map(\.severity) == [.unclear])
  }
}
