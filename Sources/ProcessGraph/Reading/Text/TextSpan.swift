/// A stretch of text on one line: line and column from 1, and its length in scalars.
struct TextSpan: Hashable, Comparable {
  var line: Int32
  var column: Int32
  var length: Int32

  init(line: Int, column: Int, length: Int = 1) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.length = Int32(clamping: max(1, length))
  }

  static let start = TextSpan(line: 1, column: 1)

  // Two that begin alike differ in length: without it, what stands there would be said in any order.
  static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column, a.length) < (b.line, b.column, b.length)
  }
}
