/// Text laid out in columns of characters, for the terminal.
enum TextColumns {
  /// Breaks a text into lines at most `width` characters long, at spaces; a longer word at its hyphens.
  static func wrap(_ text: String, width: Int) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      let words = bytes.split(separator: UInt8(ascii: " "))
      if words.contains(where: { $0.count > width }) {
        return broken(words.map { String(decoding: $0, as: UTF8.self) }, width: width)
      }
      var lines: [String] = []
      // The first word of the line that is being filled, and the characters in it.
      var (first, used) = (0, 0)
      for (n, word) in words.enumerated() {
        let columns = word.allSatisfy { $0 < 0x80 } ? word.count : String(decoding: word, as: UTF8.self).count
        let wanted = used + (n == first ? 0 : 1) + columns
        if n > first, wanted > width {
          lines.append(line(of: words[first..<n], in: bytes))
          (first, used) = (n, columns)
        } else {
          used = wanted
        }
      }
      return words.isEmpty ? [] : lines + [line(of: words[first...], in: bytes)]
    }
  }

  /// The same where some word is longer than a line.
  private static func broken(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    // Whether the last line may take another word, and whether one goes on with no space between.
    var isOpen = false
    for word in words {
      var rest = Substring(word)
      var isFirst = true
      while !rest.isEmpty {
        let last = lines.last ?? ""
        if isOpen, isFirst, last.columns + 1 + rest.columns <= width {
          lines[lines.count - 1] += " " + rest
          break
        }
        let piece = rest.columns <= width ? rest : head(of: rest, width)
        lines.append(String(piece))
        rest = rest[piece.endIndex...]
        (isOpen, isFirst) = (rest.isEmpty, false)
      }
      isOpen = true
    }
    return lines
  }

  /// As much of a long word as a line holds, up to a hyphen or slash where there is one; an address stays whole.
  private static func head(of word: Substring, _ width: Int) -> Substring {
    if word.hasPrefix("http") { return word }
    let most = word.prefix(width)
    let end = most.lastIndex { "-/".contains($0) }.map(most.index(after:)) ?? most.endIndex
    return most[..<end]
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Words with one space between any two. Where they stand so in the text they are cut out of it as one: to put them
  /// together costs many times as much.
  private static func line(of words: ArraySlice<Slice<Bytes>>, in text: Bytes) -> String {
    let stretch = text[words.first!.startIndex..<words.last!.endIndex]
    let isCompact = stretch.count == words.reduce(words.count - 1) { $0 + $1.count }
    return isCompact
      ? String(decoding: stretch, as: UTF8.self)
      : words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// A label right-aligned in a margin, then the text beside it, wrapped.
  static func labelled(_ label: String, _ text: String, margin: Int, width: Int) -> [String] {
    let gap = String.spaces(max(0, margin - 2 - label.columns)) + label + "  "
    let rest = String.spaces(margin)
    return wrap(text, width: max(20, width - margin)).enumerated().map {
      ($0.offset == 0 ? gap : rest) + $0.element
    }
  }
}

extension StringProtocol {
  /// How many characters it takes on a terminal. (Counting the letters of plain English needs no Unicode tables.)
  var columns: Int { utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count }
}

extension String {
  /// Nothing but spaces.
  static func spaces(_ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { bytes in
      bytes.initialize(repeating: UInt8(ascii: " "))
      return count
    }
  }

  /// Filled with spaces on the right.
  func padded(to width: Int) -> String { self + String.spaces(max(0, width - columns)) }
}
