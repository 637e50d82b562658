import Testing

@testable import ProcessGraph

/// What is asked of papers and declarations, clause by clause.
@Suite struct DataQualityTests {
  static func papers(_ title: String, _ expected: String, _ rows: String...) -> Clause {
    Clause(
      "superseded-version", title, expected,
      "documents:\n"
        + rows.enumerated().map { "  d\($0.offset): {what: final-report, \($0.element)}" }
        .joined(separator: "\n"))
  }

  static let versions: [Clause] = [
    papers("two", "conflict", "for: scr, status: final", "for: scr, status: final"),
    papers(
      "by two agencies", "conflict", "by: board, for: scr, status: final", "by: csp, for: scr, status: final"),
    papers("one a draft", "", "for: scr, status: final", "for: scr, status: draft"),
    papers("one still ahead", "", "for: scr, status: final", "for: scr, status: final, on: 2015-06-16"),
    papers("of one month", "conflict", "for: scr, status: final", "for: scr, status: final, on: 2015-06"),
    papers("one reuses the other", "", "for: scr, status: final", "for: scr, status: final, reuses: d0"),
    papers(
      "three in a chain", "", "for: scr, status: final", "for: scr, status: final, reuses: d0",
      "for: scr, status: final, reuses: d1"),
    papers("of two reviews", "", "for: scr, status: final", "for: dhr, status: final"),
    papers(
      "two of both reviews are one finding", "conflict", "for: [scr, dhr], status: final",
      "for: [scr, dhr], status: final"),
    papers("of no review", "", "status: final", "status: final"),
  ]

  @Test(arguments: versions) func version(_ clause: Clause) throws { try clause.check() }

