/// Arial at a size in points, measured from a built-in table: no font is looked up, so a figure has the
/// same bytes on every machine. Liberation Sans and Helvetica have the same widths.
struct Font: Hashable, Sendable {
  var size: Double
  var isBold = false

  var lineHeight: Double { size * 1.22 }

  /// From the middle of a line down to the baseline of its letters.
  var drop: Double { size * 0.35 }

  /// Width in points, without kerning (which would only make it narrower).
  func width(of text: some StringProtocol) -> Double {
    let table = isBold ? AdvanceWidths.bold : AdvanceWidths.regular
    // Most texts are plain, and sooner read byte by byte.
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var sum = 0
      for byte in bytes {
        guard 0x20...0x7E ~= byte else { return nil }
        sum += Int(table[Int(byte) - 0x20])
      }
      return sum
    }
    let sum = (plain ?? nil) ?? text.unicodeScalars.reduce(0) { $0 + Int(advance(of: $1, table)) }
    return Double(sum) * size / 1000
  }

  /// Thousandths of the font size.
  private func advance(of scalar: Unicode.Scalar, _ table: [UInt16]) -> UInt16 {
    switch scalar.value {
    case 0x20...0x7E: return table[Int(scalar.value) - 0x20]
    case 0xA0...0xFF: return table[Int(scalar.value) - 0xA0 + 95]
    case 0x100...0x17F: return table[AdvanceWidths.alike(scalar)]
    default: return AdvanceWidths.other(scalar, isBold: isBold)
    }
  }
}

extension Font {
  static let title = Font(size: 14, isBold: true)
  static let subtitle = Font(size: 10)
  static let strong = Font(size: 10, isBold: true)
  static let body = Font(size: 9)
  static let bodyStrong = Font(size: 9, isBold: true)
  static let marker = Font(size: 9, isBold: true)

  /// The smallest size used on a page, in the page's own points.
  static let smallest = body.size
}
