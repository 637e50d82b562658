import Testing

/// Doing the right thing looks right: what was done about a finding is progress, though more is left to do.
@Suite struct ProgressTests {
  private static func text(_ rows: String) -> String {
    """
    overlap: 1
    case: Small
    frame: england-2015
    as-of: 2015-06-15
    incident: 2015-03-14
    agencies: {board: {}, police: {}}
    people:
      reviewer: {official: independent reviewer}
      sio: {official: senior investigating officer, agency: police}
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
    \(rows)
    """
  }

  private static func fates(_ then: String, _ now: String) throws -> [String: Int] {
    try ChangesCommandTests.with(text(then), named: "then.yaml") { file in
      let run = try ChangesCommandTests.changes(file, text: text(now), "--format", "json")
      return try ChangesCommandTests.fates(run)
    }
  }

  private static let family = "liaison: [{between: [scr, crim], on: 2015-06-14, about: family}]"
  private static let more =
    "liaison: [{between: [scr, crim], on: 2015-06-14, about: [family, timescales, witnesses]}]"

  @Test func aFirstTalkIsProgress() throws {
    let fates = try Self.fates("", Self.family)
    #expect(fates["worse"] == nil && fates["new"] == nil)
    #expect((fates["milder"] ?? 0) + (fates["cleared"] ?? 0) > 0)
  }

  @Test func aTalkAboutMoreIsProgress() throws {
    let fates = try Self.fates(Self.family, Self.more)
    #expect(fates["milder"] == 1 && fates["worse"] == nil && fates["new"] == nil)
  }

  @Test func aTalkAboutLessIsNone() throws {
    #expect(try Self.fates(Self.more, Self.family)["milder"] == nil)
  }
}
