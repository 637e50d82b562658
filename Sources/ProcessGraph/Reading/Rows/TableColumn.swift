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
