import Testing

@testable import ProcessGraph

@Suite struct PluralTests {
  @Test func aPluralStandsForItsWord() {
    #expect("Agency reports".spells("agency-report") && "chronologies".spells("chronology"))
    #expect(!"chronologys-x".spells("chronology"))
    #expect(!"boxies".spells("box"))
  }
}
