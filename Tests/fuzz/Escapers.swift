/// Text of a case stands for itself in every form it is written in, and never for markup.
enum Escapers {
  static func run(_ text: String) {
    terminal(text)
    xml(text)
    html(text)
    dot(text)
    csv(text)
    markdown(text)
    calendar(text)
    json(text)
  }

  static func lookAtTerminal(_ text: String, _ what: String) {
    for scalar in text.unicodeScalars {
      let isSafe = scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !scalar.isUnseen
      hold(
        isSafe && !(0x2028...0x2029).contains(scalar.value) || scalar == "\n", "\(what) steers no terminal")
    }
  }

  private static func terminal(_ text: String) {
    let shown = text.spelledOut
    hold(!shown.contains("\n"), "a name stays on its line")
    lookAtTerminal(shown, "a name")
    lookAtTerminal(text.oneLine, "one line")
  }

  private static func xml(_ text: String) {
    let expected = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          let value = scalar.value
          return value == 9 || value == 10 || value == 13
            || value >= 0x20 && !(0x7F..<0xA0).contains(value) && value != 0xFFFE && value != 0xFFFF
        }))
    let read = XMLText.read(Array(XML("a", ["b": text], text: text).document.utf8))
    hold(read.map { $0.texts.elementsEqual(expected.utf8) } ?? false, "XML text stands for itself")
    hold(read.map { $0.elements == 1 && $0.value.elementsEqual(expected.utf8) } ?? false, "an attribute, too")
  }

  private static func html(_ text: String) {
    var page = ""
    HTML.element(.p, text: text).write(to: &page)
    let read = XMLText.read(Array(page.utf8))
    hold(read.map { $0.elements == 1 && $0.texts.elementsEqual(text.oneLine.utf8) } ?? false, "HTML text")
  }

  /// What a value in Graphviz's language says, by that language's own rule: only `\"` is an escape.
  private static func dot(_ text: String) {
    var inside = DOT.quoted(DOT.label([text, text])).unicodeScalars[...]
    hold(inside.popFirst() == "\"" && inside.popLast() == "\"", "quotes round a value")
    var before: Unicode.Scalar = " "
    for scalar in inside {
      hold(scalar != "\"" || before == "\\", "no quote ends a value early")
      before = scalar
    }
    let trailing = inside.reversed().prefix { $0 == "\\" }.count
    hold(trailing % 2 == 0, "no lone backslash before the closing quote")
  }

  private static func csv(_ text: String) {
    let cells = [text, "1", text]
    let table = Array(CSVText.table(header: ["a", "b", "c"], rows: [cells]).utf8)
    hold(table.starts(with: [0xEF, 0xBB, 0xBF]), "a byte order mark")
    let rows = CSVCells.read(table.dropFirst(3))
    hold(rows.count == 2 && rows[1].count == 3, "a row and its cells stay together")
    for (cell, meant) in zip(rows[1], cells) {
      let isSame = cell.elementsEqual(meant.utf8)
      hold(
        isSame || cell.first == 0x27 && cell.dropFirst().elementsEqual(meant.utf8), "a cell stands for itself"
      )
      let isRisky = cell.first.map { Array("=+-@\t\r".utf8).contains($0) } ?? false
      hold(!isRisky || Int(meant) != nil, "no cell is a formula")
    }
  }

  private static func markdown(_ text: String) {
    let escaped = MarkdownText.escaped(text, startsBlock: true)
    lookAtTerminal(escaped, "Markdown")
    hold(!escaped.contains("\n"), "Markdown stays on its line")
    var isEscaped = false
    var plain = String.UnicodeScalarView()
    for scalar in escaped.unicodeScalars {
      if isEscaped || scalar != "\\" {
        hold(isEscaped || !"`*_{}[]<>|#&$@^~=!".unicodeScalars.contains(scalar), "no markup is left bare")
        plain.append(scalar)
        isEscaped = false
      } else {
        isEscaped = true
      }
    }
    hold(
      String(plain).unicodeScalars.elementsEqual(text.oneLine.unicodeScalars), "Markdown stands for itself")
  }

  private static func calendar(_ text: String) {
    let day = Day(year: 2015, month: 3, day: 14)!
    let event = CalendarText.Event(key: text, day: day, summary: text, details: text)
    let written = CalendarText(name: text, asOf: day, marking: text, events: [event]).text
    let lines = Array(written.utf8).split(separator: 0x0A)
    hold(
      lines.allSatisfy { $0.count <= 76 && $0.last == 0x0D && !$0.dropLast().contains(0x0D) }, "folded lines")
    hold(lines.count { $0.first != 0x20 } == 19, "no line of our own is made by a text")
    hold(!lines.contains { $0.contains { $0 < 0x20 && $0 != 0x0D || $0 == 0x7F } }, "no control character")
  }

  private static func json(_ text: String) {
    let written = JSON.string(text).text
    lookAtTerminal(written, "JSON")
    hold(
      JSONText.read(Array(written.utf8)).map { $0.elementsEqual(text.unicodeScalars) } ?? false, "JSON text")
  }
}
