import Testing

@testable import ProcessGraph

@Suite struct NewCaseTests {
  @Test(arguments: Frame.allCases) func theTextIsACaseOnceAProcessIsWritten(_ frame: Frame) throws {
    let text = NewCase.text(frame: frame)
    let filled = text.replacing("\nprocesses:\n", with: "\nprocesses:\n  inquest: {kind: cor}\n")
    #expect(filled != text)
    let (read, warnings) = try CaseReader.read(text: filled, file: "new.yaml")
    #expect(read.processes.map(\.id) == ["inquest"] && read.frame == frame && warnings.isEmpty)
    for table in CaseTable.allCases {
      #expect(text.contains("\n\(table == .processes ? "" : "# ")\(table.rawValue):\n"))
    }
  }

  @Test func theWorkbookHasASheetATableWithEveryColumn() throws {
    let sheets = try Workbook(NewCase.workbook(frame: .englandCurrent)).sheets
    #expect(sheets.map(\.name) == ["case"] + CaseTable.words + ["lists"])
    #expect(sheets.filter(\.isHidden).map(\.name) == ["lists"])
    for table in CaseTable.allCases {
      let header = try #require(sheets.first { $0.name == table.rawValue }?.rows.first).cells.map(
        \.value.text)
      for column in CaseSchema.columns(of: table) {
        #expect(
          header.contains { $0 == column.name || $0.hasPrefix(column.name + ".") }, "\(table) \(column.name)")
      }
    }
  }

  /// Whoever fills the workbook in, or asks for a table, finds a sentence at every column.
  @Test func everyColumnIsDescribed() {
    for table in CaseTable.allCases {
      #expect(!table.described.sentence.isEmpty && !table.described.example.isEmpty)
      for column in CaseSchema.columns(of: table) {
        #expect(table.described[column.name] != nil, "\(table.rawValue).\(column.name)")
      }
    }
    for column in CaseSchema.head { #expect(CaseSchema.describedHead[column.name] != nil, "\(column.name)") }
  }
}
