import Testing

@testable import ProcessGraph

/// What a practitioner is told, offered and asked, and where their words go.
@Suite struct PractitionerTests {
  static func seen(_ rows: String...) -> String {
    "interviews:\n" + rows.map { "  - {of: nurse, \($0)}" }.joined(separator: "\n") + "\n"
  }
  static let held = "by: si, on: 2015-05-06"
  static let both = "told-of-processes: 2015-05-01, told-of-implications: 2015-05-01"

  /// One review interview, beside one other process.
  static func beside(_ other: String, _ columns: String) -> String {
    "processes:\n  si: {kind: si, commissioner: trust, started: 2015-03-20}\n  x: {\(other)}\n"
      + seen(columns)
  }

  static let told: [Clause] = [
    Clause("practitioner-not-told", "told of nothing", "gap", seen(held)),
    Clause(
      "practitioner-not-told", "not of what follows", "gap", seen(held + ", told-of-processes: 2015-05-01")
    ),
    Clause(
      "practitioner-not-told", "told the day after", "gap",
      seen(held + ", told-of-processes: 2015-05-07, told-of-implications: 2015-05-01")),
    Clause(
      "practitioner-not-told", "told on the day", "",
      seen(held + ", told-of-processes: 2015-05-06, told-of-implications: 2015-05-06")),
    Clause(
      "practitioner-not-told", "told in that month", "unclear",
      seen(held + ", told-of-processes: 2015-05, told-of-implications: 2015-05-01")),
    Clause(
      "practitioner-not-told", "told at an earlier interview", "",
      seen("by: si, on: 2015-05-01, \(both)", "by: scr, on: 2015-05-20")),
    Clause(
      "practitioner-not-told", "told with a statement to the police", "",
      seen("by: crim, on: 2015-05-01, statement: yes, \(both)", "by: scr, on: 2015-05-20")),
    Clause("practitioner-not-told", "fourteen days ahead", "risk", seen("by: si, on: 2015-06-29")),
    Clause("practitioner-not-told", "fifteen days ahead", "", seen("by: si, on: 2015-06-30")),
    Clause(
      "practitioner-not-told", "a wider local window", "risk",
      seen("by: si, on: 2015-06-30") + "settings: {told-before: 15}"),
    Clause("practitioner-not-told", "on no known day", "unclear", seen("by: si")),
    Clause(
      "practitioner-not-told", "held and ahead are two", "gap risk", seen(held, "by: si, on: 2015-06-20")
    ),
    Clause(
      "practitioner-not-told", "held or ahead, only the month says", "unclear", seen("by: si, on: 2015-06")),
    Clause(
      "practitioner-not-told", "an inquest runs beside it", "gap",
      beside("kind: cor, started: 2015-03-20", held)),
    Clause("practitioner-not-told", "only considered", "", beside("kind: scr, notified: 2015-03-20", held)),
    Clause(
      "practitioner-not-told", "about other events", "",
      beside("kind: scr, started: 2015-03-20, about-other-events: yes", held)),
    Clause(
      "practitioner-not-told", "it had ended by then", "",
      beside("kind: scr, started: 2015-03-20, finished: 2015-05-06", held)),
    Clause(
      "practitioner-not-told", "it runs as one with it", "",
      beside("kind: scr, started: 2015-03-20, joint-with: si", held)),
    Clause(
      "practitioner-not-told", "it began after they were told", "unclear",
      beside("kind: scr, started: 2015-05-03", held + ", " + both)),
    Clause(
      "practitioner-not-told", "it began on the day they were told", "",
      beside("kind: scr, started: 2015-05-01", held + ", " + both)),
    Clause(
      "practitioner-not-told", "told again once it had begun", "",
      beside("kind: scr, started: 2015-05-03", held + ", " + both)
        + "  - {of: nurse, by: si, on: 2015-05-04, told-of-processes: 2015-05-04}"),
  ]

  static let toldCriminal: [Clause] = [
    Clause("practitioner-not-told-criminal", "held", "gap", seen(held)),
    Clause("practitioner-not-told-criminal", "fourteen days ahead", "risk", seen("by: si, on: 2015-06-29")),
    Clause("practitioner-not-told-criminal", "fifteen days ahead", "", seen("by: si, on: 2015-06-30")),
    Clause(
      "practitioner-not-told-criminal", "to be told before a visit ahead", "",
      seen("by: si, on: 2015-06-24, told-of-criminal: 2015-06-20")),
    Clause(
      "practitioner-not-told-criminal", "told the day after", "gap",
      seen(held + ", told-of-criminal: 2015-05-07")),
    Clause(
      "practitioner-not-told-criminal", "told in that month", "unclear",
      seen(held + ", told-of-criminal: 2015-05")),
    Clause(
      "practitioner-not-told-criminal", "told on a row that was cancelled", "gap",
      seen(held, "by: scr, on: 2015-05-01, told-of-criminal: 2015-05-01, cancelled: yes")),
    Clause(
      "practitioner-not-told-criminal", "an interview with the police, for the review too", "",
      seen("by: [si, crim], on: 2015-05-06")),
    Clause(
      "practitioner-not-told-criminal", "it opened in that month", "unclear",
      beside("kind: crim, started: 2015-05", held)),
    Clause(
      "practitioner-not-told-criminal", "it had ended by then", "",
      beside("kind: crim, started: 2015-03-14, finished: 2015-05-01", held)),
    Clause(
      "practitioner-not-told-criminal", "about other events", "",
      beside("kind: crim, started: 2015-03-14, about-other-events: yes", held)),
  ]

