/// A case from which nobody can be known, for the report of a fault: ids are numbered, texts left out, and all dates
/// moved by the same whole number of weeks, so that what collides still does.
struct AnonymousCase {
  private let written: WrittenCase
  private let weeks: Int
  private var ids: [ID: ID] = [:]
  private let words = OwnWords()

  /// - Parameter weeks: by how many all dates are moved back.
  init(_ written: WrittenCase, weeks: Int) {
    (self.written, self.weeks) = (written, weeks)
    for table in written.tables where table.table.hasIDs {
      let noun = Self.noun(of: table.table)
      for (number, row) in table.rows.enumerated() { ids[row.id] = "\(noun)-\(number + 1)" }
    }
  }

  var result: WrittenCase {
    var result = written
    result.name = "A case"
    result.head = written.head.compactMap { pair in
      switch pair.key {
      case "overlap", "frame", "settings": return pair
      case "guidance":
        return Self.pair(pair, Self.text(of: pair.value, among: ["crag-2016", "none"]) ?? "another paper")
      case "marking":
        return Self.pair(pair, Self.text(of: pair.value, among: [Self.usualMarking]) ?? "MARKED")
      case "case": return Self.pair(pair, "A case")
      case "area": return Self.pair(pair, "the area")
      case "as-of", "incident":
        return value(pair.value, .date, written.isFromTable).map { Self.with(pair, $0) }
      default: return nil
      }
    }
    result.isFromTable = false
    result.tables = written.tables.map { table in
      var rows = table
      rows.isFromTable = false
      rows.rows = table.rows.map { row in
        RawRow(id: ids[row.id] ?? "", span: row.span, pairs: self.pairs(of: row, in: table))
      }
      return rows
    }
    return result
  }

  private static let usualMarking = "OFFICIAL-SENSITIVE"

  /// The text of a value where it is one of some that tell nothing.
  private static func text(of node: SourceNode, among known: [String]) -> String? {
    guard case .scalar(let text, _) = node.content else { return nil }
    return ColumnNames(known).name(text)
  }

  private static func noun(of table: CaseTable) -> String {
    switch table {
    case .subjects: "subject"
    case .agencies: "agency"
    case .people: "person"
    case .processes: "process"
    case .documents: "document"
    default: "row"
    }
  }

  private func pairs(of row: RawRow, in table: TableRows) -> [SourceNode.Pair] {
    let columns = CaseSchema.columns(of: table.table)
    return WrittenCase.values(of: row, in: table).compactMap { pair in
      guard let column = columns.first(where: { $0.name == pair.key }), !pair.value.isAbsent else {
        return nil
      }
      if case .text = column.type { return text(pair, of: table.table) }
      return value(pair.value, column.type, table.isFromTable, table.source).map { Self.with(pair, $0) }
    }
  }

  /// What stands for a text: where one must stand, or where two that are alike or unlike matter, a word; else nothing.
  private func text(_ pair: SourceNode.Pair, of table: CaseTable) -> SourceNode.Pair? {
    switch (table, pair.key) {
    case (.people, "family"): return Self.pair(pair, "family member")
    case (.people, "practitioner"): return Self.pair(pair, "practitioner")
    case (.people, "official"): return Self.pair(pair, "official")
    case (.processes, "name"), (.processes, "method"), (.processes, "scope"):
      return Self.pair(pair, "written")
    case (.subjects, "lives-in"): return Self.pair(pair, "another area")
    case (.replans, "what"), (.accepted, "rule"), (.confirmed, "duty"): return pair
    case (_, "by"), (_, "because"), (_, "what"), (_, "about"), (_, "signed-off-by"), (_, "from"):
      guard case .scalar(let text, _) = pair.value.content else { return nil }
      return Self.pair(pair, ids[text] ?? "written")
    default: return nil
    }
  }

