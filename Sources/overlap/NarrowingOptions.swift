import ArgumentParser
import ProcessGraph

/// Which part of a case a figure shows.
struct NarrowingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show only what lies near this process, person, document, agency or subject.", valueName: "id"))
  var focus: String?
  @Option(help: ArgumentHelp("With --focus: how many lines away.", valueName: "number"))
  var depth = 1
  @Option(
    help: ArgumentHelp("Show only the processes of this agency, and what touches them.", valueName: "agency"))
  var commissioner: String?

  func validate() throws {
    guard (1...99).contains(depth) else {
      throw ValidationError("--depth is a number of lines from 1 to 99.")
    }
  }

  /// - Parameter about: the ids of `--about`, which narrow the figure as they narrow the findings.
  func narrowing(in graph: CaseGraph, about: [String]) throws -> Narrowing {
    if let focus, graph.node(focus) == nil { throw SelectionOptions.unknown(focus, among: graph.ids) }
    if let commissioner {
      let commissioners = graph.processes.compactMap(\.commissioner)
      guard commissioners.contains(commissioner) else {
        let near = Suggestion.nearest(to: commissioner, among: commissioners).map {
          " Did you mean ‘\($0)’?"
        }
        throw ValidationError(
          "No process in the case file is commissioned by ‘\(commissioner.printable)’.\(near ?? "")")
      }
    }
    return Narrowing(focus: focus, depth: depth, about: Set(about), commissioner: commissioner)
  }
}
