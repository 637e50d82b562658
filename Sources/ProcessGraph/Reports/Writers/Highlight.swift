/// Colour on a terminal. Every colour doubles a word that says the same.
public struct Highlight: Sendable {
  let isOn: Bool
  /// - Parameter isOn: whether the output is a terminal that wants colour.
  public init(isOn: Bool) { self.isOn = isOn }

  /// Text as it is.
  static let plain = Highlight(isOn: false)

  func callAsFunction(_ text: String, _ style: Style) -> String {
    isOn ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Style: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case cyan = "36"
  }
}

extension Finding {
  /// The word that heads a finding.
  public var heading: String { severity.rawValue.uppercased() }

  var style: Highlight.Style {
    switch severity {
    case .gap: .red
    case .conflict: .yellow
    case .risk: .blue
    case .unclear: .faint
    case .advice: .cyan
    }
  }
}
