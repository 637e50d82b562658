extension Unicode.Scalar {
  /// Whether it may stand in an output. Control characters make XML invalid; invisible ones that turn
  /// the direction of writing let a label say something else than it seems to.
  var isPrintable: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x02FF: true
    case 0...0x9F, 0x2028...0x2029, 0xFFF0...0xFFFB: false
    default: !isUnseen && value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(value)
    }
  }

  /// Whether a line may break there.
  var isSpace: Bool {
    switch value {
    case 9...13, 32, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: true
    default: false
    }
  }
}

extension String {
  /// Without the characters that no output may hold.
  var printable: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter(\.isPrintable)))
  }
}
