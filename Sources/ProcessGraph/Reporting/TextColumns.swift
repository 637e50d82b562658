/// Text laid out in columns of characters, for the terminal.
enum TextColumns {
  /// Breaks a text into lines at most `width` characters long, at spaces; a longer word has a line of its own.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
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

extension String {
  /// Filled with spaces on the right.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
