import Testing

@testable import ProcessGraph

/// Which points there are, and what comes after what.
@Suite struct WaitGraphTests {
  static func graph(_ tables: String) throws -> (CaseGraph, WaitGraph) {
    let graph = try ReachedTests.graph(tables)
    return (graph, WaitGraph(graph))
  }

  /// Edges as `scr.report > crim.trial`, those from waits with the row after them.
  static func edges(_ tables: String) throws -> Set<String> {
    let (graph, waits) = try Self.graph(tables)
    func name(_ n: Int) -> String {
      let point = waits.points[n]
      return "\(graph.commissions[point.commission].ids[0]).\(point.name)"
    }
    return Set(
      waits.edges.map { "\(name($0.from)) > \(name($0.to))" + ($0.wait.map { " (waits[\($0 + 1)])" } ?? "") })
  }

  @Test func aReviewsOwnOrder() throws {
    #expect(
      try Self.edges("processes:\n  si: {kind: si, started: 2015-03-20}") == [
        "si.report > si.interviews", "si.report > si.agency-report", "si.publication > si.report",
        "si.finish > si.report",
      ])
  }

  @Test func clearancesComeAfterTheReportAndBeforePublication() throws {
    let edges = try Self.edges(
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, joint-with: dhr, milestones: {home-office-clearance: 2016-01-10}}
        dhr: {kind: dhr, decided: 2015-04-10, milestones: {national-panel-copy: 2016-01-20}}
        si:  {kind: si, started: 2015-04-10, milestones: {national-panel-copy: 2016-01-20, home-office-clearance: 2016-01-10}}
      """)
    #expect(edges.contains("scr.publication > scr.home-office-clearance"))
    #expect(edges.contains("scr.publication > scr.national-panel-copy"))
    #expect(edges.contains("scr.home-office-clearance > scr.report"))
    #expect(edges.contains("si.national-panel-copy > si.report"))
    #expect(!edges.contains("si.publication > si.national-panel-copy"))
    #expect(!edges.contains("si.publication > si.home-office-clearance"))
    #expect(
      !edges.contains { $0.hasPrefix("scr.finish > scr.national") || $0.hasPrefix("scr.finish > scr.home") })
  }

  @Test func milestonesInTheirOrder() throws {
    let edges = try Self.edges(
      """
      processes:
        crim: {kind: crim, started: 2015-03-14, milestones: {charge: 2015-07-01, trial: 2015-11-02, verdict: 2015-12-02, sentence: 2015-12-20, reporting-restriction-lifted: 2016-01-01}}
        cor:  {kind: cor, started: 2015-03-14, milestones: {inquest-opened: 2015-07-01, suspended: 2015-08-01, resumed: 2016-01-01, inquest: 2016-02-01, outcome: 2016-03-01}}
      """)
    for order in [
      "crim.trial > crim.charge", "crim.verdict > crim.trial", "crim.sentence > crim.verdict",
      "crim.finish > crim.sentence", "cor.resumed > cor.suspended",
      "cor.inquest > cor.inquest-opened", "cor.inquest > cor.resumed", "cor.outcome > cor.report",
    ] { #expect(edges.contains(order), "\(order)") }
    #expect(!edges.contains("crim.finish > crim.reporting-restriction-lifted"))
  }

  @Test func theInquestFollowsItsResumptionOnlyWhereItWasSuspended() throws {
    let table = { (milestones: String) in
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        cor: {kind: cor, started: 2015-03-14, milestones: {inquest: 2016-02-01\(milestones)}}
      waits:
        - {process: scr, part: report, for: cor, until: resumed}
      """
    }
    #expect(try Self.edges(table(", suspended: 2015-04-01")).contains("cor.inquest > cor.resumed"))
    #expect(try !Self.edges(table("")).contains("cor.inquest > cor.resumed"))
  }

  @Test func aChargeIsNotNeededWhereThereIsNone() throws {
    let table = { (date: String) in
      "processes:\n  crim: {kind: crim, started: 2015-03-14, milestones: {charge: , no-charge: \(date)}}"
    }
    #expect(try !Self.edges(table("2015-06-01")).contains("crim.finish > crim.charge"))
    #expect(try Self.edges(table("2015-07-01")).contains("crim.finish > crim.charge"))
  }

  @Test func reachedPointsAreGone() throws {
    let (_, waits) = try Self.graph(
      "processes:\n  crim: {kind: crim, started: 2015-03-14, milestones: {charge: 2015-03-18, trial: 2015-11-02}}"
    )
    #expect(waits.points.map(\.name).contains("trial"))
    #expect(!waits.points.map(\.name).contains("charge"))
  }

  @Test func waitsAreEdges() throws {
    let edges = try Self.edges(
      """
      processes:
        scr:  {kind: scr, decided: 2015-04-10, joint-with: dhr}
        dhr:  {kind: dhr, decided: 2015-04-10}
        crim: {kind: crim, started: 2015-03-14}
      waits:
        - {process: scr, part: interviews, of: nurse, for: crim, until: plea}
        - {process: [scr, dhr], for: crim}
        - {process: scr, part: report, for: crim, lifted: 2015-06-01}
      """
    ).filter { $0.contains("waits") }
    let parts = ["family-contact", "interviews", "agency-report", "report", "publication", "finish"]
    #expect(
      edges
        == Set(parts.map { "scr.\($0) > crim.finish (waits[2])" } + ["scr.interviews > crim.plea (waits[1])"])
    )
  }

  @Test func noEdgesForWhatTakesNoPart() throws {
    let edges = try Self.edges(
      """
      processes:
        scr:  {kind: scr, decided: 2015-04-10}
        dhr:  {kind: dhr, status: not-proceeding}
        si:   {kind: si, started: 2015-03-20, about-other-events: yes}
        crim: {kind: crim, started: 2015-03-14}
      waits:
        - {process: [dhr, si], for: crim}
        - {process: crim, for: si}
      """)
    #expect(edges.allSatisfy { !$0.contains("waits") && !$0.contains("dhr") && !$0.contains("si.") })
    #expect(edges.contains("scr.report > scr.interviews"))
  }

  /// Ten thousand processes, each waiting for the next; the last wait closes a ring until it is lifted.
  @Test func aLongChainOfWaits() throws {
    let n = 10_000
    let processes = (0..<n).map { "  p\($0): {kind: si, started: 2015-04-01}" }
    var waits = (0..<n).map { "  - {process: p\($0), part: report, for: p\(($0 + 1) % n), until: report}" }
    waits[n - 1] = "  - {process: p\(n - 1), part: report, for: p0, until: report, lifted: 2015-06-10}"
    let tables = (["processes:"] + processes + ["waits:"] + waits).joined(separator: "\n")
    let chain = try ReachedTests.graph(tables)
    #expect(chain.deadlocks.isEmpty)
    let ring = CaseGraph(chain.source, asOf: chain.asOf - 10)
    #expect(ring.deadlocks.map(\.ring.count) == [n])
  }
}
