import Testing

@testable import ProcessGraph

/// Which notices reach whom.
@Suite struct AddresseeTests {
  /// Whether some notices about the criminal investigation reach a recipient.
  func reach(_ recipient: Addressee, _ notices: String, agencies: String = "") throws -> Truth {
    let text = Example(
      "",
      """
      agencies:
        \(agencies.isEmpty ? "board" : agencies): {name: Safeguarding Children Board, sector: partnership}
        police: {name: Police, sector: police}
        trust:  {name: Trust, sector: health}
      processes:
        scr:  {kind: scr, commissioner: \(agencies.isEmpty ? "board" : agencies), lead: reviewer, decided: 2015-04-10, panel: {police: police-member, trust: trust-member}, joint-with: dhr}
        dhr:  {kind: dhr, lead: chair, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      \(notices)
      """
    ).text
    let source = try CaseReader.read(text: text, file: "case.yaml").case
    let graph = CaseGraph(source, asOf: source.asOf!)
    return Telling(of: graph.process("crim"), beside: graph.leadReview, in: graph).informed(recipient).isTold
  }

  func told(_ recipients: String...) -> String {
    "notices:\n" + recipients.map { "  - {about: crim, to: \($0), on: 2015-05-20}\n" }.joined()
  }

  @Test func reviewer() throws {
    for word in ["scr", "dhr", "reviewer", "chair", "lead", "panel"] {
      #expect(try reach(.reviewer, told(word)) == .yes, "\(word)")
    }
    #expect(try reach(.reviewer, told("crag")) == .no)
    #expect(try reach(.reviewer, "liaison:\n  - {between: [crim, scr], on: 2015-05-20}") == .yes)
    #expect(try reach(.reviewer, "liaison:\n  - {between: [crim, scr], on: 2015-07-20}") == .no)
  }

  @Test func panel() throws {
    #expect(try reach(.panel, told("panel")) == .yes)
    #expect(try reach(.panel, told("scr")) == .yes)
    #expect(try reach(.panel, told("police-member", "trust-member")) == .yes)
    #expect(try reach(.panel, told("police-member")) == .no)
    #expect(try reach(.panel, told("reviewer")) == .no)
    #expect(try reach(.panel, "liaison:\n  - {between: [crim, scr], on: 2015-05-20}") == .no)
  }

  @Test func subgroup() throws {
    #expect(try reach(.crag, told("crag")) == .yes)
    #expect(try reach(.crag, told("panel", "board")) == .yes)
    #expect(try reach(.crag, told("panel")) == .no)
    #expect(try reach(.crag, told("board")) == .no)
    #expect(try reach(.cragChair, told("independent-chair")) == .yes)
    #expect(try reach(.cragChair, told("board")) == .yes)
    #expect(try reach(.cragChair, told("reviewer")) == .no)
  }

  /// `board` is then the agency of that id; one of another id is the board where it commissions the lead review.
  @Test func boardUnderItsOwnId() throws {
    #expect(try reach(.board, told("board")) == .yes)
    #expect(try reach(.board, told("partnership"), agencies: "partnership") == .yes)
    #expect(try reach(.board, told("board"), agencies: "partnership") == .yes)
    #expect(try reach(.independentChair, told("partnership"), agencies: "partnership") == .yes)
    #expect(try reach(.board, told("trust")) == .no)
    #expect(try reach(.board, told("independent-chair")) == .no)
  }

  @Test func latestOfTwoIsKnownToTheSpan() throws {
    let may = CaseDate(year: 2015, month: 5)!
    let tenth = CaseDate(Day(year: 2015, month: 5, day: 10)!)
    let both = Informed(isTold: .yes, latest: may) || Informed(isTold: .yes, latest: tenth)
    #expect(both.latest == CaseDate(first: tenth.first, last: may.last))
    let all = Informed(isTold: .yes, latest: may) && Informed(isTold: .unknown, latest: tenth)
    #expect(all.latest == CaseDate(first: may.first, last: tenth.last))
    #expect(all.isTold == .unknown)
    #expect((Informed(isTold: .yes, latest: may) && .not) == .not)
  }
}
