import Testing

@testable import ProcessGraph

@Suite struct DeadlockTests {
  static let processes = """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      sar:  {kind: sar, decided: 2015-04-13}
      crim: {kind: crim, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, trial: 2015-11-02, verdict: 2015-11-30}}
      cor:  {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-19, inquest: 2015-12-01}}
    """

  static func waits(_ rows: String...) -> String {
    processes + "\nwaits:\n" + rows.map { "  - {\($0)}" }.joined(separator: "\n")
  }

  static func clause(_ title: String, _ expected: String, _ rows: String...) -> Clause {
    Clause(
      "deadlock", title, expected,
      processes + "\nwaits:\n" + rows.map { "  - {\($0)}" }.joined(separator: "\n"))
  }

  static let clauses: [Clause] = [
    clause("each whole waits for the other", "conflict", "process: scr, for: dhr", "process: dhr, for: scr"),
    clause("only one waits", "", "process: scr, for: dhr"),
    clause(
      "parts that do not chain", "", "process: scr, part: publication, for: cor, until: inquest",
      "process: cor, for: scr, until: report"),
    clause(
      "interviews come before the report", "conflict",
      "process: scr, part: interviews, for: dhr, until: report",
      "process: dhr, part: interviews, for: scr, until: report"),
    clause(
      "publication does not come before the report", "",
      "process: scr, part: publication, for: dhr, until: publication",
      "process: dhr, part: report, for: scr, until: report"),
    clause(
      "contact with the family leads to nothing", "",
      "process: scr, part: family-contact, for: dhr, until: report",
      "process: dhr, part: report, for: scr, until: report"),
    clause(
      "publication is not needed to finish", "",
      "process: scr, part: publication, for: dhr", "process: dhr, part: report, for: scr"),
    clause(
      "a limit does not split a part", "conflict",
      "process: scr, part: interviews, of: nurse, for: dhr, until: report",
      "process: dhr, part: report, for: scr, until: report"),
    clause(
      "the trial comes before the verdict", "conflict",
      "process: scr, part: report, for: crim, until: verdict",
      "process: crim, for: scr, until: report"),
    clause(
      "three in a ring", "conflict", "process: scr, part: report, for: dhr, until: report",
      "process: dhr, part: report, for: sar, until: report",
      "process: sar, part: report, for: scr, until: report"),
    clause(
      "two rings apart", "conflict conflict", "process: scr, for: dhr", "process: dhr, for: scr",
      "process: crim, for: cor", "process: cor, for: crim"),
    clause(
      "two rings that share a point are one", "conflict", "process: scr, for: dhr", "process: dhr, for: scr",
      "process: dhr, for: sar", "process: sar, for: dhr"),
    clause(
      "a planned wait closes it", "risk", "process: scr, for: dhr, on: 2015-07-01", "process: dhr, for: scr"),
    clause(
      "a planned wait beside one in force", "conflict", "process: scr, for: dhr, on: 2015-07-01",
      "process: dhr, for: scr", "process: scr, for: dhr"),
    clause("lifted", "", "process: scr, for: dhr, lifted: 2015-06-15", "process: dhr, for: scr"),
    clause(
      "to be lifted", "conflict", "process: scr, for: dhr, lifted: 2015-06-16", "process: dhr, for: scr"),
    clause(
      "lifted this month", "unclear", "process: scr, for: dhr, lifted: 2015-06", "process: dhr, for: scr"),
    clause("begun this month", "risk", "process: scr, for: dhr, on: 2015-06", "process: dhr, for: scr"),
    clause(
      "what was waited for has happened", "", "process: scr, for: crim, until: charge",
      "process: crim, for: scr"),
  ]

  @Test(arguments: clauses) func clause(_ clause: Clause) throws { try clause.check() }

