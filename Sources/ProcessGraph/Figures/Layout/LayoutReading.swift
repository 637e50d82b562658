// What Graphviz writes is ASCII: it is read byte by byte, as letters would first have to be told from each other.

extension Layout {
  /// Numbers of an attribute such as `12.5,40 7,8`.
  static func numbers(_ text: some StringProtocol) -> [Double] {
    Substring(text).utf8.split(whereSeparator: isBetweenNumbers).compactMap(number)
  }

  private static func isBetweenNumbers(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\\"): true
    default: false
    }
  }

  /// A few digits and a power of ten give the number exactly; what is written otherwise is left to the library.
  private static func number(_ text: Substring.UTF8View) -> Double? {
    let isNegative = text.first == UInt8(ascii: "-")
    var (digits, scale, isFraction) = (0.0, 1.0, false)
    guard text.count < 12 else { return Double(Substring(text)) }
    for byte in isNegative ? text.dropFirst() : text {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if 0x30...0x39 ~= byte {
        digits = digits * 10 + Double(byte - 0x30)
        if isFraction { scale *= 10 }
      } else {
        return Double(Substring(text))
      }
    }
    return (isNegative ? -digits : digits) / scale
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
    let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ";") }
    let points = words.filter { $0.first != UInt8(ascii: "e") && $0.first != UInt8(ascii: "s") }
    return Curve(points: points.compactMap { point(Substring($0), height: height) })
  }
}
