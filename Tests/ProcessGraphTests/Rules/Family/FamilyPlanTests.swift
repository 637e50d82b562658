import Testing

@testable import ProcessGraph

/// The plan for the family, its lead, and who co-ordinates.
@Suite struct FamilyPlanTests {
  static let scr = "scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10"
  static let dhr = "dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13"

  /// Tables with the two reviews alone.
  static func reviews(_ plans: String..., scr more: String = "}", dhr other: String = "}") -> String {
    """
    processes:
      \(scr)\(more)
      \(dhr)\(other)
    family-plans: [\(plans.joined(separator: ", "))]
    """
  }

  static let noPlan: [Clause] = [
    Clause("family-no-plan", "no plan at all", "gap", reviews()),
    Clause("family-no-plan", "a plan for all", "", reviews("{lead: chair, agreed: 2015-04-20}")),
    Clause("family-no-plan", "agreed today", "", reviews("{lead: chair, agreed: 2015-06-15}")),
    Clause("family-no-plan", "agreed tomorrow", "gap", reviews("{lead: chair, agreed: 2015-06-16}")),
    Clause(
      "family-no-plan", "agreed some day this month", "unclear", reviews("{lead: chair, agreed: 2015-06}")),
    Clause("family-no-plan", "agreed on a day nobody wrote down", "", reviews("{lead: chair}")),
    Clause("family-no-plan", "for one review only", "gap", reviews("{lead: chair, covers: scr}")),
    Clause(
      "family-no-plan", "one plan for each review", "",
      reviews("{lead: chair, covers: scr}", "{lead: chair, covers: dhr}")),
    Clause(
      "family-no-plan", "one plan for each person", "",
      reviews("{lead: chair, for: uncle}", "{lead: chair, for: grandmother}")),
    Clause(
      "family-no-plan", "a plan for one member covers a joint commission", "",
      reviews("{lead: chair, covers: dhr}", scr: ", joint-with: dhr}")),
    Clause(
      "family-no-plan", "both reviews have ended", "",
      reviews(scr: ", finished: 2015-06-01}", dhr: ", finished: 2015-06-01}")),
    Clause(
      "family-no-plan", "neither goes ahead", "",
      reviews(scr: ", status: not-proceeding}", dhr: ", status: not-proceeding}")),
    Clause(
      "family-no-plan", "about other events", "",
      reviews(scr: ", about-other-events: yes}", dhr: ", about-other-events: yes}")),
    Clause(
      "family-no-plan", "no family in the file", "",
      reviews() + "\npeople: {reviewer: {official: reviewer}, chair: {official: chair}}"),
    Clause(
      "family-no-plan", "only a health investigation is open", "",
      "processes: {si: {kind: si, commissioner: trust, started: 2015-03-20}}\nfamily-plans: []"),
  ]

  static let noLead: [Clause] = [
    Clause("family-no-lead", "one leaderless plan", "gap", reviews("{agreed: 2015-04-20}")),
    Clause("family-no-lead", "on a day nobody wrote down", "gap", reviews("{covers: scr}")),
    Clause(
      "family-no-lead", "two leaderless plans", "gap gap", reviews("{covers: scr}", "{covers: dhr}")),
    Clause("family-no-lead", "agreed some day this month", "unclear", reviews("{agreed: 2015-06}")),
    Clause("family-no-lead", "agreed tomorrow", "", reviews("{agreed: 2015-06-16}")),
    Clause(
      "family-no-lead", "a led plan covers another review only", "gap",
      reviews("{covers: scr}", "{lead: chair, covers: dhr}")),
    Clause(
      "family-no-lead", "a led plan is for somebody else", "gap",
      reviews("{covers: scr}", "{lead: chair, for: uncle}")),
    Clause(
      "family-no-lead", "two led plans between them", "",
      reviews("{agreed: 2015-04-20}", "{lead: chair, for: uncle}", "{lead: chair, for: grandmother}")),
    Clause(
      "family-no-lead", "the led plan starts tomorrow", "gap",
      reviews("{covers: scr}", "{lead: chair, agreed: 2015-06-16}")),
    Clause(
      "family-no-lead", "the led plan starts this month", "unclear",
      reviews("{covers: scr}", "{lead: chair, agreed: 2015-06}")),
    Clause(
      "family-no-lead", "its only process is considered", "",
      "processes: {scr: {kind: scr, commissioner: board, notified: 2015-03-20}}\nfamily-plans: [{covers: scr}]"
    ),
  ]

  static let twoLeads: [Clause] = [
    Clause(
      "family-two-leads", "one for each review", "conflict",
      reviews("{lead: reviewer, covers: scr}", "{lead: chair, covers: dhr}")),
    Clause(
      "family-two-leads", "both plans cover all", "conflict", reviews("{lead: reviewer}", "{lead: chair}")),
    Clause(
      "family-two-leads", "two plans cover all, a third has one lead for part", "conflict",
      reviews("{lead: reviewer}", "{lead: chair}", "{lead: chair, covers: dhr}")),
    Clause(
      "family-two-leads", "the same lead twice", "",
      reviews("{lead: chair, covers: scr}", "{lead: chair, covers: dhr}")),
    Clause(
      "family-two-leads", "one of them covers all", "",
      reviews("{lead: reviewer}", "{lead: chair, covers: dhr}")),
    Clause(
      "family-two-leads", "a leaderless plan over both joins nothing", "conflict",
      reviews("{lead: reviewer, covers: scr}", "{lead: chair, covers: dhr}", "{agreed: 2015-05-01}")),
    Clause(
      "family-two-leads", "two leads for one review alone", "",
      reviews("{lead: reviewer, covers: scr}", "{lead: chair, covers: scr}")),
    Clause(
      "family-two-leads", "one plan starts tomorrow", "",
      reviews("{lead: reviewer, covers: scr}", "{lead: chair, covers: dhr, agreed: 2015-06-16}")),
    Clause(
      "family-two-leads", "one plan starts this month", "unclear",
      reviews("{lead: reviewer, covers: scr}", "{lead: chair, covers: dhr, agreed: 2015-06}")),
    Clause(
      "family-two-leads", "the plan that joins them starts this month", "unclear",
      reviews(
        "{lead: reviewer, covers: scr}", "{lead: chair, covers: dhr}", "{lead: chair, agreed: 2015-06}")),
    Clause(
      "family-two-leads", "different sets of plans for two people", "conflict conflict",
      reviews(
        "{lead: reviewer, covers: scr, for: uncle}", "{lead: chair, covers: dhr, for: uncle}",
        "{lead: reviewer, covers: scr, for: grandmother}", "{lead: chair, covers: dhr, for: grandmother}")),
  ]

