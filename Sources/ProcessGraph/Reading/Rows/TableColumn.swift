/// A column of a table, as the decoders ask for it: the description of the format, taken from the code that reads it.
struct TableColumn: Sendable {
  var name: String
  var type: ColumnType
  var isRequired: Bool
}

indirect enum ColumnType: Sendable {
  case text, texts, flag, date, day
  case number(ClosedRange<Int>)
  case word([String])
  case words([String])
  /// One of these words, or a word of one's own.
  case name([String])
  /// An id of some tables, or a fixed word.
  case id(IDTables, or: [String])
  case ids(IDTables, or: [String])
  /// A map whose keys are ids of some tables, or free words where there are none.
  case map(IDTables, to: ColumnType)
  case nested([TableColumn])
  case table(CaseTable)
}

/// Takes down the columns that a decoder asks for.
final class ColumnRecorder {
  private(set) var columns: [TableColumn] = []

  func note(_ name: String, _ type: ColumnType) {
    columns.append(TableColumn(name: name, type: type, isRequired: false))
  }

  func require(_ name: String) {
    if let index = columns.lastIndex(where: { $0.name == name }) { columns[index].isRequired = true }
  }
}

/// The names of some columns or keys, and how each may be spelt.
struct ColumnNames: Sendable {
  let names: [String]

  init(_ names: [String]) { self.names = names }

  /// The column that a text names, or nil where there is none.
  func name(_ text: String) -> String? {
    if names.contains(text) { return text }
    let spelling = text.spelling
    return names.first { $0.spelling == spelling }
  }

  /// Pairs under their columns' own names; a column that two of them name is reported.
  func named(_ pairs: [SourceNode.Pair], in source: SourceText, _ problems: Problems) -> [SourceNode.Pair] {
    if pairs.allSatisfy({ names.contains($0.key) }) { return pairs }
    var first: [String: SourceNode.Pair] = [:]
    return pairs.compactMap { pair in
      var pair = pair
      let written = pair.key
      pair.key = name(written) ?? written
      guard let other = first.updateValue(pair, forKey: pair.key) else { return pair }
      problems.error(
        "\(written.quoted) stands twice here; the first is on line \(other.keySpan.line).",
        help: "keep one of the two", at: pair.keySpan, in: source)
      return nil
    }
  }
}
