/// Text broken into lines by measured width.
struct Paragraph: Hashable, Sendable {
  let lines: [String]
  let font: Font
  let width: Double

  var height: Double { Double(lines.count) * font.lineHeight }
  var isEmpty: Bool { lines.isEmpty }

  /// The longest label a figure prints; what follows is cut and an ellipsis says so.
  static let longest = 200

  /// - Parameters:
  ///   - limit: the widest a line may become, in points. A word that is wider is broken.
  ///   - isBalanced: whether the lines become about equally long, instead of the last one short.
  ///   - longest: how many letters are kept.
  init(
    _ text: String, font: Font, within limit: Double, isBalanced: Bool = true, longest: Int = Self.longest
  ) {
    self.init(Words(text, font: font, longest: longest), within: limit, isBalanced: isBalanced)
  }

  init(_ words: Words, within limit: Double, isBalanced: Bool = true) {
    let font = words.font
    let pieces = words.pieces(within: limit)
    let space = font.width(of: " ")
    var lines = Self.fill(pieces, limit: limit, space: space)
    if isBalanced, lines.count > 1 {
      // The narrowest limit that needs no more lines.
      var (low, high) = (pieces.reduce(0) { max($0, $1.width) }, limit)
      while high - low > 1 {
        let middle = (low + high) / 2
        let tried = Self.fill(pieces, limit: middle, space: space)
        if tried.count > lines.count { low = middle } else { (high, lines) = (middle, tried) }
      }
    }
    self.font = font
    self.lines = lines.map { line in
      line.reduce(into: "") { $0 += ($0.isEmpty || $1.isGlued ? "" : " ") + $1.text }
    }
    width = self.lines.reduce(0) { max($0, font.width(of: $1)) }
  }

  fileprivate static func fill(_ pieces: [Piece], limit: Double, space: Double) -> [ArraySlice<Piece>] {
    var lines: [ArraySlice<Piece>] = []
    var (start, used) = (0, 0.0)
    for (i, piece) in pieces.enumerated() {
      let wanted = used + (i == start || piece.isGlued ? 0 : space) + piece.width
      if i > start, wanted > limit {
        lines.append(pieces[start..<i])
        (start, used) = (i, piece.width)
      } else {
        used = wanted
      }
    }
    if start < pieces.count { lines.append(pieces[start...]) }
    return lines
  }
}

/// A text whose words were measured, for paragraphs of several widths.
struct Words {
  let font: Font
  private let text: Substring
  private let whole: [Piece]
  private let widest: Double

  init(_ text: String, font: Font, longest: Int = Paragraph.longest) {
    self.font = font
    self.text = Self.cut(text, longest)
    whole = Piece.pieces(of: self.text, font: font, limit: .infinity)
    widest = whole.reduce(0) { max($0, $1.width) }
  }

  fileprivate func pieces(within limit: Double) -> [Piece] {
    widest <= limit ? whole : Piece.pieces(of: text, font: font, limit: limit)
  }

  private static func cut(_ text: String, _ longest: Int) -> Substring {
    guard text.utf8.count > longest, text.count > longest else { return text[...] }
    return text.cut(atMost: longest)[...]
  }
}

extension String {
  /// Its parts, each but the last ending in a letter.
  fileprivate func split(after letter: Character) -> [String] {
    var parts = [""]
    for next in self {
      parts[parts.count - 1].append(next)
      if next == letter { parts.append("") }
    }
    return parts.filter { !$0.isEmpty }
  }
}

/// A word, or the part of a long one that fits on a line.
private struct Piece {
  var text: String
  var width: Double
  /// Whether no space stands before it on the same line.
  var isGlued: Bool

  /// Whether it ends in a number of one or two digits, as in `2` or `(27`.
  private var isDay: Bool {
    text.utf8.count <= 3 && text.utf8.last.map { (0x30...0x39).contains($0) } ?? false
  }

  static func pieces(of text: Substring, font: Font, limit: Double) -> [Piece] {
    var pieces: [Piece] = []
    for word in words(of: text) {
      let width = font.width(of: word)
      if word.isEmpty { continue }
      if let day = pieces.last, day.isDay, Day.monthNames.contains(word) {
        // A day and its month stay together.
        let both = day.text + "\u{A0}" + word
        let width = font.width(of: both)
        if width <= limit {
          pieces[pieces.count - 1] = Piece(text: both, width: width, isGlued: day.isGlued)
          continue
        }
      }
      if width <= limit {
        pieces.append(Piece(text: word, width: width, isGlued: false))
      } else {
        pieces += broken(word, font: font, limit: limit)
      }
    }
    return pieces
  }

  /// What stands between spaces of any kind. Plain words are told apart byte by byte, which is sooner done.
  private static func words(of text: Substring) -> [String] {
    var words: [String] = []
    var text = text
    text.withUTF8 { bytes in
      for bytes in bytes.split(whereSeparator: { 9...13 ~= $0 || $0 == 32 }) {
        let word = String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
        if bytes.allSatisfy({ 0x20..<0x7F ~= $0 }) {
          words.append(word)
        } else {
          words += word.unicodeScalars.split(whereSeparator: \.isSpace).map { String($0).printable }
        }
      }
    }
    return words
  }

  /// At its hyphens, where it has some; else wherever a line is full.
  private static func broken(_ word: String, font: Font, limit: Double) -> [Piece] {
    let parts = word.split(after: "-")
    if parts.count > 1 {
      return parts.enumerated().flatMap { n, part -> [Piece] in
        let width = font.width(of: part)
        var own =
          width <= limit
          ? [Piece(text: part, width: width, isGlued: false)] : broken(part, font: font, limit: limit)
        own[0].isGlued = n > 0
        return own
      }
    }
    var pieces = [Piece(text: "", width: 0, isGlued: false)]
    for letter in word {
      let width = font.width(of: String(letter))
      let last = pieces.count - 1
      if !pieces[last].text.isEmpty, pieces[last].width + width > limit {
        pieces.append(Piece(text: String(letter), width: width, isGlued: true))
      } else {
        pieces[last].text.append(letter)
        pieces[last].width += width
      }
    }
    return pieces
  }
}
