import Foundation

/// The words that no output may hold, and what to say instead: `Tests/words.txt`.
enum WordList {
  struct Entry: Sendable {
    let word: String
    let instead: String
  }

  static let all: [Entry] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("words.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Entry(word: cells[0].lowercased(), instead: cells[1])
    }
  }()

  /// The words of the list that stand in a text, by themselves.
  static func found(in text: String) -> [String] {
    let text = " " + text.lowercased().split { $0.isWhitespace }.joined(separator: " ") + " "
    return all.filter { entry in
      text.ranges(of: entry.word).contains { range in
        let before = text[text.index(before: range.lowerBound)]
        let isOpen = range.upperBound == text.endIndex || !text[range.upperBound].isLetter
        return !before.isLetter && isOpen
      }
    }.map { "‘\($0.word)’ (say: \($0.instead))" }
  }
}
