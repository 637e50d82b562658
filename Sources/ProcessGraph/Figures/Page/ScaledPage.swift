/// A page at one scale: what stands around the picture, set once for every picture that is tried on it.
struct ScaledPage {
  private let page: Page
  private let scale: Double
  private let size: Size
  private let head, foot: Picture
  /// How high the key is beside the picture, and below it; nil without one.
  private let keyBeside: Double?
  private lazy var keyBelow = page.keyHeight(width: width)

  /// Where the key to the findings stands.
  enum KeyPlace { case below, beside }

  private static let margin = 26.0
  static let gap = 10.0
  static let sideWidth = 230.0
  /// The title, one line beneath it and the gaps around them: no page has a lower head.
  private static let leastHead = 40.0

  /// - Parameter keyBeside: how high the key is beside a picture; nil where there is none.
  init(_ page: Page, scale: Double, keyBeside: Double?) {
    (self.page, self.scale, self.keyBeside) = (page, scale, keyBeside)
    size = Size(Page.paper.width * scale, Page.paper.height * scale)
    let width = size.width - 2 * Self.margin
    head = page.masthead(width: width)
    foot = page.legend.drawn(width: width, theme: page.theme)
  }

  /// What a page leaves for the picture at most.
  static func mostRoom(at scale: Double) -> Size {
    Size(Page.paper.width * scale - 2 * margin, Page.paper.height * scale - 2 * margin - leastHead)
  }

  private var width: Double { size.width - 2 * Self.margin }
  private var top: Double { Self.margin + head.size.height + Self.gap }
  private var bottom: Double {
    size.height - Self.margin - foot.size.height - (foot.size.height > 0 ? Self.gap : 0)
  }

  /// Where the key can stand with a picture of a size; nil where one of them finds no room.
  mutating func place(ofKeyWith picture: Size) -> KeyPlace? {
    if let keyBeside {
      // A key below takes at least the room that its lines fill beside the picture, were they as wide as the page.
      let least = keyBeside * Self.sideWidth / width * 0.8
      if picture.height + least <= bottom - top, picture.isWithin(room(with: .below)) { return .below }
      let room = room(with: .beside)
      return picture.isWithin(room) && keyBeside <= room.height ? .beside : nil
    }
    return picture.isWithin(room(with: .below)) ? .below : nil
  }

  /// What is left for the picture.
  private mutating func room(with key: KeyPlace) -> Size {
    switch key {
    case .below: Size(width, bottom - top - (keyBelow.map { $0 + Self.gap } ?? 0))
    case .beside: Size(width - Self.sideWidth - 2 * Self.gap, bottom - top)
    }
  }

  /// The page with a picture in the middle of its room.
  mutating func composed(around picture: Picture, key place: KeyPlace) -> Scene {
    let margin = Self.margin
    let room = room(with: place)
    let corner = Point(
      margin + max(0, (room.width - picture.size.width) / 2),
      top + max(0, (room.height - picture.size.height) / 2))
    let paper = Rect(x: 0, y: 0, width: size.width, height: size.height)
    var elements: [Element] = [.shape(Shape(.rectangle(paper), fill: page.theme.paper))]
    elements += head.elements.map { $0.moved(by: Point(margin, margin)) }
    elements += picture.elements.map { $0.moved(by: corner) }
    switch place {
    case .below:
      let corner = Point(margin, bottom - (keyBelow ?? 0))
      elements += page.key(width: width).map { $0.moved(by: corner) }
    case .beside:
      let corner = Point(size.width - margin - Self.sideWidth, top)
      elements += page.key(width: Self.sideWidth).map { $0.moved(by: corner) }
    }
    if foot.size.height > 0 {
      elements.append(page.rule(at: Point(margin, bottom + Self.gap * 0.6), width: width))
      elements += foot.elements.map { $0.moved(by: Point(margin, bottom + Self.gap)) }
    }
    let fit = Fit(smallestText: Font.smallest / scale)
    return Scene(id: page.id, caption: page.caption, size: size, elements: elements, fit: fit)
  }
}
