import Foundation
import ProcessGraph
import Yams

/// Reads and checks a case file, and lets Yams compose the same text, in turn in one process: prints the medians
/// and their ratio. Then splits our own time into reading, graph and rules.
@main struct InProcess {
  static func main() throws {
    let path = CommandLine.arguments[1]
    let (source, _) = try CaseReader.read(path: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var times: [String: [Double]] = [:]
    func time(_ name: String, _ work: () throws -> Void) rethrows {
      let clock = ContinuousClock()
      let duration = try clock.measure(work)
      times[name, default: []].append(Double(duration.components.attoseconds) / 1e15)
    }
    for _ in 0..<21 {
      try time("read and check") {
        let (source, _) = try CaseReader.read(text: text, file: path)
        _ = CheckReport(CaseGraph(source, asOf: source.asOf!)).text()
      }
      try time("Yams compose") { _ = try Yams.compose(yaml: text) }
      try time("  read") { _ = try CaseReader.read(text: text, file: path) }
      var graph: CaseGraph?
      time("  graph") { graph = CaseGraph(source, asOf: source.asOf!) }
      var report: CheckReport?
      time("  rules") { report = CheckReport(graph!) }
      time("  print") { _ = report!.text() }
    }
    func median(_ name: String) -> Double { times[name]!.sorted()[times[name]!.count / 2] }
    for name in ["read and check", "  read", "  graph", "  rules", "  print", "Yams compose"] {
      print("\(name): \((median(name) * 1000).rounded() / 1000) ms")
    }
    let ratio = median("read and check") / median("Yams compose")
    print("ratio read and check / Yams compose: \((ratio * 100).rounded() / 100)")
  }
}
