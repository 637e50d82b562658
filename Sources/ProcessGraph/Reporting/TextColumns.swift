/// Text laid out in columns of characters, for the terminal.
enum TextColumns {
  /// Breaks a text into lines at most `width` characters long, at spaces; a longer word has a line of its own.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var (line, used) = ("", 0)
    for word in text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      let wanted = used + (line.isEmpty ? 0 : 1) + word.columns
      if !line.isEmpty && wanted > width {
        lines.append(line)
        (line, used) = (String(word), word.columns)
      } else {
        line += (line.isEmpty ? "" : " ") + word
        used = wanted
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A label right-aligned in a margin, then the text beside it, wrapped.
  static func labelled(_ label: String, _ text: String, margin: Int, width: Int) -> [String] {
    let gap = String(repeating: " ", count: max(0, margin - 2 - label.count)) + label + "  "
    let rest = String(repeating: " ", count: margin)
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
  /// Filled with spaces on the right.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }
}
