import Testing

@testable import ProcessGraph

/// A workbook as a whole case: what is read, and what is said of what is not.
@Suite struct WorkbookCaseTests {
  private typealias Cell = WorkbookPage.Cell

  private static let head: [[Cell]] = [
    [.text("overlap"), .number(1)], [.text("case"), .text("Family F")],
    [.text("Frame"), .text("england-2015")],
    [.text("as-of"), .day(Day(year: 2015, month: 6, day: 15)!)],
    [.text("settings.liaison-gap"), .number(20)],
  ]

  private static func page(_ name: String, _ titles: [String], _ rows: [[Cell]]) -> WorkbookPage {
    WorkbookPage(name: name, columns: titles.map { WorkbookPage.Column(title: $0, width: 12) }, rows: rows)
  }

  private static func pages(contact: [Cell]) -> [WorkbookPage] {
    [
      page("case", ["key", "value"], head),
      page("people", ["id", "family"], [[.text("grandmother"), .text("maternal grandmother")]]),
      page(
        "processes", ["id", "kind", "milestones.trial"],
        [
          [.text("scr"), .text("SCR")],
          [.text("crim"), .text("crim"), .month(Day(year: 2015, month: 11, day: 1)!)],
        ]),
      page("Contacts", ["with", "by", "on", "about"], [contact]),
    ]
  }

  private static let contact: [Cell] = [
    .text("grandmother"), .text("scr, crim"), .text("06/05/2015"), .text("Statutory notice"),
  ]

  private func read(_ pages: [WorkbookPage]) throws -> CaseReader.Result {
    try CaseReader.read(WorkbookFile(title: "t", pages: pages).bytes, file: "case.xlsx", folder: nil)
  }

  private func problems(_ pages: [WorkbookPage]) -> [String] {
    do throws(ReadingProblem) {
      return try CaseReader.read(
        WorkbookFile(title: "t", pages: pages).bytes, file: "case.xlsx", folder: nil
      ).warnings.map { DiagnosticReport.text([$0]) }
    } catch {
      guard case .diagnostics(let all) = error else { return ["\(error)"] }
      return all.map { DiagnosticReport.text([$0]) }
    }
  }

  @Test func sheetsAreTheTables() throws {
    let source = try read(Self.pages(contact: Self.contact)).case
    #expect(source.name == "Family F" && source.asOf?.description == "2015-06-15")
    #expect(source.settings[.liaisonGap] == 20)
    #expect(source.processes.map(\.id) == ["scr", "crim"])
    #expect(source.processes[1].milestones.map { $0.date?.description } == ["2015-11"])
    let contact = try #require(source.contacts.first)
    #expect(contact.by == ["scr", "crim"] && contact.on?.description == "2015-05-06")
    #expect(contact.place.location.sheet == "Contacts" && contact.place.location.cell == "A2")
    #expect(source.files.map(\.name) == ["case.xlsx"])
  }

  @Test func aPlaceIsASheetAndACell() {
    var contact = Self.contact
    contact[3] = .text("notifcation")
    let text = problems(Self.pages(contact: contact)).joined()
    #expect(text.contains("case.xlsx, sheet Contacts, cell D2: error: "))
    #expect(text.contains("did you mean ‘notification’?"))
    // The row's cells stand beneath, and the mark points at the one that is meant.
    let row = "grandmother | scr, crim | 06/05/2015 | notifcation"
    #expect(text.contains("  \(row)\n  " + String(repeating: " ", count: row.count - 11) + "^"))
  }

  @Test func aSheetThatIsNoTableIsNamed() {
    let pages = Self.pages(contact: Self.contact) + [Self.page("contcts", ["a"], [[.text("b")]])]
    let text = problems(pages).joined()
    #expect(text.contains("sheet contcts, cell A1: warning: ") && text.contains("did you mean ‘contacts’?"))
    #expect(!problems(Self.pages(contact: Self.contact)).joined().contains("is no table"))
  }

