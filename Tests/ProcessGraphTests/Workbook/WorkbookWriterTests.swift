import Testing

@testable import ProcessGraph

@Suite struct WorkbookWriterTests {
  private var file: WorkbookFile {
    let page = WorkbookPage(
      name: "contacts",
      columns: [
        WorkbookPage.Column(
          title: "with", width: 20, prompt: "Who.",
          choice: WorkbookPage.Choice(name: "ids_people", offers: .ids)),
        WorkbookPage.Column(title: "on", form: .date, width: 12),
        WorkbookPage.Column(title: "note", width: 40),
      ],
      rows: [
        [.text("=1+1"), .day(Day(year: 2015, month: 3, day: 14)!), .text("a & b <c> _x000D_ d")],
        [.text("007"), .month(Day(year: 2015, month: 3, day: 1)!), .number(17)],
      ], emptyRows: 2)
    return WorkbookFile(
      title: "Family F", marking: "OFFICIAL & SENSITIVE", pages: [page],
      names: [("ids_people", "'contacts'!$A$2:$A$9")])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let sheet = try Workbook(file.bytes).sheets[0]
    #expect(sheet.name == "contacts" && !sheet.isHidden)
    #expect(
      sheet.rows.map { $0.cells.map(\.value.text) } == [
        ["with", "on", "note"], ["=1+1", "2015-03-14", "a & b <c> _x000D_ d"], ["007", "2015-03", "17"],
      ])
  }

  @Test func theSameContentGivesTheSameBytes() { #expect(file.bytes == file.bytes) }

  private func part(_ name: String) throws -> String {
    let archive = try ZipArchive(file.bytes)
    var room = 1 << 20
    return String(decoding: try archive.content(of: archive.parts[name]!, room: &room), as: UTF8.self)
  }

  @Test func theSheetIsReadyToBeFilledIn() throws {
    let sheet = try part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("state=\"frozen\"") && sheet.contains("<formula1>ids_people</formula1>"))
    #expect(sheet.contains("errorStyle=\"warning\"") && sheet.contains("prompt=\"Who.\" sqref=\"A2:A5\""))
    #expect(sheet.contains("<oddHeader>&amp;COFFICIAL &amp;&amp; SENSITIVE</oddHeader>"))
    #expect(!sheet.contains("sheetProtection") && !sheet.contains("customHeight"))
    #expect(try part("xl/workbook.xml").contains("&#39;contacts&#39;!$1:$1"))
  }
}
