/// Gathers what is wrong with a case's files, so that it can all be said at once: each cause once, errors first.
final class Problems {
  /// How many causes of each severity are kept.
  static let most = 500
  private var found: [Cause: Problem] = [:]
  private var counts: [Diagnostic.Severity: Int] = [:]
  /// The causes that differ only in the value they quote.
  private var alike: [Cause: [Cause]] = [:]
  /// Of more causes than these that are alike, the first is told and the others are places of it.
  private static let mostAlike = 5
  var hasErrors: Bool { counts[.error] != nil }
  /// Whether anybody will be shown warnings; where nobody is, none are looked for.
  let wantsWarnings: Bool

  init(wantsWarnings: Bool = true) { self.wantsWarnings = wantsWarnings }

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

    /// The first place tells of the cause, in whatever order the places were found.
    mutating func add(_ span: TextSpan, _ message: String, _ help: String?) {
      spans.insert(span)
      if span < first || spans.count == 1 { (first, self.message, self.help) = (span, message, help) }
    }
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
    guard wantsWarnings else { return }
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
    if found[key] == nil {
      let kin = Cause(severity: severity, file: source.order, text: (cause ?? message).withoutValues)
      let others = alike[kin, default: []]
      if others.count > Self.mostAlike {
        return found[others[0]]!.add(span, message, help)
      }
      // One more is kept than is shown, so that a report can say that there are more.
      guard counts[severity, default: 0] <= Self.most else { return }
      counts[severity, default: 0] += 1
      alike[kin] = others + [key]
      found[key] = Problem(message: message, help: help, source: source, spans: [], first: span)
    }
    found[key]!.add(span, message, help)
  }

  /// All of them: errors, then warnings, then notes, each sorted by file and place.
  var diagnostics: [Diagnostic] {
    let sorted = told.sorted { a, b in
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

  /// What is told: of causes that are alike, where there are many, the first.
  private var told: [Cause: Problem] {
    var told = found
    for causes in alike.values where causes.count > Self.mostAlike {
      var all = told[causes[0]]!
      for cause in causes.dropFirst() {
        let other = told.removeValue(forKey: cause)!
        all.spans.formUnion(other.spans)
        if other.first < all.first { all.add(other.first, other.message, other.help) }
      }
      let sentence = all.message.hasSuffix(".") ? String(all.message.dropLast()) : all.message
      all.message = sentence + "; the same is so of other values, at the places below."
      told[causes[0]] = all
    }
    return told
  }

  /// A value's text, made fit to be shown and held to the limit of its length.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, at span: TextSpan, in source: SourceText) -> String {
    let text = CleanText.read(bytes)
    if let unseen = CleanText.unseen(in: bytes) {
      warning(
        "A character that cannot be seen stands here and is left out: \(unseen.inWords).",
        help: "type the value anew, or delete the character", at: span, in: source, cause: unseen.inWords)
    }
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

extension String {
  /// What messages that are alike have in common: names of columns and tables stay, other words in quotation marks and
  /// all figures go.
  fileprivate var withoutValues: String {
    let parts = split(separator: "‘", omittingEmptySubsequences: false)
    let kept = parts.dropFirst().map { part -> String in
      let end = part.firstIndex(of: "’") ?? part.endIndex
      return (CaseSchema.everyName.contains(String(part[..<end])) ? "‘" + part[..<end] : "‘") + part[end...]
    }
    return String(([String(parts[0])] + kept).joined().unicodeScalars.filter { !("0"..."9").contains($0) })
  }
}
