import Foundation
import Testing

@testable import ProcessGraph

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGTests {
  /// What an XML parser makes of a figure.
  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) { elements.append((name, attributes)) }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  private func read(_ diagram: any Drawable, _ theme: Theme = .print) throws -> Reader {
    let parser = XMLParser(data: Data(try diagram.bytes(as: .svg, theme: theme)))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return reader
  }

  @Test func everyViewIsPlainAndWellFormed() throws {
    try isPlainAndWellFormed(SampleFigure.processes)
    try isPlainAndWellFormed(HostileFigure.diagram)
    for example in TimelineCase.allCases {
      let report = try example.report()
      for view in View.allCases {
        for figure in try view.figures(of: report) { try isPlainAndWellFormed(figure) }
      }
    }
  }

  /// No script, link, image, style sheet or font from outside.
  private func isPlainAndWellFormed(_ figure: any Drawable) throws {
    let read = try read(figure)
    let names = Set(read.elements.map(\.name))
    #expect(names.isSubset(of: ["svg", "title", "desc", "g", "rect", "polygon", "polyline", "path", "text"]))
    let attributes = Set(read.elements.flatMap(\.attributes.keys))
    #expect(
      !attributes.contains { $0.hasPrefix("on") || $0.hasSuffix("href") || $0 == "style" || $0 == "class" })
    #expect(!read.elements.contains { $0.attributes.values.contains("transparent") })
  }

  @Test func hostileTextIsReadBackAsText() throws {
    let text = try read(HostileFigure.diagram).text
    #expect(text.contains("<b>bold</b>"))
    #expect(text.contains("&eacute; &amp; <&>"))
    #expect(text.contains(#"\N \G \L \n back\"#))
    #expect(!text.unicodeScalars.contains { !$0.isPrintable && $0 != "\n" })
  }

  @Test func theRootSpeaks() throws {
    let read = try read(SampleFigure.processes)
    let root = try #require(read.elements.first)
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["lang"] == "en-GB")
    #expect(root.attributes["aria-labelledby"] == "processes-title processes-desc")
    #expect(root.attributes["width"] == "297mm")
    let height = try #require(root.attributes["height"].flatMap { Double($0.dropLast(2)) })
    #expect((100...210).contains(height))
    #expect(root.attributes["font-family"] == "Arial, Liberation Sans, Helvetica, sans-serif")
    #expect(read.text.contains("Nine processes follow the death."))
    #expect(read.text.contains("Criminal investigation holds up Inquest: whole inquest, until verdict"))
    #expect(read.text.contains("Serious case review, review, findings 1, 5, 12"))
  }

  @Test func idsAreOursAndDistinct() throws {
    for diagram in [SampleFigure.processes, HostileFigure.diagram] {
      let ids = try read(diagram).elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      let prefix = diagram.id.token + "-"
      #expect(ids.allSatisfy { $0.hasPrefix(prefix) && !$0.contains(" ") && !$0.contains("\"") })
    }
  }

  @Test(arguments: Theme.allCases) func coordinatesHaveTwoDecimalsAtMost(theme: Theme) throws {
    for (_, attributes) in try read(SampleFigure.processes, theme).elements {
      for key in ["x", "y", "width", "height", "rx", "points", "d", "stroke-width"] {
        for number in (attributes[key] ?? "").split(whereSeparator: { " ,MCm".contains($0) }) {
          let decimals = number.split(separator: ".").dropFirst().first?.count ?? 0
          #expect(decimals <= 2 && Double(number) != nil, "\(number)")
        }
      }
    }
  }
}
