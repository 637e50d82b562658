/// A cell of a table's file.
struct TableCell {
  var text: String
  var span: TextSpan
  var isQuoted = false
  var isEmpty: Bool { text.isEmpty }
}

/// Rows of cells from any source: the text of a CSV file, a sheet of a workbook.
///
/// A span gives line and column of a text, or row and column of a sheet, as the ``SourceText`` beside it says. A date
/// of a workbook comes as the case file writes it (`2015-03-14`), a number without needless places.
protocol TableCells {
  /// The next row, or nil at the end; rows without anything may be left out.
  mutating func next() -> [TableCell]?
  /// Whether the source was left because a row has too many cells.
  var isCutShort: Bool { get }
  /// What stands between two cells of a text, in words.
  var separatorName: String { get }
}

extension TableCells {
  var separatorName: String { "comma" }
}
