/// A page that has been composed, ready to be written.
public struct Figure: Sendable {
  let scene: Scene

  /// How well it can be read on A4 landscape.
  public var fit: Fit { scene.fit }

  /// The bytes of an SVG, PDF or PNG: the same figure gives the same bytes.
  ///
  /// - Throws: ``DrawingError/noPainter(_:)`` where the installed Graphviz cannot make the format, and
  ///   ``DrawingError/noGraph`` for DOT.
  public func bytes(as format: DiagramFormat) throws(DrawingError) -> [UInt8] {
    switch format {
    case .svg: return SVG.bytes(of: scene)
    case .png: return try Graphviz.paint(XDot.page(scene, format), as: format)
    case .pdf: return PDF.undated(try Graphviz.paint(XDot.page(scene, format), as: format))
    case .dot: throw .noGraph
    }
  }
}

extension Figure {
  /// Without the margins of a page of its own.
  var cropped: Figure { Figure(scene: scene.cropped) }

  /// How wide it is as printed, between its margins, in points.
  var width: Double { scene.content.width * scene.printed.width / scene.size.width }
  /// How high it is as printed, between its margins, in points.
  var height: Double { scene.content.height * scene.printed.width / scene.size.width }

  /// Its SVG for the inside of an HTML page.
  ///
  /// - Parameter leads: where the numbers of findings lead to; none where the page does not hold the findings.
  func inlineSVG(leads: (Int) -> Anchor? = { _ in nil }) -> [UInt8] {
    SVG.bytes(of: scene, isInline: true, leads: leads)
  }

  /// The findings whose numbers it shows, in order.
  var numbers: [Int] { Set(scene.elements.flatMap(\.leads).map(\.number)).sorted() }
}

/// How well a figure can be read on paper.
public struct Fit: Hashable, Sendable {
  /// The size of the smallest text on A4 landscape, in points.
  public var smallestText: Double

  init(smallestText: Double) { self.smallestText = smallestText }

  /// - Parameter scale: how much larger than its paper a page is.
  init(scale: Double) { self.init(smallestText: Font.smallest / scale) }

  public var isLegible: Bool { smallestText >= Self.legible }

  /// The smallest size that prints well on paper, less a rounding.
  static let legible = 8.95
}