  @Test func jointReviewsHaveOneReport() throws {
    let found = try findings(
      of: .supersededVersion,
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, joint-with: dhr, business-manager: reviewer}
        dhr: {kind: dhr, decided: 2015-04-10}
      documents:
        one: {what: final-report, for: scr, status: final, on: 2015-05-01}
        two: {what: final-report, for: dhr, status: final, on: 2015-06-01}
      """)
    #expect(found.map(\.rows) == [["one", "two"]])
    #expect(found.first?.about == ["scr", "dhr"])
    #expect(found.first?.remedy == "The independent reviewer to mark the earlier one as superseded.")
    // The general rule is quiet for these rows.
    let general = try findings(
      of: .documentVersionLiveTwice,
      """
      documents:
        one: {what: final-report, for: scr, status: final, on: 2015-05-01}
        two: {what: final-report, for: scr, status: final, on: 2015-06-01}
      """)
    #expect(general.isEmpty)
  }

  /// A person who is declared, and a table that may name them.
  static let names: [(table: String, isNamed: Bool)] = [
    ("", false),
    ("waits:\n  - {process: scr, part: interviews, of: x, for: crim}", true),
    ("waits:\n  - {process: scr, for: crim, decided-by: x}", true),
    ("documents:\n  d: {what: statement, of: x}", true),
    ("documents:\n  d: {what: statement, author: x}", true),
    ("documents:\n  d: {what: statement, signed-off-by: x}", true),
    ("documents:\n  d: {what: statement, signed-off-by: somebody}", false),
    ("shares:\n  - {what: chronology, from: scr, to: x}", true),
    ("contacts:\n  - {with: aunt, by: scr, about: support, through: x}", true),
    ("family-plans:\n  - {lead: x}", true), ("notices:\n  - {about: scr, by: x, to: crag}", true),
    ("decisions:\n  - {about: scr, decision: not-needed, by: x}", true),
    ("decisions:\n  - {about: scr, decision: not-needed, owners: {kept-public: x}}", true),
    ("actions:\n  - {owner: x, what: write}", true),
    ("accepted:\n  - {rule: date-order, about: x, by: a, on: 2015-06-01, because: b}", true),
  ]

  @Test(arguments: names.indices) func namedSomewhere(_ n: Int) throws {
    let (table, isNamed) = Self.names[n]
    let found = try findings(
      of: .personUnused,
      """
      subjects:
        child: {age: 4, died: 2015-03-14}
      agencies: {}
      people:
        aunt: {family: aunt}
        x: {official: somebody}
      processes:
        scr:  {kind: scr, decided: 2015-04-10}
        crim: {kind: crim, started: 2015-03-14}
      family-plans: []
      \(table)
      """.replacing("family-plans: []\n", with: table.contains("family-plans") ? "" : "family-plans: []\n"))
    #expect(found.map(\.about) == (isNamed ? [] : [["x"]]), "\(table)")
  }

  @Test func oneFindingForTheFile() throws {
    let found = try findings(
      of: .personUnused,
      """
      subjects:
        child: {age: 4, died: 2015-03-14}
        twin:  {age: 4, seriously-harmed: 2015-03-14}
      agencies:
        board: {name: Board}
        club:  {name: Youth Club}
      people:
        lead: {official: reviewer, agency: board}
        aunt: {family: aunt}
      processes:
        scr: {kind: scr, subjects: child, decided: 2015-04-10}
      documents:
        spare: {what: statement}
      family-plans: []
      """)
    #expect(found.map(\.about) == [["lead", "club", "twin"]])
    #expect(found.first?.message == "Nothing else in the file names ‘lead’, ‘club’ and ‘twin’")
    #expect(found.first?.rows == ["lead", "club", "twin"])
  }

  static func disciplinary(
    _ title: String, _ expected: String, disc: String, report: String, _ tables: String = ""
  ) -> Clause {
    Clause(
      "disciplinary-shapes-imr", title, expected,
      """
      processes:
        scr:  {kind: scr, lead: reviewer, decided: 2015-04-10}
        csc:  {kind: csc, started: 2015-04-10}
        disc: {kind: disc, commissioner: trust, started: 2015-04-20, \(disc)}
      documents:
        d: {\(report.contains("by:") ? "" : "by: trust, ")\(report.contains("for:") ? "" : "for: scr, ")\(report)}
      \(tables)
      """)
  }
  static let shapes = "may-shape-findings: yes, expected: 2015-09-15"
  static let requested = "what: agency-report, status: requested, due: 2015-08-01"
  static func wait(_ columns: String) -> String {
    "waits:\n  - {process: scr, part: agency-report, of: trust, for: disc, \(columns)}"
  }

  static let shaped: [Clause] = [
    disciplinary("due first", "risk", disc: shapes, report: requested),
    disciplinary(
      "a root cause analysis in draft", "risk", disc: shapes,
      report: "what: rca, status: draft, due: 2015-08-01"),
    disciplinary(
      "due on its planned date", "risk", disc: shapes,
      report: "what: agency-report, status: draft, on: 2015-08-01"),
    disciplinary("final", "", disc: shapes, report: "what: agency-report, status: final, on: 2015-06-01"),
    disciplinary(
      "another paper", "", disc: shapes, report: "what: chronology, status: requested, due: 2015-08-01"),
    disciplinary(
      "for one agency's review", "", disc: shapes, report: requested.replacing("what", with: "for: csc, what")
    ),
    disciplinary(
      "by another agency", "", disc: shapes, report: requested.replacing("what", with: "by: council, what")),
    disciplinary("findings do not turn on it", "", disc: "expected: 2015-09-15", report: requested),
    disciplinary(
      "the outcome is known", "", disc: shapes + ", milestones: {outcome: 2015-06-01}", report: requested),
    disciplinary(
      "by its outcome", "risk", disc: "may-shape-findings: yes, milestones: {outcome: 2015-09-15}",
      report: requested),
    disciplinary("no date for the outcome", "unclear", disc: "may-shape-findings: yes", report: requested),
    disciplinary(
      "no date for the report", "unclear", disc: shapes, report: "what: agency-report, status: requested"),
    disciplinary(
      "in one month", "unclear", disc: "may-shape-findings: yes, expected: 2015-08",
      report: requested.replacing("08-01", with: "08-20")),
    disciplinary("finished", "", disc: shapes + ", finished: 2015-06-01", report: requested),
    disciplinary("about other events", "", disc: shapes + ", about-other-events: yes", report: requested),
    disciplinary(
      "a wait without a reason", "risk", disc: "may-shape-findings: yes, expected: 2015-09-15",
      report: requested.replacing("due: 2015-08-01", with: "due: 2015-08-01"),
      wait("review: 2015-07-01, until: appeal, lifted: 2015-06-01")),
    disciplinary(
      "a wait with a reason and a review", "", disc: "may-shape-findings: yes", report: requested,
      wait("because: x, review: 2015-07-01")),
    disciplinary(
      "reported as impossible", "",
      disc: "may-shape-findings: yes, expected: 2015-09-15, finished: 2015-09-15", report: requested,
      wait("on: 2015-05-01")),
  ]

  @Test(arguments: shaped) func disciplinary(_ clause: Clause) throws { try clause.check() }
}
