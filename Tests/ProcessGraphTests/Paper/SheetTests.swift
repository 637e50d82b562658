import Testing

@testable import ProcessGraph

/// What a sheet tells the person it is handed to, and what it admits that it does not.
@Suite struct SheetTests {
  static func paper(_ text: String, _ audience: Audience, _ id: ID) throws -> CasePaper {
    let source = try CaseReader.read(text: text, file: "x.yaml").case
    let graph = CaseGraph(source, asOf: source.asOf!)
    return try CasePaper(CheckReport(graph), for: Reader(audience, person: graph.person(id))!, version: "1")
  }

  static let start = "overlap: 1\ncase: Case C\nframe: england-2015\nas-of: 2015-06-15\n"

  @Test func consentTakenBackIsNotToldAsGiven() throws {
    let rows =
      Self.start
        + """
        people: {nurse: {practitioner: nurse}}
        processes: {scr: {kind: scr, decided: 2015-04-01}, dhr: {kind: dhr, decided: 2015-04-01}}
        interviews:
          - {of: nurse, by: scr, on: 2015-05-01, consent-asked: 2015-05-01, consent-to: dhr}

        """
    #expect(try Self.paper(rows, .practitioner, "nurse").markdown.contains("You agreed"))
    let back = rows.replacing("consent-to: dhr", with: "consent-to: dhr, consent-withdrawn: 2015-05-20")
    #expect(try !Self.paper(back, .practitioner, "nurse").markdown.contains("You agreed"))
  }

  @Test func aSheetSaysThatItLeavesContactsOut() throws {
    let text =
      Self.start
        + """
        people: {gran: {family: grandmother}}
        processes: {scr: {kind: scr, decided: 2015-04-01}, comp: {kind: comp, started: 2015-04-01}}
        contacts:
          - {with: gran, by: scr, on: 2015-05-06, about: notification}
          - {with: gran, by: comp, on: 2015-05-08, about: complaint}

        """
    let paper = try Self.paper(text, .family, "gran")
    #expect(paper.markdown.contains("Some contacts are not listed here."))
    #expect(!paper.markdown.contains("Nothing else is planned") && !paper.markdown.contains("8 May 2015"))
    #expect(paper.cautions.contains { $0.hasPrefix("One contact on file is left out") })
  }

  @Test func aVisitBeforeTheDeathIsNotToldToAFamily() throws {
    let text =
      Self.start
        + """
        incident: 2015-03-02
        people: {gran: {family: grandmother}, gp: {practitioner: family doctor}}
        processes: {scr: {kind: scr, decided: 2015-03-20}}
        contacts:
          - {with: gran, by: scr, on: 2015-02-01, about: notification}
        interviews:
          - {of: gp, by: scr, on: 2014-04-06}

        """
    for (reader, id, day) in [(Audience.family, "gran", "February"), (.practitioner, "gp", "April")] {
      let paper = try Self.paper(text, reader, id)
      #expect(!paper.markdown.contains(day))
      #expect(paper.cautions.contains { $0.contains("on one that cannot be meant") })
    }
  }

