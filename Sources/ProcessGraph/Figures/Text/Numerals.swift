extension Double {
  /// At most this many decimals, without trailing zeros: the same on every machine.
  func decimals(_ count: Int) -> String {
    var digits: [UInt8] = []
    digits.append(self, decimals: count)
    return String(decoding: digits, as: UTF8.self)
  }

  /// The form of every coordinate we write.
  var twoDecimals: String { decimals(2) }
}

extension [UInt8] {
  /// A number as ``Swift/Double/decimals(_:)`` writes it: a figure has thousands of them.
  mutating func append(_ number: Double, decimals count: Int) {
    guard number.isFinite, number.magnitude < 1e12 else { return append(UInt8(ascii: "0")) }
    var factor = 1
    for _ in 0..<count { factor *= 10 }
    var rest = Int((number.magnitude * Double(factor)).rounded())
    if number < 0, rest > 0 { append(UInt8(ascii: "-")) }
    var places = count
    while places > 0, rest % 10 == 0 { (rest, places) = (rest / 10, places - 1) }
    var (length, least) = (1, 10)
    while least <= rest { (length, least) = (length + 1, least * 10) }
    length = Swift.max(length, places + 1)
    append(contentsOf: repeatElement(UInt8(ascii: "."), count: length + (places > 0 ? 1 : 0)))
    // From the last digit to the first, past the point.
    for written in 0..<length {
      let place = self.count - 1 - written - (places > 0 && written >= places ? 1 : 0)
      self[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}

extension ID {
  /// The id as a name that DOT, XML and a web page take: letters, digits, dots and hyphens stay, anything
  /// else becomes `_` and its code. No two ids share a name.
  var token: String {
    var out: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: out.append(byte)
      default: out += "_\(String(byte >> 4, radix: 16))\(String(byte & 15, radix: 16))".utf8
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
