import Foundation
import Testing

@testable import ProcessGraph

@Suite struct RegisterTests {
  /// A folder that is gone when the test is over.
  final class Folder {
    let url: URL
    init() throws {
      url = FileManager.default.temporaryDirectory.appendingPathComponent("register-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }
    var path: String { url.path }
    func write(_ name: String, _ text: String) throws {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  static let asOf = Day(year: 2026, month: 6, day: 15)!

  static func text(_ name: String, _ rest: String = "") -> String {
    """
    overlap: 1
    case: \(name)
    frame: england-current
    as-of: 2026-06-15
    processes:
      scr: {kind: scr, decided: 2026-04-10}
    \(rest)
    """
  }

  static func register(_ places: [String], workers: Int = 1, isWhole: Bool = true) async -> Register {
    var reading = Register.Reading(today: asOf)
    reading.workers = workers
    reading.isWhole = isWhole
    return await Register.read(RegisterSources(places), reading)
  }

  @Test func workersChangeNothing() async throws {
    let folder = try Folder()
    for n in 0..<24 {
      try folder.write("case-\(n).yaml", Self.text("Family \(n % 7)", "incident: 2026-02-0\(1 + n % 9)"))
    }
    let one = await Self.register([folder.path])
    let four = await Self.register([folder.path], workers: 4)
    #expect(one.json.text == four.json.text)
    #expect(RegisterReport(one, isWhole: true).text() == RegisterReport(four, isWhole: true).text())
    #expect(one.cases.count == 24)
  }

  @Test func anEmptyFolderIsSaid() async throws {
    let folder = try Folder()
    let register = await Self.register([folder.path])
    #expect(register.cases.isEmpty && register.unread.isEmpty)
    #expect(RegisterReport(register, isWhole: false).text().contains("holds no case file"))
  }

  @Test func aFileThatCannotBeReadKeepsNoOtherOut() async throws {
    let folder = try Folder()
    try folder.write("a.yaml", Self.text("Family A"))
    try folder.write("b.yaml", "overlap: 1\ncase: [\n")
    let register = await Self.register([folder.path, folder.path + "/none.yaml"])
    #expect(register.cases.map(\.name) == ["Family A"])
    #expect(register.unread.map(\.why) == [.unreadable, .missing])
    #expect(RegisterReport(register, isWhole: false).text().contains("cannot be read"))
  }

  @Test func linksAreFollowedToFilesAndNeverToFolders() async throws {
    let folder = try Folder()
    try folder.write("inside/a.yaml", Self.text("Family A"))
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path + "/inside/loop", withDestinationPath: folder.path)
    try files.createSymbolicLink(
      atPath: folder.path + "/again.yaml", withDestinationPath: folder.path + "/inside/a.yaml")
    let register = await Self.register([folder.path])
    #expect(register.cases.count == 1)
    #expect(register.notes.contains { $0.contains("Links to folders are not followed") })
    #expect(register.notes.contains { $0.contains("counted once") })
  }

  @Test func tablesOfACaseAreNoCases() async throws {
    let folder = try Folder()
    try folder.write("a.yaml", Self.text("Family A", "contacts: contacts.xlsx"))
    let page = WorkbookPage(
      name: "contacts",
      columns: ["by", "about"].map { WorkbookPage.Column(title: $0, width: 9) },
      rows: [[.text("scr"), .text("support")]])
    let bytes = WorkbookFile(title: "", marking: nil, pages: [page]).bytes
    try Data(bytes).write(to: folder.url.appendingPathComponent("contacts.xlsx"))
    let register = await Self.register([folder.path])
    #expect(register.cases.map(\.name) == ["Family A"])
    #expect(register.unread.map(\.problem) == [])
  }

  @Test func ofSeveralFilesOfOneCaseTheNewestCounts() async throws {
    let folder = try Folder()
    try folder.write("a.yaml", Self.text("Family A"))
    try folder.write("copy.yaml", Self.text("Family A"))
    try folder.write(
      "b-may.yaml", Self.text("Family B", "incident: 2026-03-01").replacing("2026-06-15", with: "2026-05-15"))
    try folder.write("b-zest.yaml", Self.text("Family B", "incident: 2026-03-01"))
    let register = await Self.register([folder.path])
    #expect(register.cases.map { $0.file.baseName } == ["a.yaml", "b-zest.yaml"])
    let text = RegisterReport(register, isWhole: false).text(width: 2000)
    #expect(
      text.contains("Family A stands in two files") && text.contains("b-may.yaml’ (15 May 2026) does not"))
    // Whatever is left out is still never written over.
    #expect(register.inputs.count == 4)
  }

  @Test func twoCasesOfOneNameAreToldApart() async throws {
    let folder = try Folder()
    let rest = """
      agencies:
        trust: {name: Trust, sector: health}
      people:
        nurse: {practitioner: nurse, agency: trust, key: n-1}
      interviews:
        - {of: nurse, by: scr, on: 2026-06-20}
      """
    for (name, day) in [("a", "2026-03-01"), ("b", "2026-03-02")] {
      try folder.write(name + ".yaml", Self.text("Family A", "incident: \(day)\n" + rest))
    }
    let register = await Self.register([folder.path])
    #expect(register.cases.count == 2)
    #expect(register.notes.contains { $0.contains("Two or more cases are called Family A") })
    #expect(register.across.first?.message.contains("Family A (a.yaml) and Family A (b.yaml)") == true)
  }

  @Test func aFileOfACaseDoesNotCollideWithAnOlderOneOfItself() async throws {
    let folder = try Folder()
    let board = try String(contentsOfFile: Self.board + "/family-fir.yaml", encoding: .utf8)
    try folder.write("fir.yaml", board)
    try folder.write("old/fir.yaml", board.replacing("as-of: 2026-06-15", with: "as-of: 2026-05-18"))
    let register = await Self.register([folder.path])
    #expect(register.cases.count == 1 && register.across.isEmpty)
  }

  @Test func whatOverlapWroteItselfIsNoCase() async throws {
    let folder = try Folder()
    try folder.write("a.yaml", Self.text("Family A"))
    try folder.write("kept.json", await Self.register([folder.path]).json.text)
    let register = await Self.register([folder.path])
    #expect(register.unread.isEmpty)
    #expect(register.notes.contains { $0.contains("Passed over, for overlap wrote it") })
  }

  @Test func aFolderOfManyCasesIsNotListedForEach() async throws {
    let folder = try Folder()
    for n in 0..<3 { try folder.write("case-\(n).yaml", Self.text("Family \(n)")) }
    var names = 0
    let found = FileSystem.hasName(in: folder.path) { name in
      names += 1
      return name.hasSuffix(".yaml")
    }
    #expect(found == true && names <= 3)
    #expect(FileSystem.names(in: folder.path).count == 5)
    #expect(FileSystem.hasName(in: folder.path + "/none") { _ in true } == nil)
  }

  @Test func withoutKeysItSaysWhatItCannotSee() async throws {
    let folder = try Folder()
    let rest = """
      agencies:
        trust: {name: Trust, sector: health}
      people:
        nurse: {practitioner: nurse, agency: trust}
      interviews:
        - {of: nurse, by: scr, on: 2026-06-20}
      """
    for name in ["a", "b"] { try folder.write(name + ".yaml", Self.text("Family \(name)", rest)) }
    let register = await Self.register([folder.path])
    #expect(!register.across.contains { $0.rule == CrossRule.practitionerInSeveralCases.id })
    #expect(register.notes.contains { $0.contains("two practitioners who are interviewed") })
  }

  @Test func filtersKeepWhatTheySay() async throws {
    let board = Self.board
    let all = await Self.register([board])
    let led = all.narrowed(to: Register.Filter(lead: "rev-8"))
    #expect(led.cases.map(\.name) == ["Family Fir", "Family Oak"])
    #expect(led.across.allSatisfy { !Set($0.cases).isDisjoint(with: ["Family Fir", "Family Oak"]) })
    let due = all.narrowed(to: Register.Filter(dueWithin: 30))
    #expect(!due.cases.isEmpty && due.cases.count < all.cases.count)
    #expect(all.narrowed(to: Register.Filter(worst: .gap)).cases.allSatisfy { $0.found!.gaps > 0 })
    #expect(all.narrowed(to: Register.Filter(agency: "mh-trust")).cases.count == 4)
  }

  @Test func acrossAloneFindsTheSameAsTheWhole() async throws {
    let whole = await Self.register([Self.board])
    let across = await Self.register([Self.board], isWhole: false)
    let shared = whole.across.filter { $0.rule != CrossRule.gapInMostCases.id }
    #expect(across.across.map(\.reference) == shared.map(\.reference))
    #expect(across.cases.allSatisfy { $0.found == nil && $0.deadlines.isEmpty })
  }

  @Test func theBoardShowsEachRule() async throws {
    let register = await Self.register([Self.board])
    #expect(register.cases.count == 12 && register.unread.isEmpty)
    #expect(Set(register.across.map(\.rule)) == Set(CrossRule.all.map(\.id)))
  }

  @Test func namesGoByTheirNumbers() {
    let names = ["Case 10", "Case 2", "Case", "Case 02", "Case 2b", "Årsmøte", "2 Case", "Case 2"]
    let order = names.sorted { NaturalOrder($0) < NaturalOrder($1) }
    #expect(order == ["2 Case", "Case", "Case 02", "Case 2", "Case 2", "Case 2b", "Case 10", "Årsmøte"])
  }

  @Test func papersHaveNamesOfTheirOwn() async throws {
    let folder = try Folder()
    try folder.write("one/Case A.yaml", Self.text("Family A"))
    try folder.write("two/case-a.yml", Self.text("Family B"))
    try folder.write("three/---.yaml", Self.text("Family C"))
    let register = await Self.register([folder.path])
    #expect(register.paperNames == ["case-a.html", "case-a-2.html", "case.html"])
  }

  @Test func aPageLinkLeadsNowhereElse() {
    #expect(PageLink(folders: ["pa pers"], name: "a.html").address == "./pa%20pers/a.html")
    #expect(PageLink(folders: [".."], name: "\"><script>.html").address == "./%2E%2E/%22%3E%3Cscript%3E.html")
  }

  @Test func theYearAndThePersonAreLegible() async throws {
    let register = await Self.register([Self.board])
    let figures = register.yearFigures() + register.figures(ofKey: "hv-7") + register.figures(ofKey: "rev-2")
    #expect(figures.count >= 3)
    for figure in figures { #expect(try figure.figure(theme: .print).fit.isLegible) }
    #expect(register.figures(ofKey: "nobody").isEmpty)
  }

  static let board = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("examples/board/cases")
    .path
}
