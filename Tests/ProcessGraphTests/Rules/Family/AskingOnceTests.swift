import Testing

@testable import ProcessGraph

@Suite struct AskingOnceTests {
  static let duplicates: [Clause] = [
    Clause(
      "info-duplicate-request", "both final", "conflict",
      "documents:\n  a: {what: chronology, by: council, for: scr, status: final, on: 2015-05-01}\n  b: {what: chronology, by: council, for: dhr, status: final, on: 2015-05-20}"
    ),
    Clause(
      "info-duplicate-request", "one final, one asked for", "advice",
      "documents:\n  a: {what: chronology, by: council, for: scr, status: final, on: 2015-05-01}\n  b: {what: chronology, by: council, for: dhr, status: requested}"
    ),
    Clause(
      "info-duplicate-request", "for a health investigation too", "advice",
      "documents:\n  a: {what: chronology, by: trust, for: scr, status: requested}\n  b: {what: chronology, by: trust, for: si, status: requested}"
    ),
    Clause(
      "info-duplicate-request", "the police ask, not a review", "",
      "documents:\n  a: {what: chronology, by: trust, for: scr, status: requested}\n  b: {what: chronology, by: trust, for: crim, status: requested}"
    ),
    Clause(
      "info-duplicate-request", "one is superseded", "",
      "documents:\n  a: {what: chronology, by: trust, for: scr, status: superseded}\n  b: {what: chronology, by: trust, for: dhr, status: requested}"
    ),
    Clause(
      "info-duplicate-request", "both for one review", "",
      "documents:\n  a: {what: chronology, by: trust, for: scr, status: draft}\n  b: {what: chronology, by: trust, for: scr, status: requested}"
    ),
    Clause(
      "info-duplicate-request", "a chronology and a report", "",
      "documents:\n  a: {what: chronology, by: trust, for: scr, status: draft}\n  b: {what: agency-report, by: trust, for: dhr, status: requested}"
    ),
    Clause(
      "info-duplicate-request", "a third paper joins the two", "",
      """
      documents:
        a: {what: chronology, by: council, for: scr, status: draft}
        b: {what: chronology, by: council, for: dhr, status: requested, reuses: c}
        c: {what: minutes, by: council, for: scr, reuses: a}
      """),
    Clause(
      "info-duplicate-request", "one for both stands beside them", "",
      """
      documents:
        a: {what: chronology, by: council, for: scr, status: draft}
        b: {what: chronology, by: council, for: dhr, status: requested}
        c: {what: chronology, by: council, for: [scr, dhr], status: requested}
      """),
    Clause(
      "info-duplicate-request", "the reviews run as one", "",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, decided: 2015-04-13}
      documents:
        a: {what: chronology, by: council, for: scr, status: draft}
        b: {what: chronology, by: council, for: dhr, status: requested}
      """),
    Clause(
      "info-duplicate-request", "one review is about another incident", "",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        dhr: {kind: dhr, decided: 2015-04-13, about-other-events: yes}
      documents:
        a: {what: chronology, by: council, for: scr, status: draft}
        b: {what: chronology, by: council, for: dhr, status: requested}
      """),
    Clause(
      "info-duplicate-request", "three of one kind are one finding, two kinds are two", "advice advice",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        dhr: {kind: dhr, decided: 2015-04-13}
        sar: {kind: sar, decided: 2015-04-13}
      documents:
        a: {what: chronology, by: council, for: scr, status: draft}
        b: {what: chronology, by: council, for: dhr, status: requested}
        c: {what: chronology, by: council, for: sar, status: requested}
        d: {what: agency-report, by: council, for: dhr, status: requested}
        e: {what: agency-report, by: council, for: sar, status: requested}
      """),
  ]
  @Test(arguments: duplicates) func duplicateRequests(_ clause: Clause) throws { try clause.check() }

  @Test func theCountIsInWords() throws {
    #expect(
      try Self.duplicates[11].findings().map(\.message) == [
        "The County Council is asked for three chronologies, for the serious case review, the domestic homicide review "
          + "and the safeguarding adults review",
        "The County Council is asked for two agency reports, for the domestic homicide review and the safeguarding "
          + "adults review",
      ])
  }

  static let analyses: [Clause] = [
    Clause(
      "imr-duplicates-rca", "an investigation without its analysis on file", "advice",
      "documents:\n  a: {what: agency-report, by: trust, for: scr, status: requested}"),
    Clause(
      "imr-duplicates-rca", "another agency's report", "",
      "documents:\n  a: {what: agency-report, by: council, for: scr, status: requested}"),
    Clause(
      "imr-duplicates-rca", "for the health investigation itself", "",
      "documents:\n  a: {what: agency-report, by: trust, for: si, status: requested}"),
    Clause(
      "imr-duplicates-rca", "to be shared as the report by its kind", "",
      "documents:\n  a: {what: agency-report, by: trust, for: scr, status: requested}\nshares:\n  - {what: rca, from: si, to: scr, as: agency-report, status: planned}"
    ),
    Clause(
      "imr-duplicates-rca", "shared, but not to serve as the report", "advice",
      "documents:\n  a: {what: agency-report, by: trust, for: scr, status: requested}\nshares:\n  - {what: rca, from: si, to: scr, on: 2015-06-01}"
    ),
    Clause(
      "imr-duplicates-rca", "shared as the report with the other review", "advice",
      "documents:\n  a: {what: agency-report, by: trust, for: scr, status: requested}\nshares:\n  - {what: rca, from: si, to: dhr, as: agency-report, on: 2015-06-01}"
    ),
    Clause(
      "imr-duplicates-rca", "the analysis is about other events", "",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20, about-other-events: yes}
      documents:
        a: {what: agency-report, by: trust, for: scr, status: requested}
        b: {what: rca, by: trust, for: si, status: draft}
      """),
    Clause(
      "imr-duplicates-rca", "the provider is another trust than the commissioner", "",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20}
      documents:
        a: {what: agency-report, by: council, for: scr, status: requested}
      """),
    Clause(
      "rca-reuse-scope", "a draft in a report that is final", "risk",
      "documents:\n  a: {what: rca, by: trust, for: si, status: draft}\n  b: {what: agency-report, by: trust, for: scr, status: final, on: 2015-06-01, reuses: a}"
    ),
    Clause(
      "rca-reuse-scope", "a draft in a draft", "",
      "documents:\n  a: {what: rca, by: trust, for: si, status: draft}\n  b: {what: agency-report, by: trust, for: scr, status: draft, on: 2015-06-01, reuses: a}"
    ),
    Clause(
      "rca-reuse-scope", "shared for information only", "",
      "documents:\n  a: {what: rca, by: trust, for: si, status: draft}\nshares:\n  - {what: a, from: si, to: scr, on: 2015-06-01}"
    ),
    Clause(
      "rca-reuse-scope", "final in a month that decides", "unclear",
      "documents:\n  a: {what: rca, by: trust, for: si, status: final, on: 2015-06}\nshares:\n  - {what: a, from: si, to: scr, as: agency-report, on: 2015-06-10}"
    ),
    Clause(
      "rca-reuse-scope", "about other events, though only planned", "risk",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20, about-other-events: yes}
      documents:
        a: {what: rca, by: trust, for: si, status: final, on: 2015-05-01}
      shares:
        - {what: a, from: si, to: scr, as: agency-report, status: planned}
      """),
    Clause(
      "rca-reuse-scope", "different people", "unclear",
      """
      subjects:
        child:   {age: 17}
        partner: {age: 44}
      processes:
        scr: {kind: scr, decided: 2015-04-10, subjects: child}
        si:  {kind: si, commissioner: trust, started: 2015-03-20, subjects: partner}
      documents:
        a: {what: rca, by: trust, for: si, status: final, on: 2015-05-01}
      shares:
        - {what: a, from: si, to: scr, as: agency-report, on: 2015-06-01}
      """),
  ]
  @Test(arguments: analyses) func analysesAndReports(_ clause: Clause) throws { try clause.check() }

  @Test func theCurrentFrameSaysLearningResponse() throws {
    let body =
      "documents:\n  a: {what: agency-report, by: trust, for: scr, status: requested}\n  b: {what: rca, by: trust, for: si, status: draft}"
    let finding = try #require(
      try Clause("imr-duplicates-rca", "now", "advice", frame: .englandCurrent, body).findings().first)
    #expect(finding.message.hasSuffix("with no record of whether its learning response could serve"))
    #expect(finding.authority.contains(.memory(.patientSafetyFramework2022)))
  }

  static func council(_ documents: String..., scr: String = "decided: 2015-04-10") -> String {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, \(scr), contributors: [council, csp]}
    documents:
      report: {what: agency-report, by: council, for: scr, status: final, on: 2015-05-20, signed-off: 2015-05-21}
    \(documents.map { "  \($0)" }.joined(separator: "\n"))
    """
  }
  static let chronologies: [Clause] = [
    Clause("no-agency-chronology", "never asked for, 66 days on", "risk", council()),
    Clause("no-agency-chronology", "never asked for, 60 days on", "", council(scr: "decided: 2015-04-16")),
    Clause(
      "no-agency-chronology", "asked for, with no date", "",
      council("a: {what: chronology, by: council, for: scr, status: requested}")),
    Clause(
      "no-agency-chronology", "asked for, due yesterday", "gap",
      council("a: {what: chronology, by: council, for: scr, status: requested, due: 2015-06-14}")),
    Clause(
      "no-agency-chronology", "dated, with no word of its state", "",
      council("a: {what: chronology, by: council, for: scr, on: 2015-05-20}")),
    Clause(
      "no-agency-chronology", "the review has its report", "gap",
      council("f: {what: final-report, for: scr, status: final, on: 2015-06-01}")),
    Clause(
      "no-agency-chronology", "of an agency that is linked, for another review", "risk",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, linked: {council: chair}}
        dhr: {kind: dhr, decided: 2015-04-10}
      documents:
        a: {what: chronology, by: council, for: dhr, status: final, on: 2015-05-20}
        b: {what: agency-report, by: council, for: scr, status: final, on: 2015-05-20}
      """),
  ]
  @Test(arguments: chronologies) func chronologiesAndAccounts(_ clause: Clause) throws { try clause.check() }
}
