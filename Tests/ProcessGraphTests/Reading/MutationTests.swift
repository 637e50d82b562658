import Testing

@testable import ProcessGraph

/// Damaged files never stop the program: they read, or at least one problem is found in them.
@Suite struct MutationTests {
  /// A small generator whose numbers are the same on every machine.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ state
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "\n", "\t", " ", ":", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", "&a ", "*a", "!x ", "|\n", ">\n",
      "---\n",
      "? ", "%", "\0", "~", "<<: ", "\u{202E}", "é", "999999999999999999999", "-", "\r", "\\", "@",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xEF, 0xBB, 0xBF]]

  private func damaged(_ original: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let at = Int.random(in: 0..<max(1, bytes.count), using: &numbers)
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: bytes = Array(bytes.prefix(at))
      case 1 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
      case 2 where at < bytes.count:
        bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...40, using: &numbers)))
      case 3:
        bytes.insert(
          contentsOf: bytes[at..<min(bytes.count, at + 60)],
          at: Int.random(in: 0...bytes.count, using: &numbers))
      default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &numbers)!, at: at)
      }
    }
    return bytes
  }

  private func expectOutcome(_ outcome: () throws(ReadingProblem) -> CaseReader.Result) {
    do throws(ReadingProblem) { _ = try outcome() } catch {
      guard case .diagnostics(let found) = error else { return #expect(Bool(false), "\(error)") }
      #expect(found.contains { $0.severity == .error })
      #expect(found.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 && !$0.message.isEmpty })
      #expect(!DiagnosticReport.text(found, width: 60).isEmpty)
    }
  }

  @Test(arguments: [SampleCase.text, WholeCase.text])
  func ofACaseFile(text: String) {
    var numbers = Numbers(state: 2015)
    let original = Array(text.utf8)
    for _ in 0..<2_000 {
      let bytes = damaged(original, &numbers)
      expectOutcome { () throws(ReadingProblem) in try CaseReader.read(bytes, file: "case.yaml", folder: nil)
      }
    }
  }

  @Test(arguments: [CaseTable.processes, .documents, .contacts])
  func ofACSVFile(table: CaseTable) throws {
    var numbers = Numbers(state: 314)
    let original = Array(WholeCase.csv[table.rawValue]!.utf8)
    for _ in 0..<1_000 {
      let problems = Problems()
      guard let source = SourceText.read(damaged(original, &numbers), file: "t.csv", into: problems) else {
        continue
      }
      let reading = Reading(problems: problems)
      let rows = CellTable.read(source, of: table, reading)
      rows.declare(reading)
      switch table {
      case .processes: _ = rows.decode(ParallelProcess.init, reading)
      case .documents: _ = rows.decode(Document.init, reading)
      default: _ = rows.decode(Contact.init, reading)
      }
      #expect(problems.diagnostics.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
      #expect(rows.rows.count <= source.bytes.count { $0 == 0x0A || $0 == 0x0D })
    }
  }
}