  private func value(
    _ node: SourceNode, _ type: ColumnType, _ isFromTable: Bool, _ source: SourceText? = nil
  ) -> SourceNode? {
    switch type {
    case .nested(let inner):
      let pairs = WrittenCase.parts(of: node, in: source ?? SourceText(file: "")).compactMap { part in
        inner.first { $0.name.spelling == part.key.spelling }.flatMap { column -> SourceNode.Pair? in
          if case .text = column.type { return Self.pair(part, token(part.value)) }
          return value(part.value, column.type, isFromTable).map { Self.with(part, $0) }
        }
      }
      return pairs.isEmpty ? nil : SourceNode(span: node.span, content: .mapping(pairs))
    case .map(let tables, let type):
      let pairs = WrittenCase.parts(of: node, in: source ?? SourceText(file: "")).compactMap {
        part -> SourceNode.Pair? in
        if case .nothing = part.value.content { return nil }
        var part = part
        if !tables.isEmpty {
          part.key = renamed(part.key)
        } else if case .date = type {
          // A milestone. Requirements, the other maps of words, take known ids only.
          part.key = own(part.key, among: ParallelProcess.knownMilestones)
        }
        if part.value.isAbsent { return part }
        if case .text = type, case .scalar(let text, _) = part.value.content {
          return Self.pair(part, ids[text] ?? "somebody")
        }
        return value(part.value, type, isFromTable).map { Self.with(part, $0) }
      }
      return pairs.isEmpty ? nil : SourceNode(span: node.span, content: .mapping(pairs))
    default: break
    }
    switch node.content {
    case .scalar(let text, _):
      let texts = isFromTable ? RowReader.severalValues(text, of: type) : [text]
      let items = texts.map {
        Self.scalar(single(WrittenCase.text($0, of: type, isFromTable: isFromTable), type), node.span)
      }
      return items.count == 1 ? items[0] : SourceNode(span: node.span, content: .sequence(items))
    case .sequence(let items):
      let texts = items.compactMap { value($0, type, isFromTable) }
      return SourceNode(span: node.span, content: .sequence(texts))
    default: return nil
    }
  }

  private func single(_ text: String, _ type: ColumnType) -> String {
    switch type {
    case .date, .day: return moved(text)
    case .id, .ids: return renamed(text)
    case .name(let known): return own(text, among: known)
    default: return text
    }
  }

  /// A date some weeks earlier; a month or a year becomes the span of its days.
  private func moved(_ text: String) -> String {
    guard let date = try? CaseDate(written: text) else { return "2000-01-01" }
    func day(_ day: Day) -> String { (day - 7 * weeks).description }
    if text.hasPrefix("..") { return "../" + day(date.last) }
    if text.hasSuffix("..") { return day(date.first) + "/.." }
    return date.isDay ? day(date.first) : day(date.first) + "/" + day(date.last)
  }

  private func renamed(_ id: String) -> String { ids[id] ?? ids[id.lowercased()] ?? id }

  /// A word of the format as it is, and another for a word of the board's own: the same wherever it stands.
  private func own(_ text: String, among known: [String]) -> String {
    ColumnNames(known).name(text) != nil ? text : "word-\(words.number(of: text.spelling))"
  }

  /// The same word for the same text, so that two answers that differ still do.
  private func token(_ node: SourceNode) -> String {
    guard case .scalar(let text, _) = node.content else { return "written" }
    return "text \(words.number(of: text))"
  }

  /// Numbers for words and texts, in the order in which they are met: a number tells nothing, as a hash of a name would.
  private final class OwnWords {
    private var numbers: [String: Int] = [:]

    func number(of text: String) -> Int {
      if let number = numbers[text] { return number }
      numbers[text] = numbers.count + 1
      return numbers.count
    }
  }

  private static func scalar(_ text: String, _ span: TextSpan) -> SourceNode {
    SourceNode(span: span, content: .scalar(text, isQuoted: false))
  }
  private static func with(_ pair: SourceNode.Pair, _ value: SourceNode) -> SourceNode.Pair {
    SourceNode.Pair(key: pair.key, keySpan: pair.keySpan, value: value)
  }
  private static func pair(_ pair: SourceNode.Pair, _ text: String) -> SourceNode.Pair {
    with(pair, scalar(text, pair.value.span))
  }
}
