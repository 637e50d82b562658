// What may be changed about an example, a line at a time: rows and cells left out, put in or written otherwise.

import Foundation

@testable import ProcessGraph

/// A line of a table whose cells stand between braces.
struct RowLine {
  let table: String
  let before, after: String
  let cells: [(key: String, value: String)]

  init?(_ line: String, in table: String) {
    guard line.hasPrefix(" "), let open = line.firstIndex(of: "{"), let close = line.lastIndex(of: "}"),
      open < close
    else { return nil }
    self.table = table
    before = String(line[...open])
    after = String(line[close...])
    var cells: [(String, String)] = []
    var depth = 0
    var isQuoted = false
    var cell = ""
    for character in line[line.index(after: open)..<close] + "," {
      if character == "\"" { isQuoted.toggle() }
      if "[{".contains(character) { depth += 1 }
      if "]}".contains(character) { depth -= 1 }
      if character == ",", depth == 0, !isQuoted {
        guard let colon = cell.firstIndex(of: ":") else { return nil }
        cells.append(
          (
            cell[..<colon].trimmingCharacters(in: .whitespaces),
            cell[cell.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          ))
        cell = ""
      } else {
        cell.append(character)
      }
    }
    self.cells = cells
  }

  func text(_ cells: [(key: String, value: String)]) -> String {
    before + cells.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + after
  }
}

/// The rows of a case file, and the table each stands in.
func rows(of text: String) -> [(line: String, row: RowLine?)] {
  var table = ""
  return text.split(separator: "\n").map(String.init).map { line in
    if !line.hasPrefix(" "), let name = line.split(separator: ":").first { table = String(name) }
    return (line, RowLine(line, in: table))
  }
}

/// What stands in the cells of all examples, by table and column, in the order of the examples.
struct Vocabulary {
  var values: [String: [String: [String]]] = [:]
  var columns: [String: [String]] = [:]

  init(_ examples: [Example]) {
    for example in examples {
      for (_, row) in rows(of: example.text) {
        guard let row else { continue }
        for (key, value) in row.cells {
          let known = values[row.table]?[key] ?? []
          if known.isEmpty { columns[row.table, default: []].append(key) }
          if !known.contains(value) { values[row.table, default: [:]][key, default: []].append(value) }
        }
      }
    }
  }
}

/// Each edit as the line that is changed and what it becomes.
func edits(of example: Example, beside others: [Example], _ words: Vocabulary) -> [(
  line: String, becomes: String
)] {
  let lines = rows(of: example.text)
  let text = example.text
  let dates = Set(text.matches(of: /\d{4}-\d\d-\d\d/).map { String(text[$0.range]) }).sorted()
  let asOf = Day(example.asOf)!
  var found: [(String, String)] = []
  /// Other days for a day: its neighbours, its month, the day of the judgement, and every day of the case.
  func otherDays(than day: String) -> [String] {
    guard let own = Day(day) else { return [] }
    var days = [own + 1, own - 1, asOf, asOf + 1].map(\.description) + [String(day.prefix(7))]
    for other in dates where other != day {
      days += [other] + (Day(other).map { [$0 + 1, $0 - 1] } ?? []).map(\.description)
    }
    return NSOrderedSet(array: days).array.compactMap { $0 as? String }.filter { $0 != day }
  }
  for (line, row) in lines {
    guard let row else {
      // A line of the head: another day of judgement, or of the incident.
      if let match = line.firstMatch(of: /\d{4}-\d\d-\d\d/), !line.hasPrefix(" ") {
        let text = String(line[match.range])
        for days in [1, -1, 30, -30, 400] {
          if let day = Day(text) {
            found.append((line, line.replacing(text, with: (day + days).description)))
          }
        }
      }
      continue
    }
    found.append((line, ""))
    for (n, cell) in row.cells.enumerated() {
      func with(_ value: String) -> (String, String) {
        var cells = row.cells
        cells[n].value = value
        return (line, row.text(cells))
      }
      var less = row.cells
      less.remove(at: n)
      found.append((line, row.text(less)))
      for match in cell.value.matches(of: /\d{4}-\d\d-\d\d/) {
        let day = String(cell.value[match.range])
        found += otherDays(than: day).map { other in
          var value = cell.value
          value.replaceSubrange(match.range, with: other)
          return with(value)
        }
      }
      if cell.value.firstMatch(of: /\d{4}-\d\d/) == nil {
        found += (words.values[row.table]?[cell.key] ?? []).filter { $0 != cell.value }.prefix(10).map(with)
      }
    }
    let held = Set(row.cells.map(\.key))
    for column in words.columns[row.table] ?? [] where !held.contains(column) {
      found += (words.values[row.table]?[column] ?? []).prefix(3).map { value in
        (line, row.text(row.cells + [(column, value)]))
      }
    }
  }
  // A row of another example, after the last of its table.
  for other in others where other.text != text {
    for (line, row) in rows(of: other.text) {
      guard let row, !text.contains(line) else { continue }
      if let last = lines.last(where: { $0.row?.table == row.table }) {
        found.append((last.line, last.line + Neighbour.lineBreak + line))
      } else if let last = lines.last(where: { !$0.line.isEmpty }) {
        found.append(
          (last.line, last.line + Neighbour.lineBreak + row.table + ":" + Neighbour.lineBreak + line))
      }
    }
  }
  return found
}

extension Day {
  /// A day as it is written in a case.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}
