import Testing

@testable import ProcessGraph

@Suite struct PluralTests {
  @Test func aPluralStandsForItsWord() {
    #expect("Agency reports".isPlural(of: "agency-report") && "chronologies".isPlural(of: "chronology"))
    #expect(!"chronology".isPlural(of: "chronology") && !"chronologys-x".isPlural(of: "chronology"))
    #expect(!"boxies".isPlural(of: "box"))
  }
}
