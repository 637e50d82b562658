import Testing

@testable import ProcessGraph

/// Where the parts of a brief stand, and what the last annex has of the file.
@Suite struct BriefPagesTests {
  /// A case in which every review is in touch with everybody, and nothing is urgent.
  private static let calm = """
    overlap: 1
    case: Calm
    frame: england-2015
    as-of: 2015-06-15
    incident: 2015-03-14
    subjects: {girl: {age: 17, died: 2015-03-14}}
    agencies: {police: {name: Police}, college: {name: College}}
    people:
      gran: {family: grandmother, of: girl}
      lead: {official: reviewer}
      member: {official: police panel member, agency: police}
    processes:
      scr:
        kind: scr
        lead: lead
        started: 2015-06-01
        panel: {police: member}
        linked: {college: member}
      crim: {kind: crim, started: 2015-03-14, milestones: {charge: 2015-03-18, trial: 2015-11-02}}
    contacts: [{with: gran, by: crim, on: 2015-03-15, about: support}]
    """

  private static func report() throws -> CheckReport {
    let source = try CaseReader.read(text: calm, file: "x.yaml").case
    return CheckReport(CaseGraph(source, asOf: source.asOf!))
  }

  @Test func membersAndMilestonesStandInTheLastAnnex() throws {
    let text = try CasePaper(Self.report(), for: Reader(.panel)!, version: "1").markdown
    #expect(text.contains("panel the police panel member for the Police"))
    #expect(text.contains("linked the College through the police panel member"))
    #expect(text.contains("milestones charge 18 March 2015, trial 2 November 2015"))
  }

  /// Whatever does not find room is counted: each finding is named once, or the paper says how many are not.
  @Test func everyActionIsNamedOrCounted() throws {
    let brief = Brief(try Self.report(), isLinked: true)
    let findings = brief.others(leftOut: brief.urgent)
    #expect(findings.count > 3)
    let all = try #require(brief.actions(findings, room: 2_000))
    #expect(all.isWhole)
    let few = try #require(brief.actions(findings, room: 20))
    #expect(!few.isWhole)
    let words = Report(title: "x", subtitle: [], marking: "", foot: "", parts: [few.part(number: 4)]).markdown
    #expect(words.contains("more, in Annex A") || words.contains("see Annex A"))
  }
}
