import Testing

@testable import ProcessGraph

/// The rules on joint commissioning and the options never contradict each other, whatever the case.
@Suite struct JointAgreesWithRulesTests {
  static func findings(_ graph: CaseGraph, _ rules: String...) -> [Finding] {
    let report = CheckReport(graph, selection: CheckReport.Selection(only: Set(rules)))
    return report.findings + report.accepted
  }

  /// The requirement ids that a finding asks owners for.
  static func requirements(in finding: Finding) -> [String] {
    let owed = Set(finding.details.map(\.what))
    return Set(Requirement.all.filter { owed.contains($0.statement) }.map(\.id)).sorted()
  }

  /// Where a rule asks whether reviews could be one, the options answer for each of them.
  @Test func everyReviewTheRulesAskAboutHasAnAnswer() throws {
    var asked = 0
    for seed in 1000..<1150 {
      let graph = try RandomCase(seed: seed, reviews: 2 + seed % 4).graph
      let options = try JointOptions(graph)
      for finding in Self.findings(graph, "joint-not-considered", "joint-1618")
      where finding.severity != .unclear {
        let reviews = finding.about.filter {
          graph.node($0) == .process($0) && graph.process($0).kind.mayShareChair
        }
        for id in reviews {
          let left = options.leftOut.first { $0.process.id == id }
          #expect(options.isCandidate(graph.process(id)) || left != nil, "\(graph.source.name): \(id)")
        }
        // What keeps two of them apart in every option is said.
        let candidates = reviews.filter { options.isCandidate(graph.process($0)) }
        for (n, a) in candidates.enumerated() {
          for b in candidates[(n + 1)...] where !options.now.joins(a, b) {
            let isBarred = options.impossible.contains { Set([$0.first.id, $0.second.id]) == [a, b] }
            let pair = options.commissioning.group(of: [a, b])
            #expect(
              GroupTable.feasible(options.commissioning.apart)[pair] || isBarred || isApart(a, b, options))
          }
        }
        asked += 1
      }
    }
    #expect(asked > 50)
  }

  /// Whether something that runs as one with either keeps two reviews apart.
  private func isApart(_ a: ID, _ b: ID, _ options: JointOptions) -> Bool {
    let (x, y) = (options.graph.commission(of: a).ids, options.graph.commission(of: b).ids)
    return options.impossible.contains { pair in
      x.contains(pair.first.id) && y.contains(pair.second.id)
        || y.contains(pair.first.id) && x.contains(pair.second.id)
    }
  }

  /// Once an option is taken, the rule on missing requirements asks for exactly what the option said nobody secures.
  @Test func whatAnOptionLacksIsWhatTheRuleThenAsksFor() throws {
    var compared = 0
    for seed in 1200..<1400 {
      let graph = try RandomCase(seed: seed, reviews: 2 + seed % 4).graph
      // Decisions for parts of a review would make the rule look at more than one commission.
      guard !graph.source.decisions.contains(where: { $0.decision == .partJoint }) else { continue }
      for option in try JointOptions(graph).front {
        let joint = option.commissions.map { $0.members.map(\.id) }
        let taken = CaseGraph(graph.source.supposing(joint: joint), asOf: graph.asOf)
        let findings = Self.findings(taken, "joint-missing-must-have")
        for commission in option.commissions where Set(commission.members.map(\.kind)).count > 1 {
          let finding = findings.first { $0.about.contains(commission.members[0].id) }
          #expect(finding.map(Self.requirements) ?? [] == commission.requirementsWithoutOwner)
          compared += 1
        }
        let undecided = Self.findings(taken, "joint-not-considered").filter { $0.severity != .unclear }
        for finding in undecided {
          let reviews = finding.about.filter { taken.node($0) == .process($0) }
          #expect(Set(reviews.map { taken.commission(of: $0).number }).count > 1)
        }
      }
    }
    #expect(compared > 50)
  }

  /// The rows of the record, filled in and pasted, are what the rules wait for.
  @Test func theRecordFilledInQuietensTheRules() throws {
    let text = Example("", JointCase.four).text
    let graph = try CaseReader.read(text: text, file: "case.yaml").case
    let options = try JointOptions(
      CaseGraph(graph, asOf: graph.asOf!), JointOptions.Request(joint: [["scr", "dhr", "sar", "mhhr"]]))
    #expect(throws: ReadingProblem.self) {
      try CaseReader.read(text: text + "decisions:\n" + options.yaml, file: "case.yaml")
    }
    let filled = options.yaml.replacing("decision:   #", with: "decision: joint   #")
      .replacing("on:   #", with: "on: 2015-06-12   #").replacing(":   # who secures it", with: ": chair")
      .replacing("by:   #", with: "by: csp   #").replacing("because:   #", with: "because: one family   #")
    let decided = try CaseReader.read(text: text + "decisions:\n" + filled, file: "case.yaml").case
    let after = CaseGraph(decided, asOf: graph.asOf!)
    #expect(!Self.findings(CaseGraph(graph, asOf: graph.asOf!), "joint-not-considered", "joint-1618").isEmpty)
    #expect(Self.findings(after, "joint-not-considered", "joint-1618", "joint-missing-must-have").isEmpty)
    #expect(try JointOptions(after).candidateIDs == [["scr", "dhr", "sar", "mhhr"]])
  }

  /// What has been decided is said, and not asked for again.
  @Test func aDecisionOnFileIsNotAskedForAgain() throws {
    let decision =
      "\ndecisions:\n  - {about: [scr, dhr], decision: parallel, on: 2015-05-04, because: the trial is a year away}\n"
    let before = try JointCase.options(JointCase.four).text()
    #expect(before.contains("if nothing is decided"))
    #expect(before.contains("The CRAG paper is a local paper"))
    let after = try JointCase.options(JointCase.four + decision).text(width: 200)
    #expect(!after.contains("if nothing is decided"))
    #expect(after.contains("if it stays as decided on 4 May 2015"))
    #expect(after.contains("parallel (the trial is a year away)"))
  }
}
