/// How words are marked on a terminal, and places linked. Each mark doubles a word that says the same.
public struct Highlight: Sendable {
  let isOn: Bool
  /// The address a place is linked to, where the terminal shows links.
  let address: (@Sendable (SourceLocation) -> String?)?

  /// - Parameters:
  ///   - isOn: whether the output is a terminal that wants marks.
  ///   - address: what a place is linked to; nil where nothing is linked.
  public init(isOn: Bool, address: (@Sendable (SourceLocation) -> String?)? = nil) {
    (self.isOn, self.address) = (isOn, address)
  }

  /// Text as it is.
  public static let plain = Highlight(isOn: false)

  func callAsFunction(_ text: String, _ style: Style) -> String {
    isOn ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// A text that leads to a place, where the terminal shows links (OSC 8).
  func link(_ text: String, to location: SourceLocation) -> String {
    guard isOn, let address = address?(location) else { return text }
    return "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  // Bold can be read on a dark terminal and on a light one, which cannot be said of any colour.
  enum Style: String {
    case bold = "1"
    case faint = "2"
  }
}
