import Testing

@testable import ProcessGraph

/// What reads as it is written and was most likely not meant is said; what nearly looks like it is not.
@Suite struct HintTests {
  private static let processes = """
    processes:
      scr: {kind: scr, decided: 2015-04-10}
      dhr: {kind: dhr, decided: 2015-04-13}
      crim: {kind: crim, started: 2015-03-14}
      cor: {kind: cor, started: 2015-03-14}
    """

  private func said(_ more: String, processes: String = Self.processes) -> String {
    report(on: smallest("as-of: 2015-06-15\nincident: 2015-03-14\n" + more, processes: processes))
  }

  @Test(arguments: [("scr", "charge", "a criminal case", "crim"), ("crim", "inquest", "an inquest", "cor")])
  func aMilestoneOfAnotherKind(_ id: String, _ milestone: String, _ where: String, _ right: String) {
    let row = Self.processes.split(separator: "\n").first { $0.contains("  \(id): ") }!
    let text = said(
      "",
      processes: Self.processes.replacing(
        row, with: row.dropLast() + ", milestones: {\(milestone): 2015-05-01}}"))
    #expect(text.contains("‘\(milestone)’ happens in \(`where`), and ‘\(id)’ is none"))
    #expect(text.contains("move it to ‘\(right)’"))
  }

  @Test func aMilestoneOfItsOwnKindIsReadWithoutAWord() {
    let text = said(
      "",
      processes: Self.processes.replacing(
        "crim, started: 2015-03-14}", with: "crim, started: 2015-03-14, milestones: {charge: 2015-05-01}}"))
    #expect(!text.contains("happens in"))
  }

  @Test func aWordThatIsGivenLater() {
    func confirmed(_ day: String) -> String {
      said("confirmed: [{duty: staff-welfare, about: scr, by: chair, on: \(day)}]")
    }
    #expect(
      confirmed("2015-07-01").contains(
        "This confirmation is dated 1 July 2015, after the as-of date of the file"))
    #expect(!confirmed("2015-06-15").contains("after the as-of date"))
  }

  @Test func aMilestoneOfAnotherKindIsToldWithoutADayToo() {
    let row = "  cor: {kind: cor, started: 2015-03-14}"
    let text = said(
      "", processes: Self.processes.replacing(row, with: row.dropLast() + ", milestones: {sentence: }}"))
    #expect(text.contains("‘sentence’ happens in a criminal case, and ‘cor’ is none"))
  }

  @Test func aDayAloneIsNoAction() {
    #expect(said("actions: [{due: 2015-07-01}]").contains("This action does not say what is to be done"))
    #expect(!said("actions: [{due: 2015-07-01, what: training}]").contains("does not say what"))
  }

  @Test func anOwnerAloneIsNoAction() {
    let agencies = "agencies: {trust: {}}\n"
    #expect(said(agencies + "actions: [{owner: trust}]").contains("neither what is to be done nor by when"))
    #expect(!said(agencies + "actions: [{owner: trust, what: training}]").contains("neither what"))
  }

  @Test(arguments: [
    "half-sister, aged 3", "sister (3 years old)", "3-year-old sister", "sister, age 3", "sister, 3 yrs",
    "sister (3)", "3yo sister", "sister aged three", "sister, 3 y.o.", "sister (3 years)",
  ])
  func anAgeInWords(_ words: String) {
    #expect(said("people: {girl: {family: \"\(words)\"}}").contains("write ‘age: 3’ in the row"))
    #expect(!said("people: {girl: {family: \"\(words)\", age: 3}}").contains("write ‘age"))
  }

  @Test func aNumberThatIsNoAge() {
    #expect(!said("people: {girl: {family: sister in flat 3}}").contains("write ‘age"))
    #expect(!said("people: {girl: {family: sister aged 18 months}}").contains("write ‘age"))
    #expect(!said("people: {girl: {family: one of three sisters}}").contains("write ‘age"))
    #expect(!said("people: {girl: {family: sister (2)}}").contains("write ‘age"))
    #expect(!said("people: {girl: {family: sister (lives with aunt)}}").contains("write ‘age"))
  }

  @Test func aMilestoneFromWhichAClockRunsIsKnown() {
    let process =
      "processes: {cdr: {kind: cdr, milestones: {death-registered: 2015-05-01, wake: 2015-05-02}}}"
    let text = said("", processes: process)
    #expect(text.contains("‘wake’ is read as a milestone of your own"))
    #expect(!text.contains("‘death-registered’ is read"))
  }

  @Test func aNoteOnTheWholeCaseIsAComment() {
    let text = said("note: spoken with the chair")
    #expect(text.contains("There is no key ‘note’") && text.contains("a note on the whole case is a comment"))
  }

  @Test func aTalkWithSomebodyWhoHasDied() {
    let people = "people: {aunt: {family: aunt, died: 2015-05-01}}\n"
    let contact = { (on: String) in people + "contacts: [{with: aunt, by: scr, on: \(on), about: support}]" }
    #expect(
      said(contact("2015-06-01")).contains(
        "‘aunt’ died, as the file has it: 1 May 2015. This contact is dated after"))
    #expect(!said(contact("2015-05-01")).contains("as the file has it"))
    #expect(!said(contact("2015-05")).contains("as the file has it"))
  }

  @Test func twoNamesForOneBody() {
    let agencies = { (name: String) in
      "names: {crag: the Learning Group}\nagencies: {crag: {name: \(name)}}"
    }
    #expect(said(agencies("the Case Group")).contains("reports would use both"))
    #expect(!said(agencies("the Learning Group")).contains("reports would use both"))
  }

  @Test func aDateInWordsNeedsNoReading() throws {
    let folder = try CaseFolder([
      "case.yaml": smallest("people: {aunt: {family: aunt}}\ncontacts: contacts.csv\n"),
      "contacts.csv": "with,by,on,about\naunt,scr,1 April 2015,support\n",
    ])
    #expect(!folder.report().contains("day first"))
  }
}
