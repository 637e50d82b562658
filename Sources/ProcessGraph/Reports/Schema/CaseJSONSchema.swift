/// The JSON Schema (draft-07) of a case file, for editors: made from what the reader asks for, so that it knows every
/// key, and never stricter than the reader, so that it marks nothing that the reader takes.
package enum CaseJSONSchema {
  package static var json: JSON {
    let head = CaseSchema.head.map { ($0.name, described($0, CaseSchema.describedHead, prefix: "")) }
    let tables = CaseTable.allCases.map { table in
      (
        table.rawValue,
        JSON.object([
          ("description", .string(table.described.sentence)), ("anyOf", .array(forms(of: table))),
        ])
      )
    }
    let required = CaseSchema.head.filter(\.isRequired).map(\.name) + ["processes"]
    return .object([
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("A case file of overlap, format 1")),
      (
        "description",
        .string(
          "One incident and every formal process that follows it. Only overlap itself sees whether ids exist."
        )
      ),
      ("type", .string("object")), ("properties", .object(head + tables)),
      ("propertyNames", names(CaseSchema.head.map(\.name) + CaseTable.words)),
      ("allOf", .array(required.map(requirement))),
      ("definitions", .object(CaseTable.allCases.map { ($0.rawValue, row(of: $0)) })),
    ])
  }

  /// Inline as a map from id to row or as a list, or the name of a file.
  private static func forms(of table: CaseTable) -> [JSON] {
    let row = JSON.object([("$ref", .string("#/definitions/\(table.rawValue)"))])
    let null = JSON.object([("type", .string("null"))])
    let map = JSON.object([
      ("type", .string("object")), ("additionalProperties", .object([("anyOf", .array([row, null]))])),
    ])
    let list = JSON.object([("type", .string("array")), ("items", row)])
    let file = JSON.object([("type", .string("string")), ("pattern", .string("\\.[A-Za-z]+$"))])
    return (table.hasIDs ? [map] : []) + [list, file, null]
  }

  private static func row(of table: CaseTable) -> JSON {
    let columns = CaseSchema.columns(of: table)
    let described = table.described
    var properties = columns.map { column in
      (column.name, Self.described(column, described.columns, prefix: ""))
    }
    if table.hasIDs {
      properties.insert(
        ("id", .object([("description", .string(CaseTable.idSentence)), scalar])), at: 0)
    }
    let required = columns.filter(\.isRequired).map { requirement($0.name) }
    return .object(
      [
        ("type", .string("object")), ("properties", .object(properties)),
        ("propertyNames", names(properties.map(\.0))),
      ] + (required.isEmpty ? [] : [("allOf", .array(required))]))
  }

  private static func described(_ column: TableColumn, _ sentences: [String: String], prefix: String) -> JSON
  {
    let name = prefix + column.name
    let sentence = column.name == "note" ? Described.note : sentences[name] ?? ""
    return .object(
      [("description", .string(sentence + " " + column.type.inWords))] + form(column.type, sentences, name))
  }

  /// A single value of any type: editors read `17`, `yes` and `2015` each as something of its own.
  private static let scalar = (
    "type", JSON.strings(["string", "number", "boolean", "null"])
  )

  private static func form(_ type: ColumnType, _ sentences: [String: String], _ name: String) -> [(
    String, JSON
  )] {
    switch type {
    // Where the words are another part's to know, the reader alone can tell.
    case .text, .word([]), .name([]), .words([]): return [scalar]
    case .texts: return several(.object([scalar]))
    case .flag:
      return [scalar] + pattern(["yes", "no", "true", "false", "y", "n"].map(forgiving), says: type.inWords)
    case .date, .day:
      return [scalar] + pattern([date, "(\\.\\.|\(date))/(\\.\\.|\(date))"], says: type.inWords)
    case .number(let range):
      return [scalar] + pattern(["[0-9]+"], says: type.inWords) + [
        ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
      ]
    // A kind may be given by its initials or its name in the frame as well.
    case .word(let words) where words == KindID.words:
      return [("anyOf", .array([enumeration(words), .object([scalar])]))]
    case .word(let words): return [("anyOf", .array(oneOf(words)))]
    case .words(let words): return several(.object([("anyOf", .array(oneOf(words) + [.object([scalar])]))]))
    case .name(let words): return [("anyOf", .array([enumeration(words), .object([scalar])]))]
    case .id(_, let words):
      let known = [scalar] + pattern([id] + words.map(forgiving), says: type.inWords)
      return [("anyOf", .array([enumeration(words), .object(known)]))]
    case .ids(_, let words):
      return several(.object([("anyOf", .array([enumeration(words), .object([scalar])]))]))
    case .map(_, let type):
      let value = form(type, sentences, name)
      return [
        ("type", .strings(["object", "null"])),
        (
          "additionalProperties",
          .object([("anyOf", .array([.object(value), .object([("type", .string("array"))])]))])
        ),
      ]
    case .nested(let columns):
      return [
        ("type", .strings(["object", "null"])),
        ("properties", .object(columns.map { ($0.name, described($0, sentences, prefix: name + ".")) })),
        ("propertyNames", names(columns.map(\.name))),
      ]
    case .table: return []
    }
  }

  private static let id = "[a-z][a-z0-9-]{0,63}"
  private static let date = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"

  private static func several(_ one: JSON) -> [(String, JSON)] {
    [("anyOf", .array([one, .object([("type", .string("array")), ("items", one)])]))]
  }

  /// The words themselves for an editor to offer, and whatever else the reader takes for one of them.
  private static func oneOf(_ words: [String]) -> [JSON] {
    let spelt = words.flatMap { word in
      [word, word + "s"] + (word.hasSuffix("y") ? [word.dropLast() + "ies"] : [])
    }
    return [
      enumeration(words),
      .object([scalar] + pattern(spelt.map(forgiving), says: ColumnType.word(words).inWords)),
    ]
  }

  private static func enumeration(_ words: [String]) -> JSON {
    .object([("enum", .array(words.map(JSON.string) + [.null]))])
  }

  /// - Parameter says: what an editor shows of anything else, in place of the pattern.
  private static func pattern(_ choices: [String], says: String) -> [(String, JSON)] {
    [
      ("pattern", .string("^\\s*(?:\(choices.joined(separator: "|")))?\\s*$")),
      ("patternErrorMessage", .string(says)),
    ]
  }

  private static func names(_ names: [String]) -> JSON {
    .object([
      ("pattern", .string("^\\s*(?:\(names.map(forgiving).joined(separator: "|")))\\s*$")),
      ("patternErrorMessage", .string("Not known here. It takes \(names.joined(separator: ", ")).")),
    ])
  }

  /// A key that must be there, in whatever form it is written.
  private static func requirement(_ name: String) -> JSON {
    let isAbsent = JSON.object([
      ("propertyNames", .object([("not", .object([("pattern", .string("^\\s*\(forgiving(name))\\s*$"))]))]))
    ])
    return .object([
      ("anyOf", .array([.object([("required", .strings([name]))]), .object([("not", isAbsent)])]))
    ])
  }

  /// A pattern for a word without regard to case, spaces, hyphens and underscores.
  private static func forgiving(_ word: String) -> String {
    word.filter { $0 != "-" }.map { letter in
      letter.isLetter ? "[\(letter.lowercased())\(letter.uppercased())]" : String(letter)
    }.joined(separator: "[-_ '’‘]*")
  }
}
