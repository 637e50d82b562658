import Testing

@testable import ProcessGraph

@Suite struct SampleTests {
  private let file: Case
  private let warnings: [Diagnostic]

  init() throws { (file, warnings) = try CaseReader.read(text: SampleCase.text, file: "case.yaml") }

  private func day(_ text: String) throws -> CaseDate { try CaseDate(written: text) }

  @Test func theHeadReads() throws {
    #expect(warnings.isEmpty)
    #expect(file.name == "Family F")
    #expect(file.frame == .england2015)
    #expect(file.asOf == Day(year: 2015, month: 6, day: 15))
    #expect(try file.incident == day("2015-03-14"))
    #expect(file.area == nil)
    #expect(file.marking == "OFFICIAL-SENSITIVE")
    #expect(file.settings == Settings())
    #expect(file.file == "case.yaml")
  }

  @Test func subjectsAgenciesAndPeopleRead() throws {
    let child = try #require(file.subjects.first)
    #expect(child.id == "child-f")
    #expect(child.age == 17)
    #expect(try child.died == day("2015-03-14"))
    #expect(child.death == .unnatural)
    #expect(child.abuse == .suspected)
    #expect(child.causeForConcern == true)
    #expect(child.domesticHomicide == true)
    #expect(child.mentalHealthCare == nil)
    #expect(child.role == .victim)
    #expect(file.agencies.map(\.id) == ["board", "csp", "police", "trust"])
    #expect(file.agencies.map(\.sector) == [.partnership, .partnership, .police, .health])
    #expect(file.people.map(\.capacity) == [.family, .practitioner, .official, .official, .official])
    #expect(file.people[0].role == "maternal grandmother")
    #expect(file.people[0].of == ["child-f"])
    #expect(file.people[1].witness == .potential)
    #expect(file.people[0].witness == .unknown)
    #expect(file.people[1].agency == "trust")
  }

  @Test func processesRead() throws {
    #expect(file.processes.map(\.kind) == [.scr, .dhr, .si, .crim])
    let crim = file.processes[3]
    #expect(crim.commissioner == "police")
    #expect(crim.lead == "sio")
    #expect(crim.status == .running)
    #expect(try crim.started == day("2015-03-14"))
    #expect(try crim.date(of: "trial") == day("2015-11-02"))
    #expect(try file.processes[1].decided == day("2015-04-13"))
    #expect(
      crim.place
        == Place(
          location: SourceLocation(file: "case.yaml", line: 23, column: 3), table: .processes, number: 3,
          id: "crim"))
  }

  @Test func edgesRead() throws {
    let wait = try #require(file.waits.first)
    #expect(wait.processes == ["scr"])
    #expect(wait.part == .interviews)
    #expect(wait.of == ["nurse"])
    #expect(wait.forProcess == "crim")
    #expect(wait.until == .milestone("trial"))
    #expect(wait.because == "witness in the trial")
    #expect(wait.decidedBy == "sio")
    #expect(try wait.review == day("2015-07-01"))
    #expect(wait.ground == nil)
    #expect(file.shares[0].what == .kind(.termsOfReference))
    #expect(file.shares[0].from == .process("scr"))
    #expect(file.shares[0].to == .process("dhr"))
  }

  @Test func contactsAndInterviewsRead() throws {
    #expect(file.contacts.map(\.with) == [["grandmother"], ["grandmother"]])
    #expect(file.contacts.map(\.by) == [["scr"], ["dhr"]])
    #expect(file.contacts.map(\.about) == [.notification, .notification])
    #expect(try file.contacts.map(\.on) == [day("2015-05-06"), day("2015-05-11")])
    #expect(file.contacts[1].place.row == "contacts[2]")
    #expect(file.contacts[1].place.location == SourceLocation(file: "case.yaml", line: 30, column: 5))
    #expect(file.interviews.map(\.of) == ["nurse", "nurse"])
    #expect(file.interviews[0].consentTo == ["scr"])
    #expect(try file.interviews[0].consentAsked == day("2015-05-12"))
    #expect(file.interviews[1].consentAsked == nil)
    #expect(!file.interviews[0].isStatement)
  }
}
