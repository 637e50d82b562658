import Testing

@testable import ProcessGraph

/// The items of the regression list that name rules about information, panels, joining and gates, each beside a twin
/// that does fire.
@Suite struct MustNotFireReviewsTests {
  static func fired(_ rules: [Rule], _ text: String) throws -> [String] {
    try rules.filter { try !findings(of: $0, text).isEmpty }.map(\.id)
  }

  @Test func number7TheAnalysisServesAsTheReport() throws {
    let text = { (analysis: String, share: String) in
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10, panel: {trust: trust-member}}
        si:  {kind: si, commissioner: trust, subjects: child, started: 2015-03-20}
      documents:
        history:  {what: chronology, by: trust, for: scr, status: final, on: 2015-05-20}
        report:   {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01}
        analysis: {what: rca, by: trust, for: si, \(analysis)}
      shares:
        - {what: analysis, from: si, to: scr, \(share)}
      """
    }
    let rules: [Rule] = [.imrDuplicatesRca, .rcaReuseScope, .noAgencyChronology, .infoDuplicateRequest]
    let final = "status: final, on: 2015-05-20"
    #expect(try Self.fired(rules, text(final, "as: agency-report, on: 2015-06-01")).isEmpty)
    #expect(try Self.fired(rules, text(final, "on: 2015-06-01")) == ["imr-duplicates-rca"])
    let draft = text("status: draft, due: 2015-06-01", "as: agency-report, on: 2015-06-01")
    #expect(try Self.fired(rules, draft) == ["rca-reuse-scope"])
    // Without the request, only the analysis gives the agency's account of its work.
    let alone = { (share: String) in
      text(final, share).replacing(
        "\n  report:   {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01}",
        with: "")
    }
    #expect(try Self.fired(rules, alone("as: agency-report, on: 2015-06-01")).isEmpty)
    #expect(try Self.fired(rules, alone("on: 2015-06-01")) == ["no-agency-chronology"])
  }

  @Test func number8ADraftToASeniorManager() throws {
    let text = { (to: String) in "shares:\n  - {what: draft-report, from: scr, to: \(to), on: 2015-06-01}" }
    #expect(try Self.fired([.draftSharedWide], text("senior-managers")).isEmpty)
    #expect(try Self.fired([.draftSharedWide], text("affected-colleagues")) == ["draft-shared-wide"])
  }

  static let neighbours: [Rule] = [.liaisonStale, .torNotShared]

  @Test func number9ProcessesThatNeverRanAtOnce() throws {
    let text = { (finished: String) in
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-05-01, terms-of-reference: {agreed: 2015-05-11}}
        sar: {kind: sar, commissioner: council, started: 2015-01-20\(finished), terms-of-reference: {agreed: 2015-02-02}}
      """
    }
    #expect(try Self.fired(Self.neighbours, text(", finished: 2015-04-02")).isEmpty)
    #expect(try Self.fired(Self.neighbours, text("")) == ["liaison-stale", "tor-not-shared"])
  }

  @Test func number10TwoDifferentIncidents() throws {
    let text = { (other: String) in
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-05-01, terms-of-reference: {agreed: 2015-05-11}}
        sar: {kind: sar, commissioner: council, started: 2015-01-20\(other)}
        si:  {kind: si, commissioner: trust, started: 2015-01-20\(other)}
      liaison:
        - {between: [scr, si], on: 2015-05-04}
      """
    }
    #expect(try Self.fired(Self.neighbours, text(", about-other-events: yes")).isEmpty)
    #expect(try Self.fired(Self.neighbours, text("")) == ["liaison-stale", "tor-not-shared"])
  }

  @Test func number11AProcessThatDoesNotProceed() throws {
    let text = { (status: String) in
      """
      processes:
        dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13, published: 2015-06-22, panel: {police: sio}, terms-of-reference: {agreed: 2015-05-01, names-parallel-processes: no}\(status)}
        sar:  {kind: sar, commissioner: council, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01, names-parallel-processes: yes}}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18}}
        disc: {kind: disc, commissioner: trust, started: 2015-05-01}
      documents:
        history: {what: chronology, by: trust, for: dhr, status: draft, on: 2015-06-01}
        other:   {what: chronology, by: trust, for: sar, status: requested, due: 2015-07-01}
        draft:   {what: draft-report, for: dhr, status: draft, on: 2015-06-01}
        advice:  {what: legal-advice, for: sar, on: 2015-05-01}
        first:   {what: final-report, for: dhr, status: final, on: 2015-06-01, conclusion: {question: known, answer: it was}}
        second:  {what: rca, for: sar, status: final, on: 2015-06-01, conclusion: {question: known, answer: it was not}}
      interviews:
        - {of: nurse, by: dhr, on: 2015-05-06}
      meetings:
        - {of: dhr, on: 2015-05-11, absent: trust}
      actions:
        - {from: dhr, owner: trust, what: send the list, due: 2015-06-01}
      shares:
        - {what: draft, from: dhr, to: media, on: 2015-06-01}
        - {what: interview-notes, from: dhr, to: disc, of: nurse, on: 2015-06-01}
        - {what: terms-of-reference, from: sar, to: crim, on: 2015-05-06}
      """
    }
    let families: Set<Rule.Family> = [.information, .panel, .joint, .gates]
    // The clocks have tests of their own, and the adults review has not spoken to the police either.
    let elsewhere: Set<String> = ["deadline-missed", "deadline-near", "liaison-stale"]
    let rules = Rule.all.filter { families.contains($0.family) && !elsewhere.contains($0.id) }
    #expect(try Self.fired(rules, text(", status: not-proceeding")).isEmpty)
    #expect(
      try Self.fired(rules, text("")) == [
        "qm-tor-parallel", "tor-not-shared", "info-duplicate-request", "legal-ownership-advice",
        "agencies-told-criminal", "draft-to-criminal", "dhr-not-inquest", "draft-shared-wide",
        "published-while-restricted", "comms-lead-missing", "findings-contradict",
        "panel-conflict-of-interest",
        "panel-absence", "actions-overdue", "other-review-unchecked", "joint-1618", "joint-not-considered",
      ])
  }

  @Test func number15AJointReviewAndItself() throws {
    let text = { (joint: String) in
      """
      subjects:
        child: {age: 9, died: 2015-03-14}
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}\(joint)}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-01}}
      """
    }
    let rules = Self.neighbours + [.jointNotConsidered]
    #expect(try Self.fired(rules, text(", joint-with: dhr")).isEmpty)
    #expect(try Self.fired(rules, text("")) == ["liaison-stale", "tor-not-shared", "joint-not-considered"])
  }
}
