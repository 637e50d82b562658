/// Decodes one row. What a decoder asks it for *is* the schema of the table: a column nobody asks for is unknown.
///
/// Every accessor reports what is wrong and returns nil or nothing, so that decoding goes on and all problems
/// are found in one run. A row with a problem never becomes part of a ``Case``.
final class RowReader {
  let reading: Reading
  let source: SourceText
  let place: Place
  /// The row's id, empty in tables without ids.
  let id: ID
  /// Whether the row is a line of a CSV file or sheet, where a cell may hold several values.
  let isFromTable: Bool
  /// The table's name as messages give it.
  private let title: String
  /// What messages call its columns.
  private let noun: String
  private let span: TextSpan
  let pairs: [SourceNode.Pair]
  private var used: UInt64 = 0
  private var missing: [(key: String, span: TextSpan)] = []
  private var alternatives: [[String]] = []
  private var expected: [String] = []
  let recorder: ColumnRecorder?

  init(
    _ reading: Reading, _ row: RawRow, place: Place, title: String, noun: String = "column",
    source: SourceText, isFromTable: Bool, recorder: ColumnRecorder? = nil
  ) {
    (self.reading, self.source, self.place, self.title) = (reading, source, place, title)
    (id, span, pairs, self.noun) = (row.id, row.span, row.pairs, noun)
    (self.isFromTable, self.recorder) = (isFromTable, recorder)
  }

  /// The value of a column, or nil where there is none or it has been reported already.
  func take(_ key: String, _ type: @autoclosure () -> ColumnType) -> SourceNode? {
    if let recorder { recorder.note(key, type()) }
    guard let index = pairs.firstIndex(where: { $0.key == key }) else { return nil }
    if index < 64 { used |= 1 << UInt64(index) }
    let value = pairs[index].value
    if case .broken = value.content { return nil }
    return value.isAbsent ? nil : value
  }

  /// Notes that a column is required; reports it where it has no value.
  func require(_ key: String) {
    recorder?.require(key)
    guard let pair = pairs.first(where: { $0.key == key }) else { return missing.append((key, span)) }
    // A CSV column stands far from its empty cell, an empty YAML value beside its key.
    if pair.value.isAbsent { missing.append((key, isFromTable ? pair.value.span : pair.keySpan)) }
  }

  /// Whether a column has a value written without quotes.
  func isPlain(_ key: String) -> Bool {
    guard case .scalar(_, let isQuoted)? = pairs.first(where: { $0.key == key })?.value.content else {
      return false
    }
    return !isQuoted
  }

  /// Whether a column has a value.
  func has(_ key: String) -> Bool { pairs.contains { $0.key == key && !$0.value.isAbsent } }

  /// Whether a column is named and says nothing, in a row written by hand.
  func isEmpty(_ key: String) -> Bool {
    !isFromTable && pairs.contains { $0.key == key && $0.value.isAbsent }
  }

  /// Notes that one of some columns is required.
  func requireOne(of keys: [String]) {
    if !keys.contains(where: has) { alternatives.append(keys) }
  }

  /// Warns where a column has no value without which no rule can use the row.
  func expect(_ key: String) {
    if recorder == nil && !has(key) { expected.append(key) }
  }

  func warning(_ message: String, help: String? = nil, at span: TextSpan) {
    reading.problems.warning(message, help: help, at: span, in: source)
  }

  /// Warns of a cell that means something, but not in this row.
  func warn(unused key: String, _ why: String) {
    if has(key) { warning("‘\(key)’ is not used here: \(why).", at: span(of: key)) }
  }

  /// - Parameter cause: what problems of one cause have in common; nil where that is the message.
  func error(
    _ message: @autoclosure () -> String, help: @autoclosure () -> String? = nil, at span: TextSpan,
    cause: String? = nil
  ) {
    reading.problems.error(message(), help: help(), at: span, in: source, cause: cause)
  }

  /// Where a column's value stands; the row's own place where it has none.
  func span(of key: String) -> TextSpan { pairs.first { $0.key == key }?.value.span ?? span }

  /// A row inside this one, such as `terms-of-reference`.
  func inner(_ key: String, pairs: [SourceNode.Pair], recorder: ColumnRecorder?) -> RowReader {
    RowReader(
      reading, RawRow(id: "", span: span(of: key), pairs: pairs), place: place, title: "‘\(key)’",
      noun: "key",
      source: source, isFromTable: isFromTable, recorder: recorder)
  }