  @Test func aChildIsNotWrittenTo() throws {
    let text =
      Self.start
      + "people: {gran: {family: grandmother}, sister: {family: half-sister, age: 3, guardian: gran}}\n"
      + "processes: {scr: {kind: scr, decided: 2015-04-01}}\n"
    #expect(
      try Self.paper(text, .family, "sister").markdown.contains("For whoever has care of the half-sister."))
    #expect(try Self.paper(text, .family, "gran").markdown.contains("For the grandmother\n"))
  }

  @Test func aSheetWithNothingToTellSaysSo() throws {
    let text =
      Self.start
      + "people: {gran: {family: grandmother}}\nprocesses: {scr: {kind: scr, status: considered}}\n"
    let paper = try Self.paper(text, .family, "gran")
    #expect(paper.markdown.contains("There is nothing on record yet that this sheet can tell you."))
    #expect(paper.cautions.contains { $0.hasPrefix("No process on file may be named on this sheet") })
  }

  @Test func whatIsOverIsNotSpokenOfAsToCome() throws {
    let text =
      Self.start
        + """
        people: {gran: {family: grandmother}}
        processes:
          crim: {kind: crim, started: 2014-01-01, milestones: {charge: 2014-03-01, trial: 2014-11-02, verdict: 2014-12-01}}
          cor: {kind: cor, started: 2014-01-02, milestones: {inquest-opened: 2014-01-05, suspended: 2014-01-06}}

        """
    let words = try Self.paper(text, .family, "gran").markdown
    #expect(words.contains("The criminal case has ended."))
    #expect(!words.contains("A decision whether to charge") && !words.contains("A trial."))
    #expect(
      words.contains("The inquest has been opened. The investigation has been on hold since 6 January 2014."))
  }

  /// Somebody to whom the police must have agreed is spoken to as to nobody else: advice comes first.
  @Test func aSuspectsSheetIsNoWitnesss() throws {
    let text =
      Self.start
        + """
        people: {nurse: {practitioner: nurse, witness: suspect}, gran: {family: grandmother, witness: suspect}}
        processes: {scr: {kind: scr, decided: 2015-04-01}, crim: {kind: crim, started: 2015-04-01}}

        """
    let nurse = try Self.paper(text, .practitioner, "nurse")
    #expect(nurse.markdown.contains("**Please speak to a solicitor before you say or write anything"))
    for words in ["A court can require evidence", "Once, if you agree", "ask you for a statement", "suspect"]
    {
      #expect(!nurse.markdown.contains(words), "\(words)")
    }
    #expect(nurse.cautions.contains { $0.hasPrefix("The nurse is a suspect: hand this over only") })
    let gran = try Self.paper(text, .family, "gran")
    #expect(gran.markdown.contains("**Your solicitor:**") && !gran.markdown.contains("liaison officer"))
    #expect(!gran.markdown.lowercased().contains("suspect"))
    // Once the case is over, or for anybody else, it is the sheet that all have.
    let plain = try Self.paper(text.replacing("witness: suspect", with: "age: 40"), .practitioner, "nurse")
    #expect(plain.markdown.contains("A court can require evidence") && !plain.markdown.contains("solicitor"))
  }

  @Test func theSenderIsToldThatNobodyCanBeWrittenTo() throws {
    let text =
      Self.start
        + """
        subjects: {man: {role: suspect}}
        people: {gran: {family: grandmother, witness: suspect}, aunt: {family: aunt, died: 2015-05-01}}
        processes: {scr: {kind: scr, decided: 2015-04-01}, mhhr: {kind: mhhr, subjects: man, started: 2015-04-01}}

        """
    func family(_ text: String) throws -> CasePaper {
      let source = try CaseReader.read(text: text, file: "x.yaml").case
      return try CasePaper(
        CheckReport(CaseGraph(source, asOf: source.asOf!)), for: Reader(.family)!, version: "1")
    }
    let paper = try family(text)
    #expect(paper.cautions.first?.hasPrefix("Nobody of the family on file can be written to") ?? false)
    #expect(paper.html.contains("There is nobody in the family on file to whom this sheet may be given"))
    #expect(!paper.markdown.contains("nobody in the family") && !paper.html.contains("suspect"))
    // What is about the suspect alone is then for nobody.
    #expect(!paper.markdown.lowercased().contains("mental health homicide"))
    let other = try family(text.replacing("witness: suspect", with: "age: 60"))
    #expect(!other.html.contains("nobody in the family"))
  }

  /// The page may be passed on as it is, with what it says to the sender.
  @Test func aNameThatTheFileGivesAProcessIsNotOnThePage() throws {
    let text =
      SheetTests.start + """
        people: {gran: {family: grandmother}}
        processes: {scr: {kind: scr, name: the Rowan review, decided: 2015-04-01}}
        contacts: [{with: gran, by: scr, on: 2015-07-06, about: involvement}]

        """
    let paper = try SheetTests.paper(text, .family, "gran")
    #expect(paper.cautions.contains { $0.contains("told the grandmother of the serious case review: tell") })
    #expect(!paper.html.contains("Rowan") && !paper.markdown.contains("Rowan"))
  }

  @Test func theReferenceIsOfWhatIsDisclosed() throws {
    func reference(_ text: String) throws -> Substring {
      let html = try Self.paper(text, .family, "gran").markdown
      return try #require(html.firstMatch(of: /Reference ([0-9a-f]{12})/)?.output.1)
    }
    let text =
      Self.start
      + "people: {gran: {family: grandmother}, aunt: {family: aunt}}\nprocesses: {scr: {kind: scr, decided: 2015-04-01}}\n"
    let other = text.replacing("{family: aunt}", with: "{family: great-aunt}")
    #expect(try reference(text) == reference(other))
    #expect(
      try reference(text)
        != reference(text + "contacts: [{with: gran, by: scr, on: 2015-05-06, about: support}]\n"))
  }

  @Test func whoeverComesForSeveralIsNamedOnce() throws {
    let text =
      Self.start
        + """
        people:
          gran: {family: grandmother}
          ann: {official: independent reviewer}
          ben: {official: review chair}
        processes:
          scr: {kind: scr, lead: ann, decided: 2015-04-01}
          dhr: {kind: dhr, lead: ann, decided: 2015-04-01}
          sar: {kind: sar, lead: ben, decided: 2015-04-01}
        contacts:
          - {with: gran, by: [scr, dhr, sar], on: 2015-05-06, about: notification}

        """
    let sheet = try Self.paper(text, .family, "gran").markdown
    #expect(
      sheet.contains(
        "the independent reviewer, for the serious case review and the domestic homicide review, together with the review chair, for the safeguarding adults review, to tell you"
      ))
    // Strong words end where Markdown sees them end, and a question has one mark.
    #expect(sheet.contains("**Your main contact:** ") && sheet.contains("**Can I bring someone?** Yes."))
  }

  @Test func thePanelsSheetLiesOnItsSideThroughout() throws {
    let source = try CaseReader.read(
      text: Self.start + "processes: {scr: {kind: scr, decided: 2015-04-01}}\n", file: "x.yaml"
    ).case
    let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
    let sheet = try CasePaper(report, for: Reader(.panel)!, .init(isSheetOnly: true), version: "1").html
    #expect(sheet.contains("@page{size:A4 landscape") && !sheet.contains("class=\"wide\""))
    #expect(!sheet.contains("<h2"))
  }

  /// Nobody is sent to tell the dead, or a child that somebody speaks for.
  @Test func whoHandsASheetOverIsSentToWhoeverSpeaksForAChild() throws {
    let graph = try ReachedTests.graph(
      """
      people:
        sister: {family: sister, of: child, age: 4}
        brother: {family: brother, of: child, age: 5, guardian: aunt}
        aunt: {family: aunt, of: child, age: 40}
        grandfather: {family: grandfather, of: child, died: 2015-05-01}
        reviewer: {official: reviewer}
        chair: {official: chair}
        sio: {official: officer}
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      """)
    func said(_ id: ID) -> String {
      graph.cautions(for: Reader(.family, person: graph.person(id))!).joined(separator: "\n")
    }
    #expect(said("sister").contains("anybody has told whoever speaks for the sister of"))
    #expect(said("brother").contains("anybody has told the aunt, who speaks for the brother, of"))
    #expect(said("aunt").contains("anybody has told the aunt of"))
    #expect(said("grandfather").contains("has died") && !said("grandfather").contains("anybody has told"))
  }
}
