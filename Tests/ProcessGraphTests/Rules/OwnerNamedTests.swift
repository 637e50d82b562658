import Testing

@testable import ProcessGraph

/// What is to be done is said to the one under whom it is listed.
@Suite struct OwnerNamedTests {
  private static let imperatives = ["Ask ", "Record ", "Take ", "Check ", "Use ", "Agree ", "Remove "]

  @Test(arguments: Rule.all.filter { $0.family != .file }.map(\.id))
  func theRemedyNamesItsOwner(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    for example in rule.fires {
      let source = try CaseReader.read(text: example.text, file: "example.yaml").case
      let graph = CaseGraph(source, asOf: source.asOf!)
      for part in Check(graph).parts(of: rule) {
        let owner = graph.name(part.owner)
        let isNamed = part.remedy.lowercased().contains(owner.lowercased())
        let isImperative = Self.imperatives.contains { part.remedy.hasPrefix($0) }
        #expect(isNamed || isImperative, "\(id), owned by \(owner): \(part.remedy)")
        #expect(!part.remedy.contains("to ask \(owner) to"), "\(id) has \(owner) ask themselves")
      }
    }
  }

  private static let example = Example(
    "A case",
    "processes:\n  scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}\n"
      + "  si: {kind: si, commissioner: trust, started: 2015-03-20}\n")

  private static func graph() throws -> CaseGraph {
    let source = try CaseReader.read(text: example.text, file: "example.yaml").case
    return CaseGraph(source, asOf: source.asOf!)
  }

  @Test func somebodyElseIsAsked() throws {
    let graph = try Self.graph()
    #expect(
      graph.addressed("The panel to name a member.", to: .person("reviewer"))
        == "The independent reviewer to ask the panel to name a member.")
    #expect(
      graph.addressed("The Police to share it, and the review chair to read it.", to: .person("chair"))
        == "The review chair to ask the Police to share it, and to read it.")
  }

  @Test func nobodyIsAskedToAskOrToSpeakWithWhoAsks() throws {
    let graph = try Self.graph()
    #expect(
      graph.addressed("The Police to speak with the review chair about the terms.", to: .person("chair"))
        == "The review chair to speak with the Police about the terms.")
    #expect(
      graph.addressed("The panel to ask whether it helped.", to: .person("chair"))
        == "The review chair to ask the panel to find out whether it helped.")
    #expect(
      graph.addressed("The commissioner of the review to name one.", to: .agency("board"))
        == "The Safeguarding Children Board to name one.")
    #expect(
      graph.addressed("The Local Safeguarding Children Board to record it.", to: .agency("board"))
        == "The Safeguarding Children Board to record it.")
  }

  @Test func aGeneralWordGivesWayToTheName() throws {
    let graph = try Self.graph()
    #expect(
      graph.addressed("The reviewer and the panel to agree.", to: .person("chair"))
        == "The review chair and the panel to agree.")
    #expect(
      graph.addressed("The leads of the processes to speak.", to: .person("chair"))
        == "The review chair and the other leads to speak.")
    let lead = "The lead of the NHS serious incident investigation"
    #expect(
      graph.addressed("\(lead) to ask the police.", to: .agency("trust"))
        == "The Mental Health NHS Trust to ask the police.")
    // Of another process's lead something is asked.
    #expect(
      graph.addressed("\(lead) to ask the police.", to: .person("chair"))
        == "The review chair to ask \(lead.lowercasedFirst) to ask the police.")
  }

  @Test func aStandingBodyIsCalledByItsWholeName() throws {
    let graph = try Self.graph()
    let whole = graph.name(Owner.role(.crag))
    #expect(
      graph.addressed("The chair of the subgroup to ask.", to: .role(.crag))
        == "The chair of \(whole) to ask.")
    #expect(graph.addressed("The subgroup to ask.", to: .role(.crag)) == "\(whole.sentence) to ask.")
  }

  @Test func whatNamesNobodyIsItsOwners() throws {
    let graph = try Self.graph()
    #expect(
      graph.addressed("Take legal advice, and record it.", to: .person("chair"))
        == "The review chair to take legal advice, and record it.")
  }

  @Test func whoLeadsOnBothSidesTellsNobody() throws {
    let graph = try Self.graph()
    let text = "The review chair to tell the review chair of the contact, and to record what was agreed."
    #expect(
      graph.addressed(text, to: .person("chair"))
        == "The review chair, who leads both, to record what was agreed.")
    #expect(
      graph.addressed("The review chair to ask the review chair whether it is so.", to: .person("chair"))
        == "The review chair to find out whether it is so.")
    let other = "The review chair to tell the review chair (c2) of the contact, and to record it."
    #expect(graph.addressed(other, to: .person("chair")) == other)
  }

  @Test func theProviderIsNotAskedByItsGeneralName() throws {
    let text = "The NHS provider to record it."
    #expect(
      try Self.graph().addressed(text, to: .agency("trust")) == "The Mental Health NHS Trust to record it.")
    #expect(
      try Self.graph().addressed(text, to: .person("chair"))
        == "The review chair to ask the NHS provider to record it.")
  }

  @Test func theBoardIsNotAskedByItsNameInLaw() throws {
    let text = Self.example.text.replacing("name: Safeguarding Children Board", with: "name: Board")
    let source = try CaseReader.read(text: text, file: "example.yaml").case
    let graph = CaseGraph(source, asOf: source.asOf!)
    #expect(
      graph.addressed("The Local Safeguarding Children Board to record it.", to: .agency("board"))
        == "The Board to record it.")
  }

  /// Where nobody is named, the word for such a lead may be somebody else's.
  @Test func anothersRoleIsNotGivenToALeadWhoIsNotNamed() throws {
    let text = smallest(
      "as-of: 2015-06-15\nincident: 2015-03-14\npeople: {c: {official: panel chair}}",
      processes: "processes: {dhr: {kind: dhr, decided: 2015-04-10}, mhhr: {kind: mhhr, decided: 2015-04-10}}"
    )
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 6, day: 15)!)
    for process in graph.processes { #expect(graph.leadRole(of: process) != "the panel chair") }
  }
}

extension CaseGraph {
  /// As a check says it.
  fileprivate func addressed(_ remedy: String, to owner: Owner) -> String {
    Addressing(self, StandingNames(self)).addressed(remedy, to: owner)
  }
}
