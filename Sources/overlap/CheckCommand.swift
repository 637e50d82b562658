import ArgumentParser
import ProcessGraph

struct CheckCommand: SelectingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", _superCommandName: Overlap.name,
    abstract: "List what collides and what has no record, most urgent first, and what to do.",
    discussion: """
      overlap check family-f.yaml
      overlap check family-f.yaml --about grandmother --as-of 2015-06-01
      overlap check family-f.yaml --format json -o findings.json

      Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the file cannot be read, 64 wrong usage, \
      66 no such file, 73 or 74 the result cannot be written.
      """)

  @Argument(
    help: ArgumentHelp(
      "Case files, or ‘-’ for standard input; each is reported by itself.", valueName: "case"),
    completion: .file())
  var files: [String]
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output) var output: String?
  @Option(help: "How to print: text or json.") var format = Format.text
  @Option(help: .only) var only: [String] = []
  @Option(help: .skip) var skip: [String] = []
  @Option(help: .about) var about: [String] = []
  @Option(help: ArgumentHelp("The least severity that makes the exit status 1.", valueName: "severity"))
  var failOn = Severity.conflict

  enum Format: String, WordArgument { case text, json }

  @Flag(help: "Print one screen: what there is to do, and what is most urgent.") var summary = false
  @Flag(help: "List the duties that no table can show, with who confirmed them.") var checklist = false
  @Flag(help: "Count what the file leaves open (unclear) as gaps.") var strict = false

  func validate() throws {
    try checkSelection()
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    // Every file is read before anything is printed, so that a faulty one leaves nothing half-written.
    let graphs = try files.map(graph(of:))
    let reports = try graphs.map { graph in
      var selection = try selection(for: graph, among: graphs)
      selection.isStrict = strict
      return CheckReport(graph, selection: selection)
    }
    try target.write(Array(text(of: reports).utf8), inputs: files)
    if reports.contains(where: { $0.hasFinding(atLeast: failOn) }) { throw ExitCode(1) }
  }

  private func text(of reports: [CheckReport]) -> String {
    if format == .json { return (reports.count == 1 ? reports[0].json : .array(reports.map(\.json))).text }
    let width = target.isFile ? 80 : Terminal.width
    let highlight = target.isFile ? Highlight(isOn: false) : Terminal.highlight
    return reports.map { report in
      summary
        ? report.summaryText(width: width, highlight: highlight)
        : report.text(width: width, highlight: highlight, checklist: checklist, next: next(report))
    }.joined(separator: "\n")
  }

  private func next(_ report: CheckReport) -> String? {
    let file = report.graph.source.file
    guard !report.findings.isEmpty, file != "-" else { return nil }
    return "To see where these are: overlap draw \(file.printable) -o diagram.svg"
  }
}

extension Severity: WordArgument {
  /// The word for a gap was once `breach`: scripts may still say it.
  public init?(argument: String) { self.init(rawValue: argument == "breach" ? "gap" : argument) }
}
