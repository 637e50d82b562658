import Testing

@testable import ProcessGraph

/// What each duty of the checklist has a line of its own for.
@Suite struct ChecklistPerTests {
  static let reviews = """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      si:   {kind: si, commissioner: trust, started: 2015-03-20}
      crim: {kind: crim, commissioner: police, started: 2015-03-14}
      old:  {kind: crim, commissioner: police, started: 2015-03-14, finished: 2015-04-14}
      disc: {kind: disc, commissioner: trust, started: 2015-03-14}
      cor:  {kind: cor, started: 2015-03-14}

    """

  @Test(arguments: [
    ("contact-route", ["scr"]),
    ("system-analysis", ["scr", "dhr"]),
    ("police-communication", ["crim"]),
    ("disciplinary-kept-separate", ["disc"]),
    ("coroner-relationship", ["cor"]),
    ("si-memorandum", ["si"]),
    ("guidance-in-use", ["dhr", "si", "crim"]),
    ("partnership-communication", ["dhr"]),
    ("reviewers-supportive", ["dhr", "si"]),
    ("complaint-route-explained", ["scr"]),
    ("si-learning-discussed", []),
    ("child-perpetrator-considered", []),
    ("dhr-sections", ["dhr"]),
  ]) func linesOf(_ duty: String, _ about: [String]) throws {
    let lines = try ChecklistTests.lines(duty, Self.reviews)
    #expect(lines == about.map { $0 + ": not confirmed" })
  }

  @Test func joinedProcessesShareALine() throws {
    let joint = Self.reviews.replacing("decided: 2015-04-13}", with: "decided: 2015-04-13, joint-with: scr}")
    #expect(try ChecklistTests.lines("system-analysis", joint) == ["scr dhr: not confirmed"])
    #expect(try ChecklistTests.lines("partnership-communication", joint).isEmpty)
    let said = joint + ChecklistTests.confirmed("system-analysis", about: "dhr")
    #expect(try ChecklistTests.lines("system-analysis", said) == ["scr dhr: confirmed"])
  }

  @Test func aRowAboutNothingSpeaksOfTheLeadReview() throws {
    let said = Self.reviews + ChecklistTests.confirmed("system-analysis", about: nil)
    #expect(try ChecklistTests.lines("system-analysis", said) == ["scr: confirmed", "dhr: not confirmed"])
  }

  @Test func aPairIsConfirmedByARowAboutTheOther() throws {
    let duty = "partnership-communication"
    let about = { (id: String) in Self.reviews + ChecklistTests.confirmed(duty, about: id) }
    #expect(try ChecklistTests.lines(duty, about("dhr")) == ["dhr: confirmed"])
    #expect(try ChecklistTests.lines(duty, about("scr")) == ["dhr: not confirmed"])
  }

  @Test func complaintsStandInForTheReview() throws {
    let duty = "complaint-route-explained"
    let complaint = Self.reviews + "  comp: {kind: comp, commissioner: trust, started: 2015-05-04}\n"
    #expect(try ChecklistTests.lines(duty, complaint) == ["comp: not confirmed"])
    for id in ["comp", "scr"] {
      let said = complaint + ChecklistTests.confirmed(duty, about: id)
      #expect(try ChecklistTests.lines(duty, said) == ["comp: confirmed"])
    }
  }

  @Test func incidentsThatTouchSafeguardingAlsoWhenEnded() throws {
    let ended =
      Self.reviews + "  si2: {kind: si, started: 2015-03-20, finished: 2015-04-20, safeguarding: yes}\n"
    #expect(try ChecklistTests.lines("si-learning-discussed", ended) == ["si2: not confirmed"])
  }

