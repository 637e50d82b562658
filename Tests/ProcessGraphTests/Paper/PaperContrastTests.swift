import Testing

@testable import ProcessGraph

/// What axe leaves to a person, because it cannot see what lies under the text of a drawing: computed here.
@Suite struct PaperContrastTests {
  /// Everything drawn, from back to front.
  private func flat(_ elements: [Element]) -> [Element] {
    elements.flatMap { element -> [Element] in
      if case .group(let group) = element { return flat(group.elements) }
      return [element]
    }
  }

  private func covers(_ shape: Shape, _ point: Point) -> Bool {
    let points: [Point]
    switch shape.geometry {
    case .rectangle(let rect, _): return rect.contains(point)
    case .polygon(let corners): points = corners
    case .polyline, .curve: return false
    }
    var isInside = false
    for (a, b) in zip(points, points.dropFirst() + points.prefix(1)) where (a.y > point.y) != (b.y > point.y)
    {
      if point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x { isInside.toggle() }
    }
    return isInside
  }

  @Test(arguments: ExampleFigures.names) func everyTextOfEveryFigureStandsOut(_ name: String) throws {
    let report = try ExampleFigures.report(name)
    var count = 0
    for theme in Theme.allCases {
      for figure in try View.allCases.flatMap({ try $0.figures(of: report) }) {
        let elements = flat(try figure.figure(theme: theme).scene.elements)
        for (n, element) in elements.enumerated() {
          guard case .text(let text) = element else { continue }
          count += 1
          // At its ends and in its middle: a text may reach over two grounds.
          for share in [0.02, 0.5, 0.98] {
            let ground = elements[..<n].last { element in
              guard case .shape(let shape) = element, shape.fill != nil else { return false }
              return covers(shape, text.bounds.corner(share, 0.5))
            }
            guard case .shape(let shape)? = ground, let colour = shape.fill else {
              Issue.record("\(figure.id): nothing under ‘\(text.text)’")
              continue
            }
            #expect(text.colour.contrast(to: colour) >= 4.5, "\(theme) \(figure.id): \(text.text)")
          }
        }
      }
    }
    #expect(count > 100)
  }

  /// Text of the page itself: every colour that the style sheet gives one, against every ground.
  @Test func everyColourOfThePageStandsOut() throws {
    let style = Stylesheet(marking: "OFFICIAL", foot: "Case A").text
    func colours(_ property: Regex<(Substring, Substring)>) -> [Colour] {
      style.matches(of: property).compactMap { match in
        let digits = match.output.1
        let long = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
        return UInt32(String(long), radix: 16).map(Colour.init)
      }
    }
    let grounds = Set(colours(/background:#([0-9a-f]+)/))
    #expect(grounds.contains(.white))
    let texts = colours(/[{;]color:#([0-9a-f]+)/)
    #expect(texts.count >= 4)
    for colour in texts {
      for ground in grounds { #expect(colour.contrast(to: ground) >= 4.5, "\(colour.hex)") }
    }
    // What marks a part or an edge, and the ring around what has the focus.
    for colour in colours(/solid #([0-9a-f]+)/) { #expect(colour.contrast(to: .white) >= 3, "\(colour.hex)") }
  }
}
