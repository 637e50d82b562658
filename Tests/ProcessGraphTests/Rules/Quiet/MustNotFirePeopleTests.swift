import Testing

@testable import ProcessGraph

/// What must never fire about families and practitioners, by the numbers of the list, each beside the twin that does.
@Suite struct MustNotFirePeopleTests {
  /// Which of some rules find something.
  static func fired(_ rules: [Rule], _ tables: String) throws -> [String] {
    let report = try RuleTests.check(Example("test", tables))
    let found = Set(report.findings.flatMap(\.answers))
    return rules.map(\.id).filter(found.contains)
  }

  static func notes(_ tables: String) throws -> [String] {
    try RuleTests.check(Example("test", tables)).notes.map(\.rule)
  }

  static let pairs: [Rule] = [
    .interviewDuplicateAvoidable, .interviewConsentNotAsked, .interviewCouldBeJoint,
  ]
  static let counting: [Rule] = [.familyMultipleContact, .familyNotifyUncoordinated]
  static let told = "contacts:\n  - {with: uncle, by: [scr, dhr], on: 2015-04-14, about: notification}\n"

  @Test func number1ConsentRefused() throws {
    func seen(_ answer: String) -> String {
      "interviews: [{of: nurse, by: si, on: 2015-05-06\(answer)}, {of: nurse, by: scr, on: 2015-06-08}]"
    }
    let refused = seen(", consent-refused-to: scr")
    #expect(try Self.fired(Self.pairs, refused).isEmpty)
    #expect(try Self.notes(refused) == ["interview-consent-refused"])
    #expect(try Self.fired(Self.pairs, seen("")) == ["interview-consent-not-asked"])
    #expect(try Self.fired(Self.pairs, seen(", consent-to: scr")) == ["interview-duplicate-avoidable"])
    #expect(try Self.notes(seen("")).isEmpty)
  }

  @Test func number2OneJointVisit() throws {
    let joint = Self.told + "  - {with: grandmother, by: [scr, dhr], on: 2015-04-15, about: involvement}"
    #expect(try Self.fired(Self.counting, joint).isEmpty)
    let two =
      Self.told + "  - {with: grandmother, by: scr, on: 2015-04-15, about: involvement}\n"
      + "  - {with: grandmother, by: dhr, on: 2015-04-15, about: involvement}"
    #expect(try Self.fired(Self.counting, two) == ["family-multiple-contact"])
  }

