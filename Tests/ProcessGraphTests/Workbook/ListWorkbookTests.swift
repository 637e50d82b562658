import Testing

@testable import ProcessGraph

/// The workbooks that are sent round: actions and deadlines.
@Suite struct ListWorkbookTests {
  @Test func deadlinesHoldWhatTheTableHolds() throws {
    let graph = try ExampleFigures.report("family-f").graph
    let suppositions: [[WhatIf]] = [[], [try #require(WhatIf("crim.trial=2016-02-01"))]]
    for changes in suppositions {
      let table = ClockTable(graph, supposing: changes)
      let sheets = try Workbook(table.workbook).sheets
      func rows(_ name: String) -> Int { (sheets.first { $0.name == name }?.rows.count ?? 1) - 1 }
      #expect(rows("deadlines") == table.rows.count)
      #expect(rows("finish dates") == table.outlooks.reduce(0) { $0 + $1.facts.count })
      #expect(
        rows("what would change")
          == (table.supposed.map { $0.suppositions.count + $0.changes.count } ?? 0))
      #expect(rows("notes") == table.notes.count)
      #expect(!sheets.contains { $0.rows.count < 2 })
    }
  }

  @Test func anAgreedActionSaysWhereItWasAgreed() throws {
    let yaml = """
      overlap: 1
      case: A case
      frame: england-current
      as-of: 2026-06-15
      people:
        reviewer: {official: independent reviewer}
      processes:
        review: {kind: LCSPR, lead: reviewer, decided: 2026-06-01}
      actions:
        - {from: review, owner: reviewer, what: Write to the grandmother, due: 2026-07-01}
        - {from: Panel of 3 June, owner: reviewer, what: Ring the coroner's officer, due: 2026-07}
        - {from: review, owner: reviewer, what: Finished, done: 2026-06-10}
      """
    let sheet = try #require(
      try Workbook(ActionWorkbook.bytes(try ExampleFigures.report(text: yaml))).sheets.first)
    let agreed = sheet.rows.map { $0.cells.map(\.value.text) }.filter { $0.contains("agreed") }
    #expect(
      agreed == [
        [
          "agreed", "Agreed in the local child safeguarding practice review.", "Write to the grandmother",
          "independent reviewer", "2026-07-01",
        ],
        [
          "agreed", "Agreed: Panel of 3 June", "Ring the coroner's officer", "independent reviewer",
          "2026-07",
        ],
      ])
  }
}
