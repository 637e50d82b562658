import Testing

@testable import ProcessGraph

@Suite struct DateImpossibleTests {
  static let wait =
    "process: scr, part: interviews, of: nurse, for: crim, until: trial, because: x, decided-by: sio, on: 2015-05-01, review: 2015-07-01"

  static func clause(
    _ title: String, _ expected: String, wait: String = wait, scr: String = "",
    crim: String = "{trial: 2015-11-02}",
    _ tables: String
  ) -> Clause {
    let columns = scr.isEmpty ? "" : ", \(scr)"
    return Clause(
      "date-impossible", title, expected,
      """
      processes:
        scr:  {kind: scr, lead: reviewer, decided: 2015-04-10\(columns)}
        dhr:  {kind: dhr, lead: chair, decided: 2015-04-10}
        crim: {kind: crim, lead: sio, started: 2015-03-14, milestones: \(crim)}
        cor:  {kind: cor, started: 2015-03-14}
      waits:
        - {\(wait)}
      \(tables)
      """)
  }

  static func interview(_ columns: String) -> String { "interviews:\n  - {\(columns)}" }
  static func document(_ columns: String) -> String { "documents:\n  d: {\(columns)}" }
  static func on(_ part: String) -> String {
    "process: scr, part: \(part), for: crim, until: trial, because: x, on: 2015-05-01, review: 2015-07-01"
  }

  static let interviews: [Clause] = [
    clause("before the trial", "conflict", interview("of: nurse, by: scr, on: 2015-11-01")),
    clause("on the day", "", interview("of: nurse, by: scr, on: 2015-11-02")),
    clause("in its month", "unclear", interview("of: nurse, by: scr, on: 2015-11")),
    clause("in the month before", "conflict", interview("of: nurse, by: scr, on: 2015-10")),
    clause(
      "a trial known to the month", "unclear", crim: "{trial: 2015-11}",
      interview("of: nurse, by: scr, on: 2015-11-10")),
    clause(
      "before that month", "conflict", crim: "{trial: 2015-11}",
      interview("of: nurse, by: scr, on: 2015-10-31")),
    clause(
      "a trial without a date", "unclear", crim: "{trial: }", interview("of: nurse, by: scr, on: 2015-10-31")),
    clause("a trial not recorded", "unclear", crim: "{}", interview("of: nurse, by: scr, on: 2015-10-31")),
    clause(
      "a trial after an undated step", "unclear", crim: "{charge: , trial: 2015-09-01}",
      interview("of: nurse, by: scr, on: 2015-10-31")),
    clause("somebody else", "", interview("of: visitor, by: scr, on: 2015-07-01")),
    clause("by another review", "", interview("of: nurse, by: dhr, on: 2015-07-01")),
    clause("a joint interview", "conflict", interview("of: nurse, by: [dhr, scr], on: 2015-07-01")),
    clause("cancelled", "", interview("of: nurse, by: scr, on: 2015-07-01, cancelled: yes")),
    clause(
      "somebody of the agency", "conflict", wait: wait.replacing("of: nurse", with: "of: trust"),
      interview("of: visitor, by: scr, on: 2015-07-01")),
    clause(
      "nobody in particular", "conflict", wait: wait.replacing("of: nurse, ", with: ""),
      interview("of: visitor, by: scr, on: 2015-07-01")),
    clause(
      "lifted", "", wait: wait + ", lifted: 2015-06-01", interview("of: nurse, by: scr, on: 2015-07-01")),
    clause(
      "not yet begun", "conflict", wait: wait.replacing("on: 2015-05-01", with: "on: 2015-06-20"),
      interview("of: nurse, by: scr, on: 2015-07-01")),
    clause(
      "about publication only", "", wait: on("publication"), interview("of: nurse, by: scr, on: 2015-07-01")),
    clause(
      "police agreed since", "",
      interview("of: nurse, by: scr, on: 2015-07-01, agreed-with-police: 2015-05-01")),
    clause(
      "police agreed before the wait", "conflict",
      interview("of: nurse, by: scr, on: 2015-07-01, agreed-with-police: 2015-04-30")),
    clause(
      "police are still to agree", "conflict",
      interview("of: nurse, by: scr, on: 2015-07-01, agreed-with-police: 2015-06-20")),
    clause(
      "talked with the police about witnesses", "",
      interview("of: nurse, by: scr, on: 2015-07-01")
        + "\nliaison:\n  - {between: [scr, crim], on: 2015-05-20, about: witnesses}"),
    clause(
      "talked about timing", "conflict",
      interview("of: nurse, by: scr, on: 2015-07-01")
        + "\nliaison:\n  - {between: [scr, crim], on: 2015-05-20, about: timing}"),
    clause("held inside the wait", "conflict", interview("of: nurse, by: scr, on: 2015-05-20")),
    clause("held on its first day", "conflict", interview("of: nurse, by: scr, on: 2015-05-01")),
    clause("held before it", "", interview("of: nurse, by: scr, on: 2015-04-30")),
  ]

