import Testing

@testable import ProcessGraph

/// What stopped the program when one line of an example was changed.
@Suite struct FoundByNeighboursTests {
  /// Whether a confirmation counts is asked of the rules, which need every id to name somebody.
  @Test(arguments: ["by: si, on: 2015-05-06", "of: nobody, by: si, on: 2015-05-06"])
  func aConfirmationBesideAnErrorIsNoCrash(_ interview: String) {
    let example = Example(
      "",
      """
      interviews:
        - {\(interview)}
      confirmed:
        - {duty: staff-welfare, about: si, by: the trust, on: 2015-05-07}
      """)
    #expect(throws: ReadingProblem.self) { try CaseReader.read(text: example.text, file: "example.yaml") }
  }
}
