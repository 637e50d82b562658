/// Gathers what is wrong with a case's files, so that it can all be said at once.
final class Problems {
  /// How many are listed: a file with more has one cause many times over.
  static let most = 500
  private var found: Set<Problem> = []
  private(set) var hasErrors = false
  private var isFull: Bool { found.count >= Self.most }
  private var hasMore = false

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
    guard !isFull else { return hasMore = true }
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
    var list = sorted.map { problem in
      let (line, caret) = problem.source.excerpt(problem.span)
      return Diagnostic(
        severity: problem.severity, location: problem.source.location(problem.span), message: problem.message,
        suggestion: problem.help, sourceLine: line, caret: caret, length: Int(problem.span.length))
    }
    if hasMore, let last = list.last {
      list.append(
        Diagnostic(
          severity: .error, location: last.location,
          message: "There are more than \(Self.most) problems; the rest are not listed.", suggestion: nil,
          sourceLine: "", caret: 1, length: 1))
    }
    return list
  }
}