  @Test func aWorkbookWithoutItsKeysIsRefused() {
    let pages = Array(Self.pages(contact: Self.contact).dropFirst())
    #expect(problems(pages).joined().contains("The workbook has no sheet ‘case’."))
  }

  @Test func whatIsHiddenMergedOrUnworkedIsSaid() throws {
    let rows = """
      <cols><col min='2' max='2' hidden='1'/></cols><sheetData>
      <row r='1'><c r='A1' t='inlineStr'><is><t>id</t></is></c><c r='B1' t='inlineStr'><is><t>kind</t></is></c><c r='C1' t='inlineStr'><is><t>scope</t></is></c></row>
      <row r='2' hidden='1'><c r='A2' t='inlineStr'><is><t>scr</t></is></c><c r='B2' t='inlineStr'><is><t>scr</t></is></c><c r='C2'><f>1+1</f></c></row>
      </sheetData><mergeCells><mergeCell ref='C2:C4'/></mergeCells>
      """
    let sheet = try Workbook(SampleWorkbook(sheet: rows, sheets: [("processes", "hidden")]).bytes).sheets[0]
    let found = Problems()
    let source = SourceText(file: "case.xlsx", order: 1, sheet: "processes")
    SheetChecks(sheet: sheet, source: source, problems: found).warn()
    var cells = SheetCells(sheet, in: source, found)
    while cells.next() != nil {}
    let text = DiagnosticReport.text(found.diagnostics)
    for part in [
      "The sheet is hidden", "cell A2: warning: This row is hidden", "cell B1: warning: Column B is hidden",
      "cell C2: error: The cells C2:C4 are merged", "cell C2: error: The spreadsheet has kept no value",
    ] { #expect(text.contains(part), "\(part)") }
  }

  /// What a person types who has not seen that a thing inside another has a column of its own.
  @Test func aCellTakesAMapAsPeopleWriteIt() throws {
    var pages = Self.pages(contact: Self.contact)
    pages.append(
      Self.page("agencies", ["id", "name"], [[.text("police"), .text("Police")], [.text("trust")]]))
    pages[1].rows.append([.text("sio"), .empty])
    pages[1].columns.append(WorkbookPage.Column(title: "official", width: 12))
    pages[1].rows[1] = [.text("sio"), .empty, .text("senior officer")]
    func read(_ panel: String) throws -> Case {
      pages[2] = Self.page(
        "processes", ["id", "kind", "panel", "milestones"],
        [
          [.text("scr"), .text("SCR"), .text(panel)],
          [.text("crim"), .text("crim"), .empty, .text("charge: 1 May 2015; trial:")],
        ])
      return try self.read(pages).case
    }
    for text in ["police: sio, trust: sio", "{police: sio, trust: sio}", "police: sio; trust: sio"] {
      let processes = try read(text).processes
      #expect(processes[0].panel == ["police": "sio", "trust": "sio"], "\(text)")
      #expect(processes[1].milestones.map(\.name).sorted() == ["charge", "trial"])
    }
    for text in ["sio", "police: sio, the chair"] {
      #expect(throws: ReadingProblem.self) { _ = try read(text) }
      #expect(problems(pages).contains { $0.contains("panel.police") && $0.contains("cell C2") }, "\(text)")
    }
  }

  @Test func aWordDocumentIsNoWorkbook() throws {
    let word = try CasePaper(
      try ExampleFigures.report("quiet"), for: try #require(Reader(.panel)), CasePaper.Request(), version: "1"
    ).word
    #expect(SampleWorkbook.fault(word) == .word)
    do throws(ReadingProblem) {
      _ = try CaseReader.read(word, file: "case.xlsx", folder: nil)
      Issue.record("it is read")
    } catch {
      // It has neither lines nor cells to name.
      #expect(DiagnosticReport.text(error).hasPrefix("case.xlsx: error: This is a Word document"))
    }
  }
}
