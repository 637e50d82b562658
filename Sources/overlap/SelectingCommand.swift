import ArgumentParser
import ProcessGraph

/// A command that keeps some of the findings. `check` and `draw` take the same options, so that they number findings
/// alike.
protocol SelectingCommand: CaseCommand {
  var only: [String] { get }
  var skip: [String] { get }
  var about: [String] { get }
}

extension SelectingCommand {
  func checkSelection() throws {
    for id in only + skip where Rule.named(id) == nil { throw ValidationError.unknownRule(id) }
  }

  /// - Parameter graphs: the cases of one run; an id must be declared in one of them.
  func selection(for graph: CaseGraph, among graphs: [CaseGraph] = []) throws -> CheckReport.Selection {
    for id in about where graph.node(id) == nil && !graphs.contains(where: { $0.node(id) != nil }) {
      throw ValidationError.undeclared(id, among: graph.ids)
    }
    return CheckReport.Selection(only: Set(only), skip: Set(skip), about: Set(about))
  }
}

extension ArgumentHelp {
  static var only: Self { ArgumentHelp("Apply only this rule; may be repeated.", valueName: "rule") }
  static var skip: Self { ArgumentHelp("Leave this rule out; may be repeated.", valueName: "rule") }
  static var about: Self {
    ArgumentHelp(
      "Keep findings about this process, person, agency or subject, and draw only what has to do with it; may be repeated.",
      valueName: "id")
  }
}

extension ValidationError {
  static func unknownRule(_ id: String) -> Self {
    let near = Suggestion.nearest(to: id, among: Rule.all.map(\.id)).map { " Did you mean ‘\($0)’?" } ?? ""
    return ValidationError("There is no rule ‘\(id.printable)’.\(near)")
  }

  static func undeclared(_ id: String, among ids: [String]) -> Self {
    let near = Suggestion.nearest(to: id, among: ids).map { " Did you mean ‘\($0)’?" } ?? ""
    return ValidationError("The case file declares no ‘\(id.printable)’.\(near)")
  }
}
