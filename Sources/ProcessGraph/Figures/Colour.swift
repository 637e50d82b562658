/// An opaque colour.
struct Colour: Hashable, Sendable {
  /// Red, green and blue, eight bits each.
  let rgb: UInt32

  init(_ rgb: UInt32) { self.rgb = rgb }

  static let white = Colour(0xFFFFFF)
  static let black = Colour(0x000000)

  /// `#0b5394`.
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return "#" + String(decoding: (1...6).map { digits[Int(rgb >> (24 - 4 * $0) & 15)] }, as: UTF8.self)
  }
}

/// A hue by its role; a ``Theme`` says which colour that is.
enum Ink: CaseIterable {
  case black, blue, amber, purple, green, vermillion, grey
}

/// How a figure is meant to be seen.
public enum Theme: String, Word {
  /// White paper, pale tints.
  case print
  /// Stronger tints.
  case screen
  /// Black on white, for photocopiers.
  case mono

  /// The colour of lines and lettering: 4.5:1 or better against white, 3:1 or better against ``tint(_:)``, and no two
  /// alike to anybody, however they see colours.
  func line(_ ink: Ink) -> Colour {
    switch (self, ink) {
    case (.mono, _), (_, .black): Colour(0x1A1A1A)
    case (_, .blue): Colour(0x0A47A9)
    case (_, .amber): Colour(0x6B3300)
    case (_, .purple): Colour(0x73207A)
    case (_, .green): Colour(0x007A45)
    case (_, .vermillion): Colour(0xBE4A00)
    case (_, .grey): Colour(0x4A4A4A)
    }
  }

  /// The colour a box is filled with.
  func tint(_ ink: Ink) -> Colour {
    switch (self, ink) {
    case (.mono, _), (_, .black): .white
    case (.print, .blue): Colour(0xE6F1FA)
    case (.print, .amber): Colour(0xFFF2D9)
    case (.print, .purple): Colour(0xF8EAF4)
    case (.print, .green): Colour(0xE3F4EE)
    case (.print, .vermillion): Colour(0xFDEBE2)
    case (.print, .grey): Colour(0xF3F3F3)
    case (.screen, .blue): Colour(0xD3E7F7)
    case (.screen, .amber): Colour(0xFFE8B8)
    case (.screen, .purple): Colour(0xF2D9EA)
    case (.screen, .green): Colour(0xCFEDE2)
    case (.screen, .vermillion): Colour(0xFBD9C7)
    case (.screen, .grey): Colour(0xE8E8E8)
    }
  }

  /// Lettering that belongs to no box or line.
  var text: Colour { Colour(0x1A1A1A) }
  /// Lettering that should stand back.
  var quietText: Colour { self == .mono ? text : Colour(0x4A4A4A) }
  /// Frames of groups, and rules.
  var frame: Colour { self == .mono ? text : Colour(0x767676) }
  /// The paper, and the plate under the label of a line.
  var paper: Colour { .white }
}
