extension Layout {
  /// Numbers of an attribute such as `12.5,40 7,8`.
  static func numbers(_ text: some StringProtocol) -> [Double] {
    text.split { $0 == "," || $0 == " " || $0 == "\n" || $0 == "\\" }.compactMap { Double($0) }
  }

  /// A box `left,bottom,right,top` with y upwards.
  static func rect(_ text: String, height: Double) -> Rect? {
    let n = numbers(text)
    guard n.count == 4 else { return nil }
    return Rect(x: n[0], y: height - n[3], width: n[2] - n[0], height: n[3] - n[1])
  }

  static func point(_ text: some StringProtocol, height: Double) -> Point? {
    let n = numbers(text)
    return n.count == 2 ? Point(n[0], height - n[1]) : nil
  }

  /// An edge's `pos`: an optional `e,x,y` for the arrowhead's tip, then the curve. `s,x,y` is skipped:
  /// what stands at the start of a line we draw on the line.
  static func route(_ text: String, height: Double) -> Route {
    var route = Route(curve: Curve(points: []))
    for word in text.split(whereSeparator: { $0 == " " || $0 == ";" }) {
      if word.hasPrefix("e,") {
        route.tip = point(word.dropFirst(2), height: height)
      } else if !word.hasPrefix("s,"), let point = point(word, height: height) {
        route.curve.points.append(point)
      }
    }
    return route
  }
}
