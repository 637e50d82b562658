/// The validated text of one file, and where its lines stand.
///
/// A column counts Unicode scalars, from 1; a line ends at LF, CR LF or CR.
final class SourceText {
  /// The file as the user named it, or the CSV file's path beside it.
  let file: String
  /// Its place among the files of a case, for the order of problems: the case file is 0.
  let order: Int
  /// The sheet of a workbook, whose lines and columns are rows and columns of cells; nil for a text.
  let sheet: String?
  /// The rows of the sheet.
  let rows: WorkbookSheet.Rows
  /// Where it was opened; empty for what stands in no file.
  let path: String
  /// Valid UTF-8 without byte order mark and without characters that a text may not hold.
  let bytes: [UInt8]
  /// The file's own bytes, before anything was taken out.
  let original: [UInt8]
  private lazy var lineStarts = Self.starts(of: bytes)
  /// The last column looked up, so that many problems on one long line cost one walk along it.
  private var cursor = (line: 0, column: 1, offset: 0)

  init(
    file: String, order: Int = 0, sheet: String? = nil, path: String = "", bytes: [UInt8] = [],
    original: [UInt8] = [], rows: WorkbookSheet.Rows = WorkbookSheet.Rows()
  ) {
    (self.file, self.order, self.sheet, self.path) = (file, order, sheet, path)
    (self.bytes, self.original, self.rows) = (bytes, original, rows)
  }

  var asFile: CaseFile {
    CaseFile(path: path, name: file.split(separator: "/").last.map(String.init) ?? file, bytes: original)
  }

  func location(_ span: TextSpan) -> SourceLocation {
    SourceLocation(file: file, line: Int(span.line), column: Int(span.column), sheet: sheet)
  }

  /// The line a span begins on, cut around it when very long, and the column of the span in that cut.
  func excerpt(_ span: TextSpan, asWritten: Bool = false) -> (text: String, caret: Int) {
    let line = Int(span.line)
    if sheet != nil { return cells(span) }
    guard line >= 1, line <= lineStarts.count else { return ("", 1) }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    if cursor.line != line || cursor.column > Int(span.column) { cursor = (line, 1, start) }
    while cursor.column < Int(span.column), cursor.offset < end {
      cursor.offset = scalarEnd(after: cursor.offset)
      cursor.column += 1
    }
    var from = cursor.offset
    var caret = 1
    while from > start, caret <= 200 || from - start < 200 {
      from -= 1
      if bytes[from] & 0xC0 != 0x80 { caret += 1 }
    }
    var to = cursor.offset
    for _ in 0..<300 where to < end { to = scalarEnd(after: to) }
    let text = bytes[from..<to]
    return (asWritten ? String(decoding: text, as: UTF8.self) : CleanText.visible(text), caret)
  }

  /// The cells of a row side by side, each cut where it is long, and where the cell of a place begins among them.
  private func cells(_ span: TextSpan) -> (text: String, caret: Int) {
    guard let row = rows.first(where: { $0.number == Int(span.line) }) else { return ("", 1) }
    var text = ""
    var caret: Int?
    for cell in row.cells {
      if !text.isEmpty { text += " | " }
      if cell.column >= Int(span.column), caret == nil { caret = text.unicodeScalars.count + 1 }
      let words = CleanText.visible(Array(cell.value.text.utf8)[...])
      text += words.count > 40 ? words.prefix(39) + "…" : words
    }
    return (text, caret ?? text.unicodeScalars.count + 1)
  }

  /// The character at a place, or nil where there is none.
  func character(at span: TextSpan) -> Unicode.Scalar? {
    if sheet != nil { return nil }
    let (text, caret) = excerpt(span, asWritten: true)
    return text.unicodeScalars.dropFirst(caret - 1).first
  }

  /// Whether a YAML comment follows a value on its line.
  func hasComment(after span: TextSpan) -> Bool {
    guard hasSign else { return false }
    let line = Int(span.line)
    guard line >= 1, line <= lineStarts.count else { return false }
    var (index, left) = (lineStarts[line - 1], Int(span.column + span.length) - 1)
    while left > 0, index < bytes.count {
      index = scalarEnd(after: index)
      left -= 1
    }
    let start = index
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index > start && index < bytes.count && bytes[index] == 0x23
  }
  private lazy var hasSign = bytes.contains(0x23)

  private func scalarEnd(after offset: Int) -> Int {
    var next = offset + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      starts.append(index + 1)
    }
    return starts
  }
}
