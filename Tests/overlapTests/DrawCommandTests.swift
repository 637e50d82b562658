import Foundation
import Testing

/// What `overlap draw` writes, and where.
@Suite struct DrawCommandTests {
  private static let file = "examples/family-f/family-f.yaml"

  /// A folder of its own, taken away afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("overlap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private static let crowded = "examples/quiet/quiet.yaml"

  @Test func severalFiguresAreNumberedFiles() throws {
    try inFolder { folder in
      let run = try Command("draw", Self.crowded, "--view", "information", "-o", folder + "/case.a.svg")
      #expect(run.status == 0 && run.output.isEmpty)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(names.count > 1)
      #expect(names == (1...names.count).map { "case.a-\($0).svg" })
      let lines = run.errors.split(separator: "\n")
      #expect(lines.count == names.count)
      for (n, line) in lines.enumerated() {
        #expect(line.contains(names[n] + "  Figure \(n + 1) of \(names.count): papers of "))
      }
    }
  }

  /// One view that is too full keeps no other from being written; which one is left out, and why, is said.
  @Test func allViewsAreWrittenButOneThatIsTooFull() throws {
    try inFolder { folder in
      let chain = (1...400).map { "  - {process: p\($0), for: p\($0 - 1), until: end, on: 2015-05-01}" }
      let text =
        "overlap: 1\ncase: Chain\nframe: england-2015\nas-of: 2015-06-15\nprocesses:\n"
        + (0...400).map { "  p\($0): {kind: other, name: work \($0), started: 2015-04-01}" }.joined(
          separator: "\n")
        + "\nwaits:\n" + chain.joined(separator: "\n") + "\n"
      try text.write(toFile: folder + "/chain.yaml", atomically: true, encoding: .utf8)
      let run = try Command("draw", folder + "/chain.yaml", "--view", "all", "-o", folder + "/case.svg")
      #expect(run.status == 3)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(
        names.contains { $0.hasPrefix("case-timeline") } && !names.contains { $0.hasPrefix("case-waits") })
      #expect(run.errors.contains("the view ‘waits’ is left out. This view would take more than 40 figures."))
      let one = try Command("draw", folder + "/chain.yaml", "--view", "waits", "-o", folder + "/one.svg")
      #expect(one.status == 3 && !FileManager.default.fileExists(atPath: folder + "/one-1.svg"))
    }
  }

  @Test func severalFiguresHaveNoRoomOnStandardOutput() throws {
    let run = try Command("draw", Self.crowded, "--view", "information")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("figures to be readable") && run.errors.contains("Figure 1 of "))
    #expect(run.errors.contains("--figure") && run.errors.contains("--output"))
    let one = try Command("draw", Self.crowded, "--view", "information", "--figure", "2")
    #expect(one.status == 0 && one.output.contains("<title id=\"information-2-title\">Figure 2 of "))
  }

  @Test func nothingIsWrittenWhereOneFileMayNotBe() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/case-2.svg", withIntermediateDirectories: false)
      let run = try Command("draw", Self.crowded, "--view", "information", "-o", folder + "/case.svg")
      #expect(run.status == 73)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["case-2.svg"])
    }
  }

  @Test func unknownIdsGetASuggestion() throws {
    let focus = try Command("draw", Self.file, "--focus", "grandmohter")
    #expect(
      focus.status == 64 && focus.errors.contains("declares no ‘grandmohter’. Did you mean ‘grandmother’?"))
    let agency = try Command("draw", Self.file, "--commissioner", "bord")
    #expect(agency.status == 64 && agency.errors.contains("commissioned by ‘bord’. Did you mean ‘board’?"))
    let depth = try Command("draw", Self.file, "--focus", "aunt", "--depth", "0")
    #expect(depth.status == 64 && depth.errors.contains("1 to 99"))
  }

  @Test func aPartWithNothingInItSaysSo() throws {
    let run = try Command("draw", Self.file, "--view", "family", "--commissioner", "coroner")
    #expect(run.status == 64 && run.errors.contains("Nothing in the view ‘family’ has to do with that."))
    let figure = try Command("draw", Self.file, "--view", "family", "--figure", "9")
    #expect(figure.status == 64 && figure.errors.contains("no figure 9"))
  }

  @Test func aboutNarrowsFindingsAndFigureAlike() throws {
    let run = try Command("draw", Self.file, "--view", "family", "--about", "aunt")
    #expect(run.status == 0)
    #expect(run.output.contains("Shows only what has to do with the maternal aunt"))
    #expect(!run.output.contains(">Maternal grandmother<"))
  }

  /// One figure needs no name.
  @Test func allViewsOfWhichOneHoldsSomethingGoToTheOutput() throws {
    let text = """
      overlap: 1
      case: One
      frame: england-2015
      as-of: 2015-06-15
      agencies: {csp: {name: Community Safety Partnership}}
      processes: {dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13}}
      """
    let run = try Command(["draw", "-", "--view", "ALL"], input: text)
    #expect(run.status == 64)
    let all = try Command(["draw", "-", "--view", "all", "--format", "SVG"], input: text)
    #expect(all.status == 0 && all.output.hasPrefix("<svg") && all.errors.isEmpty)
  }
}
