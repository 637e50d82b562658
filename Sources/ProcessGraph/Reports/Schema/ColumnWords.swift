extension ColumnType {
  /// What a cell of the column takes, as a sentence for whoever fills it in.
  var inWords: String {
    switch self {
    case .text, .texts, .word([]), .name([]), .words([]): "Text."
    case .flag: "yes or no."
    case .date: "A date: 2015-03-14, or 2015-03 or 2015 where no more is known."
    case .day: "A day: 2015-03-14."
    case .number(let range): "A whole number from \(range.lowerBound) to \(range.upperBound)."
    case .word(let words): "One of: \(words.joined(separator: ", "))."
    case .words(let words): "One or more of: \(words.joined(separator: ", "))."
    case .name(let words): "One of: \(words.joined(separator: ", ")); or a word of your own."
    case .id(let tables, let words): "An id of \(tables.many)\(Self.or(words))."
    case .ids(let tables, let words): "One or more ids of \(tables.many)\(Self.or(words))."
    case .map([], let type): "A map from words to values; each value: \(type.inWords.uncapitalised)"
    case .map(let tables, let type):
      "A map from ids of \(tables.many); each value: \(type.inWords.uncapitalised)"
    case .nested(let columns): "A map of: \(columns.map(\.name).joined(separator: ", "))."
    case .table(let table):
      "The rows of ‘\(table.rawValue)’, or the name of a CSV file or workbook that holds them."
    }
  }

  private static func or(_ words: [String]) -> String {
    words.isEmpty ? "" : ", or one of: \(words.joined(separator: ", "))"
  }
}

extension String {
  fileprivate var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
}
