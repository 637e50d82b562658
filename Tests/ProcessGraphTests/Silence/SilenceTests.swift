import Foundation
import Testing

@testable import ProcessGraph

/// Nothing is lost in silence: a value that is altered is refused, warned of, or shows in something that is told.
///
/// Each column of each table is walked over the examples. What may be silent stands in `Tests/Silence/allowed.txt`, with
/// the reason; an entry that nothing needs any more fails as well. `OVERLAP_SILENCE=40` looks at forty values of each
/// column for each alteration, where the usual walk looks at two.
@Suite struct SilenceTests {
  static let most = ProcessInfo.processInfo.environment["OVERLAP_SILENCE"].flatMap { Int($0) } ?? 2
  static var isLong: Bool { most > 2 }

  @Test(arguments: ["case"] + CaseTable.words)
  func everyAlterationIsTold(table: String) {
    let allowed = Silence.allowed.filter { $0.silence.column.hasPrefix(table + ".") }
    let known = Set(allowed.map(\.silence))
    var silent: [Silence: String] = [:]
    for (cell, alteration, place) in Walk(table, most: Self.most).steps {
      let entry = Silence(column: cell.name(in: table), alteration: alteration)
      // One silence is enough to show that an entry is needed.
      if known.contains(entry), silent[entry] != nil { continue }
      guard let altered = place.altered(cell, by: alteration), place.loudness.difference(from: altered) == nil
      else { continue }
      silent[entry, default: ""] += "\n  \(place.source.name), \(place.row(of: cell)): \(cell.text)"
    }
    for (entry, places) in silent.sorted(by: { "\($0.key)" < "\($1.key)" }) where !known.contains(entry) {
      Issue.record("\(entry) is told nobody:\(places)")
    }
    for entry in allowed where silent[entry.silence] == nil && (Self.isLong || !entry.isRare) {
      Issue.record("\(entry.silence) is told now: take it off the list")
    }
  }

  @Test func everyColumnIsWalked() {
    let cases = AlterableCases.examples + AlterableCases.others
    for table in CaseTable.allCases {
      let walked = Set(cases.flatMap { $0.tables[table]?.cells.map(\.column) ?? [] })
      let columns = CaseSchema.columns(of: table).map(\.name)
      #expect(Set(columns).subtracting(walked).isEmpty, "\(table)")
    }
  }

  @Test func everySilenceHasItsReason() {
    #expect(Silence.allowed.allSatisfy { $0.reason.split(separator: " ").count > 4 })
    #expect(Set(Silence.allowed.map(\.silence)).count == Silence.allowed.count)
  }
}

/// An alteration of a column that nobody is told.
struct Silence: Hashable, CustomStringConvertible {
  var column: String
  var alteration: Alteration
  var description: String { "\(column), \(alteration.rawValue)" }

  struct Allowed {
    var silence: Silence
    /// Whether only the long walk meets it.
    var isRare: Bool
    var reason: String
  }

  /// `column, alteration: reason`, a line each; a line that is indented goes on with the reason above it.
  static let allowed: [Allowed] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Silence/allowed.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.replacing("\n  ", with: " ").split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap {
      line -> [Allowed] in
      let parts = line.split(separator: ": ", maxSplits: 1)
      let words = parts[0].split(separator: ", ").map(String.init)
      let isRare = words.last == "rarely"
      return words.dropFirst().filter { $0 != "rarely" }.map { word in
        Allowed(
          silence: Silence(column: words[0], alteration: Alteration(rawValue: word)!), isRare: isRare,
          reason: parts.count > 1 ? String(parts[1]) : "")
      }
    }
  }()
}
