import Testing

@testable import ProcessGraph

@Suite struct RequirementTests {
  @Test(arguments: [
    (
      KindID.scr, Frame.england2015,
      "independent-reviewer agency-chronologies family-contribution national-panel-told national-panel-copy "
        + "kept-public learning-summary action-plan"
    ),
    (
      .dhr, .england2015,
      "independent-chair domestic-abuse-specialist home-office-told home-office-clearance executive-summary "
        + "action-plan family-advocate family-sees-draft"
    ),
    (
      .sar, .england2015,
      "independent-lead adult-or-family-contribution advocate board-annual-report action-plan"
    ),
    (.mhhr, .england2015, "nhs-england-agrees independent-of-provider both-families-offered action-plan"),
    (.si, .england2015, "duty-of-candour report-to-commissioner root-cause-analysis"),
    (.si, .englandCurrent, "duty-of-candour report-to-commissioner learning-response"),
    (
      .owhr, .englandCurrent,
      "secretary-of-state-told report-to-secretary-of-state no-prejudice-to-prosecution"
    ),
    (.natl, .englandCurrent, "report-to-secretary-of-state kept-public-three-years"),
    (.imr, .england2015, ""), (.owhr, .england2015, ""),
  ])
  func aKindMustHaveItsList(_ kind: KindID, _ frame: Frame, _ ids: String) {
    #expect(kind.kind.requirements(in: frame).map(\.id).joined(separator: " ") == ids)
  }

  @Test func theListHoldsInBothFramesButForTheCommissionersCopy() {
    for kind in [KindID.scr, .sar, .mhhr] {
      #expect(
        kind.kind.requirements(in: .england2015).map(\.id)
          == kind.kind.requirements(in: .englandCurrent).map(\.id))
    }
    #expect(KindID.dhr.kind.requirements(in: .englandCurrent).map(\.id).last == "commissioner-copy")
  }

  @Test func milestonesAskedForAreKnownToTheFormat() {
    for requirement in Requirement.all {
      guard case .milestone(let name) = requirement.evidence else { continue }
      #expect(ParallelProcess.knownMilestones.contains(name), "\(requirement.id)")
    }
    #expect(Requirement.isKnown("executive-summary") && !Requirement.isKnown("executive-sumary"))
  }
}
