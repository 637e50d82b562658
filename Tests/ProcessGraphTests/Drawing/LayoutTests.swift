import Testing

@testable import ProcessGraph

@Suite struct LayoutTests {
  private func svg(_ diagram: Diagram) throws -> [UInt8] { try diagram.bytes(as: .svg) }

  @Test func aSecondLayoutGivesTheSameBytes() throws {
    let first = try svg(SampleFigure.processes)
    _ = try svg(HostileFigure.diagram)
    #expect(try svg(SampleFigure.processes) == first)
  }

  @Test func largeLayoutsGiveTheSameBytesToo() throws {
    let diagram = Self.random(boxes: 120, lines: 130)
    let first = try svg(diagram)
    _ = try svg(SampleFigure.processes)
    #expect(try svg(diagram) == first)
  }

  @Test func layoutsFromSeveralThreadsAgree() async throws {
    let expected = try svg(SampleFigure.processes)
    let results = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try SampleFigure.processes.bytes(as: .svg) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 8 && results.allSatisfy { $0 == expected })
  }

  @Test func graphvizsWordsReachTheReader() {
    var dot = DOT(name: "bad")
    dot.attributes = [.rankdir: "LR", .newrank: "true"]
    dot.nodeDefaults = [.shape: "no-such-shape", .label: "x"]
    dot.nodes = [DOT.Node(name: "a", attributes: [.margin: "x"])]
    dot.edges = [DOT.Edge(name: "e", from: 0, to: 0, attributes: [.color: "c"])]
    // A warning is no error: this much is drawn.
    #expect(throws: Never.self) { try Graphviz.layout(dot) }
    let error = #expect(throws: DrawingError.self) { try Graphviz.paint(dot, as: .png) }
    if case .noPainter? = error { return }
    guard case .graphviz(let lines)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // It comes in pieces, which are joined to lines again.
    #expect(lines.contains { $0.hasPrefix("Error: node a in graph bad has no position") }, "\(lines)")
    #expect(throws: Never.self) { try Graphviz.layout(dot) }
  }

  @Test func unknownEndsAreNamed() {
    var diagram = SampleFigure.processes
    diagram.edges.append(Diagram.Edge(id: "x", from: "scr", to: "nobody", meaning: .wait))
    #expect(throws: DrawingError.dangling("nobody")) { try diagram.bytes(as: .svg) }
    diagram = SampleFigure.processes
    diagram.nodes[0].group = "nowhere"
    #expect(throws: DrawingError.dangling("nowhere")) { try diagram.bytes(as: .dot) }
  }

  @Test func denseGraphsAreLimitedThenRefused() throws {
    #expect(try Layout.Effort.suited(toBoxes: 20, lines: 30) == .full)
    #expect(try Layout.Effort.suited(toBoxes: 100, lines: 200) == .limited)
    #expect(throws: DrawingError.tooDense(boxes: 200, lines: 600)) {
      try Layout.Effort.suited(toBoxes: 200, lines: 600)
    }
    #expect(DrawingError.tooDense(boxes: 200, lines: 600).description.contains("--focus"))
    #expect(throws: Never.self) { try Self.random(boxes: 30, lines: 95).bytes(as: .svg) }
  }

  @Test func emptyAndSingleFiguresAreDrawn() throws {
    var diagram = SampleFigure.processes
    (diagram.nodes, diagram.edges, diagram.findings) = ([], [], [])
    #expect(try Drawing.figure(of: diagram).fit.isLegible)
    diagram.groups = []
    diagram.nodes = [Diagram.Node(id: "a", meaning: .person, heading: "Mother")]
    #expect(try Drawing.figure(of: diagram).fit.isLegible)
    diagram.edges = [Diagram.Edge(id: "e", from: "a", to: "a", meaning: .contact, label: "herself")]
    #expect(try Drawing.figure(of: diagram).fit.isLegible)
  }

  @Test func linesThatCloseARingAreFound() {
    #expect(Rings.closing(boxes: 3, lines: [(0, 1), (1, 2), (2, 0)]) == [2])
    #expect(Rings.closing(boxes: 3, lines: [(0, 1), (0, 2), (1, 2)]).isEmpty)
    #expect(Rings.closing(boxes: 2, lines: [(1, 0), (0, 1), (0, 0)]) == [0])
  }

  /// A figure that is too wide for its page by this measure is not laid out at all.
  @Test func noLayoutIsNarrowerThanItsLongestWay() throws {
    var diagrams = (2...12).map { Self.random(boxes: 2 * $0, lines: 3 * $0) }
    for name in ExampleFigures.names {
      let report = try ExampleFigures.report(name)
      diagrams += try View.allCases.flatMap { try $0.figures(of: report) }
        .compactMap { ($0 as? LaidOut)?.diagram }
    }
    for diagram in diagrams {
      for widths in Measured.Widths.choices(for: diagram) {
        let plan = try Plan(diagram, widths: widths)
        #expect(try plan.leastWidth <= Drawing.layout(plan).size.width, "\(diagram.id) \(widths)")
      }
    }
  }

  @Test func graphvizsNumbersAreRead() {
    #expect(Layout.point("12.5,40", height: 100) == Point(12.5, 60))
    #expect(Layout.rect("0,10,30,50", height: 100) == Rect(x: 0, y: 50, width: 30, height: 40))
    let curve = Layout.curve("e,9,9 s,1,1 0,0 1,1 2,2 3,3", height: 10)
    #expect(curve.points == [Point(0, 10), Point(1, 9), Point(2, 8), Point(3, 7)])
  }

  /// Boxes in frames of four with lines between any two.
  static func random(boxes: Int, lines: Int) -> Diagram {
    var seed: UInt64 = 42
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let frames = boxes / 4
    let nodes = (0..<boxes).map { i in
      Diagram.Node(id: "n\(i)", meaning: .own, heading: "Process \(i)", group: "g\(i % frames)")
    }
    let edges = (0..<lines).map { i in
      let (from, to) = ("n\(next(boxes))", "n\(next(boxes))")
      return Diagram.Edge(id: "e\(i)", from: from, to: to, meaning: .share, label: i % 2 == 0 ? "report" : "")
    }
    let caption = Caption(title: "Random", subtitle: [], marking: "", description: "")
    return Diagram(
      id: "random", caption: caption,
      groups: (0..<frames).map { Diagram.Group(id: "g\($0)", label: "Group \($0)") },
      nodes: nodes, edges: edges)
  }
}
