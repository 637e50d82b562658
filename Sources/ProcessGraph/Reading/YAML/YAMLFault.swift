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
    let (message, help, place) = words(sign)
    problems.error(message, help: help, at: fixedSpan ?? place, in: source)
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
