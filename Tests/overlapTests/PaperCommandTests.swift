import Foundation
import Testing

/// `overlap paper` as it is run.
@Suite struct PaperCommandTests {
  static let example = "examples/family-f/family-f.yaml"

  @Test func thePanelsPaperIsOnePage() throws {
    let run = try Command("paper", Self.example)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.hasSuffix("</html>\n"))
    for title in [
      "Summary", "What needs deciding today", "Findings, by who must act", "Options for joint commissioning",
      "Figures",
      "Clocks", "Who is doing what", "Checklist", "Words used", "Where this paper comes from",
    ] { #expect(run.output.contains(">\(title)</h2>"), "\(title)") }
    #expect(run.output.contains("20 gaps, 4 conflicts, 18 risks, 2 unclear, 8 pieces of advice"))
    #expect(run.output.contains("<svg "))
  }

  @Test func theHashesAreThoseOfTheFiles() throws {
    let run = try Command("paper", "examples/family-f-tables/family-f.yaml", "--sheet")
    let folder = Command.root.appendingPathComponent("examples/family-f-tables")
    for name in ["family-f.yaml", "contacts.csv", "waits.csv"] {
      let sum = Process()
      let pipe = Pipe()
      sum.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      sum.arguments = ["sha256sum", folder.appendingPathComponent(name).path]
      sum.standardOutput = pipe
      try sum.run()
      let digest = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64)
      sum.waitUntilExit()
      #expect(digest.count == 64 && run.output.contains(digest), "\(name)")
    }
  }

  @Test func aFamilysSheetIsGentleAndCarriesNoWarning() throws {
    let run = try Command("paper", Self.example, "--audience", "family", "--about", "aunt")
    #expect(run.status == 0)
    #expect(run.output.contains("For the maternal aunt") && !run.output.contains("A hold"))
    #expect(!run.output.contains("<svg") && !run.output.contains("No record"))
    #expect(
      run.errors.contains("before you hand it over: A hold on contact with the maternal aunt is on record"))
  }

  @Test func theSheetIsPrintedAlone() throws {
    let run = try Command("paper", Self.example, "--sheet", "--format", "markdown")
    #expect(run.status == 0 && run.output.contains("# Who is doing what"))
    #expect(!run.output.contains("# Findings"))
  }

  @Test(arguments: [
    (["--about", "grandmother"], "The panel's paper is for no one person"),
    (["--audience", "family", "--about", "nurse"], "The case file has no family member ‘nurse’"),
    (["--audience", "family", "--about", "grandmohter"], "Did you mean ‘grandmother’?"),
    (["--audience", "family", "--sheet"], "--sheet is for the panel"),
    (["--audience", "press"], "panel"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
    let run = try Command(["paper", Self.example] + arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aFileThatCannotBeReadGivesNoPaper() throws {
    #expect(try Command("paper", "no-such.yaml").status == 66)
    let run = try Command("paper", "-", input: "overlap: 1\n")
    #expect(run.status == 2 && run.output.isEmpty)
  }
}
