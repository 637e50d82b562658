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
    let hint =
      graph.hint(forRole: id, among: graph.source.people)
      ?? Suggestion.question(for: id, among: graph.ids)
    return ValidationError("The case file declares no ‘\(id.spelledOut)’.\(hint)")
  }
}

extension CaseGraph {
  /// The ids of those whom a word describes, where somebody wrote a role for an id: ` A role is no id: the grandmother is
  /// ‘gran’.` Nil where it describes nobody, or too many.
  func hint(forRole word: String, among people: [Person]) -> String? {
    let word = word.lowercased()
    func matching(_ test: (String) -> Bool) -> [Person] { people.filter { test($0.role.lowercased()) } }
    let exact = matching { $0 == word }
    // A mother is no grandmother: whole words alone.
    let found =
      exact.isEmpty ? matching { $0.split { !$0.isLetter && $0 != "-" }.contains { $0 == word } } : exact
    guard (1...4).contains(found.count) else { return nil }
    let ids = found.map { "\($0.role.withArticleOfRole.spelledOut) is ‘\($0.id)’" }
    return " That is no id: \(ids.joined(separator: ", "))."
  }

  /// Ends the program where one of some ids is no process of the case.
  func requireProcesses(_ ids: some Sequence<ID>) throws {
    for id in ids where node(id) != .process(id) {
      let near = Suggestion.question(for: id, among: processes.map(\.id))
      throw ValidationError("The case file has no process ‘\(id.spelledOut)’.\(near)")
    }
  }
}
