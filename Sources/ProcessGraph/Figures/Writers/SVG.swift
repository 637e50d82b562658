/// Writes a scene as SVG: plain text and presentation attributes only, so that it survives a browser,
/// Word, LibreOffice and librsvg. The same scene gives the same bytes.
struct SVG {
  private var out: [UInt8] = []
  private let prefix: String

  /// - Parameters:
  ///   - isInline: whether it stands inside HTML, which says what language it is in.
  ///   - leads: where the number of a finding leads to in the page that it stands in.
  static func bytes(
    of scene: Scene, isInline: Bool = false, leads: (Int) -> Anchor? = { _ in nil }
  ) -> [UInt8] {
    var svg = SVG(prefix: scene.id.token)
    let links = scene.elements.flatMap(\.leads).compactMap { lead in
      leads(lead.number).map { Link(number: lead.number, rect: lead.rect, target: $0) }
    }
    svg.write(scene, isInline: isInline, links: links.sorted { $0.number < $1.number })
    return svg.out
  }

  private struct Link {
    var number: Int
    var rect: Rect
    var target: Anchor
  }

  private init(prefix: String) {
    self.prefix = prefix
    out.reserveCapacity(64 << 10)
  }

  private mutating func write(_ scene: Scene, isInline: Bool, links: [Link]) {
    // A file has its margins; in a page the page has them.
    let view =
      isInline
      ? scene.content.inset(-Scene.air)
      : Rect(
        x: 0, y: 0, width: scene.size.width,
        height: min(scene.size.height, scene.content.maxY + scene.content.x))
    let millimetres = scene.printed.width / 72 * 25.4 / scene.size.width
    put("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    put(" width=\"\((view.width * millimetres).twoDecimals)mm\"")
    put(" height=\"\((view.height * millimetres).twoDecimals)mm\"")
    let box = [view.x, view.y, view.width, view.height].map(\.twoDecimals).joined(separator: " ")
    put(" viewBox=\"\(box)\"")
    // A picture may hold nothing that can be reached: where numbers lead somewhere, they lie in front of the picture.
    let role = " role=\"img\" aria-labelledby=\"\(prefix)-title \(prefix)-desc\""
    if links.isEmpty { put(role) }
    if !isInline { put(" lang=\"en-GB\" xml:lang=\"en-GB\"") }
    put(" font-family=\"Arial, Liberation Sans, Helvetica, sans-serif\">\n")
    put("<title id=\"\(prefix)-title\">")
    escape(scene.caption.title)
    put("</title>\n<desc id=\"\(prefix)-desc\">")
    escape(scene.caption.description)
    put("</desc>\n")
    if !links.isEmpty { put("<g\(role)>\n") }
    for element in scene.elements { write(element) }
    if !links.isEmpty {
      put("</g>\n")
      for link in links { write(link) }
    }
    put("</svg>\n")
  }

  /// The place of a number, in front of the picture: it can be reached by mouse and by keyboard.
  private mutating func write(_ link: Link) {
    put("<a href=\"#\(link.target.name)\" aria-label=\"Finding \(link.number)\">")
    let air = Scene.air
    put("<rect")
    put("x", link.rect.x - air)
    put("y", link.rect.y - air)
    put("width", link.rect.width + 2 * air)
    put("height", link.rect.height + 2 * air)
    put("rx", link.rect.height / 2 + air)
    put(" fill=\"none\" pointer-events=\"all\"/></a>\n")
  }

  private mutating func write(_ element: Element) {
    switch element {
    case .shape(let shape): write(shape)
    case .text(let text): write(text)
    case .group(let group):
      put("<g id=\"\(group.id)\"><title>")
      escape(group.title)
      put("</title>\n")
      for element in group.elements { write(element) }
      put("</g>\n")
    case .lead: break
    }
  }

  private mutating func write(_ shape: Shape) {
    switch shape.geometry {
    case .rectangle(let r, let radius):
      put("<rect")
      for (name, value) in [("x", r.x), ("y", r.y), ("width", r.width), ("height", r.height)] {
        put(name, value)
      }
      if radius > 0 { put("rx", radius) }
    case .polygon(let points): write(points, as: "polygon")
    case .polyline(let points): write(points, as: "polyline")
    case .curve(let curve):
      put("<path d=\"")
      for (i, point) in curve.points.enumerated() {
        put(i == 0 ? "M" : i == 1 ? "C" : " ")
        put(point)
      }
      put("\"")
    }
    put("fill", shape.fill?.hex ?? "none")
    if let line = shape.line {
      put("stroke", line.colour.hex)
      put("stroke-width", line.width)
      if !line.dash.isEmpty { put("stroke-dasharray", line.dash.map(\.twoDecimals).joined(separator: " ")) }
    }
    put("/>\n")
  }

  private mutating func write(_ points: [Point], as name: String) {
    put("<\(name) points=\"")
    for (i, point) in points.enumerated() {
      if i > 0 { put(" ") }
      put(point)
    }
    put("\"")
  }

  private mutating func write(_ text: Lettering) {
    put("<text")
    put("x", text.point.x)
    put("y", text.point.y)
    put("font-size", text.font.size)
    if text.font.isBold { put("font-weight", "bold") }
    if text.anchor != .start { put("text-anchor", text.anchor.rawValue) }
    put("fill", text.colour.hex)
    put(">")
    escape(text.text)
    put("</text>\n")
  }

  private mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { out.append(contentsOf: $0) }
  }

  private mutating func put(_ number: Double) { out.append(number, decimals: 2) }

  private mutating func put(_ point: Point) {
    put(point.x)
    put(",")
    put(point.y)
  }

  private mutating func put(_ name: String, _ value: Double) {
    open(name)
    put(value)
    put("\"")
  }

  /// An attribute whose value we made: a number, a colour or a word of ours.
  private mutating func put(_ name: String, _ value: String) {
    open(name)
    put(value)
    put("\"")
  }

  private mutating func open(_ name: String) {
    put(" ")
    put(name)
    put("=\"")
  }

  /// Text of the case. Whatever XML forbids, or would read as markup, cannot pass.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars where scalar.isPrintable {
      switch scalar {
      case "&": put("&amp;")
      case "<": put("&lt;")
      case ">": put("&gt;")
      case "\"": put("&quot;")
      default: if scalar.isASCII { out.append(UInt8(scalar.value)) } else { out += UTF8.encode(scalar)! }
      }
    }
  }
}
