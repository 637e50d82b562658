/// What can be written in a case file: the tables, or one of them column by column.
package enum TableText {
  /// The names of the tables, `case` for the keys at the top of the file.
  package static let names = ["case"] + CaseTable.words

  /// The keys at the top of the file, which are no tables.
  package static let topKeys = CaseSchema.head.map(\.name)

  /// Every table with its sentence.
  package static func list(width: Int) -> String {
    let margin = names.map(\.count).max()! + 4
    let rows = names.map { name in
      TextColumns.wrap(sentence(of: name), width: max(30, width - margin)).enumerated().map {
        ($0.offset == 0 ? ("  " + name).padded(to: margin) : String.spaces(margin)) + $0.element
      }.joined(separator: "\n")
    }
    return "Tables of a case file\n\n" + rows.joined(separator: "\n")
      + "\n\nOne of them, column by column: overlap tables contacts\n"
  }

  /// One table: its sentence, an example row, and each column with what it takes. Nil where there is no such table.
  package static func page(_ name: String, width: Int) -> String? {
    guard let columns = columns(of: name) else { return nil }
    var text = ([name] + TextColumns.wrap(sentence(of: name), width: width)).joined(separator: "\n") + "\n"
    text += "\n" + example(of: name).split(separator: "\n").map { "    \($0)\n" }.joined() + "\n"
    let margin = min(28, columns.map(\.name.count).max()! + 4)
    for column in columns {
      let words = column.sentence + (column.isRequired ? " Needed." : "") + " " + column.takes
      var lines = TextColumns.wrap(words, width: max(30, width - margin))
      if column.name.count + 4 <= margin {
        text += ("  " + column.name).padded(to: margin) + lines.removeFirst() + "\n"
      } else {
        text += "  \(column.name)\n"
      }
      text += lines.map { String.spaces(margin) + $0 + "\n" }.joined()
    }
    return text
  }

  package static func markdown(_ name: String) -> String? {
    guard let columns = columns(of: name) else { return nil }
    var text = "# \(name)\n\n\(sentence(of: name))\n\n```yaml\n\(example(of: name))\n```\n\n"
    text += "| column | what stands in it | what it takes |\n|---|---|---|\n"
    for column in columns {
      text +=
        "| `\(column.name)` | \(column.sentence)\(column.isRequired ? " Needed." : "") | \(column.takes) |\n"
    }
    return text
  }

  struct Column {
    var name, sentence, takes: String
    var isRequired: Bool
  }

  static func sentence(of name: String) -> String {
    CaseTable(rawValue: name)?.described.sentence
      ?? "The keys at the top of the file: what the case is called, which law applies, at which date it stands."
  }

  static func columns(of name: String) -> [Column]? {
    if name == "case" { return columns(CaseSchema.head) { CaseSchema.describedHead[$0] } }
    guard let table = CaseTable(rawValue: name) else { return nil }
    let described = table.described
    let id =
      table.hasIDs ? [Column(name: "id", sentence: CaseTable.idSentence, takes: "", isRequired: true)] : []
    return id + columns(CaseSchema.columns(of: table)) { described[$0] }
  }

  /// The columns, those inside others with a dot, as a workbook has them.
  private static func columns(_ columns: [TableColumn], prefix: String = "", _ sentence: (String) -> String?)
    -> [Column]
  {
    columns.flatMap { column -> [Column] in
      let name = prefix + column.name
      let own = Column(
        name: name, sentence: sentence(name) ?? "", takes: column.type.inWords, isRequired: column.isRequired)
      guard case .nested(let inner) = column.type else { return [own] }
      return [own] + Self.columns(inner, prefix: name + ".", sentence)
    }
  }

  private static func example(of name: String) -> String {
    guard let table = CaseTable(rawValue: name) else {
      return "overlap: 1\ncase: Family F\nframe: england-2015\nas-of: 2015-06-15\nincident: 2015-03-14"
    }
    return "\(name):\n  \(table.hasIDs ? "" : "- ")\(table.described.example)"
  }
}
