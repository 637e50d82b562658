import Foundation

@testable import ProcessGraph

/// A case as rows that a test may alter before they are decoded, from whichever files they come.
struct AlterableCase: @unchecked Sendable {
  let name: String
  /// The keys at the top without the tables, and then each table's rows.
  var head: [SourceNode.Pair]
  var tables: [CaseTable: TableRows]

  init(path: String, name: String) throws {
    self.init(name, try FileSystem.read(path), folder: CSVFile.folder(of: path))
  }

  init(text: String, name: String) { self.init(name, Array(text.utf8), folder: nil) }

  private init(_ name: String, _ bytes: [UInt8], folder: String?) {
    self.name = name
    let problems = Problems()
    let source = SourceText.read(bytes, file: name, into: problems)!
    var kept: WrittenCase?
    _ = CaseDecoder(source, problems, folder: folder, vocabulary: .ofRules).decode(
      YAMLTree.parse(source, into: problems)!, keep: { kept = $0 })
    precondition(!problems.hasErrors, "\(name) reads")
    head = kept!.head
    tables = Dictionary(
      uniqueKeysWithValues: kept!.tables.filter { !$0.rows.isEmpty }.map { table in
        var table = table
        table.rows = table.rows.map { row in
          var row = row
          row.pairs = CaseSchema.names(of: table.table).named(row.pairs, in: SourceText(file: ""), Problems())
          return row
        }
        return (table.table, table)
      })
  }

  /// What reading it gives: a case at its date where there is no error, and everything said on the way.
  func read() -> (graph: CaseGraph?, said: [String]) {
    let problems = Problems()
    let source = SourceText(file: name)
    let root = SourceNode(span: .start, content: .mapping(head))
    let result = CaseDecoder(source, problems, folder: nil, vocabulary: .ofRules).decode(
      root,
      sheets: { table, _ in
        // A text of its own, without lines: several cases are read at a time, and an altered row has no comment.
        var rows = tables[table]
        rows?.source = SourceText(file: name, order: 1)
        return rows
      })
    let said = problems.diagnostics.map { "\($0.severity) \($0.message)" }.sorted()
    guard let result, !problems.hasErrors else { return (nil, said) }
    return (CaseGraph(result, asOf: result.asOf ?? Day(year: 2024, month: 6, day: 15)!), said)
  }

  /// Whether a declared id stands in some tables.
  func ids(in wanted: IDTables) -> [ID] {
    CaseTable.allCases.flatMap { table -> [ID] in
      guard let own = table.ids, !own.isDisjoint(with: wanted) else { return [] }
      return tables[table]?.rows.map(\.id) ?? []
    }
  }
}

/// The cases that are walked over.
enum AlterableCases {
  /// The examples, and what `new` begins with.
  static let examples: [AlterableCase] = {
    let folder = Command.root.appendingPathComponent("examples")
    let names = try! FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return names.map { try! AlterableCase(path: folder.path + "/" + $0, name: $0) }
      + Frame.allCases.map { frame in
        let text = NewCase.text(frame: frame).replacing(
          "\nprocesses:\n", with: "\nprocesses:\n  inquest: {kind: cor}\n")
        return AlterableCase(text: text, name: "new \(frame.rawValue)")
      }
  }()

  /// Where no example fills a column: a case that fills each, and the cases that show the rules.
  static let others: [AlterableCase] = {
    let whole = AlterableCase(text: WholeCase.text, name: "whole case")
    return Rule.all.compactMap { rule in
      rule.fires.first.map { AlterableCase(text: $0.text, name: rule.id) }
    } + [whole]
  }()

  private enum Command {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }
}
