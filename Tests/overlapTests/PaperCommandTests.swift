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
    (
      ["--meeting", "2010-01-01"],
      "The next meeting is on 15 June 2015, at which the file is judged, or on a day after"
    ),
    (["--meeting", "2015-06-14"], "or on a day after"),
    (["--meeting", "2015-06-25", "--as-of", "2015-06-26"], "The next meeting is on 26 June 2015"),
    (["--audience", "press"], "panel"), (["-o", "x.pdf"], "open the .html and print it"),
    (["-o", "x.jpg"], "‘x.jpg’ cannot be written here"), (["--format", "docx"], "A Word file needs a name"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
    let run = try Command(["paper", Self.example] + arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func noSheetIsWrittenForASuspectUntilThePoliceAgree() throws {
    let text = """
      overlap: 1
      case: Case S
      frame: england-2015
      as-of: 2015-06-15
      people: {uncle: {family: uncle, witness: suspect}}
      processes: {scr: {kind: scr, decided: 2015-04-01}, crim: {kind: crim, started: 2015-03-15}}

      """
    let sheet = ["paper", "-", "--audience", "family", "--about", "uncle"]
    let refused = try Command(sheet, input: text)
    #expect(refused.status == 64 && refused.output.isEmpty && refused.errors.contains("is a suspect"))
    #expect(try Command(sheet + ["--cleared"], input: text).status == 0)
  }

  @Test func theBriefAloneHasNoAnnexesAndNoLinkToThem() throws {
    let run = try Command("paper", Self.example, "--brief", "--meeting", "2015-06-25")
    #expect(run.status == 0 && run.output.contains("before the next meeting, 25 June 2015"))
    #expect(try Command("paper", Self.example, "--meeting", "2015-06-15").status == 0)
    #expect(!run.output.contains("Annex B.") && !run.output.contains("href=\"#finding-"))
  }

  @Test func aFileThatCannotBeReadGivesNoPaper() throws {
    #expect(try Command("paper", "no-such.yaml").status == 66)
    let run = try Command("paper", "-", input: "overlap: 1\n")
    #expect(run.status == 2 && run.output.isEmpty)
  }

  @Test func aKeyFileGivesNamesToARestrictedCopy() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("names-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let key = folder.appendingPathComponent("key.yaml")
    func write(_ text: String, mode: Int) throws {
      try Data(text.utf8).write(to: key)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: key.path)
    }
    let arguments = [
      "paper", Self.example, "--names", key.path, "--format", "markdown", "--brief", "--with", "findings",
    ]
    try write("grandmother: <b>Ann</b> Example\n", mode: 0o644)
    let open = try Command(arguments)
    #expect(open.status == 2 && open.errors.contains("chmod 600"))
    try write("grandmother: <b>Ann</b> Example\n", mode: 0o600)
    let copy = try Command(arguments)
    #expect(copy.status == 0 && copy.output.contains("RESTRICTED COPY WITH NAMES"))
    #expect(copy.output.contains("Ann") && !copy.output.contains("<b>Ann"))
    try write("grandmothr: Ann Example\n", mode: 0o600)
    let near = try Command(arguments)
    #expect(near.status == 2 && near.errors.contains("did you mean ‘grandmother’?"))
    let sheet = try Command("paper", Self.example, "--names", key.path, "--audience", "family")
    #expect(sheet.status == 64)
  }
}
