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

  /// An edge's `pos`. Its `e,x,y` and `s,x,y` are skipped: arrowheads are ours.
  static func curve(_ text: String, height: Double) -> Curve {
    let words = text.split { $0 == " " || $0 == ";" }.filter { !$0.hasPrefix("e,") && !$0.hasPrefix("s,") }
    return Curve(points: words.compactMap { point($0, height: height) })
  }
}
