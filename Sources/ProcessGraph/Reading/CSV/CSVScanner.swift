/// Takes a CSV text (RFC 4180) apart into rows of cells. The columns may also stand apart by tabs or semicolons, and a
/// line `sep=;` may come first, as spreadsheets write them.
struct CSVScanner: TableCells {
  private let source: SourceText
  private let problems: Problems
  /// The byte between two cells.
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var column = 1
  var separatorName: String { separator == 0x3B ? "semicolon" : separator == 0x09 ? "tab" : "comma" }
  /// How many cells the last row had.
  private var width = 0
  /// Whether the text was left because a line has too many cells.
  private(set) var isCutShort = false

  /// - Parameter columns: the columns the header may name.
  init(_ source: SourceText, of columns: ColumnNames, _ problems: Problems) {
    (self.source, self.problems) = (source, problems)
    var start = 0
    if source.bytes.starts(with: Array("sep=".utf8)), let end = source.bytes.firstIndex(where: isNewline) {
      start = end
    }
    separator = Self.separator(of: source.bytes[start...], columns)
    if start > 0 {
      index = start
      source.bytes.withUnsafeBufferPointer { endLine($0) }
    }
  }

  /// Tab, semicolon or comma: the one by which one of the first lines names most columns; where none names any, most of what
  /// offices call them; else the one that parts the first line most.
  private static func separator(of bytes: ArraySlice<UInt8>, _ columns: ColumnNames) -> UInt8 {
    let lines = bytes.prefix(8192).split(whereSeparator: isNewline).prefix(10)
    func most(_ separator: UInt8, _ isMeant: (String) -> Bool) -> Int {
      lines.map { line in
        line.split(separator: separator).count { cell in
          isMeant(String(decoding: cell, as: UTF8.self).filter { $0 != "\"" })
        }
      }.max() ?? 0
    }
    let ways: [(UInt8) -> Int] = [
      { most($0) { $0.spelling == "id" || columns.name(String($0.prefix { $0 != "." })) != nil } },
      { most($0) { Suggestion.column($0, among: columns.names) != nil } },
      { separator in lines.first?.count { $0 == separator } ?? 0 },
    ]
    let separators: [UInt8] = [0x2C, 0x3B, 0x09]
    let tells = ways.first { way in separators.contains { way($0) > 0 } }
    return tells.map { way in separators.max { way($0) < way($1) }! } ?? separators[0]
  }

  /// The next row, or nil at the end of the text; empty lines are passed over.
  mutating func next() -> [TableCell]? {
    source.bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        if bytes[index] == 0x0A || bytes[index] == 0x0D {
          endLine(bytes)
        } else {
          return row(bytes)
        }
      }
      return nil
    }
  }

  private mutating func row(_ bytes: UnsafeBufferPointer<UInt8>) -> [TableCell] {
    var row: [TableCell] = []
    row.reserveCapacity(width)
    defer { width = row.count }
    while true {
      guard row.count < ReadingLimit.columns else {
        problems.error(
          "More than \(ReadingLimit.columns) cells stand in one line.", help: "is this the right file?",
          at: TextSpan(line: line, column: column), in: source)
        index = bytes.count
        isCutShort = true
        return row
      }
      row.append(index < bytes.count && bytes[index] == 0x22 ? quotedCell(bytes) : plainCell(bytes))
      guard index < bytes.count else { return row }
      if bytes[index] == separator {
        step(bytes)
      } else {
        endLine(bytes)
        return row
      }
    }
  }

  private mutating func plainCell(_ bytes: UnsafeBufferPointer<UInt8>) -> TableCell {
    let (start, first) = (index, column)
    while index < bytes.count, !isEnd(bytes[index]) {
      if bytes[index] == 0x22 {
        problems.error(
          "A quote stands inside a cell that does not begin with one.",
          help: "put the whole cell in quotes, and write each quote inside it twice",
          at: TextSpan(line: line, column: column), in: source)
      }
      step(bytes)
    }
    let span = TextSpan(line: line, column: first, length: column - first)
    let text = problems.text(UnsafeBufferPointer(rebasing: bytes[start..<index]), at: span, in: source)
    return TableCell(text: text, span: span, isQuoted: false)
  }

  private mutating func quotedCell(_ bytes: UnsafeBufferPointer<UInt8>) -> TableCell {
    var span = TextSpan(line: line, column: column)
    var content: [UInt8] = []
    step(bytes)
    while index < bytes.count {
      if bytes[index] == 0x22 {
        step(bytes)
        guard index < bytes.count, bytes[index] == 0x22 else { return ended(content, &span, bytes) }
      }
      content.append(bytes[index])
      if bytes[index] == 0x0A || bytes[index] == 0x0D { endLine(bytes) } else { step(bytes) }
    }
    problems.error("This quotation is not closed.", help: "end it with a quote", at: span, in: source)
    return TableCell(text: "", span: span, isQuoted: true)
  }

  /// The cell whose closing quote has just been read.
  private mutating func ended(
    _ content: [UInt8], _ span: inout TextSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> TableCell {
    if Int(span.line) == line { span.length = Int32(column) - span.column }
    if index < bytes.count, !isEnd(bytes[index]) {
      problems.error(
        "The cell goes on after its closing quote.", help: "write each quote inside a quoted cell twice",
        at: TextSpan(line: line, column: column), in: source)
      while index < bytes.count, !isEnd(bytes[index]) { step(bytes) }
    }
    let text = content.withUnsafeBufferPointer { problems.text($0, at: span, in: source) }
    return TableCell(text: text, span: span, isQuoted: true)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func step(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes[index] & 0xC0 != 0x80 { column += 1 }
    index += 1
  }

  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    (line, column) = (line + 1, 1)
  }
}

private func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
