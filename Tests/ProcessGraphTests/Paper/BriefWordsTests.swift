import Testing

@testable import ProcessGraph

/// What the two pages say in few words, each sentence whole.
@Suite struct BriefWordsTests {
  private static func graph(_ more: String) throws -> CaseGraph {
    let source = try CaseReader.read(text: BriefTests.reviews + more, file: "x.yaml").case
    return CaseGraph(source, asOf: source.asOf!)
  }

  private static let family = BriefTests.reviews.replacing(
    "gran: {family: grandmother, of: girl}",
    with: "gran: {family: grandmother, of: girl}, dad: {family: father, of: girl}, "
      + "mum: {family: mother, of: girl}, aunt: {family: aunt, of: girl}, bob: {family: brother, of: girl}")

  private static func brief(_ text: String) throws -> Brief {
    let source = try CaseReader.read(text: text, file: "x.yaml").case
    return Brief(CheckReport(CaseGraph(source, asOf: source.asOf!)), isLinked: true)
  }

  @Test func longListsAreCounted() throws {
    let source = try CaseReader.read(text: Self.family, file: "x.yaml").case
    let words = WholeSentences(CaseGraph(source, asOf: source.asOf!))
    let all =
      "no plan for contact with the grandmother, the father, the mother, the aunt and the brother about it"
    #expect(words.counted(all) == "no plan for contact with five people of the family about it")
    #expect(words.counted("The father, the mother and the aunt") == "The father, the mother and the aunt")
    // A short text is not touched, and another word that begins like a name is none.
    #expect(words.of(all, atMost: 200) == all)
    #expect(words.counted("the auntie, the aunts") == "the auntie, the aunts")
  }

  @Test func whatFollowsTheFirstThingIsLeftOutWhole() throws {
    let words = WholeSentences(try Self.graph(""))
    let text = "Before the interview: no record that one agreed; that two agreed; that three agreed"
    #expect(
      words.of(text, atMost: 50, isCounted: true)
        == "Before the interview: no record that one agreed (and two more points)")
    #expect(
      words.of("tell the tutor of the processes, and to record the date", atMost: 40)
        == "tell the tutor of the processes")
    #expect(
      words.of("one thing that cannot be said shorter", atMost: 10) == "one thing that cannot be said shorter"
    )
  }

  @Test func ofTwoThatWaitForEachOtherNeitherCanFinish() throws {
    let ring =
      BriefTests.reviews + """
        waits:
          - {process: scr, part: whole, for: dhr, until: published, because: x, on: 2015-05-01}
          - {process: dhr, part: whole, for: scr, until: published, because: x, on: 2015-05-01}

        """
    let brief = try Self.brief(ring)
    #expect(brief.decisions.contains { $0.otherwise == "Neither can finish: each waits for the other." })
    // What is stuck is said among the first lines.
    #expect(brief.inShort.words.contains("wait for each other"), "\(brief.inShort.words)")
  }

  @Test func contactsThatLieAheadAreNoConflicts() throws {
    func said(_ first: String, _ second: String, _ more: String = "") throws -> String {
      let reviews = BriefTests.reviews.replacing("{kind: scr, ", with: "{kind: scr, commissioner: board, ")
        .replacing("{kind: dhr, ", with: "{kind: dhr, commissioner: csp, ")
        .replacing("lead: {official: reviewer}", with: "lead: {official: reviewer}, chair: {official: chair}")
      let rows = """
        agencies: {board: {name: Board}, csp: {name: Partnership}}
        contacts:
          - {with: gran, by: scr, on: \(first), about: involvement}
          - {with: gran, by: dhr, on: \(second), about: involvement}

        """
      let asked = try Self.brief(reviews + rows + more).decisions
      return try #require(asked.first { $0.question.hasPrefix("Name one person") }).otherwise
    }
    #expect(try said("2015-05-24", "2015-05-26").hasSuffix(" Contacts have collided once."))
    let leads =
      "family-plans: [{lead: lead, agreed: 2015-05-01, covers: scr}, {lead: chair, agreed: 2015-05-01, covers: dhr}]\n"
    let ahead = try said("2015-06-24", "2015-06-26", leads)
    #expect(
      ahead.hasSuffix(" One collision of contacts lies ahead.") && !ahead.contains("conflict"), "\(ahead)")
  }

  /// Whatever is coming up has a row among what is urgent, however much there is to decide.
  @Test func allThatIsComingUpIsAmongWhatIsUrgent() throws {
    let interviews = (16...20).map {
      "  - {of: tutor, by: \($0 % 2 == 0 ? "scr" : "dhr"), on: 2015-06-\($0)}"
    }
    let brief = try Self.brief(
      BriefTests.reviews + "interviews:\n" + interviews.joined(separator: "\n") + "\n")
    let coming = brief.findings.filter { brief.graph.urgency(of: $0.finding) == .comingUp }
    let page = brief.firstPage
    #expect(coming.count > 4)
    #expect(page.leftOut.allSatisfy { one in !coming.contains { $0.number == one.number } })
    #expect(page.room >= 0)
    let words = Report(title: "x", marking: "", foot: "", parts: page.parts).markdown
    #expect(!words.contains("…"), "\(words)")
  }

  /// Nobody is said to do what they are to ask another to do.
  @Test func whoAsksAnotherIsSaidToAsk() throws {
    let source = try CaseReader.read(text: BriefTests.reviews, file: "x.yaml").case
    let graph = CaseGraph(source, asOf: source.asOf!)
    let report = CheckReport(graph)
    for found in Brief(report, isLinked: true).findings where found.finding.parts.count == 1 {
      let name = graph.name(found.finding.owner).lowercased()
      let isNamed = found.finding.remedy.lowercased().contains(name)
      #expect(isNamed || found.owner == found.first, "\(found.number): \(found.finding.remedy)")
    }
  }

  /// A day that an action has stands beside it.
  @Test func otherActionsCarryTheirDay() throws {
    let brief = try Self.brief(
      BriefTests.reviews + "contacts:\n  - {with: gran, by: dhr, on: 2015-08-24, about: involvement}\n")
    let dated = try #require(brief.others(leftOut: []).filter { $0.finding.by != nil }.first)
    let listed = try #require(brief.actions([dated], room: 700))
    let day = try #require(dated.finding.by)
    let words = Report(title: "x", marking: "", foot: "", parts: [listed.part(number: 3)]).markdown
    #expect(words.contains(", by \(brief.inWords(day))"), "\(words)")
  }
}
