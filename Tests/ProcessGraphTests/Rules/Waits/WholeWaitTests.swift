import Testing

@testable import ProcessGraph

/// What holds up the whole of a protected review, and what does not.
@Suite struct WholeWaitTests {
  static let reasoned = "because: the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01"

  /// Rows of `waits`, and what `barrier-criminal` says of them.
  static let cases: [(waits: [String], weights: [String])] = [
    (["{process: scr, for: crim}"], ["gap"]),
    (["{process: scr, part: whole, of: nurse, for: crim, \(reasoned)}"], ["gap"]),
    (["{process: any, for: crim}"], ["gap"]),
    (["{process: [dhr, scr], for: crim}"], ["gap"]),
    (["{process: dhr, for: crim}"], []),
    (["{process: scr, for: si}"], []),
    (["{process: scr, part: report, for: crim, \(reasoned)}"], []),
    (["{process: scr, part: report, for: crim, because: the trial}"], ["gap"]),
    (["{process: scr, part: report, for: crim, review: 2015-07-01}"], ["gap"]),
    (["{process: scr, part: report, of: trust, for: crim}"], []),
    (["{process: scr, part: interviews, for: crim}"], []),
    (["{process: scr, part: publication, for: crim}"], []),
    // In force, planned, lifted, over; a month that decides.
    (["{process: scr, for: crim, on: 2015-06-15}"], ["gap"]),
    (["{process: scr, for: crim, on: 2015-06-16}"], []),
    (["{process: scr, for: crim, on: 2015-06}"], ["unclear"]),
    (["{process: scr, for: crim, lifted: 2015-06-15}"], []),
    (["{process: scr, for: crim, lifted: 2015-06-16}"], ["gap"]),
    (["{process: scr, for: crim, lifted: 2015-06}"], ["unclear"]),
    // Grounds.
    (["{process: scr, for: crim, ground: police}"], ["gap"]),
    (["{process: scr, for: crim, ground: agreement}"], ["gap"]),
    (["{process: scr, for: crim, ground: court-order}"], []),
    (["{process: scr, part: report, for: crim, ground: prosecutor}"], []),
    // In pieces.
    (pieces("", "", ""), ["gap"]),
    (pieces("ground: prosecutor", "", "ground: court-order"), ["gap"]),
    (pieces("ground: prosecutor", "ground: prosecutor", "ground: court-order"), []),
    (pieces("of: nurse", "", ""), []),
    (pieces("lifted: 2015-06-01", "", ""), []),
    (pieces("on: 2015-06", "", ""), ["unclear"]),
    // Two rows are two findings; pieces with a whole beside them are one and one.
    (["{process: scr, for: crim}", "{process: scr, for: crim, until: trial}"], ["gap", "gap"]),
    (pieces("", "", "") + ["{process: scr, for: crim}"], ["gap", "gap"]),
  ]

  static func pieces(_ interviews: String, _ agencies: String, _ report: String) -> [String] {
    zip(["interviews", "agency-report", "report"], [interviews, agencies, report]).map { part, more in
      let date = more.contains("on:") ? "" : ", on: 2015-05-01"
      return "{process: scr, part: \(part), for: crim, because: the trial, review: 2015-07-01\(date)"
        + (more.isEmpty ? "}" : ", \(more)}")
    }
  }

  @Test(arguments: cases.indices) func holdsUpTheWhole(_ n: Int) throws {
    let (waits, weights) = Self.cases[n]
    let found = try findings(of: .barrierCriminal, "waits:\n" + waits.map { "  - \($0)\n" }.joined())
    #expect(found.map(\.weight) == weights, "\(waits)")
  }

