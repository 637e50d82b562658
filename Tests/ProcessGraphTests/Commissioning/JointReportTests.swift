import Foundation
import Testing

@testable import ProcessGraph

/// The forms of the report.
@Suite struct JointReportTests {
  static let rows = """

    contacts:
      - {with: grandmother, by: scr, on: 2015-07-06, about: involvement}
      - {with: grandmother, by: dhr, on: 2015-07-11, about: involvement}
      - {with: grandmother, by: crim, on: 2015-07-12, about: involvement}
      - {with: uncle, by: [sar, mhhr], on: 2015-07-12, about: feedback}
      - {with: uncle, by: dhr, about: feedback}
    interviews:
      - {of: nurse, by: si, on: 2015-05-12, consent-to: [scr]}
      - {of: nurse, by: scr, on: 2015-07-20}
      - {of: nurse, by: dhr, on: 2015-07-21}
    documents:
      analysis: {what: rca, by: trust, for: si, status: draft}
      report-scr: {what: agency-report, by: trust, for: scr, status: requested}
      report-mhhr: {what: agency-report, by: trust, for: mhhr, status: requested}
    """

  static func options(_ request: JointOptions.Request = JointOptions.Request()) throws -> JointOptions {
    try JointCase.options(JointCase.four + rows, request)
  }

  @Test func figuresAreThoseOfTheDefinition() throws {
    let now = try Self.options().now.figures
    // The grandmother by scr, dhr and the police; the uncle once for each of two commissions.
    #expect(now.familyContacts == 5)
    // The nurse agreed that the child review may use what she told the trust; both interviews are planned all the same.
    #expect(now.practitionerInterviews == 2)
    // The analysis itself, and the report that the mental health review may not replace by it.
    #expect(now.agencyReports == 2)
    #expect(now.panels == 4 && now.finalReports == 4)
    // Nobody has planned a report: only that the last interview comes first is known. The deadlines are no ends.
    #expect(now.latestFinish == .notBefore(CaseDate(Day(year: 2015, month: 7, day: 21)!)))
  }

