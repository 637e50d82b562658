import Testing

@testable import ProcessGraph

@Suite struct PieceTests {
  @Test(arguments: [
    ("milestnes", "milestones"), ("abuot", "about"), ("stauts", "status"), ("no_charge", "no-charge"),
    ("INQUEST", "inquest"), ("inquest-open", "inquest-opened"),
  ])
  func theNearestWordIsSuggested(word: String, meant: String) {
    let words = ["milestones", "about", "status", "no-charge", "charge", "inquest", "inquest-opened", "kind"]
    #expect(Suggestion.nearest(to: word, among: words) == meant)
  }

  @Test func nothingIsSuggestedForAWordFarFromAll() {
    #expect(Suggestion.nearest(to: "colour", among: ["kind", "status", "milestones"]) == nil)
    #expect(Suggestion.nearest(to: "", among: ["kind"]) == nil)
    #expect(Suggestion.nearest(to: String(repeating: "x", count: 5_000), among: ["kind"]) == nil)
  }

  @Test(arguments: ["publish", "to-publish", "charge", "resumed"])
  func theOppositeIsNotSuggested(word: String) {
    let words = ["not-to-publish", "no-charge", "not-resumed"]
    #expect(Suggestion.nearest(to: word, among: words) == nil)
    #expect(Suggestion.advice(for: word, among: words)?.contains("did you mean") != true)
  }

  @Test func tiesGoToTheFirstInTheAlphabet() {
    #expect(Suggestion.nearest(to: "scx", among: ["scy", "sca", "scb"]) == "sca")
  }

  @Test(arguments: [
    ("kind", "kidn", 1), ("kind", "knd", 1), ("kind", "kinds", 1), ("kind", "bond", 2), ("", "ab", 2),
  ])
  func distancesCountSlips(one: String, other: String, slips: Int) {
    #expect(Suggestion.distance(Array(one.utf8), Array(other.utf8), limit: 3) == slips)
    #expect(Suggestion.distance(Array(one.utf8), Array(other.utf8), limit: slips - 1) == nil)
  }

  @Test func datesReadAsWritten() throws {
    #expect(try CaseDate(written: "2016-02-29").first == Day(year: 2016, month: 2, day: 29))
    let month = try CaseDate(written: "2016-02")
    #expect(month.first == Day(year: 2016, month: 2, day: 1))
    #expect(month.last == Day(year: 2016, month: 2, day: 29))
    for text in [
      "2015-02-29", "2015-2", "20150314", "2015-03-14 ", "２０１５-03-14", "2015:03:14", "", "2015-03-",
    ] {
      #expect(throws: DateFault.self) { try CaseDate(written: text) }
    }
  }

  @Test func textsAreCleaned() {
    #expect(CleanText.read("  a \t b\u{A0}\n c ") == "a b c")
    #expect(CleanText.read("a\u{200B}b\u{2060}c\u{FEFF}") == "abc")
    #expect(CleanText.read("a\u{1}b\u{7F}c\u{9B}d") == "a b c d")
    #expect(CleanText.read("\u{61C}\u{200E}\u{202A}\u{2069}") == "")
    #expect(CleanText.read("Zoë\u{200D}é") == "Zoëé")
  }

  @Test func columnsAreDescribedAsTheyAreRead() throws {
    let columns = CaseSchema.columns(of: .contacts)
    #expect(columns.map(\.name).prefix(4) == ["with", "by", "on", "about"])
    #expect(columns.filter(\.isRequired).map(\.name) == ["about"])
    guard case .ids(.people, or: []) = columns[0].type, case .word(let words) = columns[3].type else {
      Issue.record("other types: \(columns)")
      return
    }
    #expect(words == Contact.Purpose.words)
    let terms = CaseSchema.columns(of: .processes).first { $0.name == "terms-of-reference" }
    guard case .nested(let inner)? = terms?.type else {
      Issue.record("not nested")
      return
    }
    #expect(inner.map(\.name) == ["agreed", "names-parallel-processes", "excludes-complaints"])
    #expect(CaseSchema.head.filter(\.isRequired).map(\.name) == ["overlap", "case", "frame"])
  }
}
