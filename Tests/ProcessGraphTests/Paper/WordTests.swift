import Foundation
import Testing

@testable import ProcessGraph

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Word files: `make check-papers` holds them to the schemas; here stands what a reader would miss.
@Suite struct WordTests {
  static func body(_ name: String) throws -> (text: String, media: [String]) {
    let paper = try CasePaper(PaperTests.report(name), for: Reader(.panel)!, version: "1")
    var writer = WordWriter(paper.report)
    let text = try writer.body().document
    return (text, writer.media.map(\.name))
  }

  @Test(arguments: ["Case A", PaperTests.hostile]) func theBodyIsWellFormedWhateverTheCaseSays(_ name: String)
    throws
  {
    let text = try Self.body(name).text
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(!text.contains("<script"))
  }

  @Test func everyTableRepeatsItsHeadAndEveryFigureIsInWords() throws {
    let (text, media) = try Self.body("Case A")
    #expect(text.matches(of: /<w:tbl>/).count == text.matches(of: /<w:tblHeader\/>/).count)
    let figures = text.matches(of: /<wp:docPr id="([0-9]+)" name="[^"]*" descr="([^"]+)"\/>/)
    #expect(!figures.isEmpty && figures.count == text.matches(of: /<wp:docPr id/).count)
    #expect(Set(figures.map(\.output.1)).count == figures.count)
    #expect(figures.allSatisfy { $0.output.2.count < 700 })
    #expect(
      media.count == 2 * figures.count && media.contains("figure1.png") && media.contains("figure1.svg"))
  }

  @Test func linksLeadToPlacesThatAreThere() throws {
    let text = try Self.body("Case A").text
    let places = Set(text.matches(of: /<w:bookmarkStart w:id="[0-9]+" w:name="([^"]+)"/).map(\.output.1))
    let links = text.matches(of: /<w:hyperlink w:anchor="([^"]+)"/).map(\.output.1)
    #expect(!links.isEmpty && links.allSatisfy(places.contains))
  }
}
