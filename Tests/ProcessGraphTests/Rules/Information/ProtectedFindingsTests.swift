import Testing

@testable import ProcessGraph

/// What a national safety investigation found, where the file says too little of whose it is.
@Suite struct ProtectedFindingsTests {
  private static func investigated(_ shares: String, hssib: String = "provider: trust, started: 2025-03-20")
    -> String
  {
    """
    agencies:
      board: {name: Safeguarding Children Board, sector: partnership}
      trust: {name: Mental Health NHS Trust, sector: health}
      police: {name: Police, sector: police}
      body:  {name: Health Services Safety Investigations Body, sector: health}
    processes:
      scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
      hssib: {kind: hssib, \(hssib)}
      si:    {kind: si, commissioner: trust, started: 2025-03-20}
    shares:
    \(shares)
    """
  }

  private func protected(_ shares: String, hssib: String = "provider: trust, started: 2025-03-20") throws
    -> [Finding]
  {
    try findings(
      of: .protectedMaterialShared, Self.investigated(shares, hssib: hssib), asOf: "2025-06-15",
      frame: .englandCurrent)
  }

  @Test func nothingSaysWhoseFindingsTheyAre() throws {
    let found = try protected("  - {what: key-findings, from: trust, to: scr, on: 2025-06-01}")
    #expect(found.map(\.severity) == [.unclear])
    #expect(found[0].message.hasPrefix("No record of whose key findings went to the"))
    // A review that heard of the findings may pass them on; one that did not has only its own.
    let own = "  - {what: key-findings, from: scr, to: si, on: 2025-06-01}"
    #expect(try protected(own).isEmpty)
    let heard = "  - {what: key-findings, from: hssib, to: scr, on: 2025-05-20}\n" + own
    #expect(try protected(heard).map(\.severity) == [.unclear])
    let later = "  - {what: key-findings, from: hssib, to: scr, on: 2025-06-10}\n" + own
    #expect(try protected(later).isEmpty)
  }

  @Test func nothingSaysWhoInvestigates() throws {
    let share = "  - {what: key-findings, of: body, from: trust, to: scr, on: 2025-06-01}"
    let found = try protected(share)
    #expect(found.map(\.severity) == [.unclear])
    #expect(found[0].message.contains("no record says who carries out the HSSIB"))
    let known = try protected(share, hssib: "commissioner: body, provider: trust, started: 2025-03-20")
    #expect(known.map(\.severity) == [.conflict])
  }

  @Test func severalFindingsAreKeptBack() throws {
    let share = "  - {what: key-findings, of: body, from: trust, to: scr, on: 2025-07-01}"
    let found = try protected(share, hssib: "commissioner: body, started: 2025-03-20")
    #expect(found[0].remedy.contains("to keep them back"))
  }

  @Test func aBodyThatGoesByItsInvestigationIsNamedOnce() throws {
    let text = Self.investigated("", hssib: "commissioner: body, started: 2025-03-20")
      .replacing("Health Services Safety Investigations Body", with: "HSSIB").replacing("shares:", with: "")
    let found = try findings(of: .agencyUnrepresented, text, asOf: "2025-06-15", frame: .englandCurrent)
    let details = found.flatMap(\.details).map { $0.what + ": " + $0.who }
    #expect(details.contains("carries out an investigation of its own: the HSSIB"))
    #expect(!details.contains { $0.contains("commissions the HSSIB") })
  }
}
