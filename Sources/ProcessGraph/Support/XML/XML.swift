/// A piece of XML as a value. Text goes in as text: nothing of a case can become markup.
struct XML: Sendable {
  private enum Content: Sendable {
    case element(String, [(String, String)], [XML])
    case text(String)
  }
  private let content: Content

  /// An element. An attribute whose value is nil is left out; the rest keep their order.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [XML] = []) {
    content = .element(name, attributes.compactMap { name, value in value.map { (name, $0) } }, children)
  }

  /// An element that holds one text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.init(name, attributes, [XML(text: text)])
  }

  init(text: String) { content = .text(text) }

  /// The whole document, with the line that says what it is.
  var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(into: &text)
    return text
  }

  private func write(into text: inout String) {
    switch content {
    case .text(let words): text += Self.escaped(words)
    case .element(let name, let attributes, let children):
      text += "<\(name)"
      for (name, value) in attributes { text += " \(name)=\"\(Self.escaped(value))\"" }
      guard !children.isEmpty else {
        text += "/>"
        return
      }
      text += ">"
      for child in children { child.write(into: &text) }
      text += "</\(name)>"
    }
  }

  /// A text that stands for itself in an element and in an attribute. Characters that XML cannot hold are left out.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { !isPlain($0) }) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: clean.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: clean.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: clean.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: clean.append(contentsOf: "&quot;".unicodeScalars)
      case 0x27: clean.append(contentsOf: "&#39;".unicodeScalars)
      // Written as numbers, because an attribute would otherwise turn them into spaces.
      case 0x09, 0x0A, 0x0D: clean.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: break
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && ![0x26, 0x3C, 0x3E, 0x22, 0x27].contains(byte)
  }
}
