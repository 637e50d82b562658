/// A case as it is written, before it is decoded: what carries it from one form into another without loss.
struct WrittenCase {
  var name: String
  var marking: String
  /// The keys at the top, under their own names, without the tables.
  var head: [SourceNode.Pair]
  var tables: [TableRows]
  /// Whether the keys stand in a sheet, where a cell may hold several values.
  var isFromTable: Bool

  /// Reads a case file that reads cleanly.
  static func read(path: String) throws(ReadingProblem) -> WrittenCase {
    var kept: WrittenCase?
    _ = try CaseReader.read(path: path, Vocabulary()) { kept = $0 }
    return kept!
  }

  /// A row's values under the columns' own names.
  static func values(of row: RawRow, in rows: TableRows) -> [SourceNode.Pair] {
    CaseSchema.names(of: rows.table).named(row.pairs, in: rows.source, Problems())
  }

  /// The values of a map: columns with dots, a map written by hand, or one written into a cell.
  static func parts(of node: SourceNode, in source: SourceText) -> [SourceNode.Pair] {
    switch node.content {
    case .mapping(let pairs): return pairs
    case .scalar(let text, _):
      guard let map = CellMap.text(of: text) else { return [] }
      let cell = YAMLTree.parse(map, at: node.span, in: source, into: Problems())
      if case .mapping(let pairs)? = cell?.content { return pairs }
      return []
    default: return []
    }
  }

  /// One value as the text of a case file: dates with the year first, ids in small letters, yes and no as such.
  static func text(_ text: String, of type: ColumnType, isFromTable: Bool) -> String {
    guard isFromTable else { return text }
    switch type {
    case .date, .day: return (try? CellDate.read(text).date.description) ?? text
    case .id, .ids: return text.lowercased()
    case .flag: return ["y", "yes", "true"].contains(text.lowercased()) ? "yes" : "no"
    default: return text
    }
  }
}
