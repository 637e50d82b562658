/// The address of a page that is written in a folder beside this one, so that both can be moved together. It leads nowhere
/// else: no scheme, no host, no step upwards.
struct PageLink: Hashable, Sendable {
  let address: String

  /// - Parameters:
  ///   - folders: the folders from this page down to the other.
  ///   - name: the file's name.
  init(folders: [String], name: String) {
    address = "./" + (folders + [name]).map(Self.escaped).joined(separator: "/")
  }

  /// Everything but letters, digits and a few signs by its number.
  private static func escaped(_ part: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = part.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): [byte]
      case UInt8(ascii: ".") where part != "." && part != "..": [byte]
      default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
