import Testing

@testable import ProcessGraph

/// One cause is one message, however many rows it stands in: what comes next is not to be looked for among its copies.
@Suite struct OneCauseTests {
  private static let head = """
    people: {aunt: {family: aunt}}
    """

  /// What hundreds of rows of `waits` do wrong alike, each with a value of its own.
  static let slips = [
    "{process: scr, for: crim-@}", "{process: scr, for: crim, part: part-@}",
    "{process: scr, for: crim, on: 2015-13-@}", "{process: scr, for: crim, of: nobody-@}",
    "{process: scr, for: crim, until: Never @!}", "{process: scr, for: crim, colour: c@}",
    "{process: scr, on: 2015-@}",
    "{process: scr, for: crim, asked-by-family: f@}",
  ]

  @Test func columnsThatStandAsDeepAsTheirRow() {
    let text = smallest("", processes: "processes:\n  scr:\n  kind: scr\n  decided: 2015-04-01\n")
    let said = report(on: text)
    #expect(said.contains("‘kind’ is a column, and stands as deep as the row ‘scr’ that it belongs to."))
    #expect(said.contains("indent it, and the columns after it, two spaces more than ‘scr’"))
    #expect(said.split(separator: "\n").count { $0.contains(": error: ") } == 1, "\(said)")
  }

  @Test(arguments: slips)
  func inYAML(slip: String) {
    let rows = (100..<450).map { "  - " + slip.replacing("@", with: "\($0)") }.joined(separator: "\n")
    let text = smallest(
      "waits:\n\(rows)\n", processes: "processes: {scr: {kind: scr}, crim: {kind: crim}}")
    let lines = report(on: text).split(separator: "\n")
    #expect(lines.count { $0.contains(": error: ") } <= 2, "\(lines.prefix(8))")
    #expect(lines.contains { $0.hasPrefix("  also: lines ") && $0.hasSuffix("more") })
  }

  @Test(arguments: slips)
  func inCSV(slip: String) throws {
    let pairs = slip.dropFirst().dropLast().split(separator: ", ").map { $0.split(separator: ": ") }
    let header = pairs.map { $0[0] }.joined(separator: ",")
    let rows = (100..<450).map { n in
      pairs.map { $0[1].replacing("@", with: "\(n)") }.joined(separator: ",")
    }
    let folder = try CaseFolder([
      "case.yaml": smallest(
        "waits: waits.csv\n", processes: "processes: {scr: {kind: scr}, crim: {kind: crim}}"),
      "waits.csv": ([header] + rows).joined(separator: "\n") + "\n",
    ])
    let lines = folder.report().split(separator: "\n")
    #expect(lines.count { $0.contains(": error: ") } <= 2, "\(lines.prefix(8))")
  }

  /// A few are told one by one: each may have its own cure.
  @Test func fiveAreFiveMessages() {
    let rows = (1...5).map { "  - {process: scr, for: p\($0)}\n" }.joined()
    #expect(report(on: smallest("waits:\n" + rows)).hasSuffix("5 problems; nothing was checked.\n"))
  }

  /// An error of another column is not lost among them.
  @Test func anotherCauseStandsByItself() {
    let rows = (1...400).map { "  - {process: scr, for: p\($0)}\n" }.joined()
    let text = report(on: smallest("waits:\n" + rows + "  - {process: scr, for: scr, part: hole}\n"))
    #expect(text.contains("‘part’ does not take ‘hole’.") && text.contains("did you mean ‘whole’?"))
    #expect(text.contains("Nothing in processes has the id ‘p1’; the same is so of other values"))
  }
}
