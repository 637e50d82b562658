import Foundation
import Testing

@testable import ProcessGraph

@Suite struct CSVProblemTests {
  private static let people = "people: {aunt: {family: aunt}, uncle: {family: uncle}}\n"

  /// The report on contacts kept in a file.
  private func contacts(_ csv: String) throws -> String {
    try CaseFolder(["case.yaml": smallest(Self.people + "contacts: contacts.csv\n"), "contacts.csv": csv])
      .report()
  }

  private func agencies(_ csv: String) throws -> String {
    try CaseFolder(["case.yaml": smallest("agencies: agencies.csv\n"), "agencies.csv": csv]).report()
  }

  @Test func aRaggedRow() throws {
    #expect(
      try contacts("with,by,about\naunt,scr\naunt,scr,support,yes\naunt\n") == """
        contacts.csv:2:1: error: This row has 2 cells; the header has 3.
          aunt,scr
          ^~~~
          help: an empty cell keeps its comma, also at the end of the line: 2 in each line
          also: line 4

        contacts.csv:3:1: error: This row has 4 cells; the header has 3.
          aunt,scr,support,yes
          ^~~~
          help: put a cell that holds a comma in quotes

        2 problems; nothing was checked.

        """)
  }

  @Test func aHeaderThatIsWrong() throws {
    #expect(
      try contacts("with,by,abuot,by,with.x\naunt,scr,support,scr,a\n") == """
        contacts.csv:1:15: error: The column ‘by’ stands twice: it is column 2 and column 4 of the table.
          with,by,abuot,by,with.x
                        ^~
          help: keep one of them, or give the other its own name

        contacts.csv:1:18: error: The column ‘with.x’ stands twice: it is column 1 and column 5 of the table.
          with,by,abuot,by,with.x
                           ^~~~~~
          help: keep one of them, or give the other its own name

        2 problems; nothing was checked.

        """)
  }

  @Test func anUnknownColumnIsReportedOnce() throws {
    #expect(
      try contacts("with,by,abuot\naunt,scr,support\nuncle,scr,support\n") == """
        contacts.csv:1:9: error: There is no column ‘abuot’ in ‘contacts’.
          with,by,abuot
                  ^~~~~
          help: did you mean ‘about’? ‘contacts’ takes about, by, on, note, with, through, outcome, asked-by-family, \
        agreed-with-police, cancelled

        1 problem; nothing was checked.

        """)
  }

  @Test func anUnknownColumnOverNoRows() throws {
    #expect(
      try agencies("id,nmae\n") == """
        agencies.csv:1:4: error: There is no column ‘nmae’ in ‘agencies’.
          id,nmae
             ^~~~
          help: did you mean ‘name’? ‘agencies’ takes name, note, key, sector

        1 problem; nothing was checked.

        """)
  }

  @Test func cellsAreHeldToTheirColumns() throws {
    #expect(
      try contacts("with,by,on,about\n\"aunt\nuncle\",scr,2015-02-30,support\n  aunt  uncl,scr,,suport\n")
        == """
        contacts.csv:3:12: error: ‘2015-02-30’ is not a date: February 2015 has 28 days.
          uncle",scr,2015-02-30,support
                     ^~~~~~~~~~

        contacts.csv:4:1: error: Nothing in people has the id ‘uncl’.
            aunt  uncl,scr,,suport
          ^~~~~~~~~~~~
          help: did you mean ‘uncle’?

        contacts.csv:4:19: error: ‘about’ does not take ‘suport’.
            aunt  uncl,scr,,suport
                            ^~~~~~
          help: did you mean ‘support’?

        3 problems; nothing was checked.

        """)
  }

  @Test func idsComeFirst() throws {
    #expect(
      try agencies("name,id\nTrust,trust\n") == """
        agencies.csv:1:1: error: The first column of ‘agencies’ is ‘id’, not ‘name’.
          name,id
          ^~~~
          help: its first line names the columns: id, name, sector, key, note

        1 problem; nothing was checked.

        """)
  }

  @Test func aRowWithoutAnIDAndOneWithAnotherRowsID() throws {
    #expect(
      try agencies("id,name\n,Trust\nscr,Board\n") == """
        case.yaml:4:13: error: The id ‘scr’ stands twice: it is already an agency, agencies.csv:3.
          processes: {scr: {kind: scr}}
                      ^~~
          help: call the process something else, such as ‘scr-case’

        agencies.csv:2:1: error: A row of ‘agencies’ has no id.
          ,Trust
          ^

        2 problems; nothing was checked.

        """)
  }

  @Test func quotesThatDoNotFit() throws {
    #expect(
      try agencies("id,name\na,The \"Trust\"\nb,\"Board\" B\nc,\"Police\n") == """
        agencies.csv:2:7: error: A quote stands inside a cell that does not begin with one.
          a,The "Trust"
                ^
          help: put the whole cell in quotes, and write each quote inside it twice

        agencies.csv:3:10: error: The cell goes on after its closing quote.
          b,"Board" B
                   ^
          help: write each quote inside a quoted cell twice

        agencies.csv:4:3: error: This quotation is not closed.
          c,"Police
            ^
          help: end it with a quote

        3 problems; nothing was checked.

        """)
  }

  @Test func anEmptyFile() throws {
    #expect(
      try agencies("\n\n") == """
        agencies.csv:1:1: error: The file of ‘agencies’ is empty.
          help: its first line names the columns

        1 problem; nothing was checked.

        """)
  }

  @Test func aCellUnderNoName() throws {
    #expect(try agencies("id,name,,\ntrust,Trust,,\n,,,\n") == "reads\n")
    #expect(try agencies("id,name,\ntrust,Trust,x\n").contains("This cell stands under no column name."))
  }

  @Test func aMapInACellThatIsNotOne() throws {
    let folder = try CaseFolder([
      "case.yaml": smallest(processes: "processes: processes.csv"),
      "processes.csv": "id,kind,milestones\ncrim,crim,{trial: 2015-02-30}\ncor,cor,\"{trial: [\"\n",
    ])
    #expect(
      folder.report() == """
        processes.csv:2:11: error: ‘2015-02-30’ is not a date: February 2015 has 28 days.
          crim,crim,{trial: 2015-02-30}
                    ^~~~~~~~~~~~~~~~~~~

        processes.csv:3:9: error: The text cannot be read here: did not find expected node content.
          cor,cor,"{trial: ["
                  ^~~~~~~~~~~
          help: look for a missing quote, bracket or colon

        2 problems; nothing was checked.

        """)
  }

  @Test func idsAreUniqueOverAllFiles() throws {
    let folder = try CaseFolder([
      "case.yaml": smallest("agencies: agencies.csv\npeople: people.csv\n"),
      "agencies.csv": "id\ntrust\n", "people.csv": "id,official\ntrust,chair\nscr,chair\n",
    ])
    #expect(
      folder.report() == """
        case.yaml:4:13: error: The id ‘scr’ stands twice: it is already a person, people.csv:3.
          processes: {scr: {kind: scr}}
                      ^~~
          help: call the process something else, such as ‘scr-case’

        people.csv:2:1: error: The id ‘trust’ stands twice: it is already an agency, agencies.csv:2.
          trust,chair
          ^~~~~
          help: call the person something else, such as ‘trust-person’

        2 problems; nothing was checked.

        """)
  }

  @Test func tooManyColumns() throws {
    #expect(
      try agencies((1...501).map { "c\($0)" }.joined(separator: ",") + "\n").hasPrefix(
        "agencies.csv:1:2393: error: More than 500 cells stand in one line.\n"))
  }
}
