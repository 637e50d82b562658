import Testing

@testable import ProcessGraph

/// A row may name several people: the verb agrees with them.
@Suite struct SeveralTests {
  @Test(arguments: [
    ("the parents of the woman", true), ("the maternal grandparents", true),
    ("the mother and father of the boy", true),
    ("the mother and her partner", true), ("the safeguarding partners", true), ("the siblings", true),
    ("the mother", false), ("the father of the children", false), ("the head of children's services", false),
    ("the grandmother, who speaks for the sisters,", false), ("whoever has care of the twins", false),
    ("the carer (carer-2)", false), ("the Health and Care NHS Trust", false), ("NHS England", false),
  ]) func number(_ name: String, _ isOfSeveral: Bool) { #expect(name.isOfSeveral == isOfSeveral, "\(name)") }

  static let people = """
    people:
      parents:  {family: parents of the child, of: child}
      nurses:   {practitioner: two school nurses, agency: trust, witness: no}
      reviewer: {official: independent reviewer}
      chair:    {official: review chair}
      sio:      {official: senior investigating officer, agency: police}
      trust-member: {official: trust safeguarding lead, agency: trust}
      police-member: {official: police panel member, agency: police}

    """

  @Test func sentencesAgree() throws {
    let contacts = "contacts:\n  - {with: parents, by: scr, on: 2015-04-16, about: notification}"
    let invited = try findings(of: .familyNotInvolved, Self.people + contacts).map(\.message)
    #expect(invited.contains { $0.contains("the parents of the child were invited") }, "\(invited)")
    let told = try findings(of: .familyToldRemit, Self.people + contacts).map(\.message)
    #expect(told.contains { $0.contains("the parents of the child were told what") }, "\(told)")
    let untold = try findings(of: .familyNotifyUncoordinated, Self.people).map(\.message)
    #expect(untold.contains { $0.contains("the parents of the child were told about") }, "\(untold)")
    let interview = "interviews:\n  - {of: nurses, by: scr, on: 2015-05-20}"
    for rule in [Rule.practitionerNotTold, .practitionerNotToldCriminal] {
      let found = try findings(of: rule, Self.people + interview).map(\.message)
      #expect(found.contains { $0.contains("nurses were told") }, "\(found)")
    }
  }
}
