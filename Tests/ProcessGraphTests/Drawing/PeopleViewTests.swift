import Testing

@testable import ProcessGraph

/// What the views of the family, of practitioners and of papers say, line by line.
@Suite struct PeopleViewTests {
  private func figure(_ view: View, _ name: String = "family-f") throws -> Diagram {
    try #require(try view.figures(of: ExampleFigures.report(name)).first as? LaidOut).diagram
  }

  private func line(_ diagram: Diagram, _ from: ID, _ to: ID) -> [Diagram.Edge] {
    diagram.edges.filter { $0.from == from && $0.to == to }
  }

  @Test func contactsSayWhatWhenAndThroughWhom() throws {
    let figure = try figure(.family)
    let support = try #require(line(figure, "crim", "grandmother").first)
    #expect(support.label == "support, 15 March 2015, through family liaison officer")
    #expect(support.meaning == .contact && !support.isPlanned)
    #expect(
      support.facts.map(\.sentence) == [
        "15 March 2015: the criminal investigation contacted the maternal grandmother through the family liaison "
          + "officer (support)."
      ])
    let planned = try #require(line(figure, "dhr", "father").first)
    #expect(planned.isPlanned && planned.label == "involvement, 24 June 2015")
    #expect(planned.facts[0].sentence.contains("is to contact the father of the daughter"))
  }

  @Test func aHoldIsALineOfItsOwnAndAPlanAFrame() throws {
    let figure = try figure(.family)
    let hold = try #require(line(figure, "crim", "aunt").first)
    #expect(hold.meaning == .hold && hold.label == "by any review, until the trial (2 November 2015)")
    let frames = Dictionary(uniqueKeysWithValues: figure.groups.map { ($0.id, $0.label) })
    let frame = figure.nodes.reduce(into: [:]) { $0[$1.id] = $1.group.flatMap { frames[$0] } }
    #expect(frame["scr"] == "Family plan, led by the independent reviewer")
    #expect(frame["mhhr"] == "Family plan, led by the homicide review chair")
    #expect(frame["crim"] == nil)
  }

  @Test func clashesAreMarkedWhereTheyAre() throws {
    let report = try ExampleFigures.report("family-f")
    let figure = try figure(.family)
    let number =
      try #require(
        report.findings.firstIndex {
          $0.rule == "family-multiple-contact" && $0.about.contains("grandmother")
        }) + 1
    #expect(line(figure, "scr", "grandmother")[0].findings.contains(number))
    // Each finding is marked once.
    #expect(!line(figure, "dhr", "grandmother")[0].findings.contains(number))
    #expect(!line(figure, "crim", "grandmother")[0].findings.contains(number))
    // What no row shows is marked as well.
    let untold = try #require(
      report.findings.firstIndex { $0.rule == "family-notify-uncoordinated" && $0.about.contains("father") })
    let marked = figure.nodes.flatMap(\.findings) + figure.edges.flatMap(\.findings)
    #expect(marked.contains(untold + 1))
  }

  @Test func oneVisitForSeveralIsOneBox() throws {
    let figure = try figure(.family, "quiet")
    let visit = try #require(figure.nodes.first { $0.heading == "One contact for three" })
    #expect(visit.meaning == .together && visit.isPlanned)
    #expect(figure.edges.filter { $0.to == visit.id }.map(\.from) == ["scr", "sar", "mhhr"])
    #expect(figure.edges.filter { $0.from == visit.id }.map(\.to) == ["grandmother", "father"])
    let table = try #require(figure.tables.first { $0.title == "Contacts with the family" })
    #expect(table.rows.count { $0[1].contains(" and ") && $0[0] == "30 June 2015 (planned)" } == 2)
    #expect(!figure.tables.contains { $0.rows.contains { $0[0].hasPrefix("One contact") } })
  }

  @Test func consentStandsOnTheLine() throws {
    let figure = try figure(.practitioners)
    #expect(line(figure, "scr", "social-worker")[0].label == "14 May 2015; notes may go to DHR")
    #expect(figure.caption.subtitle.contains("DHR: domestic homicide review"))
    #expect(line(figure, "scr", "tutor")[0].label == "13 May 2015; no consent on record")
    #expect(line(figure, "crim", "nurse")[0].label == "police statement, 24 March 2015")
    let tutor = try #require(figure.nodes.first { $0.id == "tutor" })
    #expect(tutor.lines == ["Told of: processes, implications", "No record: criminal case"])
  }

  @Test func everyAnswerToTheQuestionOfConsentIsSaid() throws {
    let text = """
      overlap: 1
      case: Consent
      frame: england-2015
      as-of: 2015-06-15
      people:
        a: {practitioner: first nurse}
        b: {practitioner: second nurse}
        c: {practitioner: third nurse}
      processes:
        scr: {kind: scr, started: 2015-04-01}
        dhr: {kind: dhr, started: 2015-04-01}
        sar: {kind: sar, started: 2015-04-01}
      interviews:
        - {of: a, by: scr, on: 2015-05-01, consent-asked: 2015-05-01}
        - {of: b, by: scr, on: 2015-05-02, consent-asked: 2015-05-02, consent-to: dhr, consent-refused-to: sar}
        - {of: c, by: scr, on: 2015-05-03, consent-asked: 2015-05-03, consent-withdrawn: 2015-05-20}
        - {of: c, by: [dhr, sar], on: 2015-07-03}

      """
    let report = try ExampleFigures.report(text: text)
    let figure = try #require(try View.practitioners.figures(of: report).first as? LaidOut).diagram
    #expect(
      figure.edges.filter { !$0.label.isEmpty }.map(\.label) == [
        "1 May 2015; consent asked 1 May 2015, no answer on record",
        "2 May 2015; notes may go to DHR; refused to SAR", "3 May 2015; consent withdrawn 20 May 2015",
      ])
    #expect(figure.nodes.contains { $0.heading == "One interview for two" && $0.lines == ["3 July 2015"] })
  }

  @Test func papersStandWithTheirOwnersAndGoWhereTheyWent() throws {
    let figure = try figure(.information)
    let frames = Dictionary(uniqueKeysWithValues: figure.groups.map { ($0.id, $0.label) })
    let report = try #require(figure.nodes.first { $0.id == "trust-report" })
    #expect(frames[report.group!] == "Mental Health NHS Trust")
    #expect(report.isPlanned && report.lines == ["Requested, due 1 August 2015"])
    #expect(line(figure, "trust-report", "scr").map(\.meaning) == [.purpose])
    #expect(line(figure, "tutor-notes", "dhr").map(\.label) == ["by SCR, 27 May 2015"])
    let initial = try #require(figure.nodes.first { $0.heading == "Initial report" })
    #expect(frames[initial.group!] == "Sent by the NHS serious incident investigation")
    #expect(line(figure, initial.id, "scr").map(\.label) == ["24 April 2015"])
  }

  @Test func refusedAndReusedPapersAreShown() throws {
    let text = """
      overlap: 1
      case: Papers
      frame: england-2015
      as-of: 2015-06-15
      agencies:
        trust: {name: Trust}
      processes:
        scr: {kind: scr, started: 2015-04-01}
        dhr: {kind: dhr, started: 2015-04-01}
      documents:
        rca: {what: rca, by: trust, status: final, on: 2015-05-01}
        report: {what: agency-report, by: trust, for: scr, status: draft, reuses: rca}
      shares:
        - {what: rca, from: trust, to: dhr, status: refused}
        - {what: rca, from: trust, to: scr, on: 2015-05-02, basis: consent, as: agency-report}
        - {what: key-findings, from: scr, to: family, status: planned, on: 2015-07-01}

      """
    let report = try ExampleFigures.report(text: text)
    let figure = try #require(try View.information.figures(of: report).first as? LaidOut).diagram
    #expect(line(figure, "rca", "dhr").map { "\($0.meaning) \($0.label)" } == ["refusal refused"])
    #expect(line(figure, "rca", "scr").map(\.label) == ["2 May 2015, as its agency report, by consent"])
    #expect(line(figure, "rca", "report").map(\.label) == ["reused"])
    let family = try #require(figure.edges.first { $0.to == "body-family" })
    #expect(family.isPlanned && family.label == "1 July 2015")
    #expect(figure.caption.description.contains("one refused or disputed"))
    #expect(figure.caption.description.contains(". As at "))
  }

  @Test func anEmptyCaseSaysSo() throws {
    let report = try ExampleFigures.report(
      text: "overlap: 1\ncase: E\nframe: england-2015\nas-of: 2015-06-15\nprocesses:\n  scr: {kind: scr}\n")
    for view in View.allCases where view != .timeline {
      #expect(try view.figures(of: report).isEmpty, "\(view)")
      #expect(view.nothing.hasSuffix("."))
    }
  }

  @Test(arguments: [View.family, .practitioners, .information]) func tablesHoldWhatTheirColumnsSay(
    _ view: View
  ) throws {
    for name in ExampleFigures.names {
      let report = try ExampleFigures.report(name)
      let source = report.graph.source
      let nothing =
        view == .practitioners && source.interviews.isEmpty
        || view == .information && source.documents.isEmpty && source.shares.isEmpty
      for figure in try view.figures(of: report) {
        #expect(figure.tables.isEmpty == nothing)
        for table in figure.tables {
          #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.count == table.columns.count })
        }
      }
    }
  }
}
