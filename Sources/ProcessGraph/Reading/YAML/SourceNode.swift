/// A piece of a file with its place. YAML and CSV give the same form, so that one decoder serves both.
struct SourceNode {
  var span: TextSpan
  var content: Content

  enum Content {
    /// Text is text: `no`, `012` and dates mean what is written. Quotes matter only for `null` and `~`.
    case scalar(String, isQuoted: Bool)
    case sequence([SourceNode])
    case mapping([Pair])
    /// An empty cell of a CSV file.
    case nothing
    /// Something already reported: whoever reads it stays silent.
    case broken
  }

  struct Pair {
    var key: String
    var keySpan: TextSpan
    var value: SourceNode
  }

  /// Whether the file says nothing here: an empty value, `~` or `null`.
  var isAbsent: Bool {
    if case .nothing = content { return true }
    guard case .scalar(let text, let isQuoted) = content else { return false }
    if text.isEmpty { return true }
    return !isQuoted && (text == "~" || text == "null" || text == "Null" || text == "NULL")
  }

  /// All that it says, as one text.
  var words: String {
    switch content {
    case .scalar(let text, _): text
    case .sequence(let items): items.map(\.words).joined(separator: "\u{3}")
    case .mapping(let pairs): pairs.map { "\($0.key)\u{4}\($0.value.words)" }.joined(separator: "\u{3}")
    case .nothing, .broken: ""
    }
  }

  /// What it is, in the words of a message.
  var shape: String {
    switch content {
    case .nothing: "nothing"
    case .scalar: "a single value"
    case .sequence: "a list"
    case .mapping: "a map"
    case .broken: "something unreadable"
    }
  }

  static let tooDeep = "Lists and maps stand more than \(ReadingLimit.depth) deep inside one another here."
}
