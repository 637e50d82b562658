internal import CLibYAML

/// What libyaml found wrong with a text, in plain words.
struct YAMLFault {
  private let problem: String
  private let context: String
  private let span: TextSpan
  private let contextSpan: TextSpan

  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? "it is not YAML"
    context = parser.context.map { String(cString: $0) } ?? ""
    (span, contextSpan) = (TextSpan(parser.problem_mark), TextSpan(parser.context_mark))
  }

  func report(to problems: Problems, in source: SourceText, at fixedSpan: TextSpan?) {
    let sign = fixedSpan == nil ? source.character(at: span) : nil
    let (message, help, place) = fixedSpan == nil ? slip(in: source) ?? words(sign) : words(sign)
    problems.error(message, help: help, at: fixedSpan ?? place, in: source)
  }

  /// What the line itself shows: a colon without its space, a row without its sign, a line that stands out. What the reader
  /// of YAML says of these names the line after, where nothing is wrong.
  private func slip(in source: SourceText) -> (message: String, help: String, span: TextSpan)? {
    if context.hasPrefix("while parsing a flow") {
      // A comment sign hides the rest of its line, the closing bracket with it.
      let line = source.excerpt(TextSpan(line: Int(contextSpan.line), column: 1), asWritten: true).text
      guard let sign = line.firstRange(of: " #") else { return nil }
      let column = line.unicodeScalars.distance(from: line.startIndex, to: sign.upperBound)
      return (
        "A comment begins here, so that the bracket before it is not closed.",
        "put the text that holds ‘#’ in quotes: \"ward #2\"",
        TextSpan(line: Int(contextSpan.line), column: column)
      )
    }
    let isKeyless = problem.contains("could not find expected ':'")
    guard
      isKeyless || problem.contains("did not find expected key") || problem.contains("mapping values")
        || problem.contains("unexpected ':'")
    else {
      return nil
    }
    let lines = isKeyless ? [Int(contextSpan.line)] : [Int(span.line), max(1, Int(span.line) - 1)]
    let read = lines.map { number -> (text: String, place: TextSpan) in
      let text = source.excerpt(TextSpan(line: number, column: 1), asWritten: true).text
      return (text, TextSpan(line: number, column: 1 + text.prefix { $0 == " " }.count))
    }
    for (text, place) in read {
      guard let written = Self.spaced(text) else { continue }
      return ("No space stands after the colon here.", "put a space after the colon: ‘\(written)’", place)
    }
    let (line, place) = read.last!
    if isKeyless, let first = line.first(where: { $0 != " " }), "{[".contains(first) {
      return (
        "A row stands here without a sign before it.", "begin each row with ‘- ’ on the same indentation",
        place
      )
    }
    // A row that slipped to the margin becomes a key of its own, and the next line is the one that seems wrong.
    let isRow = line.contains("{") && line.last { $0 != " " } == "}"
    let isAtStart = read[0].place.column == Int(span.column)
    guard !isKeyless, problem.contains("did not find"), isRow, isAtStart, place.column == 1, span.column > 1
    else {
      return nil
    }
    return (
      "This line is not indented as the line after it.", "give all rows of a table the same indentation",
      place
    )
  }

  /// `key: value`, where a line says `key:value`.
  static func spaced(_ line: String) -> String? {
    let text = line.drop { $0 == "-" || $0 == " " }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let (key, value) = (text[..<colon], text[text.index(after: colon)...])
    guard let first = value.first, !" /".contains(first), !key.isEmpty,
      key.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
    else { return nil }
    return "\(key): \(value)"
  }

  private func words(_ sign: Unicode.Scalar?) -> (message: String, help: String, span: TextSpan) {
    if sign == "\t" { return ("A tab stands where only spaces may.", "indent with spaces", span) }
    if context.hasPrefix("while parsing a flow mapping") {
      return inside(
        "{", "}", "write {column: value, column: value}; put a text with a comma or colon in quotes")
    }
    if context.hasPrefix("while parsing a flow sequence") { return inside("[", "]", "write [one, two]") }
    if context.hasPrefix("while scanning a quoted scalar"), problem.contains("unexpected end") {
      return ("This quotation is not closed.", "end it with the quote it begins with", contextSpan)
    }
    if context.contains("directive") {
      return ("A line that begins with ‘%’ is an instruction to a YAML reader.", "remove it", span)
    }
    if problem.contains("cannot start any token"), let sign {
      return ("No value can begin with ‘\(sign)’.", "put the text in quotes", span)
    }
    for (mark, message, help) in Self.known where problem.contains(mark) { return (message, help, span) }
    return ("The text cannot be read here: \(problem).", "look for a missing quote, bracket or colon", span)
  }

  /// A fault inside brackets: where reading stopped, if that is on the line of the opening one, or else that one.
  private func inside(
    _ opening: String, _ closing: String, _ help: String
  ) -> (message: String, help: String, span: TextSpan) {
    span.line == contextSpan.line
      ? ("A comma or a ‘\(closing)’ is missing before this.", help, span)
      : (
        "This ‘\(opening)’ is not closed by line \(span.line), or a comma is missing there.", help,
        contextSpan
      )
  }

  private static let known: [(String, String, String)] = [
    (
      "found unexpected ':'", "A colon without a space after it stands here.",
      "write ‘column: value’; an empty value inside brackets is written ‘~’"
    ),
    ("nesting level", SourceNode.tooDeep, "a case needs four levels at most"),
    ("tab character", "A tab stands where only spaces may.", "indent with spaces"),
    (
      "mapping values are not allowed", "A colon stands where none is expected.",
      "put a text that holds ‘: ’ in quotes, and begin each column on the same indentation"
    ),
    (
      "could not find expected ':'", "A key without its colon stands here or on the line before.",
      "write ‘column: value’; a text of several lines is indented more than its key"
    ),
    (
      "did not find expected key", "This line is not indented as the lines before it.",
      "give all the columns of a row the same indentation"
    ),
    (
      "did not find expected '-' indicator", "This line is not indented as the rows before it.",
      "begin each row with ‘- ’ on the same indentation"
    ),
    (
      "block sequence entries are not allowed", "A row may not begin with ‘-’ here.",
      "begin each row on a line of its own, under its table"
    ),
    ("Unicode character escape", "This escape is not a character.", "write the character itself"),
    (
      "unknown escape character", "A backslash stands before a character that takes none.",
      "double the backslash, or use single quotes"
    ),
    ("incompatible YAML", "The file asks for another version of YAML.", "remove the %YAML line"),
  ]
}

extension TextSpan {
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: mark.line + 1, column: mark.column + 1) }
}
