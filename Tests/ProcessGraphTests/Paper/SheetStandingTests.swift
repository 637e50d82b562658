import Testing

@testable import ProcessGraph

/// A family is told where a process stands in the words of its dates, as every other report has it.
@Suite struct SheetStandingTests {
  private func sheet(_ processes: String) throws -> String {
    let text = smallest(
      "as-of: 2015-06-15\nincident: 2015-03-14\npeople: {mother: {family: mother}}", processes: processes)
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 6, day: 15)!)
    let paper = try CasePaper(
      CheckReport(graph), for: Reader(.family, person: graph.person("mother"))!, CasePaper.Request(),
      version: "0")
    return paper.markdown
  }

  private func criminal(_ milestones: String) throws -> String {
    try sheet("processes: {crim: {kind: crim, started: 2015-03-14, milestones: {\(milestones)}}}")
  }

  @Test func aSentenceIsStillToCome() throws {
    let text = try criminal("charge: 2015-03-20, verdict: 2015-06-01, sentence: , appeal: 2015-06-05")
    #expect(text.contains("The trial is over. The sentence is still to come. There has been an appeal."))
    #expect(!text.contains("It has ended"))
  }

  @Test func itHasEnded() throws {
    let text = try criminal("charge: 2015-03-20, verdict: 2015-06-01")
    #expect(text.contains("The criminal case has ended."))
    #expect(text.contains("It has ended."))
  }

  @Test(arguments: ["conviction-quashed", "jury-discharged", "reopened"])
  func whatUndoesAnEndIsKnown(_ undone: String) throws {
    let text = try criminal("charge: 2015-03-20, verdict: 2015-06-01, \(undone): 2015-06-05")
    #expect(!text.contains("has ended"))
  }

  @Test func aNewTrialIsFixed() throws {
    let text = try criminal("charge: 2015-03-20, verdict: 2015-06-01, retrial: 2015-09-01")
    #expect(text.contains("There is to be a new trial. It is due to start on 1 September 2015."))
    #expect(!text.contains("has ended"))
  }

  @Test(arguments: [
    ("jury-discharged: 2015-06-05", "The trial stopped before it came to an end."),
    (
      "verdict: 2015-06-01, conviction-quashed: 2015-06-05", "A court has set the outcome of the trial aside."
    ),
    ("jury-discharged: 2015-06-05, retrial: 2015-06-10", "A new trial has begun."),
    ("verdict: 2015-06-01, sentence: 2015-07-01", "The sentence is due on 1 July 2015."),
  ])
  func whatCameLastIsSaid(_ milestones: String, _ said: String) throws {
    let text = try criminal("charge: 2015-03-20, trial: 2015-05-20, \(milestones)")
    #expect(text.contains(said))
    #expect(!text.contains("The trial has begun"))
  }

  @Test func aMonthThatLastsIsStillToCome() throws {
    let text = try criminal("charge: 2015-03-20, trial: 2015-06")
    #expect(text.contains("The trial is due to start in June 2015.") && !text.contains("has begun"))
  }

  @Test func aCaseOnHoldIsSaidToBe() throws {
    let text = try sheet("processes: {crim: {kind: crim, started: 2015-03-14, status: paused}}")
    #expect(text.contains("The case is on hold for now."))
  }

  @Test func aReviewIsToStart() throws {
    let text = try sheet("processes: {scr: {kind: scr, decided: 2015-05-01, started: 2015-07-01}}")
    #expect(text.contains("has been decided on. It is due to start on 1 July 2015."))
  }

  private func protected(_ more: String, practitioner: Bool = false) throws -> String {
    let text = """
      overlap: 1
      case: C
      frame: england-current
      as-of: 2026-06-01
      incident: 2026-02-01
      people: {mother: {family: mother}, nurse: {practitioner: nurse}}
      processes: {h: {kind: hssib, started: 2026-03-01}\(more)}
      """
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2026, month: 6, day: 1)!)
    let reader =
      practitioner
      ? Reader(.practitioner, person: graph.person("nurse"))!
      : Reader(.family, person: graph.person("mother"))!
    return try CasePaper(CheckReport(graph), for: reader, CasePaper.Request(), version: "0").markdown
  }

  @Test(arguments: [false, true]) func nobodyIsPromisedWhatTheLawForbids(_ practitioner: Bool) throws {
    let alone = try protected("", practitioner: practitioner)
    #expect(alone.contains("only the High Court can order otherwise"))
    #expect(
      !alone.contains("share their notes if you agree") && !alone.contains("used by more than one review"))
    #expect(!alone.contains("may ask to see notes") && !alone.contains("can ask to see what you say"))
    let beside = try protected(", scr: {kind: scr, decided: 2026-03-10}", practitioner: practitioner)
    #expect(beside.contains("only the High Court can order otherwise"))
    #expect(beside.contains("if you agree"))
    let without = try protected(", x: {kind: scr, decided: 2026-03-10}", practitioner: practitioner)
    #expect(without.contains("HSSIB"))
  }
}

