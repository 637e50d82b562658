import ArgumentParser
import ProcessGraph

extension Suggestion {
  /// What to ask after a word that is not known: ` Did you mean ‘scr’?`, or nothing.
  static func question(for word: String, among candidates: some Sequence<String>) -> String {
    nearest(to: word, among: candidates).map { " Did you mean ‘\($0)’?" } ?? ""
  }
}

extension ValidationError {
  static func unknownRule(_ id: String, among ids: [String] = Rule.all.map(\.id)) -> Self {
    ValidationError(
      "There is no rule ‘\(id.spelledOut)’.\(Suggestion.question(for: id, among: ids)) "
        + "‘overlap rules’ lists them.")
  }

  static func undeclared(_ id: String, in graph: CaseGraph) -> Self {
    ValidationError(
      "The case file declares no ‘\(id.spelledOut)’.\(Suggestion.question(for: id, among: graph.ids))")
  }
}

extension CaseGraph {
  /// Ends the program where one of some ids is no process of the case.
  func requireProcesses(_ ids: some Sequence<ID>) throws {
    for id in ids where node(id) != .process(id) {
      let near = Suggestion.question(for: id, among: processes.map(\.id))
      throw ValidationError("The case file has no process ‘\(id.spelledOut)’.\(near)")
    }
  }
}
