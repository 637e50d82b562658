extension Double {
  /// At most this many decimals, without trailing zeros: the same on every machine.
  func decimals(_ count: Int) -> String {
    var factor = 1
    for _ in 0..<count { factor *= 10 }
    guard isFinite, magnitude < 1e12 else { return "0" }
    let whole = Int((magnitude * Double(factor)).rounded())
    var fraction = whole % factor
    var text = String(whole / factor)
    if fraction > 0 {
      var width = count
      while fraction % 10 == 0 { (fraction, width) = (fraction / 10, width - 1) }
      text += "." + fraction.padded(to: width)
    }
    return self < 0 && whole > 0 ? "-" + text : text
  }

  /// The form of every coordinate we write.
  var twoDecimals: String { decimals(2) }
}

extension ID {
  /// The id as a name that DOT, XML and a web page take: letters, digits, dots and hyphens stay, anything
  /// else becomes `_` and its code. No two ids share a name.
  var token: String {
    var out = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        out += "_" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
    }
    return out
  }
}
