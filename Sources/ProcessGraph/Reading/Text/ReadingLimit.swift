/// The limits of a file. Each is enforced with a problem at the place where it is passed.
enum ReadingLimit {
  /// Bytes in a file: 16 MiB.
  static let bytes = 16 << 20
  /// Lists and maps inside one another.
  static let depth = 64
  /// Rows in a table, and entries in any list or map.
  static let rows = 100_000
  /// Cells in a line of a CSV file.
  static let columns = 500
  /// Characters in a text.
  static let text = 2_000
  /// Bytes that may come out of a workbook when it is unpacked: 256 MiB.
  static let unpacked = 256 << 20
}
