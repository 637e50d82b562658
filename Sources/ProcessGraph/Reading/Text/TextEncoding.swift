/// The encodings in which spreadsheets save text.
enum TextEncoding {
  /// The text in UTF-8, and the name of its encoding where a reader should look twice; nil where it is UTF-8 already.
  static func asUTF8(_ raw: [UInt8]) -> (bytes: [UInt8], name: String?)? {
    if raw.starts(with: [0xFF, 0xFE]) { return (utf16(raw, low: 0), nil) }
    if raw.starts(with: [0xFE, 0xFF]) { return (utf16(raw, low: 1), nil) }
    if raw.contains(0) || TextBytes(raw).fault == nil { return nil }
    return (Array(String(String.UnicodeScalarView(raw.map(windows1252))).utf8), "Windows-1252")
  }

  /// - Parameter low: which byte of a pair is the lower one.
  private static func utf16(_ raw: [UInt8], low: Int) -> [UInt8] {
    let units = stride(from: 2, to: raw.count - 1, by: 2).map { n in
      UInt16(raw[n + low]) | UInt16(raw[n + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(high[Int(byte) - 0x80])!
  }

  /// What the bytes 80 to 9F mean, which Unicode has elsewhere.
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
