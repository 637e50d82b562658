@testable import ProcessGraph

/// The ways in which a hand slips.
enum Alteration: String, CaseIterable {
  case removed, misspelt
  case later = "a year later"
  case earlier = "a year earlier"
  case wrongSort = "an id of the wrong sort"
  case other = "another value"
  case swapped
  case rowRemoved = "row removed"

  /// What stands in the place of a value; nil where this slip is not possible there.
  func text(for cell: Cell, in source: AlterableCase) -> String? {
    switch (self, cell.type) {
    case (.misspelt, .text), (.misspelt, .texts), (.misspelt, .word), (.misspelt, .words), (.misspelt, .name),
      (.misspelt, .id), (.misspelt, .ids):
      return Self.misspelt(cell.text)
    case (.later, .date), (.later, .day): return Self.moved(cell.text, by: 1)
    case (.earlier, .date), (.earlier, .day): return Self.moved(cell.text, by: -1)
    case (.wrongSort, .id(let tables, let words)), (.wrongSort, .ids(let tables, let words)):
      let others = IDTables.all.subtracting(tables)
      return source.ids(in: others).first { !words.contains($0) }
    case (.other, .flag): return ["no", "false", "n"].contains(cell.text.lowercased()) ? "yes" : "no"
    case (.other, .number): return Int(cell.text).map { String($0 == 1 ? 2 : $0 - 1) }
    case (.other, .word(let words)), (.other, .words(let words)):
      guard let n = words.firstIndex(where: { cell.text.spells($0) }), words.count > 1 else { return nil }
      return words[(n + 1) % words.count]
    default: return nil
    }
  }

  /// The first two different letters side by side after the second changed over: case, spaces and hyphens are no slips.
  private static func misspelt(_ text: String) -> String? {
    var letters = Array(text)
    func isSign(_ n: Int) -> Bool { letters[n].isLetter || letters[n].isNumber }
    let pairs = letters.indices.dropLast().filter { n in
      isSign(n) && isSign(n + 1) && letters[n].lowercased() != letters[n + 1].lowercased()
    }
    guard let place = pairs.first(where: { $0 > 0 }) ?? pairs.first else { return text + "x" }
    letters.swapAt(place, place + 1)
    return String(letters)
  }

  private static func moved(_ text: String, by years: Int) -> String? {
    let text = text.split(separator: "/", omittingEmptySubsequences: false).map { end -> String in
      guard let year = Int(end.prefix(4)), end.count == 4 || end.dropFirst(4).first == "-" else {
        // Day first, from a spreadsheet.
        return Int(end).flatMap { $0 > 999 ? String($0 + years) : nil } ?? String(end)
      }
      return String(year + years) + end.dropFirst(4)
    }
    .joined(separator: "/")
    // The 29th of February stands in no other year nearby.
    return text.replacing("-02-29", with: "-02-28")
  }
}
