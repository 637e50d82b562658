/// Writes a scene as the background of an empty graph, in xdot's drawing operations: Graphviz's cairo
/// then paints it as PDF or PNG. y grows upwards, and the page is scaled to A4.
struct XDot {
  private var out = ""
  private let scale: Double
  private let height: Double

  /// The page is drawn this much larger than A4 and shrunk again, because the painter rounds the widths of
  /// letters to whole units.
  private static let magnification = 8.0

  static func page(_ scene: Scene, _ format: DiagramFormat) -> DOT {
    // The painter takes a size in whole points, so the page is A4 to the nearest: 842 by 595.
    let width = scene.printed.width.rounded()
    let scale = width / scene.size.width * magnification
    var writer = XDot(scale: scale, height: scene.size.height * scale)
    for element in scene.elements { writer.write(element) }
    var dot = DOT(name: "page")
    dot.attributes = [
      .background: writer.out, .margin: "0", .pad: "0", .bgcolor: Colour.white.hex,
      .size: DOT.inches(width) + "," + DOT.inches(scene.printed.height.rounded(.up)),
    ]
    if format == .png { dot.attributes[.dpi] = "192" }
    return dot
  }

  private init(scale: Double, height: Double) { (self.scale, self.height) = (scale, height) }

  private mutating func write(_ element: Element) {
    switch element {
    case .shape(let shape): write(shape)
    case .text(let text): write(text)
    case .group(let group): for element in group.elements { write(element) }
    case .lead: break
    }
  }

  private mutating func write(_ shape: Shape) {
    if let line = shape.line { pen(line.colour, line.width) }
    if let fill = shape.fill { put("C", fill.hex) }
    let dash = shape.line?.dash ?? []
    switch shape.geometry {
    case .rectangle(let r, 0):
      let corners = [r.corner(0, 0), r.corner(1, 0), r.corner(1, 1), r.corner(0, 1)]
      closed(corners, shape, dash)
    case .rectangle(let r, let radius):
      let curve = r.rounded(radius)
      if shape.fill != nil { area("b", curve.points, shape) }
      if shape.fill == nil || shape.line != nil { stroke(curve, dash) }
    case .polygon(let points): closed(points, shape, dash)
    case .polyline(let points): line(points, dash)
    case .curve(let curve): stroke(curve, dash)
    }
  }

  private mutating func closed(_ points: [Point], _ shape: Shape, _ dash: [Double]) {
    if shape.fill != nil { area("P", points, shape) }
    if shape.line == nil { return }
    if dash.isEmpty { put("p", points) } else { line(points + points.prefix(1), dash) }
  }

  /// A filled area. xdot always draws its edge too: in its own colour, where no other line is wanted.
  private mutating func area(_ operation: String, _ points: [Point], _ shape: Shape) {
    if let fill = shape.fill { pen(fill, 0.1) }
    put(operation, points)
    if let line = shape.line { pen(line.colour, line.width) }
  }

  private mutating func stroke(_ curve: Curve, _ dash: [Double]) {
    if dash.isEmpty { put("B", curve.points) } else { line(curve.flattened(), dash) }
  }

  /// xdot knows only two kinds of dashes: ours are cut into pieces.
  private mutating func line(_ points: [Point], _ dash: [Double]) {
    if dash.isEmpty { put("L", points) }
    for piece in points.dashed(dash) { put("L", piece) }
  }

  private mutating func write(_ text: Lettering) {
    put("c", text.colour.hex)
    out += "F \((text.font.size * scale).decimals(3)) "
    counted(text.font.isBold ? "Arial Bold" : "Arial")
    let align = [.start: "-1", .middle: "0", .end: "1"][text.anchor]!
    let width = text.font.width(of: text.text) * scale
    // The painter lifts the baseline by a fifth of the size.
    let point = text.point + Point(0, text.font.size * 0.2)
    out += "T \(coordinates(point)) \(align) \(width.twoDecimals) "
    counted(text.text.printable)
  }

  private mutating func pen(_ colour: Colour, _ width: Double) {
    put("c", colour.hex)
    out += "S "
    counted("setlinewidth(\((width * scale).decimals(3)))")
  }

  private mutating func put(_ operation: String, _ points: [Point]) {
    out += "\(operation) \(points.count) "
    for point in points { out += coordinates(point) + " " }
  }

  private mutating func put(_ operation: String, _ value: String) {
    out += operation + " "
    counted(value)
  }

  /// A string with its length in bytes before it: nothing in it can end it early.
  private mutating func counted(_ text: String) { out += "\(text.utf8.count) -\(text) " }

  private func coordinates(_ point: Point) -> String {
    (point.x * scale).decimals(3) + " " + (height - point.y * scale).decimals(3)
  }
}

extension Rect {
  /// The outline with round corners, as one closed curve.
  fileprivate func rounded(_ radius: Double) -> Curve {
    let r = min(radius, width / 2, height / 2)
    let k = r * 0.4477
    var points = [Point(x + r, y)]
    func side(_ to: Point) { points += [points[points.count - 1], to, to] }
    side(Point(maxX - r, y))
    points += [Point(maxX - k, y), Point(maxX, y + k), Point(maxX, y + r)]
    side(Point(maxX, maxY - r))
    points += [Point(maxX, maxY - k), Point(maxX - k, maxY), Point(maxX - r, maxY)]
    side(Point(x + r, maxY))
    points += [Point(x + k, maxY), Point(x, maxY - k), Point(x, maxY - r)]
    side(Point(x, y + r))
    points += [Point(x, y + k), Point(x + k, y), Point(x + r, y)]
    return Curve(points: points)
  }
}

extension [Point] {
  /// The dashes along a line: on, off, on …
  fileprivate func dashed(_ dash: [Double]) -> [[Point]] {
    guard dash.count == 2, var at = first else { return [] }
    var pieces: [[Point]] = [[at]]
    var (isOn, left) = (true, dash[0])
    for next in dropFirst() {
      while (next - at).length > left {
        at = at + (next - at).unit * left
        if isOn { pieces[pieces.count - 1].append(at) } else { pieces.append([at]) }
        isOn.toggle()
        left = isOn ? dash[0] : dash[1]
      }
      left -= (next - at).length
      at = next
      if isOn { pieces[pieces.count - 1].append(at) }
    }
    return pieces.filter { $0.count > 1 }
  }
}
