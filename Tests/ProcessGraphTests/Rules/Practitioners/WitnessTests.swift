import Testing

@testable import ProcessGraph

/// Possible witnesses, and notes that go on to others.
@Suite struct WitnessTests {
  static let officials = """
      reviewer: {official: independent reviewer}
      chair:    {official: review chair}
      sio:      {official: senior investigating officer, agency: police}

    """
  static func people(_ witness: String, _ rest: String) -> String {
    """
    people:
      nurse: {practitioner: nurse, agency: trust\(witness)}
      aunt:  {family: aunt\(witness)}
    \(officials)\(rest)
    """
  }
  static func nurse(_ columns: String, witness: String = ", witness: potential", _ more: String = "")
    -> String
  {
    people(witness, "interviews: [{of: nurse, \(columns)}]\n" + more)
  }
  static func aunt(_ columns: String, witness: String = ", witness: potential") -> String {
    people(witness, "contacts: [{with: aunt, \(columns)}]\n")
  }
  static let held = "by: scr, on: 2015-05-06"
  static func wait(_ columns: String) -> String {
    "waits: [{process: scr, part: interviews, for: crim, because: a witness, decided-by: sio, review: 2015-07-01, \(columns)}]"
  }

  static let cleared: [Clause] = [
    Clause("witness-interview-uncleared", "held", "gap", nurse(held)),
    Clause("witness-interview-uncleared", "ahead", "risk", nurse("by: scr, on: 2015-06-24")),
    Clause("witness-interview-uncleared", "on no known day", "unclear", nurse("by: scr")),
    Clause(
      "witness-interview-uncleared", "held or ahead, only the month says", "unclear",
      nurse("by: scr, on: 2015-06")),
    Clause(
      "witness-interview-uncleared", "for the defence", "gap", nurse(held, witness: ", witness: defence")),
    Clause("witness-interview-uncleared", "a suspect", "gap", nurse(held, witness: ", witness: suspect")),
    Clause(
      "witness-interview-uncleared", "nobody knows", "unclear", nurse(held, witness: ", witness: unknown")),
    Clause("witness-interview-uncleared", "nobody wrote it down", "unclear", nurse(held, witness: "")),
    Clause("witness-interview-uncleared", "no witness", "", nurse(held, witness: ", witness: no")),
    Clause(
      "witness-interview-uncleared", "agreed on the day", "", nurse(held + ", agreed-with-police: 2015-05-06")
    ),
    Clause(
      "witness-interview-uncleared", "agreed the day after", "gap",
      nurse(held + ", agreed-with-police: 2015-05-07")),
    Clause(
      "witness-interview-uncleared", "agreed for somebody nobody knows of", "",
      nurse(held + ", agreed-with-police: 2015-05-06", witness: "")),
    Clause(
      "witness-interview-uncleared", "to be agreed", "risk",
      nurse("by: scr, on: 2015-06-24, agreed-with-police: 2015-06-20")),
    Clause(
      "witness-interview-uncleared", "liaison by another review", "gap",
      nurse(held, "liaison: [{between: [dhr, crim], on: 2015-05-01, about: witnesses}]")),
    Clause(
      "witness-interview-uncleared", "liaison about the family", "",
      nurse(held, "liaison: [{between: [scr, crim], on: 2015-05-01, about: family}]")),
    Clause(
      "witness-interview-uncleared", "a statement to the police", "",
      nurse("by: crim, on: 2015-05-06, statement: yes")),
    Clause(
      "witness-interview-uncleared", "an interview by the police with the review", "",
      nurse("by: [scr, crim], on: 2015-05-06")),
    Clause(
      "witness-interview-uncleared", "a wait that covers her", "",
      nurse("by: scr, on: 2015-06-24", wait("of: nurse, on: 2015-05-01"))),
    Clause(
      "witness-interview-uncleared", "a wait that covers her agency", "",
      nurse("by: scr, on: 2015-06-24", wait("of: trust, on: 2015-05-01"))),
    Clause(
      "witness-interview-uncleared", "a wait that covers somebody else", "risk",
      nurse("by: scr, on: 2015-06-24", wait("of: aunt, on: 2015-05-01"))),
    Clause(
      "witness-interview-uncleared", "a wait that began afterwards", "gap",
      nurse(held, wait("of: nurse, on: 2015-05-20"))),
    Clause(
      "witness-interview-uncleared", "a wait that has been lifted", "risk",
      nurse("by: scr, on: 2015-06-24", wait("of: nurse, on: 2015-05-01, lifted: 2015-06-01"))),
    Clause(
      "witness-interview-uncleared", "a wait of another review", "gap",
      nurse("by: si, on: 2015-05-06", wait("of: nurse, on: 2015-05-01"))),
    Clause(
      "witness-interview-uncleared", "an interview of the family", "gap",
      aunt("by: scr, on: 2015-05-06, about: interview")),
    Clause(
      "witness-interview-uncleared", "another kind of contact", "",
      aunt("by: scr, on: 2015-05-06, about: involvement")),
    Clause(
      "witness-interview-uncleared", "family of whom nobody wrote it down", "",
      aunt("by: scr, on: 2015-05-06, about: interview", witness: "")),
    Clause(
      "witness-interview-uncleared", "interviewed by a complaint", "",
      aunt("by: crim, on: 2015-05-06, about: interview")),
    Clause(
      "witness-interview-uncleared", "one held and one ahead are two", "gap risk",
      people(
        ", witness: potential", "interviews: [{of: nurse, \(held)}, {of: nurse, by: dhr, on: 2015-06-24}]")),
  ]

