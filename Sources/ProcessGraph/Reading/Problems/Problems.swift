/// Gathers what is wrong with a case's files, so that it can all be said at once.
final class Problems {
  /// How many are kept: a file with more has one cause many times over.
  static let most = 500
  private var found: Set<Problem> = []
  private(set) var hasErrors = false
  /// One more is kept than is shown, so that a report can say that there are more.
  private var isFull: Bool { found.count > Self.most }

  private struct Problem: Hashable {
    var severity: Diagnostic.Severity
    var span: TextSpan
    var message: String
    var help: String?
    var source: SourceText

    static func == (a: Self, b: Self) -> Bool {
      a.source === b.source && a.span == b.span && a.message == b.message
    }
    func hash(into hasher: inout Hasher) {
      hasher.combine(span)
      hasher.combine(message)
    }
  }

  func error(
    _ message: @autoclosure () -> String, help: @autoclosure () -> String? = nil, at span: TextSpan,
    in source: SourceText
  ) {
    hasErrors = true
    guard !isFull else { return }
    found.insert(
      Problem(severity: .error, span: span, message: message(), help: help(), source: source))
  }

  func warning(_ message: String, help: String? = nil, at span: TextSpan, in source: SourceText) {
    guard !isFull else { return }
    found.insert(Problem(severity: .warning, span: span, message: message, help: help, source: source))
  }

  /// All of them, sorted by file and place.
  var diagnostics: [Diagnostic] {
    let sorted = found.sorted {
      ($0.source.order, $0.span, $0.message) < ($1.source.order, $1.span, $1.message)
    }
    return sorted.map { problem in
      let (line, caret) = problem.source.excerpt(problem.span)
      return Diagnostic(
        severity: problem.severity, location: problem.source.location(problem.span), message: problem.message,
        suggestion: problem.help, sourceLine: line, caret: caret, length: Int(problem.span.length))
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
