import ArgumentParser
import ProcessGraph

extension DrawCommand {
  /// Which part of a case the figures show. The ids of `--about` narrow them as they narrow the findings.
  func narrowing(in graph: CaseGraph) throws -> Narrowing {
    if let focus, graph.node(focus) == nil { throw ValidationError.undeclared(focus, in: graph) }
    if let commissioner {
      let commissioners = graph.processes.compactMap(\.commissioner)
      guard commissioners.contains(commissioner) else {
        let near = Suggestion.question(for: commissioner, among: commissioners)
        throw ValidationError(
          "No process in the case file is commissioned by ‘\(commissioner.spelledOut)’.\(near)")
      }
    }
    return Narrowing(focus: focus, depth: depth ?? 1, about: Set(aboutIDs), commissioner: commissioner)
  }

  /// The arrangement of reviews that the figure is to show, or nil where none is asked for.
  ///
  /// - Throws: `ValidationError` where it is not to be had, with those that are.
  func arrangement(of report: CheckReport) throws -> Diagram? {
    guard option != nil || !joint.isEmpty || among != nil || reopen else { return nil }
    guard view == View.joint.rawValue else {
      throw ValidationError("--option, --joint, --among and --reopen are for --view joint.")
    }
    let options = try jointOptions(of: report.graph)
    if let refused = options.refused.first { throw ValidationError(options.text(of: refused) + ".") }
    let wanted = option?.spaced ?? (joint.isEmpty ? "now" : "asked for")
    guard let row = options.rows.first(where: { $0.label == wanted }) else {
      let labels = options.rows.map { $0.label.hyphened }.filter { $0 != "asked-for" }
      throw ValidationError(
        "There is no option ‘\(wanted.spelledOut)’. There are: \(labels.joined(separator: ", ")). ‘overlap joint’ "
          + "describes them.")
    }
    return Diagram.joint(options, row.option)
  }
}

extension String {
  fileprivate var spaced: String { String(map { $0 == "-" ? " " : $0 }) }
  fileprivate var hyphened: String { String(map { $0 == " " ? "-" : $0 }) }
}
