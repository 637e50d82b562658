import Foundation
import Testing

@testable import ProcessGraph

/// Tables as spreadsheets save them.
@Suite struct SpreadsheetTests {
  private static let people = "people: {aunt: {family: aunt}, uncle: {family: uncle}}\n"

  private func folder(_ csv: Data) throws -> CaseFolder {
    let folder = try CaseFolder([
      "case.yaml": smallest(
        Self.people + "contacts: contacts.csv\n", processes: "processes: {scr: {kind: scr}, dhr: {kind: dhr}}"
      )
    ])
    try folder.write(csv, to: "contacts.csv")
    return folder
  }

  private func contacts(_ csv: String) throws -> [Contact] { try contacts(Data(csv.utf8)) }
  private func contacts(_ csv: Data) throws -> [Contact] {
    let folder = try folder(csv)
    return try withExtendedLifetime(folder) {
      try CaseReader.read(path: folder.path + "/case.yaml").case.contacts
    }
  }
  private func report(_ csv: String) throws -> String { try folder(Data(csv.utf8)).report() }
  private func day(_ year: Int, _ month: Int, _ day: Int) -> CaseDate {
    CaseDate(Day(year: year, month: month, day: day)!)
  }

  @Test(arguments: [
    "with,by,on,about\r\naunt,scr,2015-03-14,support\r\n",
    "With;By;On;About\r\naunt;SCR;2015-03-14;Support\r\n",
    "with\tby\ton\tabout\naunt\tscr\t2015-03-14\tsupport\n",
    "sep=;\nwith;by;on;about\naunt;scr;14/03/2015;support\n",
    "\u{FEFF}with,by,on,about\naunt,scr,14-Mar-2015,support\n",
    "Family contacts 2015,,,\n,,,\nwith,by,on,about\naunt,scr,14 March 2015 00:00,support\n",
  ])
  func separatorsAndForms(csv: String) throws {
    let rows = try contacts(csv)
    #expect(rows.count == 1 && rows[0].with == ["aunt"] && rows[0].by == ["scr"] && rows[0].about == .support)
    #expect(rows[0].on == day(2015, 3, 14))
  }

  @Test func otherEncodings() throws {
    let text = "with,by,on,about,note\naunt,scr,2015-03-14,support,at the café\n"
    let utf16 = try #require(text.data(using: .utf16LittleEndian))
    #expect(try contacts(Data([0xFF, 0xFE]) + utf16)[0].note == "at the café")
    let latin = Data(text.unicodeScalars.map { $0 == "é" ? 0xE9 : UInt8($0.value) })
    #expect(try contacts(latin)[0].note == "at the café")
    #expect(try folder(latin).report().contains("note: The file is read as Windows-1252 text."))
  }

  @Test func listsInCells() throws {
    for cell in ["aunt uncle", "\"aunt, uncle\"", "aunt; uncle", "AUNT uncle"] {
      #expect(try contacts("with,by,about\n\(cell),scr dhr,support\n")[0].with == ["aunt", "uncle"])
    }
  }

  @Test func datesReadDayFirstAreCountedOnce() throws {
    let report = try report("with,by,on,about\naunt,scr,12/01/2015,support\nuncle,scr,14/01/2015,support\n")
    #expect(report.contains("note: 2 dates were read day first: ‘12/01/2015’ as 12 January 2015.\n"))
  }

  @Test func aDateThatCanOnlyBeMonthFirst() throws {
    let report = try report(
      "with,by,on,about\naunt,scr,03/14/2015,support\nuncle,scr,04/21/2015,support\nuncle,dhr,01/02/2015,support\n"
    )
    #expect(report.contains("contacts.csv:2:10: error: ‘03/14/2015’ can only be month first"))
    #expect(report.contains("also: line 3") && report.contains("1 problem; nothing was checked."))
  }

  @Test(arguments: [
    ("14-Mar-15", "its year has two figures", "write all four: 14-Mar-2015"),
    ("42077", "spreadsheets keep dates as numbers", "42077 stands for 14 March 2015"),
    ("14th", "a day is written 2015-03-14", ""),
    ("31/02/2015", "February 2015 has 28 days", ""),
  ])
  func datesThatAreNone(cell: String, reason: String, help: String) throws {
    let report = try report("with,by,on,about\naunt,scr,\(cell),support\nuncle,scr,\(cell),support\n")
    #expect(
      report.contains(reason) && (help.isEmpty || report.contains(help)) && report.contains("1 problem;"))
    #expect(report.contains("also: line 3"))
  }

  @Test func aYearInADateColumn() throws {
    let on = try contacts("with,by,on,about\naunt,scr,2015,support\n")[0].on
    #expect(on == CaseDate(year: 2015))
  }

  @Test func aTableThatNobodyNames() throws {
    let folder = try CaseFolder([
      "case.yaml": smallest(Self.people), "contacts.csv": "with,by,about\n", "x.csv": "",
    ])
    #expect(folder.report().contains("‘contacts.csv’ stands beside the case file and is not read."))
    try folder.write(Data(), to: "other.yaml")
    #expect(folder.report() == "reads\n")
  }

  /// A key in a cell's map with nothing after it is told by its name; an empty column with a dot says nothing and is none.
  @Test(arguments: [
    (
      "must-haves", "{agency-chronologies: rev, family-contribution}",
      "No text stands after ‘family-contribution’ in ‘must-haves’."
    ),
    (
      "must-haves", "{agency-chronologies: rev, family-contribution: }",
      "No text stands after ‘family-contribution’"
    ),
    (
      "terms-of-reference", "{agreed: 2026-01-05, names-parallel-processes}",
      "Nothing stands after ‘names-parallel-processes’ in ‘terms-of-reference’"
    ),
    ("linked", "{trust}", "Nobody stands after ‘trust’ in ‘linked’"),
    ("panel", "trust:", "Nobody stands after ‘trust’ in ‘panel’"),
    ("panel", "{trust}", "Nobody stands after ‘trust’"),
    ("panel.trust", "", ""), ("must-haves.family-contribution", "", ""), ("milestones", "{trial}", ""),
  ])
  func aKeyInACellWithNothingAfterIt(column: String, cell: String, sentence: String) throws {
    let folder = try CaseFolder([
      "case.yaml":
        "overlap: 1\ncase: C\nframe: england-current\nagencies: {trust: {}}\nprocesses: processes.csv\n",
      "processes.csv": "id,kind,\(column)\nscr,\(column == "milestones" ? "crim" : "scr"),\"\(cell)\"\n",
    ])
    let report = folder.report()
    let words = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(sentence.isEmpty ? report == "reads\n" : words.contains(sentence), "\(report)")
  }

  /// A table that is named and cannot be read has its own message.
  @Test(arguments: ["contacts.csv", "./contacts.csv"])
  func aTableThatIsNamedIsNotCalledUnnamed(name: String) throws {
    let folder = try CaseFolder([
      "case.yaml": smallest(Self.people) + "contacts: \(name)\n", "contacts.csv": "with,by\u{0},about\n",
    ])
    let report = folder.report()
    #expect(report.contains("contacts.csv") && report.contains("1 problem;"), "\(report)")
    #expect(!report.contains("stands beside the case file"), "\(report)")
  }

  @Test func cellsOfASheetAreNamedByLetters() {
    let place = SourceLocation(file: "case.xlsx", line: 7, column: 28, sheet: "contacts")
    #expect(place.name == "case.xlsx, sheet contacts, cell AB7")
  }
}
