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
      "1. Decide today", "Annex A. Findings in number order", "Annex B. Options for joint commissioning",
      "Annex C. Figures", "Annex D. Deadlines", "Annex E. Duties to confirm",
    ] { #expect(run.output.contains(">\(title)</h2>"), "\(title)") }
    #expect(run.output.contains("<svg "))
  }

  @Test func theHashesAreThoseOfTheFiles() throws {
    let run = try Command("paper", "examples/family-f-tables/family-f.yaml", "--brief", "--with", "sources")
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
    let printed = run.output.replacing(/(?s)<aside class="cover".*?<\/aside>/, with: "")
    #expect(printed.contains("For the maternal aunt") && !printed.contains("A hold"))
    #expect(!printed.contains("<svg") && !printed.contains("No record"))
    #expect(!printed.contains("OFFICIAL") && !printed.contains("Family F"))
    #expect(
      run.errors.contains("before you hand it over: A hold on contact with the maternal aunt is on record"))
  }

  @Test func theSheetIsPrintedAlone() throws {
    let run = try Command("paper", Self.example, "--sheet", "--format", "markdown")
    #expect(run.status == 0 && run.output.contains("who is doing what"))
    #expect(!run.output.contains("# Findings"))
  }

  @Test(arguments: [
    (["--about", "grandmother"], "The panel's paper is for no one person"),
    (["--audience", "family", "--about", "nurse"], "The case file has no family member ‘nurse’"),
    (["--audience", "family", "--about", "grandmohter"], "Did you mean ‘grandmother’?"),
    (["--audience", "family", "--sheet"], "are for the panel; for others the paper is the sheet"),
    (["--audience", "press"], "panel"), (["-o", "x.pdf"], "open it and print it"),
    (["-o", "x.jpg"], "not as ‘.jpg’"), (["--format", "docx"], "A Word file needs a name"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
    let run = try Command(["paper", Self.example] + arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func theBriefAloneHasNoAnnexesAndNoLinkToThem() throws {
    let run = try Command("paper", Self.example, "--brief", "--meeting", "2015-06-25")
    #expect(run.status == 0 && run.output.contains("before the next meeting, 25 June 2015"))
    #expect(!run.output.contains("Annex B.") && !run.output.contains("href=\"#finding-"))
  }

  @Test func aFileThatCannotBeReadGivesNoPaper() throws {
    #expect(try Command("paper", "no-such.yaml").status == 66)
    let run = try Command("paper", "-", input: "overlap: 1\n")
    #expect(run.status == 2 && run.output.isEmpty)
  }
}
