import Foundation
import Testing

/// What `check` says of the guidance that findings are judged by.
@Suite struct GuidanceTests {
  private func errors(_ guidance: String, frame: String = "england-current") throws -> String {
    let text = """
      overlap: 1
      case: Guidance
      frame: \(frame)
      as-of: 2026-01-19
      \(guidance)
      processes:
        review: {kind: scr}
      """
    return try Command("check", "-", input: text).errors
  }

  private func notes(_ errors: String) -> [String] {
    errors.split(separator: "\n").filter { $0.hasPrefix("note:") }.map(String.init)
  }

  @Test func defaultedIsSaidOnce() throws {
    let notes = try notes(errors(""))
    #expect(notes.count == 1 && notes[0].contains("counts as good practice"), "\(notes)")
    let older = try self.notes(errors("", frame: "england-2015"))
    #expect(older.count == 1 && older[0].contains("the CRAG paper of that time is taken"), "\(older)")
  }

  @Test func namedIsNotSaid() throws {
    #expect(try notes(errors("guidance: none")).isEmpty)
    #expect(try notes(errors("guidance: crag-2016")).isEmpty)
  }

  @Test func anotherPaperIsNamed() throws {
    let notes = try notes(errors("guidance: riverside-2024"))
    #expect(notes.count == 1 && notes[0].contains("‘riverside-2024’"), "\(notes)")
  }

  /// Several cases have the same to say, and say it once.
  @Test func onceForSeveralCases() throws {
    let run = try Command("check", "examples/family-r/family-r.yaml", "examples/family-r/family-r.yaml")
    #expect(notes(run.errors).count == 1)
  }
}
