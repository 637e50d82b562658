import Testing

@testable import ProcessGraph

extension Example {
  /// The report on this example in another frame; nil only where it is about a kind of process that the law of that
  /// frame does not have. Any other problem with the file fails the test.
  func report(in frame: Frame, replacing old: String = "", with new: String = "") throws -> CheckReport? {
    var text = Example(title, body, frame: frame, asOf: asOf).text
    if !old.isEmpty { text = text.replacing(old, with: new) }
    do throws(ReadingProblem) {
      let reading = try CaseReader.read(text: text, file: "example.yaml")
      return CheckReport(CaseGraph(reading.case, asOf: reading.case.asOf!))
    } catch {
      let said = String(describing: error)
      guard case .diagnostics = error, said.contains("has no such review") else { throw error }
      return nil
    }
  }
}
