import Testing

@testable import ProcessGraph

/// A legal gate, a case that runs into it, and what the finding rests on in each frame.
struct GateProbe: Sendable, CustomTestStringConvertible {
  let gate: String
  let rule: Rule
  let weight: String
  let tables: String
  /// What a finding cites in 2015 and today.
  let sources: [Frame: [String]]

  init(
    _ gate: String, _ rule: Rule, _ weight: String, _ tables: String, in2015: [String], today: [String]? = nil
  ) {
    (self.gate, self.rule, self.weight, self.tables) = (gate, rule, weight, tables)
    sources = [.england2015: in2015, .englandCurrent: today ?? in2015]
  }

  var testDescription: String { gate }

  /// Whether, where the board does not follow the local paper, what has no record is a risk and no gap.
  var isGoodPracticeToday: Bool {
    weight == "gap"
      && (rule.binding == .goodPractice
        || sources[.englandCurrent]!.allSatisfy { $0.hasPrefix("CRAG paper") })
  }
}

/// The gates of the catalogue, under both frames; those on ages and offensive weapons reviews each in a test of its own.
@Suite struct GateTests {
  @Test(arguments: GateProbe.all) func holdsInBothFrames(_ probe: GateProbe) throws {
    for frame in Frame.allCases {
      let findings = try findings(of: probe.rule, probe.tables, frame: frame)
      // What only the local paper asks for is a risk where the board does not follow it.
      let isMilder =
        frame == .englandCurrent && probe.weight == "gap"
        && (probe.rule.binding == .goodPractice || probe.isGoodPracticeToday)
      let weight = isMilder ? "risk" : probe.weight
      #expect(findings.map(\.weight) == [weight], "\(frame): \(findings.map(\.message))")
      #expect(findings.flatMap(\.authority).map(\.description) == probe.sources[frame], "\(frame)")
    }
  }

  /// The exclusion of the offensive weapons review is per death, and its law is today's.
  @Test func anOffensiveWeaponsReviewGivesWayForOneDeathOnly() throws {
    func found(_ subject: String) throws -> [Finding] {
      try findings(
        of: .owhrExcluded,
        """
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural}
          man: {age: 30, died: 2015-03-14, death: unnatural}
        processes:
          owhr: {kind: owhr, commissioner: police, subjects: man, decided: 2015-04-10}
          sar: {kind: sar, commissioner: council, subjects: \(subject), status: considered}
        """, frame: .englandCurrent)
    }
    let both = try found("man")
    #expect(both.map(\.weight) == ["conflict"])
    #expect(
      both[0].authority.map(\.description) == ["Police, Crime, Sentencing and Courts Act 2022, s. 26(1)"])
    #expect(try found("child").isEmpty)
  }

  @Test func aChargeOverOnePersonSuspendsNoInquestIntoAnother() throws {
    func found(_ subject: String) throws -> [Finding] {
      try findings(
        of: .coronerNotSuspended,
        """
        subjects:
          child: {age: 6, seriously-harmed: 2015-03-14, abuse: suspected}
          man: {age: 30, died: 2015-03-14, death: unnatural}
        processes:
          crim: {kind: crim, subjects: \(subject), started: 2015-03-14, milestones: {charge: 2015-04-01}}
          cor: {kind: cor, subjects: man, started: 2015-03-16}
        """)
    }
    #expect(try found("[child, man]").count == 1)
    #expect(try found("child").isEmpty)
  }

  @Test func eachReviewOfAnAdultCitesItsOwnAct() throws {
    func acts(_ kind: String) throws -> [String] {
      try findings(
        of: .ageSar,
        "processes:\n  review: {kind: \(kind), commissioner: council, subjects: child, decided: 2015-04-13}",
        frame: .englandCurrent
      ).flatMap(\.authority).map(\.source.title)
    }
    #expect(try acts("owhr") == ["Police, Crime, Sentencing and Courts Act 2022"])
    #expect(try acts("sar") == ["Care Act 2014", "published local safeguarding procedures"])
  }

  @Test func aHomicideReviewIsHeldToTheOnlyVictimItNames() throws {
    func found(_ subjects: String) throws -> [Finding] {
      try findings(
        of: .ageDhr,
        """
        subjects:
          child: {age: 15, died: 2015-03-14, death: unnatural}
          mother: {age: 34, died: 2015-03-14, death: unnatural}
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: \(subjects), decided: 2015-04-13}
        """)
    }
    #expect(try found("child").map(\.weight) == ["conflict"])
    #expect(try found("[child, mother]").isEmpty)
  }

  @Test func anAnalysisOfOtherEventsDoesNotStandForAReport() throws {
    func found(_ about: String) throws -> [Finding] {
      try findings(
        of: .imrDuplicatesRca,
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          old: {kind: si, commissioner: trust, started: 2015-03-20\(about)}
          si:  {kind: si, commissioner: trust, subjects: child, started: 2015-03-20}
        documents:
          analysis: {what: rca, for: old, by: trust, status: final, on: 2015-05-01}
          report: {what: agency-report, by: trust, for: scr, status: requested, due: 2015-06-30}
        shares:
          - {what: analysis, from: old, to: scr, as: agency-report, on: 2015-05-10}
        """)
    }
    #expect(try found("").isEmpty)
    let other = try found(", about-other-events: yes")
    #expect(other.map(\.about) == [["scr", "si", "trust"]])
  }

  @Test func aStatutoryGateCannotBeAgreedAway() throws {
    func remedy(_ rule: Rule, _ tables: String) throws -> String {
      try #require(try findings(of: rule, tables, frame: .englandCurrent).first).remedy
    }
    let joint = try remedy(
      .jointPublicationGates,
      """
      processes:
        scr: {kind: scr, lead: reviewer, decided: 2015-04-10, joint-with: dhr, published: 2015-07-20, milestones: {national-panel-copy: 2015-07-15}}
        dhr: {kind: dhr, lead: chair, decided: 2015-04-13, milestones: {home-office-clearance: 2015-07-01}}
      """)
    #expect(joint == "The independent reviewer to move publication to 22 July 2015 or later.")
    let trial = try remedy(
      .publishedWhileRestricted,
      """
      processes:
        scr:  {kind: scr, lead: reviewer, decided: 2015-04-10, published: 2015-09-14}
        crim: {kind: crim, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}}
      """)
    #expect(trial.hasSuffix("to 20 November 2015 or later, or to agree it with the prosecutor."))
  }
}