  static let papers: [Clause] = [
    clause(
      "an agency's report on its date", "conflict", wait: on("agency-report"),
      document("what: agency-report, by: trust, for: scr, status: requested, on: 2015-08-01")),
    clause(
      "an agency's report by its due date", "conflict", wait: on("agency-report"),
      document("what: rca, by: trust, for: scr, status: draft, on: 2015-06-01, due: 2015-08-01")),
    clause(
      "a final one", "", wait: on("agency-report"),
      document("what: agency-report, by: trust, for: scr, status: final, on: 2015-06-01, due: 2015-08-01")),
    clause(
      "another agency's", "", wait: on("agency-report") + ", of: council",
      document("what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01")),
    clause(
      "that agency's", "conflict", wait: on("agency-report") + ", of: trust",
      document("what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01")),
    clause(
      "the report follows the interviews", "conflict",
      document("what: final-report, for: scr, on: 2015-08-01")),
    clause("the report in time", "", document("what: final-report, for: scr, on: 2015-11-02")),
    clause(
      "the report is superseded", "",
      document("what: final-report, for: scr, status: superseded, on: 2015-08-01")),
    clause(
      "a draft does not follow the interviews", "", document("what: draft-report, for: scr, on: 2015-08-01")),
    clause(
      "a draft waits with its report", "conflict", wait: on("report"),
      document("what: draft-report, for: scr, on: 2015-08-01")),
    clause(
      "publication of the report", "conflict", document("what: final-report, for: scr, published: 2015-08-01")
    ),
    clause("publication of the process", "conflict", scr: "published: 2015-08-01", ""),
    clause("the expected end", "conflict", scr: "expected: 2015-08-01", ""),
    clause("the end is due", "", scr: "due: 2015-08-01", ""),
    clause(
      "a wait for publication does not hold the end", "", wait: on("publication"),
      scr: "expected: 2015-08-01", ""),
    clause(
      "contact with the family is another rule's", "", wait: on("family-contact"),
      "contacts:\n  - {with: grandmother, by: scr, on: 2015-08-01, about: involvement}"),
    clause(
      "a coroner's own dates", "", wait: "process: cor, for: crim, until: trial",
      "interviews:\n  - {of: nurse, by: cor, on: 2015-08-01}"),
    clause(
      "inside a whole wait that is reported", "",
      wait: "process: scr, for: crim, until: trial, on: 2015-05-01", scr: "expected: 2015-08-01",
      interview("of: nurse, by: scr, on: 2015-08-01")),
    clause(
      "inside one that a court ordered", "conflict",
      wait: "process: scr, for: crim, until: trial, ground: court-order, on: 2015-05-01",
      scr: "expected: 2015-08-01", ""),
    clause(
      "the report of another review", "conflict",
      wait: "process: dhr, for: crim, until: trial, on: 2015-05-01",
      document("what: final-report, for: dhr, on: 2015-08-01")),
    clause(
      "a ring holds it", "", wait: on("report") + "}\n  - {process: crim, for: scr, until: report",
      document("what: final-report, for: scr, on: 2015-08-01")),
  ]

  @Test(arguments: interviews) func interview(_ clause: Clause) throws { try clause.check() }
  @Test(arguments: papers) func paper(_ clause: Clause) throws { try clause.check() }

  @Test func oneFindingForAWaitWithAllItsRows() throws {
    let found = try findings(
      of: .dateImpossible,
      """
      processes:
        scr:  {kind: scr, lead: reviewer, decided: 2015-04-10, expected: 2015-09-20}
        crim: {kind: crim, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}
      waits:
        - {\(Self.wait)}
      interviews:
        - {of: nurse, by: scr, on: 2015-07-20}
        - {of: visitor, by: scr, on: 2015-07-21}
      documents:
        report: {what: final-report, for: scr, on: 2015-09-01}
      """)
    #expect(found.map(\.rows) == [["scr", "interviews[1]", "report", "waits[1]", "crim"]])
    #expect(found.first?.about == ["scr", "crim", "nurse"])
    #expect(found.first?.date?.description == "2015-07-20")
    #expect(found.first?.details.count == 3)
  }

  @Test func readsAloud() throws {
    let planned = try Self.clause("", "", Self.interview("of: nurse, by: scr, on: 2015-07-20")).findings()
    #expect(
      planned.map(\.message) == [
        "The interview with the community psychiatric nurse for the serious case review is planned for 20 July 2015, but "
          + "waits for the trial, not before 2 November 2015"
      ])
    #expect(
      planned.first?.remedy
        == "The independent reviewer to move the interview with the community psychiatric nurse after 2 November 2015, or "
        + "to agree with the senior investigating officer that the wait is lifted.")
  }
}
