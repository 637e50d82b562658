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

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "Case files, or ‘-’ for standard input; each is reported by itself.", valueName: "case"),
    completion: .file())
  var files: [String]
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output) var output: String?
  @Option(
    help: ArgumentHelp(
      "How to print: text or json.", discussion: "Default: by the name of --output, else text."))
  var format: Format?
  @Option(help: .only) var only: [String] = []
  @Option(help: .skip) var skip: [String] = []
  @Option(help: .about) var about: [String] = []
  @Option(help: ArgumentHelp("The least severity that makes the exit status 1.", valueName: "severity"))
  var failOn = Severity.conflict

  enum Format: String, WordArgument { case text, json }

  @Flag(help: "List every finding in a line, not only what one screen holds.") var all = false
  @Flag(help: "Say everything of each finding: facts, owner, source and rule.") var full = false
  @Option(help: ArgumentHelp("Say everything of one finding.", valueName: "reference")) var explain: String?
  @Flag(help: "Print one screen: what is coming up, and every conflict.") var summary = false
  @Flag(help: "List the duties that need a person to confirm, with who confirmed them.") var checklist = false
  @Flag(help: "Count what the file leaves open (unclear) as gaps.") var strict = false

  private var form: Format {
    get throws { try target.format(format, ["txt": .text, "json": .json], else: .text) }
  }

  func validate() throws {
    try checkSelection()
    if explain != nil && files.count > 1 { throw ValidationError("--explain takes one case.") }
    _ = try form
    let both = Set(only).intersection(skip).sorted()
    if let rule = both.first {
      throw ValidationError("‘\(rule)’ cannot be both asked for and left out: --only and --skip name it.")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    // Every file is read before anything is printed. One that cannot be read keeps no other from being reported.
    var worst: ExitCode?
    let graphs = try files.compactMap { (file) -> CaseGraph? in
      do { return try graph(of: file) } catch let status as ExitCode {
        if status.rawValue > worst?.rawValue ?? 0 { worst = status }
        return nil
      }
    }
    if graphs.isEmpty, let worst { throw worst }
    let reports = try graphs.map { graph in
      var selection = try selection(for: graph, among: graphs)
      selection.isStrict = strict
      return CheckReport(graph, selection: selection)
    }
    try target.write(Array(try text(of: reports).utf8), inputs: graphs.flatMap(\.inputs))
    if let worst { throw worst }
    if reports.contains(where: { $0.hasFinding(atLeast: failOn) }) { throw ExitStatus.found.code }
  }

  private func text(of reports: [CheckReport]) throws -> String {
    if try form == .json { return (reports.count == 1 ? reports[0].json : .array(reports.map(\.json))).text }
    let width = target.isFile ? 80 : Terminal.width
    let highlight = target.isFile ? Highlight(isOn: false) : Terminal.highlight
    if let explain { return try reports[0].why(reference: explain, width: width, highlight: highlight) }
    return reports.map { report in
      summary
        ? report.summaryText(width: width, highlight: highlight)
        : report.text(
          width: width, highlight: highlight, extent: full ? .full : all ? .lines : .screen,
          checklist: checklist,
          next: next(report))
    }.joined(separator: "\n")
  }

  /// How to go on from here.
  private func next(_ report: CheckReport) -> [String] {
    let file = report.graph.source.file
    guard let first = report.findings.first, file != "-" else { return [] }
    let name = file.shellQuoted
    return full
      ? ["To see where these are: overlap draw \(name) -o diagram.svg"]
      : ["All of it: overlap check --full \(name)", "One: overlap why \(name) \(first.reference)"]
  }
}

extension Severity: WordArgument {
  /// The word for a gap was once `breach`: scripts may still say it.
  public init?(argument: String) { self.init(rawValue: argument == "breach" ? "gap" : argument) }
}
