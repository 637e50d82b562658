import Testing

@testable import ProcessGraph

/// Files that are no workbook, or one that cannot be read: each has its own message.
@Suite struct WorkbookFaultTests {
  @Test func whatIsSomethingElseIsNamed() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    #expect(SampleWorkbook.fault([]) == .empty)
    #expect(SampleWorkbook.fault(old) == .old)
    #expect(SampleWorkbook.fault(old + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }) == .locked)
    #expect(SampleWorkbook.fault(Array("<html>".utf8)) == .webPage)
    #expect(SampleWorkbook.fault(Array("id,name\n".utf8)) == .plainText)
    #expect(SampleWorkbook.fault([1, 2, 3, 4, 5]) == .noWorkbook)
  }

  @Test func anArchiveOfAnotherProgramIsNamed() {
    func fault(_ parts: String...) -> WorkbookFault? {
      var zip = ZipWriter()
      for part in parts { zip.add(part, "<a/>") }
      return SampleWorkbook.fault(zip.finished())
    }
    #expect(fault("xl/workbook.bin") == .binary)
    #expect(fault("word/document.xml") == .word)
    #expect(fault("META-INF/manifest.xml", "content.xml") == .openDocument)
    #expect(fault("a.txt") == .noWorkbook)
  }

  @Test func damageIsSeen() {
    let whole = SampleWorkbook(sheet: "<sheetData><row><c><v>17</v></c></row></sheetData>").bytes
    #expect(SampleWorkbook.fault(whole) == nil)
    #expect(SampleWorkbook.fault(Array(whole.dropLast(60))) == .damaged)
    func fault(_ sheet: String) -> WorkbookFault? { SampleWorkbook.fault(SampleWorkbook(sheet: sheet).bytes) }
    #expect(fault("<sheetData>") == .damaged)
    #expect(fault("<sheetData><row><c t='s'><v>9</v></c></row></sheetData>") == .damaged(sheet: "contacts"))
    #expect(fault("<sheetData><row r='1'><c r='ZZZZ1'/></row></sheetData>") == .damaged(sheet: "contacts"))
    #expect(fault("<sheetData><row r='2'/><row r='1'/></sheetData>") == .damaged(sheet: "contacts"))
  }

  /// Every single byte of the archive changed: nothing crashes, and what is read is what was written.
  @Test func aFlippedByteNeverChangesACell() throws {
    let sample = SampleWorkbook(sheet: "<sheetData><row><c><v>17</v></c></row></sheetData>")
    let whole = sample.bytes
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x41
      guard let workbook = try? Workbook(bytes), let sheet = workbook.sheets.first else { continue }
      #expect(sheet.rows.first?.cells.first?.value == .text("17"), "byte \(index)")
    }
  }

  @Test func aDocumentTypeIsRefused() {
    let texts = "<!DOCTYPE a [<!ENTITY b 'c'>]><sst xmlns='\(SampleWorkbook.namespace)'/>"
    var sample = SampleWorkbook(sheet: "<sheetData/>")
    sample.others = [("xl/T.xml", texts)]
    // The part stands twice, whatever the case of its name.
    #expect(SampleWorkbook.fault(sample.bytes) == .damaged)
    let reader = SharedTextReader()
    let scanner = XMLScanner(reader, of: Office.sheets)
    #expect(!Array(texts.utf8).withUnsafeBufferPointer { scanner.read($0) })
  }

  @Test func whatComesOutIsCounted() throws {
    var zip = ZipWriter()
    zip.add("a", [UInt8](repeating: 0, count: 1_000_000))
    let archive = try ZipArchive(zip.finished())
    var room = 999_999
    #expect(throws: ZipArchive.Fault.tooLarge) { try archive.content(of: archive.parts["a"]!, room: &room) }
    room = 1_000_000
    #expect(try archive.content(of: archive.parts["a"]!, room: &room).count == 1_000_000 && room == 0)
  }

  @Test func limitsOfASheetAreAbsolute() {
    let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 501) + "</row>"
    #expect(
      SampleWorkbook.fault(SampleWorkbook(sheet: "<sheetData>\(row)</sheetData>").bytes)
        == .tooManyColumns(sheet: "contacts", row: 1))
  }
}