  /// Reports the columns nobody asked for, and those that should be there and are not.
  /// - Parameters:
  ///   - known: the columns of the table.
  ///   - mayBeEmpty: whether columns that are required may be missing.
  /// - Returns: the known columns that unknown ones were probably meant to be.
  @discardableResult
  func finish(_ known: @autoclosure () -> [String], mayBeEmpty: Bool = false) -> Set<String> {
    var meant: Set<String> = []
    let seen = pairs.count >= 64 ? UInt64.max : (1 << UInt64(pairs.count)) - 1
    if used != seen || pairs.count > 64 {
      let known = known()
      for (index, pair) in pairs.enumerated() where index >= 64 || used & 1 << UInt64(index) == 0 {
        if known.contains(pair.key) { continue }
        if let near = reading.meaning(of: pair, in: source, among: known, refuse) { meant.insert(near) }
      }
    }
    warnOfLostWords()
    if mayBeEmpty { return meant }
    let absent = missing.filter { !meant.contains($0.key) }
    for span in Set(absent.map(\.span)).sorted() {
      let keys = absent.filter { $0.span == span }.map(\.key)
      error(
        "\(Self.without(keys)); \(title) needs \(keys.count == 1 ? "it" : "them").", help: words(for: keys),
        at: span)
    }
    let useless = expected.filter { !meant.contains($0) }
    if !useless.isEmpty {
      warning(
        "\(Self.without(useless)), so no rule can use this row.",
        help: useless == ["on"]
          ? "write the day in ‘on’; a month or a year will do where no more is known" : nil,
        at: span)
    }
    for keys in alternatives where meant.isDisjoint(with: keys) {
      error("None of \(keys.joined(separator: ", ")) is given here; \(title) needs one.", at: span)
    }
    return meant
  }

  private static func without(_ keys: [String]) -> String {
    keys.count == 1
      ? "No \(keys[0].quoted) is given here" : "\(keys.map(\.quoted).listed) are missing here"
  }

  /// What may be written where nothing is, if that is one of a few words.
  private func words(for keys: [String]) -> String? {
    let columns = noun == "key" ? CaseSchema.head : CaseSchema.columns(of: place.table)
    let help = keys.compactMap { key -> String? in
      switch columns.first(where: { $0.name == key })?.type {
      case .number(let range) where range.count == 1: return "write ‘\(key): \(range.lowerBound)’"
      case .word(let words), .words(let words):
        if words.isEmpty || words.count > 12 { return nil }
        return (keys.count == 1 ? "" : "\(key) is ") + "one of: \(words.joined(separator: ", "))"
      default: return nil
      }
    }
    return help.isEmpty ? nil : help.joined(separator: "; ")
  }

  private func refuse(_ pair: SourceNode.Pair, near: String?, known: [String]) {
    let list = Suggestion.list(known, nearestTo: pair.key)?.replacing("one of: ", with: "")
    let taken = list.map { "\(title) takes \($0)" }
    // A map's own column is named with a dot.
    let isMilestone = isFromTable && known.contains("milestones")
    let milestone =
      isMilestone ? ParallelProcess.knownMilestones.first { $0.spelling == pair.key.spelling } : nil
    let near = milestone.map { "milestones.\($0)" } ?? near
    error(
      "There is no \(noun) \(pair.key.quoted) in \(title).",
      help: Self.slip(pair, known, isFromTable: isFromTable)
        ?? (noun == "key" && pair.key == "note"
          ? "a note on the whole case is a comment: # before each line" : nil) ?? near.map {
            "did you mean ‘\($0)’? \(taken ?? "")"
          } ?? taken,
      at: pair.keySpan,
      // The columns of a header stand on one line, and each was meant for something else.
      cause: isFromTable ? "column \(pair.key) of \(title)" : nil)
  }

  /// What was probably meant by a key that nobody knows, where its form tells.
  private static func slip(_ pair: SourceNode.Pair, _ known: [String], isFromTable: Bool) -> String? {
    guard !isFromTable else { return nil }
    if let colon = pair.key.firstIndex(of: ":"), colon != pair.key.startIndex,
      pair.value.isAbsent || known.contains(String(pair.key[..<colon]))
    {
      let rest = pair.key[pair.key.index(after: colon)...]
      return rest.isEmpty ? nil : "put a space after the colon: ‘\(pair.key[..<colon]): \(rest)’"
    }
    if pair.value.isAbsent {
      return "if it belongs to the text before the comma, put the whole text in quotes: \"one, two\""
    }
    return nil
  }
}

/// A row before it is decoded.
struct RawRow {
  /// Empty in tables without ids.
  var id: ID
  var span: TextSpan
  var pairs: [SourceNode.Pair]
}
