import Testing

@testable import ProcessGraph

/// Where a date that cannot be meant stands among the findings.
@Suite struct HidingDateTests {
  /// A date out of order is about the file and comes last; one that hides what has to be done comes with the risks, and is
  /// said at the top of the paper.
  @Test func onlyADateThatHidesSomethingComesBeforeTheRest() throws {
    func report(_ decided: String, _ contact: String) throws -> CheckReport {
      CheckReport(
        try ReachedTests.graph(
          """
          processes:
            scr: {kind: scr, commissioner: board, lead: reviewer, decided: \(decided)}
          contacts:
            - {with: grandmother, by: scr, on: \(contact), about: involvement}
          """))
    }
    func urgency(_ report: CheckReport) -> [Urgency] {
      report.findings.filter { $0.rule == "date-order" }.map(report.graph.urgency)
    }
    let plain = try report("2015-05-10, notified: 2015-05-20", "2015-05-12")
    #expect(urgency(plain) == [.file])
    let after = plain.findings.drop { $0.rule != "date-order" }
    #expect(after.allSatisfy { plain.graph.urgency(of: $0) == .file })
    let hiding = try report("2016-04-10", "2015-05-06")
    #expect(urgency(hiding).contains(.risk))
    #expect(Brief(hiding, isLinked: true).inShort.words.contains("it hides"))
    #expect(!Brief(plain, isLinked: true).inShort.words.contains("it hides"))
  }
}
