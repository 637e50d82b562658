import Foundation
import Testing

@testable import ProcessGraph

/// A case as a manager saves it from a spreadsheet, with her slips: each is mended from what its message says, and
/// nothing else. The same in a text file: `ManagerTextTests`.
@Suite struct ManagerTests {
  private static let head = """
    overlap: 1
    case: Family K
    frame: england-current
    as-of: 2026-03-02
    incident: 2025-11-14
    subjects: {child-k: {age: 4, died: 2025-11-14, death: unnatural, abuse: suspected}}
    agencies:
      partnership: {name: Safeguarding Children Partnership, sector: partnership}
      police: {name: Police, sector: police}
      hospital: {name: Hospital NHS Trust, sector: health}
    people: people.csv
    processes: processes.csv
    contacts: contacts.csv
    waits: waits.csv
    """

  /// A title, capitals, day-first dates, a month in words, a comma between ids, quotes as Windows has them.
  private static let tables = [
    "people.csv": """
    PEOPLE – Family K;;;;
    Id;Family;Practitioner;Official;Agency
    Nan;maternal grandmother;;;
    Mum;child’s mother;;;
    HV;;health visitor;;Hospital
    Chair;;;independent reviewer;
    SIO;;;senior investigating officer;Police

    """,
    "processes.csv": """
    Id;Kind;Commissioner;Lead;Subjects;Started;Milestones.Trial
    Review;Local child safeguarding practice review;Partnership;Chair;child-k;12/12/2025;
    Case;Criminal investigation;Police;SIO;child-k;14/11/2025;Sept 2026
    PSII;PSII;Hospital;;child-k;01/12/25;

    """,
    "contacts.csv": """
    With;By;Date;About;Comments
    Nan;Review;20/01/2026;Notification;at home, with tea
    Mum, Nan;Review;22/01/2026;involvment;
    Mum;PSII;46049;Notification;

    """,
    "waits.csv": """
    Process;Part;For;Until;Because
    Review;Interviews;Case;Trial;asked by the SIO; in writing
    Review;Family contact;Case;charge;

    """,
  ]

  /// Each slip: where it is said to be, what is said to do, and what she then types.
  private static let slips: [(place: String, advice: String, file: String, was: String, becomes: String)] = [
    (
      "processes.csv:4:29: error: ‘01/12/25’ is not a date: its year has two figures.",
      "help: write all four: 01/12/2025", "processes.csv", "01/12/25", "01/12/2025"
    ),
    (
      "waits.csv:2:1: error: This row has 6 cells; the header has 5.",
      "help: put a cell that holds a semicolon in quotes", "waits.csv", "asked by the SIO; in writing",
      "\"asked by the SIO; in writing\""
    ),
    (
      "contacts.csv:1:9: error: There is no column ‘Date’ in ‘contacts’.", "help: did you mean ‘on’?",
      "contacts.csv", ";Date;", ";On;"
    ),
    (
      "contacts.csv:1:20: error: There is no column ‘Comments’ in ‘contacts’.", "help: did you mean ‘note’?",
      "contacts.csv", ";Comments", ";Note"
    ),
    (
      "contacts.csv:3:28: error: ‘about’ does not take ‘involvment’.", "help: did you mean ‘involvement’?",
      "contacts.csv", "involvment", "involvement"
    ),
    (
      "contacts.csv:4:10: error: ‘46049’ is not a date: spreadsheets keep dates as numbers",
      "46049 stands for 27 January 2026", "contacts.csv", "46049", "27.01.2026"
    ),
  ]

  private func report(_ tables: [String: String]) throws -> String {
    let folder = try CaseFolder(["case.yaml": Self.head])
    for (name, text) in tables {
      let data = text.replacingOccurrences(of: "\n", with: "\r\n").data(using: .windowsCP1252)!
      try folder.write(data, to: name)
    }
    return folder.report()
  }

  @Test func eachSlipIsMendedFromItsMessage() throws {
    var (tables, left) = (Self.tables, Self.slips)
    var rounds = 0
    while !left.isEmpty {
      rounds += 1
      try #require(rounds < 4)
      let text = try report(tables)
      let told = left.filter { text.contains($0.place) && text.contains($0.advice) }
      try #require(!told.isEmpty, "\(left[0].place)\n\(text)")
      for slip in told {
        tables[slip.file]!.replace(slip.was, with: slip.becomes)
        left.removeAll { $0.place == slip.place }
      }
    }
    // A date under a heading that nobody knows is read only once the heading is known.
    #expect(rounds == 2)
    let text = try report(tables)
    #expect(!text.contains(": error: "), "\(text)")
    #expect(text.contains("people.csv:1:1: warning: What stands above the names of the columns"))
    #expect(text.contains("people.csv:1:1: note: The file is read as Windows-1252 text."))
    #expect(
      text.contains("contacts.csv:2:12: note: 3 dates were read day first: ‘20/01/2026’ as 20 January 2026."))
  }
}
