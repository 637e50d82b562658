import Testing

@testable import ProcessGraph

/// What a reader would stumble over, measured on the scene.
@Suite struct SceneTests {
  private static let diagrams = [SampleFigure.processes, HostileFigure.diagram] + examples
  /// Every figure of every view of the worked examples.
  private static let examples = ExampleFigures.names.flatMap { name in
    View.allCases.flatMap { view in
      // A view that cannot be drawn stops the tests: nothing below would say so.
      try! view.figures(of: ExampleFigures.report(name)).compactMap { figure -> Diagram? in
        guard var diagram = (figure as? LaidOut)?.diagram else { return nil }
        diagram.id = "\(name)-\(diagram.id)"
        return diagram
      }
    }
  }

  @Test func theExamplesHaveFigures() { #expect(Self.examples.count >= ExampleFigures.names.count * 3) }

  private func scene(_ diagram: Diagram) throws -> Scene { try Drawing.scene(of: diagram, theme: .print) }

  private func flat(_ elements: [Element]) -> [Element] {
    elements.flatMap { element -> [Element] in
      if case .group(let group) = element { return flat(group.elements) }
      return [element]
    }
  }

  private func groups(_ scene: Scene, _ kind: String) -> [Grouping] {
    scene.elements.compactMap { element in
      if case .group(let group) = element, group.id.contains("-\(kind)-") { return group }
      return nil
    }
  }

  private func texts(_ elements: [Element]) -> [Lettering] {
    flat(elements).compactMap { element in
      if case .text(let text) = element { return text }
      return nil
    }
  }

  /// The round shapes of findings' numbers.
  private func markers(_ elements: [Element]) -> [Rect] {
    flat(elements).compactMap { element in
      if case .shape(let shape) = element, case .rectangle(let rect, let radius) = shape.geometry,
        rect.height == Marker.diameter, radius == Marker.diameter / 2
      {
        return rect
      }
      return nil
    }
  }

  private func outline(_ group: Grouping) throws -> Rect {
    guard case .shape(let shape)? = group.elements.first else { throw Missing() }
    switch shape.geometry {
    case .rectangle(let rect, _): return rect
    case .polygon(let points), .polyline(let points):
      let (x, y) = (points.map(\.x), points.map(\.y))
      return Rect(x: x.min()!, y: y.min()!, width: x.max()! - x.min()!, height: y.max()! - y.min()!)
    case .curve: throw Missing()
    }
  }

  private struct Missing: Error {}

  @Test(arguments: diagrams) func everythingIsOnThePage(_ diagram: Diagram) throws {
    let scene = try scene(diagram)
    let page = Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
    for text in texts(scene.elements) { #expect(page.contains(text.bounds), "\(text.text)") }
    #expect(abs(scene.size.width / scene.size.height - 297.0 / 210) < 0.01)
  }

  @Test(arguments: diagrams) func textStaysInItsBox(_ diagram: Diagram) throws {
    let boxes = groups(try scene(diagram), "box")
    #expect(boxes.count == diagram.nodes.count)
    for box in boxes {
      let inner = try outline(box).inset(3)
      // Numbers stand in markers, astride the outline.
      for text in texts(box.elements) where text.font != .marker || Int(text.text) == nil {
        #expect(inner.contains(text.bounds), "\(text.text)")
      }
    }
  }

  @Test(arguments: diagrams) func markersCoverNoText(_ diagram: Diagram) throws {
    let scene = try scene(diagram)
    let all = markers(scene.elements)
    #expect(all.count >= diagram.findings.count)
    for text in texts(scene.elements) where Int(text.text) == nil {
      // The box of a text is taller than its letters.
      let core = Rect(
        x: text.bounds.x, y: text.bounds.y + 1, width: text.bounds.width, height: text.bounds.height - 2)
      for marker in all { #expect(!marker.overlaps(core), "\(text.text)") }
    }
  }

  @Test(arguments: diagrams) func boxesAndLabelsKeepApart(_ diagram: Diagram) throws {
    let scene = try scene(diagram)
    let boxes = try groups(scene, "box").map(outline)
    let labels = groups(scene, "line").flatMap { texts($0.elements).map(\.bounds) }
    for (i, box) in boxes.enumerated() {
      for other in boxes.dropFirst(i + 1) { #expect(!box.overlaps(other)) }
      for label in labels { #expect(!box.overlaps(label)) }
    }
    for (i, label) in labels.enumerated() {
      for other in labels.dropFirst(i + 1) { #expect(!label.inset(1.5).overlaps(other.inset(1.5))) }
    }
  }

  @Test(arguments: [SampleFigure.processes] + examples)
  func linesRunThroughNoLabelButTheirOwn(_ diagram: Diagram) throws {
    let scene = try scene(diagram)
    let lines = groups(scene, "line")
    for line in lines {
      let points = flat(line.elements).flatMap { element -> [Point] in
        if case .shape(let shape) = element, case .curve(let curve) = shape.geometry {
          return curve.flattened()
        }
        return []
      }
      for other in lines where other.id != line.id {
        for text in texts(other.elements) {
          let core = text.bounds.inset(1.5)
          #expect(!points.contains { core.contains($0) }, "\(line.title) through \(text.text)")
        }
      }
    }
  }

  @Test func theLegendShowsWhatIsUsedAndNoMore() {
    let words = Legend(SampleFigure.processes).entries.map(\.word)
    #expect(
      words == [
        "review", "police, court or other independent body", "agency’s own process", "holds up",
        "shares with",
        "refused or disputed", "dashed: planned, not yet happened",
      ])
  }

  @Test func smallFiguresPrintAtNinePointsOrMore() throws {
    var diagram = SampleFigure.processes
    diagram.nodes = Array(diagram.nodes.prefix(3))
    diagram.edges = diagram.edges.filter { edge in
      diagram.nodes.contains { $0.id == edge.from } && diagram.nodes.contains { $0.id == edge.to }
    }
    let scene = try scene(diagram)
    #expect(scene.fit.isLegible)
    let smallest = texts(scene.elements).map(\.font.size).min()!
    #expect(abs(scene.fit.smallestText - smallest * A4.landscape.size.width / scene.size.width) < 0.01)
  }

  @Test(arguments: ExampleFigures.names) func noLineRunsOverTheWordsOfAnother(_ name: String) throws {
    for figure in try View.family.figures(of: ExampleFigures.report(name)) {
      let ids = try figure.figure(theme: .print).scene.elements.compactMap { element -> String? in
        if case .group(let group) = element { group.id } else { nil }
      }
      let last = ids.lastIndex { $0.contains("-line-") } ?? -1
      let first = ids.firstIndex { $0.contains("-words-") } ?? ids.count
      #expect(last < first)
    }
  }
}
