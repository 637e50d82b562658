import Testing

@testable import ProcessGraph

@Suite struct CalendarTests {
  private static let text = """
    overlap: 1
    case: Family F
    frame: england-2015
    as-of: 2015-06-15
    incident: 2015-03-14
    agencies:
      board: {name: Board, sector: partnership}
    people:
      nurse: {practitioner: nurse}
    processes:
      scr: {kind: scr, commissioner: board, started: 2015-04-10, due: 2015-12-31}
      crim: {kind: crim, started: 2015-03-14}
    waits:
      - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: "a witness, in Crown Court; see the note", on: 2015-05-01, review: 2015-07-01}
    actions:
      - {what: send the chronology, due: 2015-05-01}
    """

  private func calendar(isDetailed: Bool = false) throws -> String {
    let source = try CaseReader.read(text: Self.text, file: "f.yaml").case
    return CaseCalendar(CaseGraph(source, asOf: source.asOf!)).text(isDetailed: isDetailed)
  }

  @Test func anEventIsAWholeDay() throws {
    let text = try calendar()
    #expect(
      text.contains(
        "DTSTART;VALUE=DATE:20151231\r\nDTEND;VALUE=DATE:20160101\r\nSUMMARY:SCR: own deadline\r\n"))
    #expect(text.contains("DTSTAMP:20150615T000000Z") && text.contains("CLASS:PRIVATE"))
    #expect(!text.contains("VALARM") && text.hasSuffix("END:VCALENDAR\r\n"))
  }

  /// A calendar goes to phones: it says neither the case's name nor who is a witness, unless it is asked to.
  @Test func whatItSaysIsNeutralUnlessAsked() throws {
    let text = try calendar()
    #expect(text.contains("SUMMARY:SCR: review a pause"))
    for secret in ["Family F", "nurse", "witness", "grandmother", "DESCRIPTION"] {
      #expect(!text.contains(secret))
    }
    #expect(
      try calendar(isDetailed: true).contains("DESCRIPTION:a witness\\, in Crown Court\\; see the note"))
  }

  /// What is past is the report's to tell.
  @Test func onlyWhatIsAheadHasAnEvent() throws { #expect(try !calendar().contains("20150501")) }

  @Test func linesAreFoldedBetweenCharacters() {
    let text = CalendarText(
      name: "a", asOf: Day(year: 2015, month: 6, day: 15)!, marking: "m",
      events: [
        CalendarText.Event(
          key: "k", day: Day(year: 2016, month: 2, day: 28)!, summary: String(repeating: "Môn 🙂 ", count: 30))
      ]
    ).text
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(text.replacing("\r\n ", with: "").contains(String(repeating: "Môn 🙂 ", count: 30)))
    #expect(text.contains("DTEND;VALUE=DATE:20160229"))
  }
}
