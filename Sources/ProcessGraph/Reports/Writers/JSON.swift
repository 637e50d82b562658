/// A JSON value whose objects keep the order of their keys, so that the same report gives the same bytes.
public indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])
  /// A list whose items are made as they are written, so that of thousands one at a time is kept.
  case made(count: Int, @Sendable (Int) -> JSON)

  /// Text or null.
  static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  static func strings(_ texts: some Sequence<String>) -> JSON { .array(texts.map(JSON.string)) }

  /// The value as UTF-8, indented by two spaces a level, with a line feed at its end.
  public var bytes: [UInt8] {
    var bytes = bytes(indent: 0)
    bytes.append(Self.lineFeed)
    return bytes
  }

  /// Hands over the same bytes in parts, as they come.
  package func write(in parts: ([UInt8]) throws -> Void) rethrows {
    var bytes: [UInt8] = []
    try write(to: &bytes, indent: 0) { bytes in
      guard bytes.count >= 1 << 16 else { return }
      try parts(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    bytes.append(Self.lineFeed)
    try parts(bytes)
  }

  /// The value as it stands within another: indented by so many spaces more after its first line, without a line feed at
  /// its end.
  package func bytes(indent: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: indent) { _ in }
    return bytes
  }

  /// The same as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  private static let lineFeed = UInt8(ascii: "\n")

  /// - Parameter passOn: may take away what is written so far, each time an item of a list that is made is.
  private func write(
    to bytes: inout [UInt8], indent: Int, _ passOn: (inout [UInt8]) throws -> Void
  ) rethrows {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += String(value).utf8
    case .string(let value): Self.quote(value, to: &bytes)
    case .array(let values):
      try Self.list(values, "[", "]", to: &bytes, indent) {
        try $0.write(to: &$1, indent: indent + 2, passOn)
      }
    case .made(let count, let item):
      try Self.list(0..<count, "[", "]", to: &bytes, indent) { n, bytes in
        try item(n).write(to: &bytes, indent: indent + 2, passOn)
        try passOn(&bytes)
      }
    case .object(let members):
      try Self.list(members, "{", "}", to: &bytes, indent) { member, bytes in
        Self.quote(member.0, to: &bytes)
        bytes += ": ".utf8
        try member.1.write(to: &bytes, indent: indent + 2, passOn)
      }
    }
  }

  private static func list<Items: Collection>(
    _ items: Items, _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8], _ indent: Int,
    _ write: (Items.Element, inout [UInt8]) throws -> Void
  ) rethrows {
    bytes.append(UInt8(ascii: open))
    for (n, item) in items.enumerated() {
      if n > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(&bytes, indent + 2)
      try write(item, &bytes)
    }
    if !items.isEmpty { newLine(&bytes, indent) }
    bytes.append(UInt8(ascii: close))
  }

  private static func newLine(_ bytes: inout [UInt8], _ indent: Int) {
    bytes.append(lineFeed)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  private static func quote(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Most texts hold nothing to escape and are copied whole. (From C2 on begin characters that may not be seen.)
    let isPlain = value.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F && byte < 0xC2
    }
    if isPlain { bytes += value.utf8 } else { escape(value, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ value: String, to bytes: inout [UInt8]) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        escape(scalar, to: &bytes)
      case _ where scalar.isUnseen || scalar.isControl: escape(scalar, to: &bytes)
      default: bytes += UTF8.encode(scalar)!
      }
    }
  }

  /// By its number, in two halves where four digits do not hold it.
  private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    for unit in UTF16.encode(scalar)! {
      let hex = String(unit, radix: 16)
      bytes += "\\u".utf8
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - hex.utf8.count))
      bytes += hex.utf8
    }
  }
}

extension CaseGraph {
  /// How every report in JSON begins.
  var jsonHeader: [(String, JSON)] {
    [
      ("overlap", .number(1)), ("case", .string(source.name)), ("frame", .string(frame.rawValue)),
      ("as-of", .string(asOf.description)),
    ]
  }
}