  static let leadNotScr: [Clause] = [
    Clause("family-lead-not-scr", "the chair leads", "advice", reviews("{lead: chair}")),
    Clause(
      "family-lead-not-scr", "no lead of the review is on file", "",
      "processes: {scr: {kind: scr, commissioner: board, decided: 2015-04-10}, "
        + "dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13}}\nfamily-plans: [{lead: chair}]"),
    Clause(
      "family-lead-not-scr", "they run as one", "", reviews("{lead: chair}", scr: ", joint-with: dhr}")),
    Clause(
      "family-lead-not-scr", "the other has ended", "",
      reviews("{lead: chair}", dhr: ", finished: 2015-06-01}")),
    Clause(
      "family-lead-not-scr", "the plan does not cover the review", "", reviews("{lead: chair, covers: dhr}")),
    Clause(
      "family-lead-not-scr", "liaison is only planned", "advice",
      reviews("{lead: chair}") + "\nliaison: [{between: [scr, dhr], on: 2015-06-16, about: family}]"),
    Clause(
      "family-lead-not-scr", "liaison was about timing", "advice",
      reviews("{lead: chair}") + "\nliaison: [{between: [scr, dhr], on: 2015-05-16, about: timing}]"),
    Clause(
      "family-lead-not-scr", "confirmed about nothing in particular, long ago", "",
      reviews("{lead: chair}") + "\nconfirmed: [{duty: family-lead-agreed, on: 2015-03-20}]"),
    Clause(
      "family-lead-not-scr", "confirmed about the other review", "advice",
      reviews("{lead: chair}") + "\nconfirmed: [{duty: family-lead-agreed, about: dhr, on: 2015-04-20}]"),
    Clause(
      "family-lead-not-scr", "to be confirmed tomorrow", "advice",
      reviews("{lead: chair}") + "\nconfirmed: [{duty: family-lead-agreed, about: scr, on: 2015-06-16}]"),
    Clause(
      "family-lead-not-scr", "two plans with different leads are reported as that", "",
      reviews("{lead: reviewer, covers: scr}", "{lead: chair}", "{lead: sio}")),
  ]

  @Test(arguments: noPlan + noLead + twoLeads + leadNotScr) func clause(_ clause: Clause) throws {
    try clause.check()
  }

  @Test func onePlanFindingListsEveryPair() throws {
    let found = try findings(of: .familyNoPlan, Self.reviews("{lead: chair, for: uncle, covers: scr}"))
    #expect(found.map(\.rows) == [["scr", "dhr"]])
    #expect(found[0].about == ["scr", "dhr", "grandmother", "uncle"])
    #expect(
      found[0].message
        == "No record of a plan for contact with the maternal grandmother and the uncle about the serious case review and the domestic homicide review"
    )
    #expect(
      found[0].details.map(\.who) == ["the maternal grandmother", "the maternal grandmother and the uncle"])
  }

  /// What a plan would have prevented is folded into the missing plan; what has happened is not.
  @Test func collisionsAheadAreFolded() throws {
    let visits = """

      contacts:
        - {with: uncle, by: scr, on: 2015-05-06, about: involvement}
        - {with: uncle, by: dhr, on: 2015-05-08, about: involvement}
        - {with: uncle, by: scr, on: 2015-06-20, about: involvement}
        - {with: uncle, by: dhr, on: 2015-06-24, about: involvement}
      """
    let tables = Self.reviews() + visits
    let plan = try findings(of: .familyNoPlan, tables)
    #expect(plan.map(\.rows) == [["scr", "dhr", "contacts[3]", "contacts[4]"]])
    let contacts = try findings(of: .familyMultipleContact, tables)
    #expect(contacts.map(\.weight) == ["conflict"])
    #expect(contacts.map(\.rows) == [["contacts[1]", "contacts[2]"]])
    // With a plan that names nobody, the missing lead takes them; with a lead they stand for themselves.
    let unled = Self.reviews("{agreed: 2015-04-20}") + visits
    #expect(
      try findings(of: .familyNoLead, unled).map(\.rows) == [
        ["family-plans[1]", "contacts[3]", "contacts[4]"]
      ])
    let led = Self.reviews("{lead: chair}") + visits
    #expect(try findings(of: .familyMultipleContact, led).map(\.weight) == ["conflict", "risk"])
  }

  @Test func peopleWithTheSamePlansShareOneFinding() throws {
    let found = try findings(
      of: .familyTwoLeads, Self.reviews("{lead: reviewer, covers: scr}", "{lead: chair, covers: dhr}"))
    #expect(found.map(\.rows) == [["family-plans[1]", "family-plans[2]"]])
    #expect(found[0].about == ["scr", "dhr", "grandmother", "uncle", "reviewer", "chair"])
  }
}
