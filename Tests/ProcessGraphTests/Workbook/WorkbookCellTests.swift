import Testing

@testable import ProcessGraph

/// What a cell holds, in the forms that spreadsheets write.
@Suite struct WorkbookCellTests {
  private func cells(_ row: String, _ change: (inout SampleWorkbook) -> Void = { _ in }) throws -> [String:
    WorkbookSheet.Value]
  {
    var sample = SampleWorkbook(sheet: "<sheetData><row>\(row)</row></sheetData>")
    change(&sample)
    return try sample.cells()
  }

  @Test func textsStandSharedInlineOrInRuns() throws {
    let cells = try cells(
      "<c t='s'><v>0</v></c><c t='inlineStr'><is><t>in line</t></is><v>no</v></c><c t='s'><v>1</v></c><c t='s'><v></v></c>"
    ) {
      $0.texts = "<si><t>one</t></si><si><r><t>two</t></r><r><t> runs</t></r><rPh><t>said</t></rPh></si>"
    }
    #expect(cells == ["A1": .text("one"), "B1": .text("in line"), "C1": .text("two runs")])
  }

  @Test func aNumberIsADateByItsFormat() throws {
    let row = (0...6).map { "<c s='\($0)'><v>42077</v></c>" }.joined()
    let cells = try cells(row) {
      $0.formats =
        "<numFmt numFmtId='170' formatCode='[$-809]d mmmm yyyy;@'/><numFmt numFmtId='171' formatCode='0 \"days\"'/><numFmt numFmtId='172' formatCode='[Red]0.00'/><numFmt numFmtId='173' formatCode='yyyy'/>"
      $0.styles = [14, 17, 170, 171, 172, 173].map { "<xf numFmtId='\($0)'/>" }.joined()
    }
    #expect(
      cells == [
        "A1": .text("42077"), "B1": .text("2015-03-14"), "C1": .text("2015-03"), "D1": .text("2015-03-14"),
        "E1": .text("42077"), "F1": .text("42077"), "G1": .text("2015"),
      ])
  }

  @Test func daysMayBeCountedFrom1904() throws {
    let cells = try cells("<c s='1'><v>40615</v></c>") {
      $0.styles = "<xf numFmtId='14'/>"
      $0.properties = "<workbookPr date1904='1'/><x:workbookPr xmlns:x='urn:other' date1904='0'/>"
    }
    #expect(cells == ["A1": .text("2015-03-14")])
  }

  @Test func aFormulaCountsByTheValueKept() throws {
    let cells = try cells(
      "<c t='str'><f>A9</f><v>kept</v></c><c><f>1+1</f><v/></c><c t='e'><f>X</f><v>#REF!</v></c><c t='b'><v>1</v></c>"
    )
    #expect(
      cells == ["A1": .text("kept"), "B1": .unworked, "C1": .error("#REF!"), "D1": .text("TRUE")])
  }

  @Test func numbersHaveFifteenDigits() throws {
    let cells = try cells(
      "<c><v>0.30000000000000004</v></c><c><v>17</v></c><c><v>1E3</v></c><c><v>2.5</v></c>")
    #expect(
      cells == ["A1": .text("0.3"), "B1": .text("17"), "C1": .text("1000"), "D1": .text("2.5")])
  }

  @Test func namesMayHaveAPrefixOfTheirOwn() throws {
    let sample = SampleWorkbook(
      sheet: "<m:sheetData><m:row r='3'><m:c r='C3'><m:v>7</m:v></m:c></m:row></m:sheetData>", prefix: "m")
    #expect(try sample.cells() == ["C3": .text("7")])
  }

  @Test func whatIsHiddenOrMergedIsMarked() throws {
    let sample = SampleWorkbook(
      sheet:
        "<cols><col min='2' max='3' hidden='1'/></cols><sheetData><row r='1' hidden='1'><c r='A1'><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A1:A3'/></mergeCells>",
      sheets: [("contacts", "veryHidden")])
    let sheet = try Workbook(sample.bytes).sheets[0]
    #expect(sheet.isHidden && sheet.rows[0].isHidden && sheet.hiddenColumns == [2...3])
    #expect(sheet.merged.map(\.description) == ["A1:A3"])
  }

  @Test func cellsHaveLettersAndNumbers() {
    #expect(CellName.text(row: 7, column: 3) == "C7")
    #expect(CellName.text(row: 1, column: 16_384) == "XFD1")
    #expect(CellName.read("XFD1048576".utf8).map { [$0.row, $0.column] } == [1_048_576, 16_384])
    #expect(CellName.read("XFE1".utf8) == nil && CellName.read("7C".utf8) == nil)
  }
}
