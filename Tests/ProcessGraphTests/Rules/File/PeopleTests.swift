import Testing

@testable import ProcessGraph

/// Suspects, people who are spoken for, people who have died, and people who are several things.
@Suite struct PeopleTests {
  static let officials = """
      reviewer: {official: independent reviewer}
      chair:    {official: review chair}
      sio:      {official: senior investigating officer, agency: police}

    """
  static func people(_ rows: String..., more: String = "") -> String {
    "people:\n" + rows.map { "  \($0)\n" }.joined() + officials + more
  }
  static let told = "  - {with: mother, by: scr, on: 2015-05-06, about: notification"

  static let suspects: [Clause] = [
    Clause(
      "suspect-contact-uncleared", "the subject of the file who is the suspect", "conflict",
      """
      subjects:
        child: {age: 5, died: 2015-03-14}
        mum:   {age: 24, role: suspect}
      \(people("mother: {family: mother, of: child, subject: mum}", more: "contacts:\n" + told + "}\n"))
      """),
    Clause(
      "suspect-contact-uncleared", "only ahead", "risk",
      people(
        "mother: {family: mother, witness: suspect}",
        more: "contacts: [{with: mother, by: scr, on: 2015-06-24, about: involvement}]")),
    Clause(
      "suspect-contact-uncleared", "by the police's own case", "",
      people(
        "mother: {family: mother, witness: suspect}",
        more: "contacts: [{with: mother, by: crim, on: 2015-05-06, about: interview}]")),
    Clause(
      "suspect-contact-uncleared", "agreed the day after", "conflict",
      people(
        "mother: {family: mother, witness: suspect}",
        more: "contacts:\n" + told + ", agreed-with-police: 2015-05-07}\n")),
    Clause(
      "family-contact-before-police-clear", "a suspect is another rule's", "",
      people("mother: {family: mother, witness: suspect}", more: "contacts:\n" + told + "}\n")),
    Clause(
      "family-contact-during-hold", "a suspect is another rule's", "",
      people(
        "mother: {family: mother, witness: suspect}",
        more: "waits: [{process: scr, part: family-contact, of: mother, for: crim, on: 2015-04-01}]\n"
          + "contacts:\n" + told + "}\n")),
    Clause(
      "family-notify-uncoordinated", "nobody is to tell a suspect", "",
      people("mother: {family: mother, witness: suspect}")),
    Clause(
      "family-not-involved", "nobody is to invite a suspect", "",
      people("mother: {family: mother, witness: suspect}")),
    Clause(
      "family-no-plan", "nobody is to plan for a suspect", "",
      people("mother: {family: mother, witness: suspect}", more: "family-plans: []\n")),
    Clause(
      "family-not-involved", "the case has ended", "risk",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, finished: 2015-05-01}
      \(people("mother: {family: mother, witness: suspect}"))
      """),
    Clause(
      "family-multiple-contact", "a suspect is counted as anybody else", "conflict",
      people(
        "mother: {family: mother, witness: suspect}",
        more: "contacts:\n" + told + "}\n  - {with: mother, by: dhr, on: 2015-05-08, about: notification}\n")),
  ]

  static let spokenFor: [Clause] = [
    Clause(
      "family-notify-uncoordinated", "what the guardian heard, the child has heard", "",
      people(
        "gran: {family: grandmother}", "sister: {family: half-sister, age: 3, guardian: gran}",
        more: "contacts: [{with: gran, by: [scr, dhr], on: 2015-04-15, about: notification}]")),
    Clause(
      "family-notify-uncoordinated", "through the guardian", "gap gap",
      people(
        "gran: {family: grandmother}", "sister: {family: half-sister, age: 3, guardian: gran}",
        more: "contacts: [{with: sister, through: gran, by: [scr, dhr], on: 2015-04-15, about: notification}]"
      )),
    Clause(
      "family-notify-uncoordinated", "fifteen, with nobody on file", "gap gap",
      people("brother: {family: brother, age: 15}")),
    Clause(
      "family-no-plan", "the plan is for the guardian", "",
      people(
        "gran: {family: grandmother}", "sister: {family: half-sister, age: 3, guardian: gran}",
        more: "family-plans: [{for: gran, lead: chair}]")),
    Clause(
      "family-multiple-contact", "a child is counted as anybody else", "conflict",
      people(
        "sister: {family: half-sister, age: 3}",
        more: """
          contacts:
            - {with: sister, by: scr, on: 2015-05-06, about: involvement}
            - {with: sister, by: dhr, on: 2015-05-08, about: involvement}
          """)),
    Clause(
      "practitioner-welfare", "a practitioner who has died", "",
      people(
        "nurse: {practitioner: nurse, agency: trust, died: 2015-06-01}",
        more: "interviews: [{of: nurse, by: si, on: 2015-05-06}]")),
  ]

  static let several: [Clause] = [
    Clause(
      "family-multiple-contact", "a commissioner in common is one organisation", "",
      """
      processes:
        scr: {kind: scr, commissioner: [board, council], lead: reviewer, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: [csp, council], lead: chair, decided: 2015-04-13}
      contacts:
        - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
        - {with: grandmother, by: dhr, on: 2015-05-08, about: involvement}
      """),
    Clause(
      "family-multiple-contact", "a coroner's letter is not counted", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        cor: {kind: cor, started: 2015-03-15}
      contacts:
        - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
        - {with: grandmother, by: cor, on: 2015-05-08, about: notification}
      """),
    Clause(
      "family-lead-not-scr", "the second reviewer leads", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: [reviewer, chair], decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20}
      """),
    Clause(
      "family-disagreement-unescalated", "the court made its order", "",
      "disputes: [{between: [scr, crim], raised: 2015-05-20, order: 2015-06-01}]"),
    Clause(
      "family-disagreement-unescalated", "to come before the court tomorrow", "gap",
      "disputes: [{between: [scr, crim], raised: 2015-05-20, in-court: 2015-06-16}]"),
    Clause(
      "witness-interview-uncleared", "a witness at the inquest", "advice",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        cor: {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-20}}
      people:
        nurse: {practitioner: nurse, agency: trust, witness: no, inquest-witness: yes}
      \(officials)
      interviews: [{of: nurse, by: scr, on: 2015-05-06}]
      """),
    Clause(
      "witness-interview-uncleared", "the leads had spoken about witnesses", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        cor: {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-20}}
      people:
        nurse: {practitioner: nurse, agency: trust, witness: no, inquest-witness: yes}
      \(officials)
      interviews: [{of: nurse, by: scr, on: 2015-05-06}]
      liaison: [{between: [scr, cor], on: 2015-05-01, about: witnesses}]
      """),
  ]

  @Test(arguments: suspects + spokenFor + several) func clause(_ clause: Clause) throws {
    try clause.check()
  }

  @Test func nobodyTellsAThreeYearOld() throws {
    let found = try findings(
      of: .familyNotifyUncoordinated,
      Self.people("gran: {family: grandmother}", "sister: {family: half-sister, age: 3, guardian: gran}"))
    #expect(
      found.map(\.message) == [
        "No record that the grandmother, who speaks for the half-sister, was told about the serious case review",
        "No record that the grandmother, who speaks for the half-sister, was told about the domestic homicide review",
      ])
    #expect(found.map(\.about) == [["scr", "gran", "sister"], ["dhr", "gran", "sister"]])
    let alone = try findings(
      of: .familyNotifyUncoordinated, Self.people("sister: {family: half-sister, age: 3}"))
    #expect(
      alone.first?.message
        == "No record that whoever has care of the half-sister was told about the serious case review")
  }

  @Test func whoIsFamilyAndPractitionerCountsAsEach() throws {
    let found = try findings(
      of: .practitionerWelfare,
      Self.people(
        "aunt: {family: aunt, practitioner: teaching assistant, agency: trust}",
        more: "interviews: [{of: aunt, by: si, on: 2015-05-06}]"))
    #expect(found.flatMap(\.details).map(\.who).contains("aunt and teaching assistant"))
  }
}
