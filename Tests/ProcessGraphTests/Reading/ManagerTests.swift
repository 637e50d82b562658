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

  /// A slip: where it is said to be, what is said to do, and what she then types.
  private typealias Slip = (place: String, advice: String, file: String, was: String, becomes: String)

  private static let slips: [Slip] = [
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

  /// The same case from sheets that have an office's own headings, empty columns and empty rows at the end.
  private static let sheets = [
    "subjects.csv": """
    Id;Age;Date of death;Cause;Domestic homicide;;
    Child K;4;14/11/2025;unnatural;N;;
    ;;;;;;

    """,
    "agencies.csv": """
    ID;Name;Sector;;
    partnership;Safeguarding Children Partnership;Partnership;;
    police;Police;Police;;
    hospital;The Children’s Hospital;NHS;;

    """,
    "people.csv": """
    Id;Relationship;Practitioner;Official;Organisation;Subject
    nan;maternal grandmother;;;;
    mum;Mrs Jones;;;;
    chair;;;independent reviewer;;
    sio;;;senior investigating officer;police;

    """,
    "processes.csv": """
    Id;Type;Commissioned by;Chair;Start date;Trial;Date published
    review;LCSPR;partnership;chair;12/12/2025;;
    case;Police investigation;police;sio;14 Nov 2025;Sept 2026;
    psii;PSII;hospital;;1.12.2025;;

    """,
    "contacts.csv": """
    Date;Who;By whom;Purpose;Comments;;;
    20/01/2026;nan;review;Notification;at home – with tea;;;
    22/01/2026;Mum, Nan;review;Involvement;;;;
    ;;;;;;;

    """,
    "documents.csv": """
    Id;What;By;For;Due;Status
    paper;IMR;hospital;review;31/02/2026;Requested

    """,
    "meetings.csv": """
    Of;On;Absent
    review;09/02/2026;hospital and police

    """,
  ]

  private static let headings: [Slip] = [
    ("subjects.csv:1:8: error: There", "did you mean ‘died’?", "subjects.csv", "Date of death", "Died"),
    ("subjects.csv:1:22: error: There", "did you mean ‘death’?", "subjects.csv", "Cause", "Death"),
    ("subjects.csv:2:1: error: ", "begins with a letter: ‘child-k’", "subjects.csv", "Child K", "child-k"),
    ("agencies.csv:4:34: error: ‘sector’", "did you mean ‘health’?", "agencies.csv", ";NHS", ";health"),
    ("people.csv:1:4: error: There", "did you mean ‘family’?", "people.csv", "Relationship", "Family"),
    ("people.csv:1:39: error: There", "did you mean ‘agency’?", "people.csv", "Organisation", "Agency"),
    ("people.csv:3:5: warning: ‘Mrs Jones’", "what the person is", "people.csv", "Mrs Jones", "mother"),
    ("processes.csv:1:4: error: There", "did you mean ‘kind’?", "processes.csv", "Type", "Kind"),
    (
      "processes.csv:1:9: error: There", "did you mean ‘commissioner’?", "processes.csv", "Commissioned by",
      "Commissioner"
    ),
    ("processes.csv:1:25: error: There", "did you mean ‘lead’?", "processes.csv", "Chair", "Lead"),
    ("processes.csv:1:31: error: There", "did you mean ‘started’?", "processes.csv", "Start date", "Started"),
    (
      "processes.csv:1:42: error: There", "did you mean ‘milestones.trial’?", "processes.csv", "Trial",
      "Milestones.trial"
    ),
    (
      "processes.csv:1:48: error: There", "did you mean ‘published’?", "processes.csv", "Date published",
      "Published"
    ),
    (
      "error: ‘kind’ does not take ‘Police", "did you mean ‘crim’", "processes.csv", "Police investigation",
      "crim"
    ),
    ("contacts.csv:1:1: error: There", "did you mean ‘on’?", "contacts.csv", "Date;", "On;"),
    ("contacts.csv:1:6: error: There", "did you mean ‘with’?", "contacts.csv", "Who", "With"),
    ("contacts.csv:1:10: error: There", "did you mean ‘by’?", "contacts.csv", "By whom", "By"),
    ("contacts.csv:1:18: error: There", "did you mean ‘about’?", "contacts.csv", "Purpose", "About"),
    ("contacts.csv:1:26: error: There", "did you mean ‘note’?", "contacts.csv", "Comments", "Note"),
    (
      "documents.csv:2:7: error: ‘what’", "did you mean ‘agency-report’?", "documents.csv", "IMR",
      "agency report"
    ),
    (
      "documents.csv:2:27: error: ‘31/02", "February 2026 has 28 days", "documents.csv", "31/02/2026",
      "28/02/2026"
    ),
    (
      "meetings.csv:2:19: error: Nothing", "put a comma between ids", "meetings.csv", "hospital and",
      "hospital,"
    ),
  ]

  private static func report(_ head: String, _ tables: [String: String]) throws -> String {
    let folder = try CaseFolder(["case.yaml": head])
    for (name, text) in tables {
      let data = text.replacingOccurrences(of: "\n", with: "\r\n").data(using: .windowsCP1252)!
      try folder.write(data, to: name)
    }
    return folder.report()
  }

  /// Mends what is told, and looks again: the last report, and how often it was asked for.
  private static func mended(
    _ head: String, _ tables: [String: String], _ slips: [Slip]
  ) throws -> (report: String, rounds: Int) {
    var (tables, left) = (tables, slips)
    var rounds = 0
    while !left.isEmpty {
      rounds += 1
      try #require(rounds < 5)
      let text = try report(head, tables)
      let told = left.filter { text.contains($0.place) && text.contains($0.advice) }
      try #require(!told.isEmpty, "\(left[0].place)\n\(text)")
      for slip in told {
        tables[slip.file]!.replace(slip.was, with: slip.becomes, maxReplacements: 1)
        left.removeAll { $0.place == slip.place }
      }
    }
    return (try report(head, tables), rounds)
  }

  @Test func eachSlipIsMendedFromItsMessage() throws {
    let (text, rounds) = try Self.mended(Self.head, Self.tables, Self.slips)
    // A date under a heading that nobody knows is read only once the heading is known.
    #expect(rounds == 2)
    #expect(!text.contains(": error: "), "\(text)")
    #expect(text.contains("people.csv:1:1: warning: What stands above the names of the columns"))
    #expect(text.contains("people.csv:1:1: note: The file is read as Windows-1252 text."))
    #expect(
      text.contains("contacts.csv:2:12: note: 3 dates were read day first: ‘20/01/2026’ as 20 January 2026."))
  }

  @Test func officesOwnHeadingsAreAnswered() throws {
    let keys = ["subjects", "agencies", "people", "processes", "contacts", "documents", "meetings"]
    let head = "overlap: 1\ncase: Family K\nframe: england-current\nas-of: 2026-03-02\nincident: 2025-11-14\n"
    let (text, rounds) = try Self.mended(
      head + keys.map { "\($0): \($0).csv\n" }.joined(), Self.sheets, Self.headings)
    #expect(rounds <= 3)
    #expect(!text.contains(": error: "), "\(text)")
  }
}
