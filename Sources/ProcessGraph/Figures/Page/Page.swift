/// Composes a page: the title block on top, the picture, its notes, the legend.
///
/// A page has the proportions of its sheet. Where the content needs more room the page grows, and so
/// everything prints smaller in the same measure; ``Fit`` says how small.
struct Page {
  var id: ID
  var caption: Caption
  var legend: Legend
  private let notes: [Key]
  var theme: Theme
  let sheet: A4
  var place = FigurePlace.alone

  init(
    id: ID, caption: Caption, legend: Legend, notes: [Diagram.Notes] = [], theme: Theme,
    sheet: A4 = .landscape
  ) {
    (self.id, self.caption, self.legend, self.theme, self.sheet) = (id, caption, legend, theme, sheet)
    self.notes = notes.enumerated().map { Key(id: "\(id)-\($0 + 1)", notes: $1, theme: theme) }
      .filter { !$0.isEmpty }
  }

  static let gap = 10.0
  /// Small figures are enlarged, within reason; not where text shares the page with them.
  private var least: Double { place == .shared ? 1 : 0.82 }

  /// How much larger than its paper the page is that holds a picture of a size.
  func scale(holding picture: Size) -> Double { frame(around: picture).scale }

  /// A page that holds a picture of a width is larger by at least this.
  func leastScale(holding width: Double) -> Double { width / sheet.room.width }

  /// The smallest page that holds the picture and all around it.
  func composed(around picture: Picture) -> Scene {
    let frame = frame(around: picture.size)
    let (margin, scale) = (A4.margin * frame.scale, frame.scale)
    let size = Size(sheet.size.width * scale, sheet.size.height * scale)
    let paper = Rect(x: 0, y: 0, width: size.width, height: size.height)
    var elements: [Element] = [.shape(Shape(.rectangle(paper), fill: theme.paper))]
    func place(_ part: Picture, at corner: Point) { elements += part.elements.map { $0.moved(by: corner) } }
    place(frame.head, at: Point(margin, margin))
    let top = margin + frame.head.size.height + Self.gap
    place(picture, at: Point(margin + max(0, (frame.width - picture.size.width) / 2), top))
    var bottom = top + picture.size.height
    if let key = frame.key {
      let corner =
        frame.isKeyBeside ? Point(margin + frame.width + 2 * Self.gap, top) : Point(margin, bottom + Self.gap)
      place(key, at: corner)
      bottom = max(bottom, corner.y + key.size.height)
    }
    if frame.foot.size.height > 0 {
      elements.append(rule(at: Point(margin, bottom + Self.gap * 0.6), width: frame.fullWidth))
      place(frame.foot, at: Point(margin, bottom + Self.gap))
      bottom += Self.gap + frame.foot.size.height
    }
    let content = Rect(x: margin, y: margin, width: frame.fullWidth, height: bottom - margin)
    return Scene(
      id: id, caption: caption, printed: sheet.size, size: size, content: content, elements: elements,
      fit: Fit(scale: scale))
  }

  // MARK: What stands around the picture

  /// A page at one scale, and what stands around the picture there.
  private struct Frame {
    let scale: Double
    let room: Size
    let head, foot: Picture
    let key: Picture?
    let isKeyBeside: Bool

    private static let sideWidth = 230.0

    init(_ page: Page, scale: Double, isKeyBeside: Bool) {
      (self.scale, self.isKeyBeside, room) = (scale, isKeyBeside, page.sheet.room)
      let width = room.width * scale
      head = page.masthead(width: width)
      foot = page.legend.drawn(width: width, theme: page.theme)
      key = page.key(width: isKeyBeside ? Self.sideWidth : width)
    }

    var fullWidth: Double { room.width * scale }
    /// What is left for the picture.
    var width: Double { fullWidth - (isKeyBeside ? Self.sideWidth + 2 * Page.gap : 0) }

    /// At which scale a page would hold a picture and all that stands around it here.
    func needed(for picture: Size) -> Double {
      let gap = Page.gap
      let wide = picture.width + fullWidth - width
      let keyHeight = key?.size.height ?? 0
      let middle =
        isKeyBeside ? max(picture.height, keyHeight) : picture.height + (key == nil ? 0 : gap + keyHeight)
      let high = head.size.height + gap + middle + (foot.size.height > 0 ? gap + foot.size.height : 0)
      return max(wide / room.width, high / room.height)
    }
  }

  private func frame(around picture: Size) -> Frame {
    let places = notes.isEmpty ? [false] : [false, true]
    return places.map { frame(around: picture, isKeyBeside: $0) }.min { $0.scale < $1.scale }!
  }

  private func frame(around picture: Size, isKeyBeside: Bool) -> Frame {
    let small = Frame(self, scale: least, isKeyBeside: isKeyBeside)
    let needed = small.needed(for: picture)
    if needed <= least { return small }
    // What stands around takes no more lines on a wider page: this one holds all, and often one smaller does.
    let large = Frame(self, scale: needed, isKeyBeside: isKeyBeside)
    let fitting = Frame(
      self, scale: max(least, large.needed(for: picture)), isKeyBeside: isKeyBeside)
    return fitting.needed(for: picture) <= fitting.scale ? fitting : large
  }

  private func key(width: Double) -> Picture? {
    if notes.isEmpty { return nil }
    var elements: [Element] = []
    var top = 0.0
    for key in notes.map({ $0.drawn(width: width) }) {
      elements += key.elements.map { $0.moved(by: Point(0, top)) }
      top += key.size.height + Self.gap
    }
    return Picture(size: Size(width, top - Self.gap), elements: elements)
  }

  private func masthead(width: Double) -> Picture {
    let isAlone = place == .alone
    let font = isAlone ? Font.strong : Font.bodyStrong
    let marking = Lettering(
      caption.marking, at: Point(width, isAlone ? 11 : 9), font: font, colour: theme.text, anchor: .end)
    let room = width - marking.bounds.width - 20
    var elements: [Element] = [.text(marking)]
    var y = 0.0
    if place == .alone {
      let title = Paragraph(caption.title, font: .title, within: room, isBalanced: false)
      elements += title.drawn(from: Point(0, -2), colour: theme.text)
      y = title.height
    }
    for line in caption.subtitle {
      // The first line beneath no title stands beside the marking.
      let text = Paragraph(line, font: .subtitle, within: y == 0 ? room : width, isBalanced: false)
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
  init(_ diagram: Diagram, theme: Theme, place: FigurePlace = .alone) {
    self.init(
      id: diagram.id, caption: diagram.caption, legend: Legend(diagram), notes: diagram.notes, theme: theme)
    self.place = place
  }
}
