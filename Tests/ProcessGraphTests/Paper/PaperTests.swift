import Foundation
import Testing

@testable import ProcessGraph

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Papers as documents: well-formed, in order, alone, and the same each time.
@Suite struct PaperTests {
  static let hostile = "<script>alert(1)</script>&\"'</style>]]>\\00003c*_[x](http://e.example)$x$@y"

  static func report(_ name: String) throws -> CheckReport {
    let text = """
      overlap: 1
      case: '\(name.replacing("'", with: "''"))'
      frame: england-2015
      as-of: 2015-06-15
      marking: '\(name.replacing("'", with: "''"))'
      agencies: {board: {name: '\(name.replacing("'", with: "''"))'}}
      people: {mother: {family: mother}, lead: {official: '\(name.replacing("'", with: "''"))'}}
      processes:
        scr: {kind: scr, commissioner: board, lead: lead, decided: 2015-04-10}
        dhr: {kind: dhr, decided: 2015-04-13}
      contacts:
        - {with: mother, by: scr, on: 2015-05-06, about: notification}
        - {with: mother, by: dhr, on: 2015-05-11, about: notification}
      """
    let source = try CaseReader.read(text: text, file: "x.yaml").case
    return CheckReport(CaseGraph(source, asOf: source.asOf!))
  }

  @Test func numbersInFiguresLeadToFindingsAndBack() throws {
    let page = try CasePaper(Self.report("Case A"), for: Reader(.panel)!, version: "1").html
    let links = page.matches(of: /<a href="#(finding-[0-9]+)" aria-label="Finding [0-9]+"><rect/).map(
      \.output.1)
    #expect(!links.isEmpty)
    for link in Set(links) {
      let row = page.ranges(of: "id=\"\(link)\"")
      #expect(row.count == 1, "\(link)")
      let back = page[row[0].upperBound...].prefix(400).matches(of: /href="#(figure-[0-9]+)"/).map(\.output.1)
      #expect(!back.isEmpty && back.allSatisfy { page.contains("id=\"\($0)\"") }, "\(link)")
    }
    // Where the findings are not in the paper, nothing leads to them.
    let brief = CasePaper.Request(annexes: [])
    let alone = try CasePaper(Self.report("Case A"), for: Reader(.panel)!, brief, version: "1").html
    #expect(alone.contains("<svg") && !alone.contains("#finding-"))
  }

  static func papers(_ name: String) throws -> [CasePaper] {
    let report = try report(name)
    return try Audience.allCases.map { try CasePaper(report, for: Reader($0)!, version: "1") }
  }

  /// What a parser meets in a page.
  final class Outline: NSObject, XMLParserDelegate {
    var ids: [String] = []
    var levels: [Int] = []
    var links: [String] = []
    var elements: Set<String> = []
    var attributes: Set<String> = []
    var text = ""
    var isWellFormed = false

    init(_ html: String) {
      super.init()
      // XML knows the document without its HTML doctype.
      let parser = XMLParser(data: Data(html.replacing("<!DOCTYPE html>\n", with: "").utf8))
      parser.delegate = self
      isWellFormed = parser.parse()
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes values: [String: String]
    ) {
      elements.insert(name)
      attributes.formUnion(values.keys)
      if let id = values["id"] { ids.append(id) }
      if let link = values["href"] { links.append(link) }
      if name.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) { levels.append(level) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  @Test(arguments: ["Case A", hostile]) func pagesAreWellFormedAndInOrder(_ name: String) throws {
    for paper in try Self.papers(name) {
      let page = Outline(paper.html)
      #expect(page.isWellFormed)
      #expect(page.ids.count == Set(page.ids).count)
      #expect(page.levels.first == 1 && page.levels.count { $0 == 1 } == 1)
      for (a, b) in zip(page.levels, page.levels.dropFirst()) { #expect(b <= a + 1, "h\(a) then h\(b)") }
      for link in page.links {
        #expect(link.hasPrefix("#") && page.ids.contains(String(link.dropFirst())), "\(link)")
      }
      #expect(page.text.contains(name))
    }
  }

  @Test(arguments: ["Case A", hostile]) func nothingRunsAndNothingIsFetched(_ name: String) throws {
    for paper in try Self.papers(name) {
      let page = Outline(paper.html)
      #expect(
        page.elements.isDisjoint(with: [
          "script", "link", "img", "iframe", "object", "form", "base", "image", "use",
        ]))
      #expect(!page.attributes.contains { $0.hasPrefix("on") || $0 == "src" || $0 == "style" })
      for load in ["url(", "@import", "@font-face"] { #expect(!paper.html.contains(load)) }
      #expect(paper.html.contains("content=\"default-src 'none'; style-src 'sha256-"))
      #expect(paper.html.contains("<html lang=\"en-GB\">"))
    }
  }

  @Test func thePolicyNamesTheStyleSheetThatIsThere() throws {
    let html = try Self.papers("Case A")[0].html
    let style = try #require(html.firstMatch(of: /<style>([^<]*)<\/style>/)?.output.1)
    let named = try #require(html.firstMatch(of: /style-src 'sha256-([^']*)'/)?.output.1)
    #expect(named == Base64.text(SHA256.digest(of: Array(style.utf8))))
  }

  @Test func textInTheStyleSheetCannotEndAnything() {
    #expect(
      Stylesheet.quoted("a\"}</style>\u{202E}é")
        == "\"a\\000022\\00007d\\00003c\\00002fstyle\\00003e\\0000e9\"")
    // A space after a number would be taken for its end.
    #expect(Stylesheet.quoted("1. x") == "\"1\\00002e\\000020x\"")
  }

  @Test func tablesHaveHeadersWithScope() throws {
    let html = try Self.papers("Case A")[0].html
    #expect(
      html.matches(of: /<th(?! scope)/).filter { !$0.output.isEmpty }.count
        == html.matches(of: /<thead/).count)
  }

