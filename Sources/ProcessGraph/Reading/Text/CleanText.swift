/// Text as a page may show it: no control, direction or invisible characters, no runs of white space.
enum CleanText {
  /// The text of some UTF-8 bytes: what cannot be seen removed, white space collapsed, ends trimmed.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return isPlain(bytes) ? text : read(text)
  }

  /// The first character of some UTF-8 bytes that a reader of the text would not see.
  static func unseen(in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first { $0.isUnseen || $0.isControl }
  }

  static func read(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars where !scalar.isUnseen {
      if isSpace(scalar) {
        gap = !clean.isEmpty
      } else {
        if gap { clean.append(" ") }
        gap = false
        clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// The same characters, one for one, with a space for each that would disturb a terminal.
  static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      clean.append(scalar.isUnseen || isSpace(scalar) ? " " : scalar)
    }
    return String(clean)
  }

  /// Whether nothing needs changing: printable ASCII with single spaces inside.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in bytes {
      if byte < 0x20 || byte > 0x7E || (byte == 0x20 && last == 0x20) { return false }
      last = byte
    }
    return last != 0x20 || bytes.isEmpty
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The last is a sign of Braille without a dot.
    case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029, 0x2800: true
    case 0...0x1FFF: scalar.value == 0x1680
    default: scalar.properties.isWhitespace
    }
  }
}
