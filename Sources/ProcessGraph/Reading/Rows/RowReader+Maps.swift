/// A map that stands in one cell of a table.
enum CellMap {
  /// The map as YAML writes it: `{police: sio}`, or as people write it, `police: sio, trust: nurse`. Nil where the cell
  /// holds none: a part without a colon might be the rest of a text, and would be lost.
  static func text(of cell: String) -> String? {
    if cell.hasPrefix("{") { return cell }
    let parts = cell.split(whereSeparator: ",;".contains)
    guard !parts.isEmpty, parts.allSatisfy({ $0.contains(": ") || $0.hasSuffix(":") }) else { return nil }
    return "{" + parts.joined(separator: ", ") + " }"
  }

  /// What may stand inside a column, for advice.
  static func example(of column: String) -> String {
    switch column {
    case "milestones": "trial"
    case "terms-of-reference": "agreed"
    case "conclusion": "question"
    case "names": "panel"
    case "must-haves", "owners": "scope"
    default: "police"
    }
  }
}

extension RowReader {
  /// A map written inline, in a CSV cell as `{key: value}`, or in CSV columns with dots in their names.
  func pairs(_ key: String, _ type: @autoclosure () -> ColumnType) -> [SourceNode.Pair] {
    guard let node = take(key, type()) else { return [] }
    if case .mapping(let pairs) = node.content { return pairs }
    if isFromTable, case .scalar(let text, _) = node.content {
      if let map = CellMap.text(of: text) {
        let cell = YAMLTree.parse(map, at: node.span, in: source, into: reading.problems)
        if case .mapping(let pairs)? = cell?.content { return pairs }
        return []
      }
      let part = CellMap.example(of: key)
      error(
        "‘\(key)’ takes a value for each of several things, and \(text.quoted) does not say for which.",
        help: "write ‘\(part): …’, or give each a name of its own, such as ‘\(key).\(part)’", at: node.span)
      return []
    }
    error("‘\(key)’ takes a map, such as {one: two}, not \(node.shape).", at: node.span)
    return []
  }

  /// A row inside the row, with columns of its own.
  func nested<Value>(_ key: String, _ make: (RowReader) -> Value) -> Value? {
    if let recorder {
      let columns = ColumnRecorder()
      _ = make(inner(key, pairs: [], recorder: columns))
      recorder.note(key, .nested(columns.columns))
      return nil
    }
    let written = pairs(key, .nested([]))
    guard !written.isEmpty else { return nil }
    let columns = RowReader.columns(make)
    let names = ColumnNames(columns.map(\.name))
    let pairs = names.named(written, in: source, reading.problems)
    let inner = inner(key, pairs: pairs, recorder: nil)
    let value = make(inner)
    let isEmpty = pairs.allSatisfy { $0.value.isAbsent }
    warn(ofBare: pairs, of: key, columns, isEmpty: isEmpty)
    inner.finish(names.names, mayBeEmpty: isEmpty)
    return isEmpty ? nil : value
  }

  /// Warns of keys with nothing after them: whoever writes only the key may mean yes. What is required is an error
  /// already, unless nothing of the row is given.
  private func warn(ofBare pairs: [SourceNode.Pair], of key: String, _ columns: [TableColumn], isEmpty: Bool)
  {
    for pair in pairs where pair.value.isBare {
      guard let column = columns.first(where: { $0.name == pair.key }), isEmpty || !column.isRequired
      else { continue }
      let value = if case .flag = column.type { "yes" } else { "…" }
      warning(
        "Nothing stands after \(pair.key.quoted) in ‘\(key)’, so it counts for nothing.",
        help: "write ‘\(pair.key): \(value)’, or take \(pair.key.quoted) out", at: pair.keySpan)
    }
  }

  /// A map from id to id.
  func idMap(_ key: String, from tables: IDTables, to others: IDTables) -> [ID: ID] {
    var map: [ID: ID] = [:]
    for pair in pairs(key, .map(tables, to: .id(others, or: []))) {
      let from = resolve(pair.key, of: key, in: tables, at: pair.keySpan)?.id
      if let from, pair.value.isBare {
        warning(
          "Nobody stands after \(from.quoted) in ‘\(key)’, so it counts for nothing.",
          help: "write ‘\(from): …’ with the id of a person, or take \(from.quoted) out", at: pair.keySpan)
      }
      guard let text = value(pair, of: key) else { continue }
      if let from, let to = resolve(text, of: key, in: others, at: pair.value.span)?.id { map[from] = to }
    }
    return map
  }

  /// A map from some words to text. Any other word is an error that lists them.
  /// - Parameter none: why there may be no words at all.
  func textMap(_ key: String, of words: [String], none: String = "") -> [String: String] {
    var map: [String: String] = [:]
    let names = ColumnNames(words)
    for pair in names.named(pairs(key, .map([], to: .text)), in: source, reading.problems) {
      // A column of the table that this row leaves empty.
      if case .nothing = pair.value.content { continue }
      guard words.contains(pair.key) else {
        error(
          "‘\(key)’ does not take \(pair.key.quoted).",
          help: words.isEmpty
            ? none
            : Suggestion.advice(for: pair.key, among: words).map { advice in
              advice.hasPrefix("did") ? advice + " " + Suggestion.list(words, nearestTo: pair.key)! : advice
            } ?? "it takes \(words.joined())", at: pair.keySpan)
        continue
      }
      if let text = value(pair, of: key) {
        map[pair.key] = text
      } else if pair.value.isAbsent {
        error(
          "No text stands after \(pair.key.quoted) in ‘\(key)’.",
          help: "write ‘\(pair.key): …’, or take \(pair.key.quoted) out", at: pair.keySpan)
      }
    }
    return map
  }

  /// The text of a pair, or nil where it has none or another shape.
  func value(_ pair: SourceNode.Pair, of key: String) -> String? {
    if pair.value.isAbsent { return nil }
    switch pair.value.content {
    case .scalar(let text, _): return text
    case .broken: return nil
    default:
      error(
        "\(pair.key.quoted) in ‘\(key)’ takes a single value, not \(pair.value.shape).", at: pair.value.span)
      return nil
    }
  }

  /// The columns a decoder asks for.
  static func columns<Value>(_ make: (RowReader) -> Value) -> [TableColumn] {
    let recorder = ColumnRecorder()
    let source = SourceText(file: "", bytes: [])
    let place = Place(location: source.location(.start), table: .processes)
    _ = make(
      RowReader(
        Reading(problems: Problems()), RawRow(id: "", span: .start, pairs: []), place: place, title: "",
        source: source, isFromTable: false, recorder: recorder))
    return recorder.columns
  }
}

extension SourceNode {
  /// Whether a map names a key and writes nothing after it. A column that a row of a table leaves empty is no such key,
  /// and `null` says in so many words that there is nothing.
  fileprivate var isBare: Bool {
    guard case .scalar(let text, _) = content else { return false }
    return text.isEmpty
  }
}
