import Testing

@testable import ProcessGraph

/// What a paper does with names, sentences and lists that are longer than anybody reads.
@Suite struct LongPaperTests {
  private static let long =
    "the reviewer of the north and the east, of the office and the team and the deputy of the team, and of whoever stands in for them while the post is vacant"

  private static func report(_ text: String) throws -> CheckReport {
    let source = try CaseReader.read(text: text, file: "x.yaml").case
    return CheckReport(CaseGraph(source, asOf: source.asOf!))
  }

  @Test func textIsCutAtAWord() {
    #expect("Agency of the north".cut(atMost: 19) == "Agency of the north")
    #expect("Agency of the north-east".cut(atMost: 16) == "Agency…")
    #expect("Agency, north and east".cut(atMost: 9) == "Agency…")
    #expect(String(repeating: "x", count: 30).cut(atMost: 10) == "xxxxxxxxx…")
  }

  @Test func longNamesAreCutInTheBriefAndWholeInTheAnnex() throws {
    let report = try Self.report(
      BriefTests.reviews.replacing("{official: reviewer}", with: "{official: \"\(Self.long)\"}")
        + "contacts: [{with: gran, by: dhr, on: 2015-06-22, about: involvement}]\n")
    let brief = Brief(report, isLinked: true)
    let short = Report(
      title: "x", marking: "", foot: "", parts: brief.parts(figure: nil, annexes: ["Findings"])
    ).markdown
    #expect(
      !short.contains(Self.long) && short.lowercased().contains("the reviewer of the north and the east"))
    let whole = try CasePaper(report, for: Reader(.panel)!, version: "1").markdown
    #expect(whole.contains(Self.long))
  }

  /// Two that begin alike keep so much that they can be told apart, where that is little enough.
  @Test func namesThatBeginAlikeStayApart() throws {
    let start = "the reviewer of the whole of the north and the east "
    let (one, other) = (
      start + "side, of the office and its team", start + "wing, of the office and its team"
    )
    let text = BriefTests.reviews.replacing(
      "lead: {official: reviewer}",
      with: "lead: {official: \"\(one)\"}, ann: {official: \"\(other)\"}")
    let brevity = Brevity(try Self.report(text).graph)
    #expect(brevity.of(one) != brevity.of(other) && brevity.of(one).hasSuffix("…"))
  }

  /// Where the first words of two long names are the same, the last tell them apart.
  @Test func namesThatEndApartStayApart() throws {
    let start = "the reviewer " + (1...30).map { "word\($0)" }.joined(separator: " ")
    let text = BriefTests.reviews.replacing(
      "lead: {official: reviewer}",
      with:
        "lead: {official: \(start) north}, ann: {official: \(start) south}, bob: {official: \(start) west}, "
        + "cat: {official: \(start) east}, dan: {official: \(start) coast}")
    let brevity = Brevity(try Self.report(text).graph)
    let cut = ["north", "south", "west", "east", "coast"].map { brevity.of("\(start) \($0)") }
    #expect(Set(cut).count == 5 && cut.allSatisfy { $0.contains("…") && $0.count < 110 })
  }

  @Test func aQuestionKeepsWhatIsAsked() throws {
    let brevity = Brevity(try Self.report(BriefTests.reviews).graph)
    let names = (1...40).map { "the review \($0)" }.joined(separator: ", ")
    let short = brevity.of(question: "Commission any of \(names) together?", atMost: 120)
    #expect(short.count <= 121 && short.contains("… ") && short.hasSuffix(" together?"))
    let wait = brevity.of(question: "\(names) wait: go on, narrow it or lift it?", atMost: 120)
    #expect(wait.hasSuffix("…: go on, narrow it or lift it?"))
  }

  @Test func aLongNameOfTheCaseIsWholeInTheLastAnnex() throws {
    let name = "Case " + (1...60).map(String.init).joined(separator: " ")
    let text = BriefTests.reviews.replacing("case: Case B", with: "case: \(name)")
    let words = try CasePaper(Self.report(text), for: Reader(.panel)!, version: "1").markdown
    #expect(words.contains("The whole name of the case: \(name)"))
    #expect(words.prefix(160).contains("…: brief for the panel"))
  }

  @Test func longListsOfAnnexesAreCountedAndSayWhereTheRestIs() throws {
    let rows = (0..<130).map { n in
      "  - {of: tutor, by: scr, on: 2014-\(1 + n / 28 < 10 ? "0" : "")\(1 + n / 28)-\(10 + n % 18), support-offered: 2014-01-01, note: row \(n)}"
    }
    let report = try Self.report(
      BriefTests.reviews.replacing("2015-03-14", with: "2013-03-14") + "interviews:\n"
        + rows.joined(separator: "\n") + "\n")
    let words = try CasePaper(report, for: Reader(.panel)!, version: "1").markdown
    #expect(words.contains("And 50 more: the case file has them, and ‘overlap new case.xlsx --from’"))
  }

  /// So many nurses, each interviewed once.
  private static func report(nurses: Int, seenOn day: String) throws -> CheckReport {
    let people = (1...nurses).map { "  p\($0): {practitioner: nurse \($0)}" }
    let rows = (1...nurses).map { "  - {of: p\($0), by: scr, on: \(day)}" }
    return try report(
      BriefTests.reviews.replacing(
        "people: {gran: {family: grandmother, of: girl}, tutor: {practitioner: tutor}, lead: {official: reviewer}}",
        with: "people:\n  lead: {official: reviewer}\n" + people.joined(separator: "\n"))
        + "interviews:\n" + rows.joined(separator: "\n") + "\n")
  }

  /// The number of a finding that has no row leads nowhere.
  @Test func findingsBeyondTheAnnexAreCountedAndLeadNowhere() throws {
    let report = try Self.report(nurses: 130, seenOn: "2015-06-20")
    #expect(report.findings.count > Annexes.mostFindings)
    let html = try CasePaper(report, for: Reader(.panel)!, version: "1").html
    #expect(html.contains("more: none comes before these, and ‘overlap check’ lists all."))
    let leads = Set(html.matches(of: /href="#(finding-[0-9]+)"/).map { String($0.output.1) })
    #expect(leads.count > 10)
    for lead in leads where !html.contains("id=\"\(lead)\"") { Issue.record("\(lead) leads nowhere") }
  }

  @Test func thePeopleFigureNamesNoCommand() throws {
    let report = try Self.report(nurses: 18, seenOn: "2015-05-20")
    let chart = try #require(try Brief(report, isLinked: true).chart)
    #expect(chart.leftOut > 0)
    #expect(chart.notes.last?.contains("left out here; the annex of figures shows all.") ?? false)
    let alone = try #require(try Brief(report, isLinked: false, hasFigures: false).chart)
    #expect(alone.notes.last?.hasSuffix("left out here; the full paper shows them.") ?? false)
  }
}
