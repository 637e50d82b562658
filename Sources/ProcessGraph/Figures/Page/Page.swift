/// Composes a page: the title block on top, the picture, the key to its findings, the legend.
///
/// A page has the proportions of A4 landscape. Where the content needs more room the page grows, and so
/// everything prints smaller in the same measure; ``Fit`` says how small.
struct Page {
  var id: ID
  var caption: Caption
  var legend: Legend
  /// The notes, and the findings beneath them: their words are measured once, for every width that is tried.
  private var keys: [Key]
  var theme: Theme

  init(
    id: ID, caption: Caption, legend: Legend, findings: [Diagram.Remark], notes: [Diagram.Notes] = [],
    theme: Theme
  ) {
    (self.id, self.caption, self.legend, self.theme) = (id, caption, legend, theme)
    keys = notes.enumerated().map { Key(id: "\(id)-\($0 + 1)", notes: $1, theme: theme) }
    keys.append(Key(id: id, remarks: findings, theme: theme))
    keys.removeAll(where: \.isEmpty)
  }

  /// The page with other words at its head and some of its findings.
  func showing(_ findings: Set<Int>, under caption: Caption) -> Page {
    var page = self
    page.caption = caption
    page.keys = keys.map { $0.keeping(findings) }.filter { !$0.isEmpty }
    return page
  }

  /// A4 landscape in points.
  static let paper = Size(841.89, 595.28)
  /// Small figures are enlarged, within reason. One of the steps is the page as it is, whose text is as small as may be.
  private static let scales = (0..<120).map { growth($0) / growth(7) }

  private static func growth(_ steps: Int) -> Double { (0..<steps).reduce(1.0) { scale, _ in scale * 1.03 } }

  private static let largestLegible = scales.last { Fit(smallestText: Font.smallest / $0).isLegible } ?? 0

  /// The page at the scale at which its text can just be read.
  var leastLegible: ScaledPage { ScaledPage(self, scale: Self.largestLegible, keyBeside: keyBeside) }

  /// The smallest page that holds the picture and all around it.
  func composed(around picture: Picture) -> Scene {
    let keyBeside = keyBeside
    for scale in Self.scales where picture.size.isWithin(ScaledPage.mostRoom(at: scale)) {
      var scaled = ScaledPage(self, scale: scale, keyBeside: keyBeside)
      if let key = scaled.place(ofKeyWith: picture.size) { return scaled.composed(around: picture, key: key) }
    }
    // So large that nobody can read it in any case.
    var scaled = ScaledPage(self, scale: Self.scales.last!, keyBeside: keyBeside)
    return scaled.composed(around: picture, key: .below)
  }

  /// Beside the picture the key has one width, so that it is measured only once; nil without findings and notes.
  private var keyBeside: Double? { keyHeight(width: ScaledPage.sideWidth) }

  /// How high the key is; nil without findings and notes.
  func keyHeight(width: Double) -> Double? {
    if keys.isEmpty { return nil }
    return keys.reduce(-ScaledPage.gap) { $0 + ScaledPage.gap + $1.height(width: width) }
  }

  func key(width: Double) -> [Element] {
    var elements: [Element] = []
    var top = 0.0
    for key in keys.map({ $0.drawn(width: width) }) {
      elements += key.elements.map { $0.moved(by: Point(0, top)) }
      top += key.size.height + ScaledPage.gap
    }
    return elements
  }

  func masthead(width: Double) -> Picture {
    let marking = Lettering(
      caption.marking, at: Point(width, 11), font: .strong, colour: theme.text, anchor: .end)
    let room = width - marking.bounds.width - 20
    let title = Paragraph(caption.title, font: .title, within: room, isBalanced: false)
    var elements = title.drawn(from: Point(0, -2), colour: theme.text) + [.text(marking)]
    var y = title.height
    for line in caption.subtitle {
      let text = Paragraph(line, font: .subtitle, within: width, isBalanced: false)
      elements += text.drawn(from: Point(0, y), colour: theme.quietText)
      y += text.height
    }
    elements.append(rule(at: Point(0, y + 5), width: width))
    return Picture(size: Size(width, y + 5), elements: elements)
  }

  func rule(at point: Point, width: Double) -> Element {
    .shape(
      Shape(.polyline([point, point + Point(width, 0)]), line: .init(colour: theme.frame, width: 0.6)))
  }
}

extension Page {
  init(_ diagram: Diagram, theme: Theme) {
    self.init(
      id: diagram.id, caption: diagram.caption, legend: Legend(diagram), findings: diagram.findings,
      notes: diagram.notes, theme: theme)
  }
}