extension SheetStandingTests {
  /// What a sheet leaves out is said to whoever hands it over.
  @Test func whatASheetDoesNotSpeakOfIsSaid() throws {
    let text = smallest(
      """
      as-of: 2015-06-15
      incident: 2015-03-14
      subjects: {child: {age: 3, died: 2015-03-14}, woman: {age: 30}}
      people: {aunt: {family: aunt, of: child}}
      """,
      processes: """
        processes:
          scr: {kind: scr, subjects: child, decided: 2015-05-01}
          dhr: {kind: dhr, subjects: woman, decided: 2015-05-01}
          disc: {kind: disc, subjects: woman, started: 2015-05-01}
        """)
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 6, day: 15)!)
    let lines = graph.cautions(for: Reader(.family, person: graph.person("aunt"))!)
    let said = lines.filter { $0.contains("does not speak of") }
    #expect(said.count == 1 && said[0].contains("domestic homicide review, which is open"))
    #expect(said.allSatisfy { $0.contains("has to do with the aunt") && !$0.contains("disciplinary") })
  }

  @Test func anAcquittalThatCameWithTheQuashingStands() throws {
    let text = try criminal(
      "charge: 2015-03-20, verdict: 2015-04-01, conviction-quashed: 2015-06-05, acquittal: 2015-06-05")
    #expect(text.contains("The criminal case has ended."))
    let sentenced = try criminal(
      "charge: 2015-03-20, verdict: 2015-04-01, sentence: 2015-04-20, conviction-quashed: 2015-06-05, acquittal: 2015-06-05"
    )
    #expect(sentenced.contains("The criminal case has ended."))
  }

  @Test func somebodyIsUnfitToPlead() throws {
    let text = try criminal("charge: 2015-03-20, unfit-to-plead: 2015-06-05")
    #expect(text.contains("they cannot take part in a trial as it is usually held"))
    #expect(text.contains("A decision of the court.") && !text.contains("A trial."))
    #expect(
      try criminal("charge: 2015-03-20, unfit-to-plead: 2015-06-05, outcome: 2015-06-10").contains(
        "The criminal case has ended."))
  }

  @Test func aSentenceIsFixedAfterAPlea() throws {
    let text = try criminal("charge: 2015-03-20, plea: 2015-06-01, sentence: 2015-07-01")
    #expect(text.contains("A person has been charged. The sentence is due on 1 July 2015."))
    #expect(text.contains("A sentence.") && !text.contains("A trial."))
  }

  @Test func anInquestIsToBeHeldAgain() throws {
    func inquest(_ milestones: String) throws -> String {
      try sheet("processes: {cor: {kind: cor, started: 2015-03-14, milestones: {\(milestones)}}}")
    }
    let text = try inquest("inquest: [2015-04-01, 2015-09-01], outcome: 2015-04-02, quashed: 2015-06-01")
    #expect(text.contains("A court has set the outcome of the inquest aside"))
    #expect(text.contains("A new hearing is due on 1 September 2015."))
    let held = try inquest("inquest: [2015-04-01, 2015-06-10], outcome: 2015-04-02, quashed: 2015-06-01")
    #expect(!held.contains("aside"))
  }

  /// A rapid review is on no sheet, and tells what the review of the child beside it is called.
  @Test func aReviewKeepsTheNameThatTheBriefHas() throws {
    func name(_ more: String, decided: String = "decided: 2018-12-10") throws -> String {
      let text = """
        overlap: 1
        case: C
        frame: england-current
        as-of: 2019-06-15
        incident: 2018-11-14
        subjects: {child: {age: 5, died: 2018-11-14}}
        people: {mother: {family: mother, of: child}}
        processes:
          scr: {kind: scr, subjects: child, \(decided)}
        \(more)
        """
      let graph = CaseGraph(
        try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2019, month: 6, day: 15)!)
      let paper = try CasePaper(
        CheckReport(graph), for: Reader(.family, person: graph.person("mother"))!, CasePaper.Request(),
        version: "0")
      let own = graph.title(graph.process("scr"))
      #expect(paper.markdown.contains(own.sentence))
      return own
    }
    let rapid = "  rr: {kind: rr, decided: 2018-11-20, finished: 2018-12-05, subjects: child}"
    #expect(try name(rapid) == "local child safeguarding practice review")
    #expect(try name("") == "serious case review")
  }

  @Test func theCoronerIsNotNamedTwice() throws {
    let text = smallest(
      """
      as-of: 2015-06-15
      incident: 2015-03-14
      agencies: {coroner: {name: HM Coroner, sector: court}}
      people: {mother: {family: mother}}
      """, processes: "processes: {cor: {kind: cor, commissioner: coroner, started: 2015-03-14}}")
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 6, day: 15)!)
    let paper = try CasePaper(
      CheckReport(graph), for: Reader(.practitioner)!, CasePaper.Request(), version: "0")
    #expect(paper.markdown.contains("| The coroner. |"))
    #expect(!paper.markdown.contains("HM Coroner"))
  }

  /// A sheet about one piece of work does not say that there is no other, nor speak of saying yes to one of several.
  @Test func aSheetAboutOneReviewSpeaksOfOne() throws {
    let text =
      SheetTests.start
        + """
        people: {gran: {family: grandmother}}
        processes: {scr: {kind: scr, decided: 2015-04-01}}
        contacts: [{with: gran, by: scr, on: 2015-05-06, about: notification}]

        """
    let one = try SheetTests.paper(text, .family, "gran").markdown
    #expect(one.contains("This sheet is about one piece of work that looks at what happened."))
    #expect(one.contains("**Do I have to take part?** No. You choose. You can change your mind"))
    #expect(!one.contains("yes to one and no to another") && !one.contains("There is one piece of work"))
    #expect(one.contains("There may be other work that is not listed here."))
    let two = text.replacing(
      "processes: {", with: "processes: {dhr: {kind: dhr, decided: 2015-04-02}, "
    ).replacing("by: scr,", with: "by: [scr, dhr],")
    let both = try SheetTests.paper(two, .family, "gran").markdown
    #expect(both.contains("**Do I have to talk to the reviews?** No. You choose. You can say yes to one"))
  }

  /// Its initials are its name: whose it is stands where it is first spoken of.
  @Test func aProtectedInvestigationIsNamedInFullAtFirst() throws {
    let text = try ExampleFigures.text("family-t")
    let sheet = try SheetTests.paper(text, .family, "parents").markdown
    let full = "The HSSIB investigation (by the Health Services Safety Investigations Body) may not share"
    let first = try #require(sheet.firstRange(of: "HSSIB investigation"))
    let said = try #require(sheet.firstRange(of: full))
    #expect(said.contains(first.lowerBound))
  }
}
