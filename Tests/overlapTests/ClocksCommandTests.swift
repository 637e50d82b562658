import Foundation
import Testing

/// `overlap clocks` as it is run, and the example beside which its report stands.
@Suite struct ClocksCommandTests {
  private static let file = "examples/family-f/family-f.yaml"

  /// What was done, or is planned, before it may be is said where the first day for it stands.
  @Test func aResumptionBeforeItsDayIsSaid() throws {
    func clocks(_ resumed: String, _ asOf: String) throws -> String {
      let text = """
        overlap: 1
        case: T
        frame: england-current
        as-of: \(asOf)
        processes:
          inq: {kind: inquiry, started: 2025-05-01, milestones: {inquiry-concluded: 2026-03-01}}
          cor: {kind: cor, started: 2025-01-12, milestones: {suspended: 2025-05-10, resumed: \(resumed)}}
        """
      return try Command("clocks", "-", "--all", "--format", "csv", input: text).output
    }
    #expect(
      try clocks("2026-03-15", "2026-06-01").contains(
        "not before 29 March 2026; by the file it resumed on 15 March 2026"))
    #expect(
      try clocks("2026-03-15", "2026-03-10").contains(
        "not before 29 March 2026; by the file it is to resume on 15 March 2026"))
    #expect(try !clocks("2026-03-29", "2026-06-01").contains("by the file"))
  }

  @Test func exampleIsAsExpected() throws {
    let run = try Command("clocks", Self.file)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(try run.output == ExampleTests.text("examples/family-f/family-f.clocks.txt"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func anotherTrialSaysWhatChanges() throws {
    let run = try Command("clocks", Self.file, "--set", "crim.trial=2015-09-01", "--format", "markdown")
    #expect(run.status == 0)
    #expect(
      run.output.contains("Supposing the trial on 1 September 2015; on file, 2")
    )
    #expect(
      run.output.contains(
        "- earliest end of the serious case review: with it, 1 September 2015; without it, 2 November 2015, 23 days "
          + "after it is due (62 days earlier)"))
  }

  @Test(arguments: [
    ("crim.trail=2016-02", "‘crim.trail’ is no date on file. Did you mean ‘crim.trial’?"),
    ("crime.trial=2016-02", "has no process ‘crime’. Did you mean ‘crim’?"),
    ("crim.trial=2016-13", "is not of the form process.milestone=2016-02-01"),
  ])
  func wrongUsageIsExplained(_ change: String, _ message: String) throws {
    let run = try Command("clocks", Self.file, "--set", change)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aSpreadsheetRunsNoCell() throws {
    let text = """
      overlap: 1
      case: C
      frame: england-2015
      as-of: 2015-06-15
      people: {chair: {official: "=chair"}}
      processes:
        a: {kind: other, name: "@sum", lead: chair, decided: 2015-04-10, expected: 2015-09-01}
        b: {kind: scr, lead: chair, decided: 2015-04-10, due: 2015-09-01}
      waits: [{process: b, part: report, for: a}]
      """
    let run = try Command("clocks", "-", "--format", "csv", input: text)
    #expect(run.output.hasPrefix("\u{FEFF}row,date,days,"))
    let rows = run.output.components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(rows.count > 3 && rows.allSatisfy { !$0.contains("\n") })
    for cell in rows.flatMap({ $0.components(separatedBy: ",") }) where Int(cell) == nil {
      let first = cell.drop { $0 == "\"" }.first
      #expect(!"=+-@\t".contains(first ?? " "), "\(cell)")
    }
    // The date comes from a plan of the other process, so its name stands in the chain.
    #expect(run.output.contains("hangs-on,2015-09-01,"))
  }
}
