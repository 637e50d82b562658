import Foundation

@testable import ProcessGraph

extension Colour {
  /// The contrast of WCAG 2.2: 1 to 21.
  func contrast(to other: Colour) -> Double {
    let (x, y) = (luminance, other.luminance)
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private var luminance: Double {
    func channel(_ shift: UInt32) -> Double {
      let value = Double((rgb >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
  }
}
