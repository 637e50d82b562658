import Testing

@testable import ProcessGraph

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
}
