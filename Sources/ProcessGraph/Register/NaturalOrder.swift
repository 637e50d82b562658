/// A name as people put names in order: what is written in figures goes by its number, so that Case 2 comes before Case 10.
struct NaturalOrder: Comparable {
  private let parts: [Part]
  private let whole: String

  private enum Part: Equatable {
    case number(length: Int, digits: String)
    case text(String)
  }

  init(_ name: String) {
    whole = name
    var parts: [Part] = []
    var rest = name.unicodeScalars[...]
    while let first = rest.first {
      let isNumber = Self.isDigit(first)
      let part = rest.prefix { Self.isDigit($0) == isNumber }
      if isNumber {
        let digits = String(String.UnicodeScalarView(part.drop { $0 == "0" }))
        parts.append(.number(length: digits.utf8.count, digits: digits))
      } else {
        parts.append(.text(String(String.UnicodeScalarView(part))))
      }
      rest = rest[part.endIndex...]
    }
    self.parts = parts
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func < (a: Self, b: Self) -> Bool {
    for (x, y) in zip(a.parts, b.parts) where x != y {
      switch (x, y) {
      case (.number(let m, let p), .number(let n, let q)): return (m, p) < (n, q)
      case (.text(let p), .text(let q)): return p < q
      case (.number, .text): return true
      case (.text, .number): return false
      }
    }
    return a.parts.count != b.parts.count ? a.parts.count < b.parts.count : a.whole < b.whole
  }
}
