import Testing

@testable import ProcessGraph

@Suite struct PersonalNameTests {
  @Test(arguments: [
    "Dr Example", "Mrs Sample", "DC Specimen", "Exemplar Sample", "Anna-Exemplar Sample",
    "Exemplar Anna Sample",
  ])
  func aNameIsSeen(_ text: String) { #expect(PersonalName.isLikely(text)) }

  @Test(arguments: [
    "maternal grandmother", "Maternal Grandmother", "Health Visitor", "GP", "Consultant Psychiatrist",
    "Trust Lead", "Aunt",
    "the police’s Family Liaison Officer", "SIO Police", "friend of the family", "miss-and-hit counsellor",
    "DC",
  ])
  func aRoleIsNone(_ text: String) { #expect(!PersonalName.isLikely(text)) }

  @Test func theWarningSaysWhatToWrite() throws {
    let text = """
      overlap: 1
      case: A
      frame: england-2015
      agencies:
        trust: {name: Exemplar Sample Trust}
      people:
        somebody: {family: Exemplar Sample}
        nurse: {practitioner: Community Nurse}
      processes:
        scr: {kind: scr}
      """
    let warnings = try CaseReader.read(Array(text.utf8), file: "a.yaml", folder: nil).warnings
    #expect(warnings.map(\.message) == ["‘Exemplar Sample’ looks like a person's name."])
    #expect(warnings.first?.location.line == 7)
  }
}