  @Test func piecesAreOneFindingInTheFilesOrder() throws {
    let found = try findings(
      of: .barrierCriminal, "waits:\n" + Self.pieces("", "", "").map { "  - \($0)\n" }.joined())
    #expect(found.map(\.rows) == [["waits[1]", "waits[2]", "waits[3]"]])
    #expect(
      found.first?.message
        == "The interviews, agency reports and report of the serious case review all wait for the end of the "
        + "criminal investigation")
  }

  @Test func namesWhoIsConcerned() throws {
    let found = try findings(
      of: .barrierCriminal,
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr}
        dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
      waits:
        - {process: dhr, of: nurse, for: crim, until: verdict, decided-by: visitor, on: 2015-05-01}
      """)
    #expect(found.map(\.about) == [["scr", "dhr", "crim", "nurse", "visitor"]])
    #expect(found.first?.date?.description == "2015-05-01")
    #expect(
      found.first?.message
        == "The domestic homicide review is paused in full until the verdict")
    #expect(
      found.first?.remedy.hasPrefix("The review chair and the senior investigating officer to narrow") == true
    )
  }

  /// What takes no part in the rules about waits.
  static let outside: [String] = [
    "crim: {kind: crim, started: 2015-03-14, about-other-events: yes}",
    "crim: {kind: crim, started: 2015-03-14, status: not-proceeding}",
    "crim: {kind: crim, started: 2015-03-14, finished: 2015-06-01}",
  ]

  /// A review never runs as one with a criminal case: a row that says so takes nothing out.
  @Test func aTieToACourtIsNone() throws {
    let found = try findings(
      of: .barrierCriminal,
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        crim: {kind: crim, started: 2015-03-14, joint-with: scr}
      waits:
        - {process: scr, for: crim}
      """)
    #expect(found.map(\.about) == [["scr", "crim"]])
  }

  @Test(arguments: outside) func theOtherProcessIsOutside(_ crim: String) throws {
    let scr = "scr: {kind: scr, decided: 2015-04-10}"
    let wait = "waits:\n  - {process: scr, for: crim}"
    #expect(try findings(of: .barrierCriminal, "processes:\n  \(scr)\n  \(crim)\n\(wait)").isEmpty)
    let plain = "crim: {kind: crim, started: 2015-03-14}"
    #expect(try findings(of: .barrierCriminal, "processes:\n  \(scr)\n  \(plain)\n\(wait)").count == 1)
  }

  @Test(arguments: ["about-other-events: yes", "status: not-proceeding", "finished: 2015-06-01"])
  func theReviewIsOutside(_ why: String) throws {
    let found = try findings(
      of: .barrierCriminal,
      """
      processes:
        scr:  {kind: scr, decided: 2015-04-10, \(why)}
        crim: {kind: crim, started: 2015-03-14}
      waits:
        - {process: scr, for: crim}
      """)
    #expect(found.isEmpty)
  }

  @Test(arguments: [("2015-06-10", []), ("2015-06-20", ["gap"]), ("2015-06", ["unclear"])])
  func endsWithItsMilestone(_ verdict: String, _ weights: [String]) throws {
    let found = try findings(
      of: .barrierCriminal,
      """
      processes:
        scr:  {kind: scr, decided: 2015-04-10}
        crim: {kind: crim, started: 2015-03-14, milestones: {verdict: \(verdict)}}
      waits:
        - {process: scr, for: crim, until: verdict}
      """)
    #expect(found.map(\.weight) == weights)
  }

  /// A trial that was stopped is to come again: what waits for it does not begin.
  @Test(arguments: [
    ("", 1), (", jury-discharged: 2015-06-05", 0), (", jury-discharged: 2015-06-05, retrial: 2015-06-10", 1),
  ])
  func aTrialThatWasStoppedIsStillWaitedFor(_ more: String, _ count: Int) throws {
    let found = try findings(
      of: .waitOnFinished,
      """
      processes:
        scr:  {kind: scr, decided: 2015-04-10}
        crim: {kind: crim, started: 2015-03-14, milestones: {charge: 2015-03-20, trial: 2015-06-01\(more)}}
      waits:
        - {process: scr, part: interviews, for: crim, until: trial, because: evidence, decided-by: sio, on: 2015-05-01}
      """)
    #expect(found.count == count)
  }
}
