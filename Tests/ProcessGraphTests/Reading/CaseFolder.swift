import Foundation

@testable import ProcessGraph

/// A folder of files that goes away with the value.
final class CaseFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "case-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ data: Data, to name: String) throws {
    let target = path + "/" + name
    let folder = (target as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: target))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// The report on a file of the folder, with the folder's own path taken out.
  func report(on name: String = "case.yaml") -> String {
    let text: String
    do throws(ReadingProblem) {
      let (_, warnings) = try CaseReader.read(path: path + "/" + name)
      text = warnings.isEmpty ? "reads\n" : DiagnosticReport.text(warnings, width: 100)
    } catch { text = DiagnosticReport.text(error, width: 100) }
    return text.replacingOccurrences(of: path + "/", with: "")
  }
}

/// The report on a text, `reads` where there is nothing to report.
func report(on text: String) -> String { report(on: Array(text.utf8)) }

func report(on bytes: [UInt8]) -> String {
  do throws(ReadingProblem) {
    let (_, warnings) = try CaseReader.read(bytes, file: "case.yaml", folder: nil)
    return warnings.isEmpty ? "reads\n" : DiagnosticReport.text(warnings, width: 100)
  } catch { return DiagnosticReport.text(error, width: 100) }
}

/// The smallest file that reads, with more lines after it.
func smallest(_ more: String = "", processes: String = "processes: {scr: {kind: scr}}") -> String {
  "overlap: 1\ncase: C\nframe: england-2015\n\(processes)\n\(more)"
}
