/// Decodes one row. What a decoder asks it for *is* the schema of the table: a column nobody asks for is unknown.
///
/// Every accessor reports what is wrong and returns nil or nothing, so that decoding goes on and all problems
/// are found in one run. A row with a problem never becomes part of a ``Case``.
final class RowReader {
  let reading: Reading
  let source: SourceText
  let place: Place
  /// Which row of its table it is, counted from 0.
  let number: Int
  /// The row's id, empty in tables without ids.
  let id: ID
  /// Whether the row is a line of a CSV file, where a cell may hold several ids.
  let isFromCSV: Bool
  /// The table's name as messages give it.
  private let title: String
  /// What messages call its columns.
  private let noun: String
  private let span: TextSpan
  private let pairs: [SourceNode.Pair]
  private var used: UInt64 = 0
  private var missing: [(key: String, span: TextSpan)] = []
  private var alternatives: [[String]] = []
  let recorder: ColumnRecorder?

  init(
    _ reading: Reading, _ row: RawRow, place: Place, number: Int = 0, title: String, noun: String = "column",
    source: SourceText, isFromCSV: Bool,
    recorder: ColumnRecorder? = nil
  ) {
    (self.reading, self.source, self.place, self.title) = (reading, source, place, title)
    (id, span, pairs, self.noun) = (row.id, row.span, row.pairs, noun)
    (self.number, self.isFromCSV, self.recorder) = (number, isFromCSV, recorder)
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
    if pair.value.isAbsent { missing.append((key, isFromCSV ? pair.value.span : pair.keySpan)) }
  }

  /// Notes that one of some columns is required.
  func requireOne(of keys: [String]) {
    guard !keys.contains(where: { key in pairs.contains { $0.key == key } }) else { return }
    alternatives.append(keys)
  }

  /// Warns where a column has no value without which no rule can use the row.
  func expect(_ key: String) {
    guard recorder == nil, !pairs.contains(where: { $0.key == key && !$0.value.isAbsent }) else { return }
    reading.problems.warning("No ‘\(key)’ is given here, so no rule can use this row.", at: span, in: source)
  }

  func error(_ message: @autoclosure () -> String, help: @autoclosure () -> String? = nil, at span: TextSpan)
  {
    reading.problems.error(message(), help: help(), at: span, in: source)
  }

  /// Where a column's value stands; the row's own place where it has none.
  func span(of key: String) -> TextSpan { pairs.first { $0.key == key }?.value.span ?? span }

  /// A row inside this one, such as `terms-of-reference`.
  func inner(_ key: String, pairs: [SourceNode.Pair], recorder: ColumnRecorder?) -> RowReader {
    RowReader(
      reading, RawRow(id: "", span: span(of: key), pairs: pairs), place: place, title: "‘\(key)’",
      noun: "key",
      source: source, isFromCSV: isFromCSV, recorder: recorder)
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
    if mayBeEmpty { return meant }
    for (key, span) in missing where !meant.contains(key) {
      error("No \(key.quoted) is given here; \(title) needs it.", at: span)
    }
    for keys in alternatives where meant.isDisjoint(with: keys) {
      error("None of \(keys.joined(separator: ", ")) is given here; \(title) needs one.", at: span)
    }
    return meant
  }

  private func refuse(_ pair: SourceNode.Pair, near: String?, known: [String]) {
    error(
      "There is no \(noun) \(pair.key.quoted) in \(title).",
      help: near.map { "did you mean ‘\($0)’?" } ?? oneOf(known), at: pair.keySpan)
  }

  /// A list of words for advice, or nil where it would be too long to help.
  func oneOf(_ words: [String]) -> String? {
    words.count > 1 && words.count <= 24 ? "one of: \(words.joined(separator: ", "))" : nil
  }
}

/// A row before it is decoded.
struct RawRow {
  /// Empty in tables without ids.
  var id: ID
  var span: TextSpan
  var pairs: [SourceNode.Pair]
}
