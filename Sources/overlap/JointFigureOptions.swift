import ArgumentParser
import ProcessGraph

/// Which arrangement the figure `joint` shows.
struct JointFigureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "With --view joint: the option of this number in ‘overlap joint’, or ‘now’ or ‘all-separate’.",
      valueName: "number"))
  var option: String?
  @OptionGroup var request: JointRequestOptions

  /// The figure asked for, or nil where none is.
  ///
  /// - Throws: `ValidationError` where it is not to be had, with those that are.
  func figure(of report: CheckReport, view: View) throws -> Diagram? {
    guard option != nil || !request.isEmpty else { return nil }
    guard view == .joint else {
      throw ValidationError("--option, --joint, --among and --reopen are for --view joint.")
    }
    let options = try request.options(report.graph)
    if let refused = options.refused.first { throw ValidationError(options.text(of: refused) + ".") }
    let wanted = option?.spaced ?? (request.joint.isEmpty ? "now" : "asked for")
    guard let row = options.rows.first(where: { $0.label == wanted }) else {
      let labels = options.rows.map { $0.label.hyphened }.filter { $0 != "asked-for" }
      throw ValidationError(
        "There is no option ‘\(wanted.printable)’. There are: \(labels.joined(separator: ", ")). ‘overlap joint’ "
          + "describes them.")
    }
    return Diagram.joint(options, row.option)
  }
}

extension String {
  fileprivate var spaced: String { String(map { $0 == "-" ? " " : $0 }) }
  fileprivate var hyphened: String { String(map { $0 == " " ? "-" : $0 }) }
}
