import Testing

@testable import ProcessGraph

@Suite struct AnonymousCaseTests {
  @Test(arguments: CarriedOverTests.examples) func itReadsAndTellsNothing(_ path: String) throws {
    let original = try CaseReader.read(path: path, Vocabulary()).case
    let text = try NewCase.anonymous(from: path, weeks: 10)
    let copy = try CaseReader.read(Array(text.utf8), file: "copy.yaml", folder: nil).case
    #expect(copy.processes.map(\.kind) == original.processes.map(\.kind))
    #expect(
      copy.contacts.map { $0.on?.first.number }
        == original.contacts.map { $0.on.map { $0.first.number - 70 } })
    for agency in original.agencies { if let name = agency.name { #expect(!text.contains(name)) } }
    for wait in original.waits { if let why = wait.because { #expect(!text.contains(why)) } }
    #expect(!text.contains(original.name))
  }
}
