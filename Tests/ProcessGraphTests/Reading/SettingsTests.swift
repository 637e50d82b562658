import Testing

@testable import ProcessGraph

@Test func settingsWrittenReplaceDefaults() throws {
  let text = smallest("settings: {family-contact-window: 10, earliest-opportunity: 3}\n")
  let settings = try CaseReader.read(text: text, file: "case.yaml").case.settings
  #expect(settings[.familyContactWindow] == 10)
  #expect(settings[.earliestOpportunity] == 3)
  #expect(settings[.jointInterviewWindow] == 30)
}