  @Test func joiningSparesAndCosts() throws {
    let options = try Self.options(JointOptions.Request(joint: [["scr", "dhr"]]))
    let asked = try #require(options.asked)
    #expect(asked.figures.familyContacts == 4)
    #expect(asked.figures.practitionerInterviews == 1)
    #expect(
      asked.changes.map { "\($0.whom) \($0.now) \($0.then)" } == ["grandmother 3 2", "nurse 2 1"])
    let all = try Self.options(JointOptions.Request(joint: [["scr", "mhhr"]]))
    // The trust's analysis no longer stands for what the child review asked.
    #expect(all.asked?.figures.agencyReports == 2)
    #expect(options.text().contains("saves  the maternal grandmother: three contacts become two"))
  }

  @Test func delaysNameTheirCause() throws {
    let planned = JointCase.four.replacing("due: 2015-11-30", with: "expected: 2015-11-30")
    let options = try JointCase.options(
      planned + Self.rows, JointOptions.Request(joint: [["scr", "sar"]]))
    let joint = try #require(options.asked?.commissions.first { $0.isJoint })
    #expect(joint.overruns.map { "\($0.process.id) \($0.days) \($0.daysNow)" } == ["scr 51 0", "sar 33 33"])
    #expect(
      joint.reasons == ["30 November 2015: the end planned for the safeguarding adults review"])
  }

  @Test func waitsThatWouldCloseARingAreSaid() throws {
    let waits = """

      waits:
        - {process: scr, part: report, for: si, until: report}
        - {process: si, part: report, for: dhr, until: report}
      """
    let options = try JointCase.options(
      JointCase.four + waits, JointOptions.Request(joint: [["scr", "dhr"]]))
    let joint = try #require(options.asked?.commissions.first { $0.isJoint })
    #expect(joint.finish == .ring && options.asked?.figures.latestFinish == .ring)
    #expect(options.now.figures.latestFinish != .ring)
    #expect(joint.reasons.count == 2 && joint.reasons[0].contains("waits for"))
    #expect(options.markdown.contains("no date while waits go round"))
  }

  @Test func notesSayWhatIsNotCounted() throws {
    let notes = try Self.options().notes
    #expect(notes.count == 3)
    #expect(notes[0].hasPrefix("One contact without a date is not counted"))
    #expect(
      notes[1].hasPrefix("One joint contact planned for several reviews counts once for each commission"))
    #expect(notes[2].contains("could be spared"))
  }

  @Test func nothingIsRecommended() throws {
    let options = try Self.options()
    for text in [options.text(), options.markdown, options.json.text, options.csv, options.record] {
      for word in ["recommend", "score", "best", "should be joined", "prefer"] {
        #expect(!text.lowercased().contains(word), "\(word)")
      }
    }
  }

  @Test func linesFitTheWidth() throws {
    for width in [60, 80, 120] {
      let long = try Self.options().text(width: width).split(separator: "\n").filter { $0.count > width }
      #expect(long.isEmpty || width == 60, "\(width): \(long)")
    }
  }

  @Test func jsonHoldsTheFigures() throws {
    let text = try Self.options().json.text
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let now = try #require(root["now"] as? [String: Any])
    let figures = try #require(now["figures"] as? [String: Any])
    #expect(figures["family-contacts"] as? Int == 5 && figures["final-reports"] as? Int == 4)
    #expect(figures["latest-finish"] as? String == "2015-07-21")
    let options = try #require(root["options"] as? [[String: Any]])
    #expect(options.allSatisfy { ($0["change"] as? [String: Any])?["panels"] as? Int ?? 1 <= 0 })
    let aspects = try #require(root["aspects"] as? [[String: Any]])
    #expect(aspects.count == 15 && aspects.allSatisfy { ($0["aspects"] as? [Any])?.count == 11 })
  }

  @Test func csvIsForSpreadsheets() throws {
    let lines = try Self.options().csv.components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("\u{FEFF}row,commissions,family-contacts,family-contacts-change"))
    #expect(lines[1].hasPrefix("now,scr · dhr · sar · mhhr,5,0,2,0,2,0,4,0,4,0"))
    #expect(lines.last == "")
  }

  @Test func aspectsSayWhatTheyRestOn() throws {
    let options = try Self.options()
    let text = options.markdown
    #expect(text.contains("| SCR and SI | every row | agency report: may be joint — "))
    #expect(text.contains("suggested"))
    // Two reviews that every row joins or that nothing could join leave nothing to share.
    #expect(options.text().contains("SCR and SI"))
  }

  @Test func whatIsSupposedIsSaidInEveryForm() throws {
    let change = try #require(WhatIf("scr.due=2015-12-01"))
    let options = try Self.options(JointOptions.Request(supposing: [change]))
    let line = "due date of the serious case review on 1 December 2015; on file, 10 October 2015"
    #expect(options.supposed == ["the " + line])
    let rows = options.csv.components(separatedBy: "\r\n").dropFirst().dropLast()
    #expect(rows.count > 1 && rows.allSatisfy { $0.contains(line) })
    for form in [options.text(), options.markdown, options.record, options.json.text] {
      #expect(form.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(line))
    }
    #expect(try Self.options().supposed.isEmpty)
  }

  @Test func whatCannotBeIsSaidFirstAndInTheRecord() throws {
    let text = JointCase.four.replacing("subjects: mother", with: "subjects: [child, mother]")
    let options = try JointCase.options(text, JointOptions.Request(joint: [["scr", "sar"]]))
    #expect(options.asked == nil)
    let sentence = "The serious case review and the safeguarding adults review cannot be one"
    let report = options.text(width: 200)
    let said = try #require(report.range(of: sentence))
    let table = try #require(report.range(of: "What could be one"))
    #expect(said.lowerBound < table.lowerBound)
    #expect(options.record.contains("- Not possible: " + sentence))
    #expect(options.csv.contains(sentence))
    #expect(options.markdown.contains("## Asked for, and not possible\n\n- " + sentence))
  }

  @Test func theSpreadsheetNamesWhoIsSpared() throws {
    let options = try Self.options(JointOptions.Request(joint: [["scr", "dhr"]]))
    #expect(options.csv.contains("grandmother: family-contacts 3 to 2"))
  }

  /// What one side refused the other is not offered as what the two may share.
  @Test func aRefusedShareChangesItsCell() throws {
    func degree(_ status: String) throws -> Degree? {
      let share =
        "\nshares:\n  - {what: chronology, from: scr, to: dhr, status: \(status), on: 2015-06-01}\n"
      let options = try JointCase.options(JointCase.four + share)
      let pair = options.aspects.first { $0.first.id == "scr" && $0.second.id == "dhr" }
      return pair?.cells.first { $0.aspect == .chronology }?.degree
    }
    #expect(try degree("refused") == .separate)
    #expect(try degree("done") != .separate)
  }

  @Test func anOptionSaysWhatHappensIfNothingIsDecided() throws {
    let text = try Self.options(JointOptions.Request(joint: [["scr", "dhr"]])).text()
    #expect(text.contains("if nothing is decided: five contacts"))
  }
}