  @Test func findingsHaveTheNumbersOfCheck() throws {
    let report = try Self.report("Case A")
    let html = try CasePaper(report, for: Reader(.panel)!, version: "1").html
    let rows = html.matches(of: /<strong id="finding-([0-9]+)">([0-9]+)<\/strong>/)
    #expect(rows.map { $0.output.1 } == rows.map { $0.output.2 })
    #expect(rows.map { Int($0.output.1)! } == Array(1...report.findings.count) && rows.count > 5)
  }

  @Test func markdownHoldsNoMarkupOfTheCase() throws {
    for paper in try Self.papers(Self.hostile) {
      #expect(!paper.markdown.contains(/[^\\]<script/) && !paper.markdown.contains(/[^\\]\]\(http/))
      #expect(!paper.markdown.contains(/[^\\]\$x/))
    }
    #expect(MarkdownText.escaped("1. x (y)", startsBlock: true) == "1\\. x (y)")
    #expect(MarkdownText.escaped("- x", startsBlock: true) == "\\- x")
    #expect(MarkdownText.escaped("a) x", startsBlock: true) == "a\\) x")
    #expect(MarkdownText.escaped("6 May 2015: x, y.", startsBlock: true) == "6 May 2015: x, y.")
  }

  @Test func markdownHoldsFiguresThatEveryProgramShows() throws {
    let report = try Self.report("Case A")
    let text = try CasePaper(report, for: Reader(.panel)!, version: "1").markdown
    let figures = text.matches(of: /!\[[^\n]*\]\(data:image\/([a-z+]+);base64,([A-Za-z0-9+\/=]+)\)/)
    #expect(!figures.isEmpty)
    #expect(figures.allSatisfy { $0.output.1 == "png" && $0.output.2.hasPrefix("iVBORw0KGgo") })
  }

  @Test func theSameCaseGivesTheSameBytes() throws {
    let (one, other) = (try Self.papers("Case A"), try Self.papers("Case A"))
    for (a, b) in zip(one, other) {
      #expect(a.html == b.html && a.markdown == b.markdown)
      #expect(try a.word == b.word)
    }
  }

  @Test func theFileIsNamedByItsBytes() throws {
    let html = try Self.papers("Case A")[0].html
    let source = try Self.report("Case A").graph.source
    #expect(source.files.count == 1 && html.contains(SHA256.hex(of: source.files[0].bytes)))
  }

  @Test func onlyWordsThatAreUsedAreExplained() throws {
    let report = try Self.report("Case A")
    let paper = try CasePaper(report, for: Reader(.panel)!, version: "1")
    #expect(
      paper.html.contains("<strong>Panel: </strong>") && !paper.html.contains("<strong>Verdict: </strong>"))
  }

  @Test func whatHappensIfNothingIsDecidedIsSaidOnce() throws {
    let report = try ExampleFigures.report("family-f")
    let page = try CasePaper(report, for: Reader(.panel)!, version: "1").html
    #expect(page.ranges(of: "If nothing is decided: ").count == 1)
    // Nothing runs into the next sentence, and rows are named in words.
    #expect(!page.contains("may be used What each"))
    #expect(
      page.contains("Contact 2 (the SCR, the maternal grandmother, 6 May 2015):")
        && !page.contains("contacts[2]"))
  }
}