  static let welfare: [Clause] = [
    Clause(
      "practitioner-welfare", "two people of one review are one finding", "advice",
      "interviews: [{of: nurse, \(held)}, {of: visitor, by: si, on: 2015-05-07}]"),
    Clause(
      "practitioner-welfare", "two reviews are two", "advice advice", seen(held, "by: scr, on: 2015-05-20")),
    Clause("practitioner-welfare", "still ahead", "", seen("by: si, on: 2015-06-20")),
    Clause(
      "practitioner-welfare", "held or ahead, only the month says", "unclear", seen("by: si, on: 2015-06")),
    Clause(
      "practitioner-welfare", "offered with a statement to the police", "",
      seen(held, "by: crim, statement: yes, support-offered: 2015-05-20")),
    Clause(
      "practitioner-welfare", "to be offered tomorrow", "advice", seen(held + ", support-offered: 2015-06-16")
    ),
    Clause(
      "practitioner-welfare", "a statement to the police alone", "",
      seen("by: crim, on: 2015-05-06, statement: yes")),
    Clause(
      "practitioner-welfare", "confirmed for the lead review only", "advice",
      seen(held) + "confirmed: [{duty: staff-welfare, on: 2015-05-07}]"),
    Clause(
      "practitioner-welfare", "confirmed for the lead review, which saw them", "",
      seen("by: scr, on: 2015-05-06") + "confirmed: [{duty: staff-welfare, on: 2015-05-07}]"),
    Clause(
      "practitioner-welfare", "to be confirmed tomorrow", "advice",
      seen(held) + "confirmed: [{duty: staff-welfare, about: si, on: 2015-06-16}]"),
  ]

  static func block(_ columns: String, disc: String = "kind: disc, commissioner: trust, started: 2015-04-20")
    -> String
  {
    """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      disc: {\(disc)}
    waits: [{process: scr, part: interviews, for: disc, \(columns)}]
    """
  }
  static let whole = "of: nurse, because: proceedings, review: 2015-07-01"

  static let blocks: [Clause] = [
    Clause("disciplinary-interview-block", "all three are there", "", block(whole)),
    Clause("disciplinary-interview-block", "no reason", "risk", block("of: nurse, review: 2015-07-01")),
    Clause(
      "disciplinary-interview-block", "no date to look again", "risk",
      block("of: nurse, because: proceedings")),
    Clause(
      "disciplinary-interview-block", "an overdue look is said elsewhere", "",
      block("of: nurse, because: proceedings, review: 2015-06-01")),
    Clause("disciplinary-interview-block", "begins tomorrow", "", block("on: 2015-06-16")),
    Clause("disciplinary-interview-block", "lifted", "", block("lifted: 2015-06-01")),
    Clause(
      "disciplinary-interview-block", "it does not go ahead", "",
      block("on: 2015-05-01", disc: "kind: disc, started: 2015-04-20, status: not-proceeding")),
    Clause(
      "disciplinary-interview-block", "for a complaint", "",
      block("on: 2015-05-01", disc: "kind: comp, started: 2015-04-20")),
  ]

  @Test(arguments: told + toldCriminal + welfare + blocks) func clause(_ clause: Clause) throws {
    try clause.check()
  }

  @Test func theMissingNoticeIsNamed() throws {
    let found = try findings(
      of: .practitionerNotTold, Self.seen(Self.held + ", told-of-processes: 2015-05-01"))
    #expect(
      found.map(\.message) == [
        "No record that the community psychiatric nurse was told how what is said may be used before the interview on 6 May 2015"
      ])
    // The criminal process is another rule's: only the two reviews beside the interview are named.
    #expect(found[0].about == ["scr", "dhr", "si", "nurse"])
    #expect(found[0].settings == [.toldBefore: 14])
    let later = try findings(
      of: .practitionerNotTold, Self.beside("kind: scr, started: 2015-05-03", Self.held + ", " + Self.both))
    #expect(later.map(\.about) == [["si", "x", "nurse"]])
    #expect(
      later[0].message
        == "No record whether the community psychiatric nurse was told of the serious case review, opened since the "
        + "processes were explained")
  }

  @Test func bothNoticesAreMissingWhereBothKindsRun() throws {
    let tables = Self.seen(Self.held)
    #expect(try findings(of: .practitionerNotTold, tables).count == 1)
    let criminal = try findings(of: .practitionerNotToldCriminal, tables)
    #expect(criminal.map(\.about) == [["si", "crim", "nurse"]])
    #expect(
      criminal.map(\.message) == [
        "No record that the community psychiatric nurse was told of the criminal investigation before the interview on 6 May 2015"
      ])
  }

  @Test func whoSentTheNotesIsNamed() throws {
    let found = try findings(
      of: .notesSharedWithoutConsent,
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20}
      documents:
        notes: {what: interview-notes, for: si, of: nurse, status: final, on: 2015-05-06}
      interviews:
        - {of: nurse, by: si, on: 2015-05-06}
      shares:
        - {what: notes, from: police, to: scr, on: 2015-05-20}
      """)
    #expect(found.flatMap(\.details).map(\.who) == ["the Police to the serious case review"])
  }
}
