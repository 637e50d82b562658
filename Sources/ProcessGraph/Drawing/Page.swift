/// Composes a page: the title block on top, the picture, the key to its findings, the legend.
///
/// A page has the proportions of A4 landscape. Where the content needs more room the page grows, and so
/// everything prints smaller in the same measure; ``Fit`` says how small.
struct Page {
  var id: ID
  var caption: Caption
  var legend: Legend
  var findings: [Diagram.Remark]
  var notes: [Diagram.Notes] = []
  var theme: Theme

  /// A4 landscape in points.
  static let paper = Size(841.89, 595.28)
  static let margin = 26.0
  private static let gap = 10.0
  private static let sideWidth = 230.0
  /// The title, one line beneath it and the gaps around them: no page has a lower head.
  private static let leastHead = 40.0
  /// Small figures are enlarged, within reason. One of the steps is the page as it is, whose text is as small as may be.
  private static let scales = (0..<120).map { growth($0) / growth(7) }

  private static func growth(_ steps: Int) -> Double { (0..<steps).reduce(1.0) { scale, _ in scale * 1.03 } }

  /// The smallest page that holds the picture and all around it.
  func composed(around picture: Picture) -> Scene {
    tried(around: picture, on: Self.scales).scene
  }

  /// Whether a picture of a size finds room on a page whose text can just be read.
  func canBeRead(around size: Size) -> Bool {
    guard let scale = Self.largestLegible, size.isWithin(Self.mostRoom(Self.paper(scale))) else {
      return false
    }
    return tried(around: Picture(size: size, elements: []), on: [scale]).fits
  }

  private static let largestLegible = scales.last { Fit(smallestText: Font.smallest / $0).isLegible }

  private static func paper(_ scale: Double) -> Size { Size(paper.width * scale, paper.height * scale) }

  /// What a page leaves for the picture at most.
  private static func mostRoom(_ page: Size) -> Size {
    Size(page.width - 2 * margin, page.height - 2 * margin - leastHead)
  }

  private func tried(around picture: Picture, on scales: [Double]) -> (scene: Scene, fits: Bool) {
    var last: Scene?
    // Their words are measured once, for every width that is tried.
    let keys = keys
    let key = { (width: Double) in Self.stacked(keys, width: width) }
    // Beside the picture the key has one width, so that it is set only once.
    let beside = hasKey ? key(Self.sideWidth) : nil
    for scale in scales {
      let size = Self.paper(scale)
      let room = Self.mostRoom(size)
      if !picture.size.isWithin(room) { continue }
      // A key below takes at least the room that its lines fill beside the picture, were they as wide as the page.
      let least = beside.map { $0.size.height * Self.sideWidth / room.width * 0.8 } ?? 0
      if picture.size.height + least <= room.height {
        let (scene, fits) = attempt(picture, size, key(room.width), isBeside: false, scale)
        if fits { return (scene, true) }
        last = scene
      }
      if let beside, picture.size.width <= room.width - Self.sideWidth,
        beside.size.height <= room.height
      {
        let (scene, fits) = attempt(picture, size, beside, isBeside: true, scale)
        if fits { return (scene, true) }
        last = scene
      }
    }
    if let last { return (last, false) }
    return (attempt(picture, picture.size, key(picture.size.width), isBeside: false, 1).scene, false)
  }

  private var hasKey: Bool { !findings.isEmpty || !notes.isEmpty }

  /// The notes, and the findings beneath them.
  private var keys: [Key] {
    let notes = notes.enumerated().map { Key(id: "\(id)-\($0 + 1)", notes: $1, theme: theme) }
    return findings.isEmpty ? notes : notes + [Key(id: id, remarks: findings, theme: theme)]
  }

  private static func stacked(_ keys: [Key], width: Double) -> Picture {
    let all = keys.map { $0.drawn(width: width) }
    var stack = Picture(size: Size(width, 0), elements: [])
    for key in all where key.size.height > 0 {
      let top = stack.size.height > 0 ? stack.size.height + gap : 0
      stack.elements += key.elements.map { $0.moved(by: Point(0, top)) }
      stack.size.height = top + key.size.height
    }
    return stack
  }

  private func attempt(
    _ picture: Picture, _ size: Size, _ key: Picture, isBeside keyIsBeside: Bool, _ scale: Double
  ) -> (scene: Scene, fits: Bool) {
    let margin = Self.margin
    let width = size.width - 2 * margin
    let head = masthead(width: width)
    let foot = legend.drawn(width: width, theme: theme)
    let top = margin + head.size.height + Self.gap
    let bottom = size.height - margin - foot.size.height - (foot.size.height > 0 ? Self.gap : 0)
    let keyBelow = keyIsBeside || !hasKey ? 0 : key.size.height + Self.gap
    let room = Size(width - (keyIsBeside ? Self.sideWidth + 2 * Self.gap : 0), bottom - top - keyBelow)
    let fits =
      picture.size.width <= room.width && picture.size.height <= room.height
      && (!keyIsBeside || key.size.height <= room.height)
    let place = Point(
      margin + max(0, (room.width - picture.size.width) / 2),
      top + max(0, (room.height - picture.size.height) / 2))
    let keyPlace =
      keyIsBeside ? Point(size.width - margin - Self.sideWidth, top) : Point(margin, bottom - key.size.height)
    let sheet = Shape(
      .rectangle(Rect(x: 0, y: 0, width: size.width, height: size.height)), fill: theme.paper)
    var elements: [Element] = [.shape(sheet)]
    elements += head.elements.map { $0.moved(by: Point(margin, margin)) }
    elements += picture.elements.map { $0.moved(by: place) }
    elements += key.elements.map { $0.moved(by: keyPlace) }
    if foot.size.height > 0 {
      elements.append(rule(at: Point(margin, bottom + Self.gap * 0.6), width: width))
      elements += foot.elements.map { $0.moved(by: Point(margin, bottom + Self.gap)) }
    }
    let fit = Fit(smallestText: Font.smallest / scale)
    return (Scene(id: id, caption: caption, size: size, elements: elements, fit: fit), fits)
  }

  private func masthead(width: Double) -> Picture {
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

  private func rule(at point: Point, width: Double) -> Element {
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
