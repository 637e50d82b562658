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

  /// Wherever somebody may write a name: every text of the whole case, its own milestones, its marking and its paper.
  @Test func noNameIsLeftAnywhere() throws {
    let name = "Ottoline Quarrendon"
    let yaml = """
      overlap: 1
      case: \(name)
      frame: england-current
      as-of: 2026-06-15
      area: \(name) district
      marking: OFFICIAL-SENSITIVE \(name)
      guidance: \(name) protocol
      names: {panel: the \(name) panel}
      agencies:
        police: {name: \(name) police, sector: police, key: ottoline-police, note: \(name)}
      subjects:
        ottoline: {age: 4, died: 2026-03-14, lives-in: \(name), key: ottoline, note: \(name)}
      people:
        mrs-ottoline: {family: "\(name), aunt", of: ottoline, key: ottoline-aunt, note: \(name)}
        dr-ottoline: {practitioner: "Dr \(name)", agency: police}
      processes:
        ottoline-review: {kind: LCSPR, name: \(name), commissioner: police, lead: dr-ottoline, subjects: ottoline, method: \(name), scope: \(name), started: 2026-04-01, panel: {police: dr-ottoline}, milestones: {ottolines-funeral: 2026-04-20}, note: \(name)}
        ottoline-trial: {kind: crim, started: 2026-03-14, milestones: {ottolines-funeral: 2026-04-20}}
      waits:
        - {process: ottoline-review, part: report, for: ottoline-trial, until: ottolines-funeral, because: \(name), decided-by: dr-ottoline, on: 2026-05-01, note: \(name)}
      documents:
        ottoline-notes: {what: statement, of: mrs-ottoline, for: ottoline-review, signed-off: 2026-05-02, signed-off-by: \(name), conclusion: {question: who was \(name), answer: \(name)}, note: \(name)}
        other-notes: {what: statement, of: dr-ottoline, for: ottoline-review, conclusion: {question: who was \(name), answer: nobody}}
      replans:
        - {process: ottoline-trial, what: ottolines-funeral, was: 2026-04-19, became: 2026-04-20, on: 2026-04-10, because: \(name), by: \(name)}
      actions:
        - {from: \(name) meeting, owner: dr-ottoline, what: ring \(name), due: 2026-07-01, note: \(name)}
      disputes:
        - {about: \(name), between: [police, dr-ottoline], raised: 2026-05-05, note: \(name)}
      """
    var written: WrittenCase?
    _ = try CaseReader.read(Array(yaml.utf8), file: "a.yaml", folder: nil) { written = $0 }
    let text = CaseFileText(written: AnonymousCase(try #require(written), weeks: 10).result).text
    #expect(!text.lowercased().contains("ottoline") && !text.contains("Quarrendon"), "\(text)")
    let copy = try CaseReader.read(Array(text.utf8), file: "copy.yaml", folder: nil).case
    // One word of the board's own stays one word.
    #expect(Set(copy.processes.flatMap { $0.milestones.map(\.name) }).count == 1)
    #expect(copy.documents[0].conclusion?.question == copy.documents[1].conclusion?.question)
    #expect(copy.documents[0].conclusion?.answer != copy.documents[1].conclusion?.answer)
  }
}
