/// Gathers what is wrong with a case's files, so that it can all be said at once: each cause once, errors first.
final class Problems {
  /// How many causes of each severity are kept.
  static let most = 500
  private var found: [Cause: Problem] = [:]
  private var counts: [Diagnostic.Severity: Int] = [:]
  var hasErrors: Bool { counts[.error] != nil }

  /// What makes two problems one: the file, and the message or what its writer says they have in common.
  private struct Cause: Hashable {
    var severity: Diagnostic.Severity
    var file: Int
    var text: String
  }

  private struct Problem {
    var message: String
    var help: String?
    var source: SourceText
    var spans: Set<TextSpan>
    var first: TextSpan
  }

  func error(
    _ message: @autoclosure () -> String, help: @autoclosure () -> String? = nil, at span: TextSpan,
    in source: SourceText, cause: String? = nil
  ) {
    add(.error, message(), help(), at: span, in: source, cause)
  }

  func warning(
    _ message: String, help: String? = nil, at span: TextSpan, in source: SourceText, cause: String? = nil
  ) {
    add(.warning, message, help, at: span, in: source, cause)
  }

  func note(_ message: String, help: String? = nil, at span: TextSpan, in source: SourceText) {
    add(.note, message, help, at: span, in: source, nil)
  }

  private func add(
    _ severity: Diagnostic.Severity, _ message: String, _ help: String?, at span: TextSpan,
    in source: SourceText, _ cause: String?
  ) {
    let key = Cause(severity: severity, file: source.order, text: cause ?? message)
    let isFirst = found[key].map { span < $0.first } ?? true
    if found[key] == nil {
      // One more is kept than is shown, so that a report can say that there are more.
      guard counts[severity, default: 0] <= Self.most else { return }
      counts[severity, default: 0] += 1
      found[key] = Problem(message: message, help: help, source: source, spans: [], first: span)
    }
    found[key]!.spans.insert(span)
    // The first place tells of the cause, in whatever order the places were found.
    if isFirst { (found[key]!.first, found[key]!.message, found[key]!.help) = (span, message, help) }
  }

  /// All of them: errors, then warnings, then notes, each sorted by file and place.
  var diagnostics: [Diagnostic] {
    let sorted = found.sorted { a, b in
      let (x, y) = (a.key.severity.rank, b.key.severity.rank)
      return (x, a.key.file, a.value.first, a.value.message) < (y, b.key.file, b.value.first, b.value.message)
    }
    return sorted.map { cause, problem in
      let (line, caret) = problem.source.excerpt(problem.first)
      let lines = problem.spans.filter { $0.line != problem.first.line }.sorted().map(problem.source.location)
      return Diagnostic(
        severity: cause.severity, location: problem.source.location(problem.first), message: problem.message,
        suggestion: problem.help, sourceLine: line, caret: caret, length: Int(problem.first.length),
        elsewhere: lines.eachOnce { $0.line })
    }
  }

  /// A value's text, made fit to be shown and held to the limit of its length.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, at span: TextSpan, in source: SourceText) -> String {
    let text = CleanText.read(bytes)
    guard text.utf8.count > ReadingLimit.text else { return text }
    let length = text.unicodeScalars.count
    guard length > ReadingLimit.text else { return text }
    error(
      "This text has \(length) characters; a text may have \(ReadingLimit.text).",
      help: "keep the text short here and name the document that holds the rest", at: span, in: source)
    return String(text.unicodeScalars.prefix(ReadingLimit.text))
  }
}

extension Diagnostic.Severity {
  fileprivate var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
}
