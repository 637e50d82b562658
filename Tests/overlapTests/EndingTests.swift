import Foundation
import Testing

/// What a result's name says, or leaves out, of how it is written.
@Suite struct EndingTests {
  private let file = "examples/family-f/family-f.yaml"

  private func inFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  @Test func aPaperWithoutAnEndingIsWrittenAndRemarkedOn() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("brief").path
      let run = try Command("paper", file, "-o", path)
      #expect(run.status == 0 && run.errors.contains("has no ending, so that no program knows it"))
      #expect(FileManager.default.fileExists(atPath: path))
      let asked = try Command("paper", file, "--format", "html", "-o", path)
      #expect(!asked.errors.contains("has no ending"))
    }
  }

  @Test func ofAllViewsTheGraphsAreWrittenAsGraphs() throws {
    try inFolder { folder in
      let run = try Command("draw", "--view", "all", file, "-o", folder.appendingPathComponent("x.dot").path)
      #expect(
        run.status == 0 && run.errors.contains("is no graph of boxes and lines, and is left out of DOT"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.contains("x-processes.dot") && !names.contains { $0.contains("timeline") })
    }
  }
}
