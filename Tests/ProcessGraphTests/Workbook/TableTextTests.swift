import Testing

@testable import ProcessGraph

@Suite struct TableTextTests {
  @Test func aTableIsShownWithAnExampleAndEveryColumn() throws {
    let page = try #require(TableText.page("contacts", width: 80))
    #expect(page.contains("- {with: grandmother, by: scr, on: 2015-05-06, about: notification}"))
    for column in CaseSchema.columns(of: .contacts) { #expect(page.contains("\n  \(column.name)")) }
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(TableText.page("contact", width: 80) == nil)
  }

  @Test func theSchemaKnowsEveryTable() {
    let text = CaseJSONSchema.json.text
    for table in CaseTable.allCases { #expect(text.contains("#/definitions/\(table.rawValue)")) }
    #expect(text.contains("Family and friends, practitioners and officials"))
  }
}
