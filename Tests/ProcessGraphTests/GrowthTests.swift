import Testing

@testable import ProcessGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Findings grow with the processes of a case and not with their pairs: however many run side by side, what one body
/// has to do about all of them is one finding.
@Suite struct GrowthTests {
  /// A case with so many processes of each of some kinds, all side by side: reviews with and without agreed terms, with
  /// drafts, reports still to come, visits and interviews, and nothing on file that would settle any of it.
  private static func report(_ count: Int) throws -> CheckReport {
    let kinds = [
      "scr": "board", "dhr": "csp", "sar": "council", "si": "trust", "crim": "police", "disc": "trust",
      "cor": "court",
    ]
    let agencies = ["board", "csp", "council", "trust", "police", "court"]
    let sectors = ["partnership", "partnership", "council", "health", "police", "court"]
    let cast =
      ["agencies:"] + zip(agencies, sectors).map { "  \($0): {sector: \($1)}" } + [
        "people:", "  grandmother: {family: maternal grandmother}",
        "  chair: {official: review chair}", "  nurse: {practitioner: nurse, agency: trust}",
      ]
    var processes: [String] = []
    var documents: [String] = []
    var contacts: [String] = []
    var interviews: [String] = []
    for (kind, commissioner) in kinds.sorted(by: { $0.key < $1.key }) {
      for n in 0..<count {
        let id = "\(kind)-\(n)"
        let more =
          switch kind {
          case "disc": ", may-shape-findings: yes, expected: 2015-09-15"
          case "crim": ", milestones: {charge: 2015-05-01}"
          case "si", "cor": ""
          default: n % 2 == 0 ? ", terms-of-reference: {agreed: 2015-05-01}" : ""
          }
        processes.append(
          "  \(id): {kind: \(kind), commissioner: \(commissioner), started: 2015-04-10\(more)}")
        guard ["scr", "dhr", "sar"].contains(kind) else { continue }
        documents += [
          "  report-\(id): {what: agency-report, by: trust, for: \(id), status: requested, due: 2015-08-01}",
          "  draft-\(id): {what: draft-report, for: \(id), status: draft, on: 2015-06-01}",
        ]
        contacts.append("  - {with: grandmother, by: \(id), on: 2015-05-06, about: involvement}")
        interviews.append("  - {of: nurse, by: \(id), on: 2015-05-07}")
      }
    }
    let body =
      cast + ["processes:"] + processes + ["documents:"] + documents + ["contacts:"] + contacts + [
        "interviews:"
      ]
      + interviews
    return try RuleTests.check(Example("Many processes", body.joined(separator: "\n")))
  }

  @Test func twiceTheProcessesAreTwiceTheFindingsAtMost() throws {
    let counts = try [14, 28].map { count in
      Dictionary(grouping: try Self.report(count).findings, by: \.rule).mapValues(\.count)
    }
    for (rule, count) in counts[1].sorted(by: { $0.key < $1.key }) {
      let before = counts[0][rule] ?? 0
      #expect(count <= 2 * before + 1, "\(rule): \(before) findings, of twice the processes \(count)")
    }
    // The rules about pairs of processes are among those that were counted.
    for rule in [
      "tor-not-shared", "tor-informed-by-si", "si-informs-dhr", "draft-to-criminal",
      "disciplinary-shapes-imr",
      "family-contact-before-police-clear", "witness-interview-uncleared", "coroner-not-suspended",
    ] {
      #expect(counts[1][rule] != nil, "\(rule) finds nothing")
    }
  }

  /// With few processes every pair is a finding of its own.
  @Test func ofAFewEachPairStandsAlone() throws {
    let report = try Self.report(2)
    // Three reviews have agreed terms, and five others do not know them.
    #expect(report.findings.count { $0.rule == "tor-not-shared" } == 15)
    // Of the lead review it is said that nobody has spoken with the police at all: five others, two cases.
    #expect(report.findings.count { $0.rule == "draft-to-criminal" } == 10)
  }

  /// Work grows with the rows as well where the rows are about one person, or decisions are about all the reviews.
  @Test(arguments: ["family-notify-uncoordinated", "family-multiple-contact", "joint-1618"])
  func fourTimesTheRowsAreNotSixteenTimesTheWork(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    let times = try [400, 1600].map { count in
      let graph = try Self.decidedAndTold(count)
      return try #require((0..<3).map { _ in Self.time { _ = Check(graph).findings(of: rule) } }.min())
    }
    #expect(times[1] < 9 * times[0], "\(id): \(times)")
  }

  /// Reviews of which the grandmother is told a month apart, each decided with one other.
  private static func decidedAndTold(_ count: Int) throws -> CaseGraph {
    let ids = (0..<count).map { ($0 % 2 == 0 ? "scr-" : "dhr-") + String($0) }
    let processes = ids.enumerated().map { n, id in
      "  \(id): {kind: \(id.prefix(3)), commissioner: \(n % 2 == 0 ? "board" : "csp"), started: 2015-04-10}"
    }
    let contacts = ids.enumerated().map { n, id in
      "  - {with: grandmother, by: \(id), on: \(Day(number: 16_600 + n / 20 * 30)), about: notification}"
    }
    let decisions = zip(ids, ids.dropFirst()).map {
      "  - {about: [\($0), \($1)], decision: parallel, on: 2015-05-01, by: board, because: a reason}"
    }
    let body =
      ["subjects:", "  child: {age: 17, domestic-homicide: yes}"]
      + ["agencies:", "  board: {sector: partnership}", "  csp: {sector: partnership}"]
      + ["people:", "  grandmother: {family: maternal grandmother}", "  chair: {official: review chair}"]
      + ["processes:"] + processes + ["contacts:"] + contacts + ["decisions:"] + decisions
    return try RuleTests.check(Example("Many reviews", body.joined(separator: "\n"))).graph
  }

  /// The processor time that this thread takes for some work, in seconds.
  private static func time(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
