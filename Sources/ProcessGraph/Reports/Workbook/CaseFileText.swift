/// A case as a text file, a row a line where it fits.
struct CaseFileText {
  var written: WrittenCase

  private static let width = 118

  var text: String {
    var lines = ["# yaml-language-server: $schema=case.schema.json"]
    for pair in written.head {
      guard let column = CaseSchema.head.first(where: { $0.name == pair.key }),
        let value = Self.value(pair.value, column.type, written.isFromTable, nil)
      else { continue }
      lines.append("\(pair.key): \(value)")
    }
    for table in written.tables where !table.rows.isEmpty {
      lines += ["", "\(table.table.rawValue):"] + table.rows.flatMap { Self.row($0, of: table) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ row: RawRow, of table: TableRows) -> [String] {
    let columns = CaseSchema.columns(of: table.table)
    let values = WrittenCase.values(of: row, in: table).compactMap { pair -> String? in
      guard let column = columns.first(where: { $0.name == pair.key }),
        let value = value(pair.value, column.type, table.isFromTable, table.source)
      else { return nil }
      return "\(pair.key): \(value)"
    }
    let start = table.table.hasIDs ? "  \(row.id): " : "  - "
    let line = start + "{" + values.joined(separator: ", ") + "}"
    guard line.count > width, !values.isEmpty else { return [line] }
    if table.table.hasIDs { return ["  \(row.id):"] + values.map { "    " + $0 } }
    return values.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }

  /// Nil where the file says nothing.
  private static func value(
    _ node: SourceNode, _ type: ColumnType, _ isFromTable: Bool, _ source: SourceText?
  ) -> String? {
    switch type {
    case .nested(let inner):
      let names = ColumnNames(inner.map(\.name))
      return map(node, source) { part in
        guard let name = names.name(part.key), let column = inner.first(where: { $0.name == name }),
          let text = value(part.value, column.type, isFromTable, source)
        else { return nil }
        return (name, text)
      }
    case .map(_, let type):
      return map(node, source) { part in
        if case .nothing = part.value.content { return nil }
        if isFromTable, case .date = type, case .scalar(let text, _) = part.value.content,
          text.contains(where: ",;".contains)
        {
          let dates = text.split(whereSeparator: ",;".contains).map { CleanText.read(String($0)) }
          let written = dates.map { WrittenCase.text($0, of: type, isFromTable: true) }
          return (part.key, "[\(written.joined(separator: ", "))]")
        }
        return (part.key, value(part.value, type, isFromTable, source) ?? "~")
      }
    default: break
    }
    if node.isAbsent { return nil }
    switch node.content {
    case .scalar(let written, _):
      let several = isFromTable ? RowReader.severalValues(written, of: type) : [written]
      let texts = several.map { scalar(WrittenCase.text($0, of: type, isFromTable: isFromTable)) }
      return texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]"
    case .sequence(let items):
      let texts = items.compactMap { item -> String? in
        if case .scalar(let text, _) = item.content { return scalar(text) }
        return nil
      }
      return "[\(texts.joined(separator: ", "))]"
    default: return nil
    }
  }

  private static func map(
    _ node: SourceNode, _ source: SourceText?, _ pair: (SourceNode.Pair) -> (String, String)?
  ) -> String? {
    let pairs = WrittenCase.parts(of: node, in: source ?? SourceText(file: "")).compactMap(pair)
    return pairs.isEmpty ? nil : "{" + pairs.map { "\(scalar($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  /// A text as YAML takes it for what it is: plain where nothing in it is a sign, else in quotes.
  static func scalar(_ text: String) -> String {
    let plain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
        || " -_./()’".unicodeScalars.contains(scalar)
    }
    let first =
      text.unicodeScalars.first.map { $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) }
      ?? false
    let isAbsent = ["null", "Null", "NULL"].contains(text)
    if plain && first && !isAbsent && !text.hasSuffix(" ") { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
