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

  /// A wide table goes over several pages, its first column on each; a narrow one stays on one.
  @Test func wideTablesArePrintedOverSeveralPages() throws {
    let narrow = file.pages[0]
    var wide = narrow
    wide.name = "wide"
    wide.columns = (0..<30).map { WorkbookPage.Column(title: "c\($0)", width: 20) }
    #expect(narrow.pagesWide == 1 && wide.pagesWide == 3)
    let archive = try ZipArchive(WorkbookFile(title: "t", pages: [narrow, wide]).bytes)
    var room = 1 << 20
    func part(_ name: String) throws -> String {
      String(decoding: try archive.content(of: archive.parts[name]!, room: &room), as: UTF8.self)
    }
    let book = try part("xl/workbook.xml")
    #expect(
      book.contains(">&#39;contacts&#39;!$1:$1<")
        && book.contains(">&#39;wide&#39;!$A:$A,&#39;wide&#39;!$1:$1<"))
    #expect(try part("xl/worksheets/sheet2.xml").contains("fitToWidth=\"3\""))
  }

  /// What a spreadsheet says of a word that is not on its list depends on what the list is for.
  @Test func eachListSaysWhatItIs() throws {
    let archive = try ZipArchive(NewCase.workbook(frame: .englandCurrent))
    var room = 1 << 24
    func sheet(_ number: Int) throws -> String {
      String(
        decoding: try archive.content(of: archive.parts["xl/worksheets/sheet\(number).xml"]!, room: &room),
        as: UTF8.self)
    }
    let processes = try sheet(2 + CaseTable.allCases.firstIndex(of: .processes)!)
    #expect(
      processes.contains("errorTitle=\"Not one of the words\"") && processes.contains("errorStyle=\"stop\""))
    // A kind may be given in other ways as well, and an id before its row.
    #expect(processes.contains("errorTitle=\"Not on the list\""))
    #expect(processes.contains("errorTitle=\"Not on the list yet\""))
    #expect(try sheet(1).contains("names.independent-chair"))
  }
}
