/// Characters that nobody sees: they would hide in texts, turn the direction of others, or steer a terminal.
extension Unicode.Scalar {
  /// Whether it takes no room: zero-width characters, marks of direction, soft hyphens, fillers, tags.
  var isUnseen: Bool {
    switch value {
    case 0...0x02FF: value == 0xAD
    case 0x2010...0x2027, 0x2030...0x205E: false
    case 0xFFF9...0xFFFB: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether it steers a machine: neither a letter nor white space that a text has.
  var isControl: Bool {
    value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D || 0x7F...0x9F ~= value && value != 0x85
  }

  /// `zero width space (U+200B)`.
  var inWords: String {
    // What stands for a byte order mark inside a text, which no YAML reader takes.
    if self == .byteOrderMarkInside { return "byte order mark (U+FEFF)" }
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = properties.name ?? properties.nameAlias
    return name.map { "\($0.lowercased()) (\(code))" } ?? code
  }

  static let byteOrderMarkInside: Unicode.Scalar = "\u{FFF0}"
}

extension String {
  /// Safe to show on a terminal: characters that control it, turn its direction or cannot be seen are spelled out.
  package var spelledOut: String {
    func isHidden(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isUnseen || scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || 0x2028...0x2029 ~= scalar.value
    }
    guard unicodeScalars.contains(where: isHidden) else { return self }
    return unicodeScalars.map { scalar in
      isHidden(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(Character(scalar))
    }.joined()
  }
}
