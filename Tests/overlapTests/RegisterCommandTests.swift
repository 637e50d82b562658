import Foundation
import Testing

@Suite struct RegisterCommandTests {
  static let board = "examples/board/cases"

  @Test func theBoardIsAsItStandsBesideItsCases() throws {
    let run = try Command("register", Self.board)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(try run.output == ExampleTests.text("examples/board/register.txt"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let year = try Command("register", Self.board, "--view", "year")
    #expect(try year.output == ExampleTests.text("examples/board/year.svg"))
    let annual = try Command("register", Self.board, "--annual", "2026")
    #expect(try annual.output == ExampleTests.text("examples/board/annual-2026.txt"))
  }

  @Test func jsonFitsItsSchema() throws {
    let schema = try JSONSchema(path: "Tests/tools/register.schema.json")
    let arguments = [
      [Self.board], [Self.board, "--across"], [Self.board, "--worst", "conflict"], [CommandTests.first],
      [Self.board, "--since", Self.board],
    ]
    for places in arguments {
      let json = try Command(["register", "--format", "json"] + places).output
      #expect(schema.problems(in: try JSONSerialization.jsonObject(with: Data(json.utf8))) == [], "\(places)")
    }
  }

  @Test func threadsChangeNothing() throws {
    let one = try Command("register", Self.board, "--all", "--jobs", "1")
    let three = try Command("register", Self.board, "--all", "--jobs", "3")
    #expect(one.output == three.output && !one.output.isEmpty)
  }

  @Test func namesComeFromStandardInput() throws {
    let names = "\(Self.board)/family-fir.yaml\n\n\(Self.board)/family-alder.yaml\r\n"
    let run = try Command("register", "-", input: names)
    #expect(run.status == 0)
    #expect(run.output.contains("Register of two cases") && run.output.contains("family-in-two-cases"))
    #expect(try Command("register", "-", input: "").output.contains("Register without a case"))
  }

  @Test func eachStatus() throws {
    let folder = try RegisterFolder()
    #expect(try Command("register").status == 64)
    #expect(try Command("register", folder.path).status == 0)
    #expect(try Command("register", folder.path + "/none").status == 66)
    try folder.write("bad.yaml", "overlap: 1\n")
    let bad = try Command("register", folder.path, Self.board)
    #expect(bad.status == 2)
    #expect(bad.errors.contains("bad.yaml") && bad.output.contains("Family Alder"))
    // Of several the highest counts.
    #expect(try Command("register", folder.path, Self.board, "none.yaml").status == 66)
    for wrong in [
      ["--lead", "rev-22"], ["--agency", "nobody"], ["--view", "person"], ["--key", "hv-7"],
      ["--set", "reviews=3"],
      ["--papers", "papers"], ["-o", "x.docx"], ["--across", "--annual", "2026"], ["--format", "svg"],
    ] {
      #expect(try Command(["register", Self.board] + wrong).status == 64, "\(wrong)")
    }
    let near = try Command("register", Self.board, "--lead", "rev-22")
    #expect(near.errors.contains("Did you mean ‘rev-2’?"))
  }

  @Test func aNameIsHostileUntilItIsMadeVisible() throws {
    let folder = try RegisterFolder()
    try folder.write("\u{202E}lmth.\u{1B}[31m<script>.yaml", "overlap: 1\n")
    let run = try Command("register", folder.path, "--format", "html")
    #expect(run.status == 2)
    for text in [run.errors, run.output] {
      #expect(!text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{1B}"))
    }
    #expect(!run.output.contains("<script>"))
  }

  @Test func thePageLeadsToThePapers() throws {
    let folder = try RegisterFolder()
    for name in ["family-juniper", "family-maple"] {
      try FileManager.default.copyItem(
        at: Command.root.appendingPathComponent("\(Self.board)/\(name).yaml"),
        to: folder.url.appendingPathComponent("\(name).yaml"))
    }
    let page = folder.path + "/out.html"
    let run = try Command("register", folder.path, "-o", page, "--papers", folder.path + "/papers")
    #expect(run.status == 0 && run.output.isEmpty)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    for name in ["family-juniper", "family-maple"] {
      #expect(html.contains("href=\"./papers/\(name).html\""))
      #expect(FileManager.default.fileExists(atPath: "\(folder.path)/papers/\(name).html"))
    }
    let beside = try Command("register", folder.path, "-o", page, "--papers", "/elsewhere")
    #expect(beside.status == 64 && beside.errors.contains("beside the page"))
    // A page over a case is refused.
    #expect(
      try Command("register", folder.path, "--format", "html", "-o", folder.path + "/family-maple.yaml")
        .status == 73)
  }