  @Test func readsAloud() throws {
    let found = try findings(
      of: .deadlock,
      Self.waits(
        "process: scr, part: report, for: crim, until: verdict, decided-by: sio, on: 2015-05-02",
        "process: crim, part: whole, for: scr, until: report, on: 2015-05-01"))
    #expect(
      found.map(\.message) == [
        "The report of the serious case review and the whole of the criminal investigation wait for each other, so "
          + "neither can finish"
      ])
    #expect(
      found.first?.details.map(\.what).contains(
        "the report of the serious case review waits for the verdict, which in turn waits "
          + "for the report of the serious case review") == true)
  }

  @Test func implicitStepsAreSaid() throws {
    let found = try findings(
      of: .deadlock,
      Self.waits(
        "process: cor, part: report, for: scr, until: report, on: 2015-05-04",
        "process: scr, part: interviews, of: nurse, for: cor, until: outcome, decided-by: sio, on: 2015-05-02"
      ))
    #expect(
      found.map(\.message) == [
        "The report of the coroner's investigation and the interview with the community psychiatric nurse for the "
          + "serious case review wait for each other, so neither can finish"
      ])
    #expect(
      found.first?.details.map(\.what).contains(
        "the report of the coroner's investigation waits for the report of the serious case review, which follows its own "
          + "interviews, which wait for the outcome of the coroner's investigation, which follows its own report"
      ) == true)
    #expect(found.first?.rows == ["waits[1]", "waits[2]"])
    #expect(found.first?.about == ["scr", "cor", "nurse", "sio"])
    #expect(found.first?.date?.description == "2015-05-02")
    #expect(
      found.first?.remedy
        == "The independent reviewer to ask the senior investigating officer to narrow or lift the pause of the interview "
        + "with the community psychiatric nurse for the serious case review until the outcome of the coroner's investigation."
    )
  }

  /// Two waits between reviews and one of a court; which of the three is the cheapest to give up.
  static let costs: [(scr: String, dhr: String, cheapest: String)] = [
    ("ground: court-order", "ground: prosecutor", "dhr"),
    ("ground: police", "ground: prosecutor", "scr"),
    ("ground: agreement", "ground: police", "scr"),
    ("ground: agreement", "", "dhr"),
    ("part: report", "part: whole", "dhr"),
    ("part: whole", "part: report", "scr"),
    ("part: report", "part: report, review: 2015-07-01", "scr"),
    ("part: report, because: it must", "part: report", "dhr"),
    ("part: report", "part: report", "dhr"),
    // The ground comes before the width, the width before the review.
    ("part: whole, ground: agreement", "part: report", "dhr"),
    ("part: whole, review: 2015-07-01", "part: report", "scr"),
  ]

  @Test(arguments: costs.indices) func theCheapestWaitIsNamed(_ n: Int) throws {
    let (scr, dhr, cheapest) = Self.costs[n]
    func row(_ a: String, _ more: String, _ b: String) -> String {
      "process: \(a), for: \(b), until: report" + (more.isEmpty ? "" : ", \(more)")
    }
    let graph = try ReachedTests.graph(
      Self.waits(row("scr", scr, "dhr"), row("dhr", dhr, "cor"), row("cor", "part: whole", "scr")))
    let deadlock = try #require(graph.deadlocks.first)
    #expect(deadlock.ring.compactMap(\.wait).count == 3)
    #expect(graph.source.waits[deadlock.cheapest.wait!].processes == [cheapest])
  }

  @Test func aCourtIsAskedWhereOnlyCourtsWait() throws {
    let found = try findings(of: .deadlock, Self.waits("process: crim, for: cor", "process: cor, for: crim"))
    #expect(
      found.first?.remedy.hasSuffix(
        "can be narrowed or lifted.") == true)
    #expect(found.first?.remedy.contains(" to ask ") == true)
  }

  @Test func jointProcessesAreOne() throws {
    let joint = """
      processes:
        scr: {kind: scr, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, decided: 2015-04-13}
        sar: {kind: sar, decided: 2015-04-13}
      waits:
        - {process: scr, part: report, for: sar, until: report}
        - {process: sar, part: report, for: dhr, until: interviews}
        - {process: dhr, part: interviews, for: sar, until: report}
      """
    let found = try findings(of: .deadlock, joint)
    #expect(found.map(\.about) == [["scr", "dhr", "sar"]])
    #expect(found.first?.rows == ["waits[2]", "waits[3]"])
  }
}
