/// A JSON value whose objects keep the order of their keys, so that the same report gives the same bytes.
public indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// Text or null.
  static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  static func strings(_ texts: some Sequence<String>) -> JSON { .array(texts.map(JSON.string)) }

  /// The value as text, indented by two spaces a level, with a line feed at its end.
  public var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  /// The value on one line, where it is a single value.
  var inLine: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      Self.list(values.map { (nil, $0) }, "[", "]", to: &text, indent: indent)
    case .object(let members):
      Self.list(members.map { ($0.0, $0.1) }, "{", "}", to: &text, indent: indent)
    }
  }

  private static func list(
    _ items: [(String?, JSON)], _ open: String, _ close: String, to text: inout String, indent: String
  ) {
    guard !items.isEmpty else { return text += open + close }
    text += open
    for (n, item) in items.enumerated() {
      text += (n == 0 ? "\n" : ",\n") + indent + "  "
      if let key = item.0 {
        quote(key, to: &text)
        text += ": "
      }
      item.1.write(to: &text, indent: indent + "  ")
    }
    text += "\n" + indent + close
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    // Most texts hold nothing to escape and are copied whole. (E2 begins the two separators, and much else.)
    let isPlain = value.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F && byte != 0xE2
    }
    if isPlain { return text += value }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