  @Test func workbookAndCalendarHoldTheSameDeadlines() throws {
    let folder = try RegisterFolder()
    let book = folder.path + "/register.xlsx"
    #expect(try Command("register", Self.board, "-o", book).status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: book)).prefix(2) == Data("PK".utf8))
    let calendar = try Command("register", Self.board, "--format", "ics").output
    let json = try Command("register", Self.board, "--format", "json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let deadlines = try #require(object["deadlines"] as? [[String: Any]])
    let ahead = deadlines.count { ($0["days-left"] as? Int ?? -1) >= 0 }
    #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count - 1 == ahead)
    // A calendar goes to phones: no case is named unless details are asked for.
    #expect(!calendar.contains("Family"))
    let detailed = try Command("register", Self.board, "--format", "ics", "--details").output
    #expect(detailed.contains("Family Alder"))
    // An event has the identity that the calendar of its own case gives it.
    let own = try Command("calendar", "\(Self.board)/family-elm.yaml").output
    let ids = own.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(ids.contains { calendar.contains($0) })
  }

  @Test func fiveHundredCasesAreReadOneByOne() throws {
    let folder = try RegisterFolder()
    for n in 0..<500 {
      try folder.write(
        "case-\(n).yaml",
        """
        overlap: 1
        case: Family \(n)
        frame: england-current
        as-of: 2026-06-15
        agencies: {trust: {name: Trust, sector: health}}
        people: {nurse: {practitioner: nurse, agency: trust, key: n-\(n / 2)}}
        processes: {scr: {kind: scr, decided: 2026-04-10}}
        interviews: [{of: nurse, by: scr, on: 2026-06-\(16 + n % 2)}]
        """)
    }
    let run = try Command("register", folder.path, "--format", "json", "--across")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect((object["across"] as? [Any])?.count == 250)
  }

  /// The board a month before: without one case, with one that is closed since, and a key not written yet.
  private static func may(_ body: (RegisterFolder) throws -> Void) throws {
    let folder = try RegisterFolder()
    let cases = Command.root.appendingPathComponent(Self.board)
    for name in try FileManager.default.contentsOfDirectory(atPath: cases.path)
    where name != "family-rowan.yaml" {
      let text = try String(contentsOf: cases.appendingPathComponent(name), encoding: .utf8)
        .replacingOccurrences(of: "as-of: 2026-06-15", with: "as-of: 2026-05-18")
      try folder.write(
        name, name == "family-alder.yaml" ? text.replacingOccurrences(of: ", key: hv-7", with: "") : text)
      if name == "family-elm.yaml" {
        try folder.write("yew.yaml", text.replacingOccurrences(of: "Family Elm", with: "Family Yew"))
      }
    }
    try body(folder)
  }

  @Test func whatBecameOfEachCaseSinceAnEarlierFolderOrRegister() throws {
    try Self.may { folder in
      let kept = try Command("register", folder.path, "-o", folder.path + "/may.json")
      #expect(kept.status == 0)
      for earlier in [folder.path, folder.path + "/may.json"] {
        let run = try Command("register", Self.board, "--since", earlier)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("Since 18 May 2026"))
        #expect(run.output.contains("Not in the earlier register: Family Rowan."))
        #expect(run.output.contains("In the earlier register and not in this one: Family Yew."))
        #expect(run.output.contains("rule: practitioner-in-several-cases PRK7 new"))
      }
      // A line of the register says what the whole comparison of the case says.
      let json = try Command("register", Self.board, "--since", folder.path, "--format", "json").output
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let cases = try #require(object["cases"] as? [[String: Any]])
      let one = try #require(cases.first { $0["case"] as? String == "Family Hazel" })
      var since = try #require(one["since"] as? [String: Any])
      since["as-of"] = nil
      let changes = try Command(
        "changes", folder.path + "/family-hazel.yaml", Self.board + "/family-hazel.yaml", "--format", "json")
      let whole = try #require(
        try JSONSerialization.jsonObject(with: Data(changes.output.utf8)) as? [String: Any])
      var summary = try #require(whole["summary"] as? [String: Int])
      (summary["then"], summary["now"]) = (nil, nil)
      #expect(since as? [String: Int] == summary)
      // What is kept is never written over.
      #expect(
        try Command(
          "register", Self.board, "--since", folder.path + "/may.json", "-o", folder.path + "/may.json"
        )
        .status == 73)
    }
  }

  @Test func anEarlierRegisterThatIsNoneIsRefused() throws {
    let folder = try RegisterFolder()
    #expect(try Command("register", Self.board, "--since", folder.path).status == 64)
    #expect(try Command("register", Self.board, "--since", folder.path + "/none.json").status == 66)
    #expect(try Command("register", Self.board, "--since", Self.board, "--across").status == 64)
    try folder.write("report.json", try Command("check", CommandTests.first, "--format", "json").output)
    let report = try Command("register", Self.board, "--since", folder.path + "/report.json")
    #expect(report.status == 2 && report.errors.contains("no register that was kept"))
    try folder.write(
      "few.json", try Command("register", Self.board, "--worst", "conflict", "--format", "json").output)
    let few = try Command("register", Self.board, "--since", folder.path + "/few.json")
    #expect(
      few.status == 2 && few.errors.contains("kept with fewer cases: whose worst finding is a conflict"))
    try folder.write(
      "across.json", try Command("register", Self.board, "--across", "--format", "json").output)
    let across = try Command("register", Self.board, "--since", folder.path + "/across.json")
    #expect(across.status == 2 && across.errors.contains("without the findings of its cases"))
  }

  @Test func rulesAcrossCasesAreListedWithTheOthers() throws {
    let list = try Command("rules").output
    #expect(list.contains("Across cases") && list.contains("practitioner-in-several-cases"))
    let page = try Command("rules", "family-in-two-cases")
    #expect(page.status == 0 && page.output.contains("family-b.yaml") && page.output.contains("Stays quiet"))
    let example = try Command("rules", "family-in-two-cases", "--example").output
    #expect(example.contains("# family-a.yaml") && example.contains("case: Family B"))
    // They are no rules of one case.
    #expect(try Command("check", CommandTests.first, "--only", "family-in-two-cases").status == 64)
  }

  @Test func severalCasesOfCheckComeOutOneByOne() throws {
    let quiet = "examples/quiet/quiet.yaml"
    let both = try Command("check", quiet, CommandTests.first)
    let (one, other) = (try Command("check", quiet), try Command("check", CommandTests.first))
    #expect(both.output == one.output + "\n" + other.output)
    let about = try Command("check", quiet, CommandTests.first, "--about", "grandmohter")
    #expect(about.status == 64)
  }
}

/// A folder that is gone when the test is over.
final class RegisterFolder {
  let url: URL
  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("register-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: url) }
  var path: String { url.path }
  func write(_ name: String, _ text: String) throws {
    try text.write(to: url.appendingPathComponent(name), atomically: false, encoding: .utf8)
  }
}
