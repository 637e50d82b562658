import ArgumentParser
import ProcessGraph

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what collides and what has no record, most urgent first, and what to do.",
    discussion: """
      overlap check family-f.yaml
      overlap check family-f.yaml --about grandmother --as-of 2015-06-01
      overlap check family-f.yaml --format json -o findings.json

      Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the file cannot be read, 64 wrong usage, \
      66 no such file, 73 or 74 the result cannot be written.
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .file())
  var file: String
  @OptionGroup var date: AsOfOption
  @OptionGroup var target: FileOutput
  @Option(help: "How to print: text or json.") var format = Format.text
  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp("The least severity that makes the exit status 1.", valueName: "severity"))
  var failOn = Severity.conflict

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let graph = try date.graph(of: file)
    let report = CheckReport(graph, selection: try selection.selection(for: graph))
    switch format {
    case .json: try target.write(Array(report.json.text.utf8), inputs: [file])
    case .text:
      let isFile = target.output != nil
      let text = report.text(
        width: isFile ? 80 : Terminal.width, highlight: isFile ? Highlight(isOn: false) : Terminal.highlight,
        next: next(report)
      )
      try target.write(Array(text.utf8), inputs: [file])
    }
    if report.hasFinding(atLeast: failOn) { throw ExitCode(1) }
  }

  private func next(_ report: CheckReport) -> String? {
    guard !report.findings.isEmpty, file != "-" else { return nil }
    return "To see where these are: overlap draw \(file.printable) -o diagram.svg"
  }
}

extension Severity: ExpressibleByArgument {}
