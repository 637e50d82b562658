import Foundation
import Testing

/// `overlap joint` as it is run, and the example beside which its report stands.
@Suite struct JointCommandTests {
  static let example = "examples/joint-16-17/joint-16-17.yaml"

  @Test func exampleIsAsExpected() throws {
    let run = try Command("joint", Self.example)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(try run.output == ExampleTests.text("examples/joint-16-17/joint-16-17.joint.txt"))
  }

  @Test func markdownOfTheExampleIsAsExpected() throws {
    let run = try Command("joint", Self.example, "--format", "markdown")
    #expect(try run.output == ExampleTests.text("examples/joint-16-17/joint-16-17.joint.md"))
  }

  /// Past the day on which a body hands over, what it is to agree to is asked of whoever holds it then.
  @Test func aBodyThatHasHandedOverIsToBeChecked() throws {
    func joint(_ day: String) throws -> String {
      let text = """
        overlap: 1
        case: N
        frame: england-current
        guidance: none
        as-of: \(day)
        subjects:
          v: {age: 40, died: 2026-10-01, death: unnatural, domestic-homicide: yes}
          p: {age: 41, role: suspect, mental-health-care: yes}
        agencies: {trust: {name: Trust, sector: health}}
        processes:
          dhr: {kind: dhr, subjects: v, decided: 2026-11-01}
          mhhr: {kind: mhhr, provider: trust, subjects: p, started: 2026-12-01}
        """
      return try Command("joint", "-", "--format", "markdown", input: text).output
    }
    #expect(try joint("2027-03-31").contains("who is to chair — NHS England (check who holds this now)"))
    #expect(
      try joint("2027-03-31").contains("agreement to whoever leads a joint review (check who holds this now)")
    )
    #expect(try !joint("2027-03-30").contains("check who holds this now"))
  }

  @Test func aNamedArrangementAndAnotherTrial() throws {
    let run = try Command(
      "joint", Self.example, "--joint", "scr+dhr", "--trial", "2016-11", "--format", "csv")
    #expect(run.status == 0)
    let rows = run.output.components(separatedBy: "\r\n")
    #expect(rows[2].hasPrefix("asked for,scr + dhr · sar · mhhr,8,-3,10,-2,6,-2,3,-1,3,-1"))
    let same = try Command(
      "joint", Self.example, "--joint", "scr+dhr", "--set", "crim.trial=2016-11", "--format", "csv")
    #expect(same.output == run.output)
    #expect(try Command("joint", Self.example, "--joint", "scr+dhr", "--format", "csv").output != run.output)
  }

  @Test(arguments: [
    (["--joint", "scr+dhrr"], "has no process ‘dhrr’. Did you mean ‘dhr’?"),
    (["--joint", "scr"], "‘scr’ is not of the form scr+dhr."),
    (["--joint", "scr+si"], "‘si’ cannot be part of a joint commission"),
    (["--trial", "soon"], "‘soon’ is not a date"),
    (["--set", "trial=2016-02"], "is not of the form process.milestone=2016-02-01"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
    let run = try Command(["joint", Self.example] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func theRecordLeavesTheDecisionBlank() throws {
    let run = try Command("joint", Self.example, "--record")
    #expect(run.output.contains("Decided (joint, joint in part, parallel, linked, not needed): ____"))
    #expect(run.output.contains("- about: [scr, dhr, sar, mhhr]"))
  }
}

/// The figure of an option.
@Suite struct JointFigureCommandTests {
  private static let file = "examples/joint-16-17/joint-16-17.yaml"

  @Test func theReportSaysHowToDrawAnOption() throws {
    let report = try Command("joint", Self.file).output
    let line = try #require(report.split(separator: "\n").last)
    #expect(line == "    overlap draw \(Self.file) --view joint --option 1 -o joint.svg")
    let figure = try Command("draw", Self.file, "--view", "joint", "--option", "1")
    #expect(figure.status == 0)
    #expect(
      figure.output.contains("<title id=\"joint-title\">Option 1 for commissioning reviews together</title>"))
  }

  @Test func anOptionThatIsNotThereIsRefused() throws {
    let run = try Command("draw", Self.file, "--view", "joint", "--option", "9")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("There is no option ‘9’. There are: now, 1, 2."))
  }

  @Test func anOptionIsForTheJointViewOnly() throws {
    let run = try Command("draw", Self.file, "--option", "1")
    #expect(run.status == 64)
    #expect(run.errors.contains("are for --view joint"))
  }
}