  /// A share of notes of the nurse's interview with the health investigation.
  static func share(_ share: String, _ interview: String = "", _ more: String = "") -> String {
    """
    interviews: [{of: nurse, by: si, on: 2015-05-06\(interview)}]
    shares: [{what: interview-notes, from: si, to: scr, \(share)}]
    \(more)
    """
  }
  static let shared = "of: nurse, on: 2015-05-20"

  static let notes: [Clause] = [
    Clause("notes-shared-without-consent", "shared", "gap", share(shared)),
    Clause("notes-shared-without-consent", "to be shared", "risk", share("of: nurse, on: 2015-06-20")),
    Clause(
      "notes-shared-without-consent", "done, on a day nobody wrote down", "gap",
      share("of: nurse, status: done")),
    Clause("notes-shared-without-consent", "shared this month", "unclear", share("of: nurse, on: 2015-06")),
    Clause("notes-shared-without-consent", "nobody is named", "unclear", share("on: 2015-05-20")),
    Clause("notes-shared-without-consent", "refused", "", share(shared + ", status: refused")),
    Clause("notes-shared-without-consent", "in dispute", "", share(shared + ", status: disputed")),
    Clause("notes-shared-without-consent", "by statute", "", share(shared + ", basis: statute")),
    Clause(
      "notes-shared-without-consent", "by agreement of the bodies", "gap",
      share(shared + ", basis: agreement")),
    Clause(
      "notes-shared-without-consent", "asked on the day", "",
      share(shared, ", consent-asked: 2015-05-20, consent-to: scr")),
    Clause(
      "notes-shared-without-consent", "asked the day after", "gap",
      share(shared, ", consent-asked: 2015-05-21, consent-to: scr")),
    Clause(
      "notes-shared-without-consent", "asked in that month", "unclear",
      share(shared, ", consent-asked: 2015-05, consent-to: scr")),
    Clause(
      "notes-shared-without-consent", "agreed for another review", "gap",
      share(shared, ", consent-to: dhr")),
    Clause(
      "notes-shared-without-consent", "withdrawn before", "gap",
      share(shared, ", consent-to: scr, consent-withdrawn: 2015-05-20")),
    Clause(
      "notes-shared-without-consent", "withdrawn afterwards", "",
      share(shared, ", consent-to: scr, consent-withdrawn: 2015-05-21")),
    Clause(
      "notes-shared-without-consent", "withdrawn, and consent claimed", "gap",
      share(shared + ", basis: consent", ", consent-to: scr, consent-withdrawn: 2015-05-15")),
    Clause(
      "notes-shared-without-consent", "withdrawn before a second share", "gap",
      """
      interviews: [{of: nurse, by: si, on: 2015-05-06, consent-to: scr, consent-withdrawn: 2015-05-25}]
      shares:
        - {what: interview-notes, from: si, to: scr, of: nurse, on: 2015-05-20}
        - {what: interview-notes, from: si, to: scr, of: nurse, on: 2015-06-02}
      """),
    Clause(
      "notes-shared-without-consent", "agreed only at a later interview", "gap",
      """
      interviews:
        - {of: nurse, by: si, on: 2015-05-06}
        - {of: nurse, by: si, on: 2015-05-27, consent-to: scr}
      shares: [{what: interview-notes, from: si, to: scr, of: nurse, on: 2015-05-20}]
      """),
    Clause(
      "notes-shared-without-consent", "agreed at an interview by another review", "gap",
      """
      interviews:
        - {of: nurse, by: si, on: 2015-05-06}
        - {of: nurse, by: dhr, on: 2015-05-10, consent-to: scr}
      shares: [{what: interview-notes, from: si, to: scr, of: nurse, on: 2015-05-20}]
      """),
    Clause(
      "notes-shared-without-consent", "of no interview on file", "gap",
      "shares: [{what: interview-notes, from: si, to: scr, of: nurse, on: 2015-05-20}]"),
    Clause(
      "notes-shared-without-consent", "a statement is not notes", "",
      """
      documents: {words: {what: statement, for: crim, of: nurse}}
      shares: [{what: words, from: crim, to: scr, on: 2015-05-20}]
      """),
    Clause(
      "notes-shared-without-consent", "to the homicide review's chair", "gap",
      "shares: [{what: interview-notes, from: si, to: chair, of: nurse, on: 2015-05-20}]"),
    Clause(
      "notes-shared-without-consent", "to the panel", "",
      "shares: [{what: interview-notes, from: si, to: panel, of: nurse, on: 2015-05-20}]"),
    Clause(
      "notes-shared-without-consent", "within one commission", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      shares: [{what: interview-notes, from: scr, to: dhr, of: nurse, on: 2015-05-20}]
      """),
  ]

  @Test(arguments: cleared + notes) func clause(_ clause: Clause) throws { try clause.check() }

  @Test func theUnknownAreOneFindingForAReview() throws {
    let found = try findings(
      of: .witnessInterviewUncleared,
      Self.people(
        "",
        "interviews: [{of: nurse, by: scr, on: 2015-05-06}, {of: visitor, by: scr, on: 2015-05-07}, {of: nurse, by: si, on: 2015-05-08}]"
      )
      .replacing("  aunt:", with: "  visitor: {practitioner: health visitor}\n  aunt:"))
    #expect(found.map(\.rows) == [["interviews[1]", "interviews[2]"], ["interviews[3]"]])
    #expect(found[0].about == ["scr", "crim", "nurse", "visitor"])
  }

  @Test func theAuthorityFollowsTheFrame() throws {
    let old = try findings(of: .witnessInterviewUncleared, Self.nurse(Self.held))
    let new = try findings(of: .witnessInterviewUncleared, Self.nurse(Self.held), frame: .englandCurrent)
    #expect(old[0].authority.map(\.source) == [.cragPaper, .prosecutorsGuide2014])
    #expect(new[0].authority.map(\.source) == [.cragPaper, .prosecutorsProtocol])
    #expect(
      old[0].message
        == "No record that the senior investigating officer agreed to the interview with the nurse, a possible witness, on 6 May 2015"
    )
  }
}
