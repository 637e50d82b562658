import Foundation
import Testing

@testable import ProcessGraph

@Suite struct FormTests {
  /// Everything a case holds but the places it was read from; sorted, because dictionaries have no order.
  private func contents(_ file: Case) -> String {
    var text = ""
    var bare = file
    bare.files = []
    dump(bare, to: &text)
    let place = /▿ location: ProcessGraph.SourceLocation\n.*\n.*\n.*\n/
    let rest = text.replacing(place, with: "").replacing(/- file: .*\n/, with: "")
    return rest.split(separator: "\n").sorted().joined(separator: "\n")
  }

  @Test func csvAndYAMLDecodeEqual() throws {
    let inline = try CaseReader.read(text: WholeCase.text, file: "case.yaml")
    #expect(inline.warnings.isEmpty)
    let folder = try CaseFolder()
    var text = WholeCase.head
    for (table, rows) in WholeCase.csv {
      try folder.write(Data(rows.utf8), to: "\(table).csv")
      text += "\(table): \(table).csv\n"
    }
    try folder.write(Data(text.utf8), to: "case.yaml")
    #expect(folder.report() == "reads\n")
    let beside = try CaseReader.read(path: folder.path + "/case.yaml")
    #expect(contents(beside.case) == contents(inline.case))
    #expect(contents(beside.case).contains("learning together"))
    #expect(beside.case.contacts[1].place.location.file == folder.path + "/contacts.csv")
    #expect(beside.case.contacts[1].place.location.line == 3)
    #expect(beside.case.contacts[1].place.row == "contacts[2]")
    #expect(beside.case.people[2].place.row == "chair")
  }

  @Test(arguments: WholeCase.yaml.map(\.table))
  func oneTableInCSVReadsWithTheOthersInline(table: String) throws {
    let text =
      WholeCase.head
      + WholeCase.yaml.map {
        $0.table == table ? "\(table): sub/\(table).csv\n" : "\($0.table):\n\($0.text)\n"
      }.joined()
    let folder = try CaseFolder(["case.yaml": text, "sub/\(table).csv": WholeCase.csv[table]!])
    #expect(folder.report() == "reads\n")
  }

  /// A column that no row of the fixture uses would be one that no test reads.
  @Test(arguments: CaseTable.allCases)
  func theFixtureUsesEveryColumn(table: CaseTable) throws {
    let header = try #require(
      WholeCase.csv[table.rawValue]?.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isNewline).first)
    let used = Set(header.split(separator: ",").map { String($0.prefix { $0 != "." }) }).subtracting(["id"])
    #expect(used == Set(CaseSchema.columns(of: table).map(\.name)))
  }

  @Test func rowsWithIDsMayBeAList() throws {
    let text = smallest("agencies:\n  - {id: board, name: Board}\n  - {id: trust}\n")
    let agencies = try CaseReader.read(text: text, file: "case.yaml").case.agencies
    #expect(agencies.map(\.id) == ["board", "trust"])
    #expect(agencies[0].place.location == SourceLocation(file: "case.yaml", line: 6, column: 10))
  }

  @Test func jsonReads() throws {
    let text = """
      {"overlap": 1, "case": "C \\u00e9\\/", "frame": "england-2015",
      \t"processes": {"scr": {"kind": "scr", "subjects": ["child"], "lead": null}}, "subjects": {"child": {"age": 3}}}
      """
    let file = try CaseReader.read(text: text, file: "case.json").case
    #expect(file.name == "C é/")
    #expect(file.processes[0].subjects == ["child"])
    #expect(file.processes[0].lead == nil)
  }

  @Test func byteOrderMarkAndCarriageReturnsAreFine() throws {
    let text = "\u{FEFF}" + SampleCase.text.replacing("\n", with: "\r\n")
    let file = try CaseReader.read(text: text, file: "case.yaml").case
    let plain = try CaseReader.read(text: SampleCase.text, file: "case.yaml").case
    #expect(contents(file) == contents(plain))
    #expect(file.contacts.map(\.place.location) == plain.contacts.map(\.place.location))
  }

  @Test func scalarsAreText() throws {
    let file = try CaseReader.read(text: smallest("area: no\nmarking: 012\n"), file: "case.yaml").case
    #expect(file.area == "no")
    #expect(file.marking == "012")
  }

  @Test(arguments: ["area:", "area: ~", "area: null", "area: ''", "area: \"  \""])
  func emptyIsAbsent(line: String) throws {
    #expect(try CaseReader.read(text: smallest(line), file: "case.yaml").case.area == nil)
  }

  @Test func tablesMayBeLeftEmpty() {
    #expect(report(on: smallest("waits:\nshares: []\npeople: {}\n")) == "reads\n")
  }
}
