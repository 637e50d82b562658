import ArgumentParser
import ProcessGraph

/// Which findings to keep. `check` and `draw` take the same, so that they number findings alike.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Apply only this rule; may be repeated.", valueName: "rule")) var only:
    [String] = []
  @Option(help: ArgumentHelp("Leave this rule out; may be repeated.", valueName: "rule")) var skip: [String] =
    []
  @Option(
    help: ArgumentHelp(
      "Keep findings about this process, person, agency or subject, and draw only what has to do with it; may be repeated.",
      valueName: "id"))
  var about: [String] = []

  func validate() throws {
    for id in only + skip where Rule.named(id) == nil { throw Self.unknownRule(id) }
  }

  static func unknownRule(_ id: String) -> ValidationError {
    let near = Suggestion.nearest(to: id, among: Rule.all.map(\.id)).map { " Did you mean ‘\($0)’?" } ?? ""
    return ValidationError("There is no rule ‘\(id.printable)’.\(near)")
  }

  static func unknown(_ id: String, among ids: [String]) -> ValidationError {
    let near = Suggestion.nearest(to: id, among: ids).map { " Did you mean ‘\($0)’?" } ?? ""
    return ValidationError("The case file declares no ‘\(id.printable)’.\(near)")
  }

  /// - Parameter graphs: the cases of one run; an id must be declared in one of them.
  func selection(for graph: CaseGraph, among graphs: [CaseGraph] = []) throws -> CheckReport.Selection {
    for id in about where graph.node(id) == nil && !graphs.contains(where: { $0.node(id) != nil }) {
      throw Self.unknown(id, among: graph.ids)
    }
    return CheckReport.Selection(only: Set(only), skip: Set(skip), about: Set(about))
  }
}