  @Test func childDeathReviewsOnceTheLeadReviewHasEnded() throws {
    let open = Self.reviews + "  cdr: {kind: cdr, started: 2015-04-20}\n"
    #expect(try ChecklistTests.lines("child-death-contribution", open).isEmpty)
    let ended = open.replacing("decided: 2015-04-10}", with: "decided: 2015-04-10, finished: 2015-06-01}")
    #expect(
      try ChecklistTests.lines("child-death-contribution", ended) == [
        "cdr: not confirmed", "scr: not confirmed",
      ])
  }

  @Test func suspectsUnder18() throws {
    let suspects = """
      subjects:
        child: {age: 15, died: 2015-03-14}
        boy:   {age: 16, role: suspect}
        man:   {age: 30, role: suspect}

      """
    let duty = "child-perpetrator-considered"
    #expect(try ChecklistTests.lines(duty, suspects + Self.reviews) == ["scr boy: not confirmed"])
    let said = suspects + Self.reviews + ChecklistTests.confirmed(duty)
    #expect(try ChecklistTests.lines(duty, said) == ["scr boy: confirmed"])
  }

  // MARK: The list itself

  @Test func idsAreUnique() {
    let ids = ChecklistDuty.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == 50)
  }

  @Test func everyDutyCanBeAsked() {
    for duty in ChecklistDuty.all {
      #expect(!duty.authority.isEmpty && !duty.statement.hasSuffix("."), "\(duty.id)")
      #expect(duty.statement.first?.isLowercase == true, "\(duty.id)")
    }
  }

  /// Confirming the duty of a rule that it quietens leaves that rule quiet, whatever its age.
  @Test func oldWordsStillQuietenRules() throws {
    let body = Self.reviews + ChecklistTests.confirmed("si-memorandum", about: "si", on: "2013-01-01")
    try Clause("mou-missing", "confirmed long ago", "", body).check()
    try Clause("mou-missing", "not confirmed", "advice", Self.reviews).check()
  }

  @Test func quietenedRulesExist() {
    for duty in ChecklistDuty.all {
      guard let id = duty.quietens else { continue }
      #expect(Rule.named(id) != nil, "\(duty.id) quietens \(id)")
    }
  }

  @Test func theSectionSaysWhoAndWhen() throws {
    let text = Example("", Self.reviews + ChecklistTests.confirmed("contact-route")).text
    let source = try CaseReader.read(text: text, file: "case.yaml").case
    let graph = CaseGraph(source, asOf: source.asOf!)
    let lines = Checklist.lines(graph).filter { $0.duty.id == "contact-route" }
    #expect(
      Checklist.text(lines, in: graph, width: 100) == """
        1 of 1 confirmed
              confirmed  The reviewer and panel members keep in touch through the business unit: the serious
                         case review (SCR) (by chair of the subgroup, 11 May 2015, seen)
                         contact-route

        """)
  }

  @Test func whatIsOpenComesWithItsRow() throws {
    let graph = try ReachedTests.graph(Self.reviews)
    let lines = Checklist.lines(graph).filter { $0.duty.id == "staff-welfare" }
    let text = Checklist.text(lines, in: graph, width: 200)
    // One line for the duty, whatever number of processes it is asked of, and the row to paste.
    #expect(lines.count > 1 && text.split(separator: "\n").count == 3)
    #expect(
      text.contains(
        "staff-welfare: - {duty: staff-welfare, about: \(lines[0].about[0]), on: 2015-06-15, by: …}"))
    #expect(text.contains("(a row for each)"))
  }

  /// Duties on the bodies of the paper's own area are asked only where the board follows that paper.
  @Test func localDutiesGoWithThePaper() throws {
    func duties(_ guidance: String) throws -> Set<String> {
      Set(Checklist.lines(try ReachedTests.graph("guidance: \(guidance)\n" + Self.reviews)).map(\.duty.id))
    }
    let local: Set = ["contact-route", "incident-duty-known", "complaint-duty-known", "coroner-relationship"]
    #expect(try duties("crag-2016").isSuperset(of: local))
    #expect(try duties("none").isDisjoint(with: local))
    #expect(try duties("none").contains("staff-welfare"))
  }

  @Test(arguments: [
    ("age: 15, looked-after: yes", true), ("age: 15, looked-after: no", false),
    ("age: 24, looked-after: care-leaver", true), ("age: 25, looked-after: care-leaver", false),
  ]) func aDeathInCareIsAsked(_ facts: String, _ isAsked: Bool) throws {
    let graph = try ReachedTests.graph(
      "subjects:\n  child: {\(facts), died: 2015-03-14}\n" + Self.reviews)
    #expect(Checklist.lines(graph).contains { $0.duty.id == "looked-after-notified" } == isAsked)
  }
}
