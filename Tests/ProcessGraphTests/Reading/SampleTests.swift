import Testing

@testable import ProcessGraph

@Suite struct SampleTests {
  @Test func theSampleReads() throws {
    let (file, warnings) = try CaseReader.read(text: SampleCase.text, file: "case.yaml")
    #expect(warnings.isEmpty)
    #expect(file.name == "Family F")
    #expect(file.frame == .england2015)
    #expect(file.asOf == Day(year: 2015, month: 6, day: 15))
    #expect(file.incident == CaseDate(Day(year: 2015, month: 3, day: 14)!))
    #expect(file.subjects.map(\.id) == ["child-f"])
    #expect(file.processes.map(\.kind) == [.scr, .dhr, .si, .crim])
  }
}
