import Testing

@testable import ProcessGraph

/// Cases that nobody wrote, carried from text to workbook and back: an example, or a rule's own, with some of its values
/// altered, its rows moved, removed and given notes. The same number always gives the same case.
@Suite struct GeneratedCaseTests {
  @Test(arguments: 1...80) func nothingIsLost(_ number: Int) throws {
    let generated = GeneratedCase(number)
    let original = try #require(generated.source.read().graph).source
    let text = CaseFileText(written: generated.written).text
    let read = try CaseReader.read(Array(text.utf8), file: "case.yaml", folder: nil).case
    #expect(Facts.of(read) == Facts.of(original), "\(generated.source.name), \(generated.told)\n\(text)")
    var written: WrittenCase?
    let workbook = CaseWorkbook(FilledCase(generated.written)).bytes
    let carried = try CaseReader.read(workbook, file: "case.xlsx", folder: nil) { written = $0 }.case
    #expect(Facts.of(carried) == Facts.of(original), "\(generated.source.name), \(generated.told)\n\(text)")
    let again = CaseFileText(written: try #require(written)).text
    let back = try CaseReader.read(Array(again.utf8), file: "case.yaml", folder: nil).case
    #expect(Facts.of(back) == Facts.of(original), "\(generated.source.name), \(generated.told)\n\(again)")
  }

  @Test func manyKindsOfChangeAreMade() {
    let told = Set((1...80).flatMap { GeneratedCase($0).told.map { $0.prefix { $0 != " " } } })
    #expect(told.count >= 6, "\(told)")
  }
}

struct GeneratedCase {
  private(set) var source: AlterableCase
  /// The changes that were made, in words.
  private(set) var told: [String] = []
  private var draw: Draw

  init(_ number: Int) {
    draw = Draw(number)
    let all = AlterableCases.examples + AlterableCases.others
    source = all[draw.below(all.count)]
    for _ in 0..<8 {
      var altered = source
      guard let change = alter(&altered), altered.read().graph != nil else { continue }
      source = altered
      told.append(change)
    }
  }

  var written: WrittenCase {
    func text(_ key: String) -> String? {
      guard case .scalar(let text, _)? = source.head.first(where: { $0.key == key })?.value.content else {
        return nil
      }
      return text
    }
    return WrittenCase(
      name: text("case") ?? "", marking: text("marking") ?? "OFFICIAL-SENSITIVE", head: source.head,
      tables: CaseTable.allCases.compactMap { source.tables[$0] }, isFromTable: false)
  }

  // Not among them: a lone ‘~’ or ‘null’, with which a table says that nothing is known, and several spaces, which every
  // reader takes for one.
  private static let texts = [
    "=1+1", "007", "1-2", "2015-03-14", "14/03/2015", "yes", "a: b", "a # b", "\"quoted\"",
    "it's", "[x]",
    "a, b; c", "- d", "Môn 🙂", "_x000D_", "@home", "+44", "true", "1e3", "{a: b}", "%",
    "a & b <c>", "\\",
  ]

  private mutating func alter(_ altered: inout AlterableCase) -> String? {
    let names = CaseTable.allCases.filter { altered.tables[$0] != nil }
    let name = names[draw.below(names.count)]
    var table = altered.tables[name]!
    let row = draw.below(table.rows.count)
    let words = Self.texts[draw.below(Self.texts.count)]
    let change: String
    switch draw.below(5) {
    case 0:
      table.rows[row].pairs.removeAll { $0.key == "note" }
      table.rows[row].pairs.append(
        SourceNode.Pair(
          key: "note", keySpan: .start,
          value: SourceNode(span: .start, content: .scalar(words, isQuoted: true))))
      change = "noted \(words)"
    case 1 where table.rows.count > 1:
      table.rows.swapAt(row, draw.below(table.rows.count))
      change = "moved a row of \(name.rawValue)"
    case 2 where table.rows.count > 1:
      table.rows.remove(at: row)
      change = "removed a row of \(name.rawValue)"
    default:
      let cells = table.cells.filter { !$0.isKeyItself }
      guard !cells.isEmpty else { return nil }
      let cell = cells[draw.below(cells.count)]
      let text = value(for: cell, words)
      table = table.altered(cell, to: text)
      change = "\(text == nil ? "emptied" : "\(Self.sort(cell.type))") \(cell.name) \(text ?? "")"
    }
    altered.tables[name] = table
    return change
  }

  /// Another value of the cell's type; nil where it is to be empty.
  private mutating func value(for cell: Cell, _ words: String) -> String? {
    let day = "20\(10 + draw.below(20))-0\(1 + draw.below(9))-1\(draw.below(9))"
    switch cell.type {
    case .text: return words
    case .date:
      return [
        day, String(day.prefix(7)), String(day.prefix(4)), "../" + day, day + "/..", day + "/2041-01-01",
      ][
        draw.below(6)]
    case .day: return day
    case .number: return String(draw.below(60))
    case .flag: return draw.below(2) == 0 ? "yes" : "no"
    case .word(let known) where !known.isEmpty: return known[draw.below(known.count)]
    default: return nil
    }
  }

  private static func sort(_ type: ColumnType) -> String {
    switch type {
    case .text: "text"
    case .date, .day: "date"
    case .number: "number"
    case .flag: "flag"
    default: "word"
    }
  }
}