  @Test func number3VisitsOfSupport() throws {
    let rules: [Rule] = [.familyMultipleContact, .familyContactBeforePoliceClear, .familyContactDuringHold]
    func weekly(_ about: String) -> String {
      let visits = ["05-04", "05-11", "05-18"].map {
        "  - {with: uncle, by: si, on: 2015-\($0), about: \(about)}"
      }
      return "waits: [{process: si, part: family-contact, for: crim, on: 2015-04-15}]\ncontacts:\n"
        + visits.joined(separator: "\n")
        + "\n  - {with: uncle, by: scr, on: 2015-05-06, about: involvement, agreed-with-police: 2015-05-01}"
    }
    #expect(try Self.fired(rules, weekly("support")).isEmpty)
    #expect(
      try Self.fired(rules, weekly("involvement")) == [
        "family-multiple-contact", "family-contact-during-hold",
      ])
    let noHold = weekly("involvement").split(separator: "\n").dropFirst().joined(separator: "\n")
    #expect(
      try Self.fired(rules, noHold) == ["family-multiple-contact", "family-contact-before-police-clear"])
  }

  @Test func number4StatementToThePolice() throws {
    func seen(_ statement: String) -> String {
      "interviews: [{of: nurse, by: \(statement)}, {of: nurse, by: scr, on: 2015-06-08, "
        + "told-of-processes: 2015-06-08, told-of-implications: 2015-06-08}]"
    }
    let rules = Self.pairs + [.practitionerNotTold]
    #expect(try Self.fired(rules, seen("crim, on: 2015-05-06, statement: yes")).isEmpty)
    #expect(
      try Self.fired(rules, seen("si, on: 2015-05-06")) == [
        "interview-consent-not-asked", "practitioner-not-told",
      ])
    #expect(try Self.fired(rules, seen("si, on: 2015-05-06, statement: yes")).isEmpty)
  }

  @Test func number9ProcessesThatNeverRanAtOnce() throws {
    func seen(finished: String) -> String {
      """
      processes:
        si:  {kind: si, commissioner: trust, started: 2015-03-16, finished: \(finished)}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-06-01}
      interviews: [{of: nurse, by: si, on: 2015-03-20}, {of: nurse, by: dhr, on: 2015-06-08}]
      """
    }
    #expect(try Self.fired(Self.pairs, seen(finished: "2015-03-30")).isEmpty)
    #expect(try Self.fired(Self.pairs, seen(finished: "2015-06-05")) == ["interview-consent-not-asked"])
  }

  @Test func number10TwoDifferentIncidents() throws {
    func seen(_ other: String) -> String {
      """
      processes:
        si:  {kind: si, commissioner: trust, started: 2015-03-16\(other)}
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      interviews: [{of: nurse, by: si, on: 2015-05-06}, {of: nurse, by: scr, on: 2015-06-08}]
      """
    }
    let rules = Self.pairs + [.practitionerNotTold]
    #expect(try Self.fired(rules, seen(", about-other-events: yes")).isEmpty)
    #expect(try Self.fired(rules, seen("")) == ["interview-consent-not-asked", "practitioner-not-told"])
  }

  @Test func number11ProcessNotProceeding() throws {
    func tables(_ status: String) -> String {
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13\(status)}
      family-plans: [{lead: reviewer, covers: scr}, {lead: chair, covers: dhr}]
      interviews: [{of: nurse, by: scr, on: 2015-05-06}, {of: nurse, by: dhr, on: 2015-06-08}]
      \(Self.told)  - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
        - {with: grandmother, by: dhr, on: 2015-05-08, about: involvement}
      """
    }
    let rules = Rule.all.filter { $0.family == .family || $0.family == .practitioners }
    let report = try RuleTests.check(Example("test", tables(", status: not-proceeding")))
    let quiet = report.findings.filter { $0.about.contains("dhr") && rules.map(\.id).contains($0.rule) }
    #expect(quiet.map(\.rule).isEmpty)
    let twin = try Self.fired(rules, tables(""))
    #expect(
      Set(twin).isSuperset(of: ["family-two-leads", "family-multiple-contact", "interview-consent-not-asked"])
    )
  }

  @Test func number13DifferentRelatives() throws {
    func visits(_ second: String) -> String {
      """
      family-plans: [{for: grandmother, lead: reviewer}, {for: \(second), lead: chair}, {lead: reviewer, for: uncle}]
      contacts:
        - {with: [grandmother, uncle], by: [scr, dhr], on: 2015-04-14, about: notification}
        - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
        - {with: \(second), by: dhr, on: 2015-05-08, about: notification}
      """
    }
    let rules = Self.counting + [.familyTwoLeads]
    let relatives = visits("uncle").replacing(", {lead: reviewer, for: uncle}", with: "")
    #expect(try Self.fired(rules, relatives).isEmpty)
    #expect(try Self.fired(rules, visits("grandmother")) == ["family-multiple-contact", "family-two-leads"])
  }

  @Test func number15AJointReviewAndItself() throws {
    func tables(_ joint: String) -> String {
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10\(joint)}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      family-plans: [{lead: reviewer, covers: scr}, {lead: chair, covers: dhr}]
      """
    }
    #expect(try Self.fired([.familyTwoLeads], tables(", joint-with: dhr")).isEmpty)
    #expect(try Self.fired([.familyTwoLeads], tables("")) == ["family-two-leads"])
  }

  @Test func number17TheLeadSpeaksForAnotherProcess() throws {
    func visits(_ through: String) -> String {
      Self.told + """
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
          - {with: grandmother, by: dhr, on: 2015-05-11, about: notification\(through)}
        """
    }
    #expect(try Self.fired(Self.counting, visits(", through: chair")).isEmpty)
    #expect(try Self.fired(Self.counting, visits("")) == ["family-multiple-contact"])
    let monthApart = visits("").replacing("05-11", with: "06-08")
    #expect(try Self.fired(Self.counting, monthApart) == ["family-notify-uncoordinated"])
    let through = visits(", through: chair").replacing("05-11", with: "06-08")
    #expect(try Self.fired(Self.counting, through).isEmpty)
  }

  @Test func number18TheFamilyAsked() throws {
    func visits(_ asked: String) -> String {
      Self.told + """
          - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
          - {with: grandmother, by: dhr, on: 2015-05-11, about: involvement\(asked)}
        """
    }
    #expect(try Self.fired(Self.counting, visits(", asked-by-family: yes")).isEmpty)
    #expect(try Self.fired(Self.counting, visits("")) == ["family-multiple-contact"])
    // That they asked does not settle it with the police.
    let cleared = try findings(of: .familyContactBeforePoliceClear, visits(", asked-by-family: yes"))
    #expect(cleared.flatMap(\.rows).contains("contacts[3]"))
  }

  @Test func number6ADisciplinaryMatterLimitsOneInterview() throws {
    func tables(_ columns: String) -> String {
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        disc: {kind: disc, commissioner: trust, started: 2015-04-20}
      waits: [{process: scr, part: agency-report, of: trust, for: disc\(columns)}]
      """
    }
    let reasoned = ", because: proceedings, review: 2015-07-01"
    #expect(try Self.fired([.disciplinaryInterviewBlock], tables(reasoned)).isEmpty)
    #expect(try Self.fired([.disciplinaryInterviewBlock], tables("")).isEmpty)
    let interviews = tables("").replacing("agency-report", with: "interviews")
    #expect(try Self.fired([.disciplinaryInterviewBlock], interviews) == ["disciplinary-interview-block"])
  }

  @Test func aNoticeOfLawIsANoteAndNoCollision() throws {
    func tables(_ about: String, _ day: String) -> String {
      Self.told + """
          - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
          - {with: grandmother, by: si, on: 2015-05-\(day), about: \(about)}
        """
    }
    #expect(try Self.fired([.familyMultipleContact], tables("statutory-notice", "11")).isEmpty)
    #expect(try Self.notes(tables("statutory-notice", "11")) == ["candour-notice"])
    #expect(try Self.notes(tables("statutory-notice", "20")) == ["candour-notice"])
    #expect(try Self.notes(tables("statutory-notice", "21")).isEmpty)
    #expect(try Self.notes(tables("feedback", "11")).isEmpty)
    #expect(try Self.fired([.familyMultipleContact], tables("feedback", "11")) == ["family-multiple-contact"])
  }

  @Test func aSelectionHoldsForNotesToo() throws {
    let example = Example(
      "test",
      "interviews: [{of: nurse, by: si, on: 2015-05-06, consent-refused-to: scr}, {of: nurse, by: scr, on: 2015-06-08}]"
    )
    let graph = try RuleTests.check(example).graph
    func notes(_ selection: CheckReport.Selection) -> Int {
      CheckReport(graph, selection: selection).notes.count
    }
    #expect(notes(.init(about: ["nurse"])) == 1)
    #expect(notes(.init(about: ["uncle"])) == 0)
    #expect(notes(.init(only: ["family-no-plan"])) == 0)
    #expect(notes(.init(skip: ["interview-consent-refused"])) == 0)
  }
}
