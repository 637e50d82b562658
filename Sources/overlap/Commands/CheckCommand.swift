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
    completion: .caseFile)
  var files: [String]
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?
  @Option(
    help: ArgumentHelp(
      "How to print: text or json.", discussion: "Default: by the name of --output, else text."))
  var format: Format?
  @Option(help: .only, completion: .rules) var only: [String] = []
  @Option(help: .skip, completion: .rules) var skip: [String] = []
  @Option(help: .about) var about: [String] = []
  @Option(
    help: ArgumentHelp("The lowest severity that fails the check (exit status 1).", valueName: "severity"))
  var failOn = Severity.conflict

  enum Format: String, WordArgument { case text, json }

  @Flag(help: "List every finding in a line, not only what one screen holds.") var all = false
  @Flag(help: "Say everything of each finding: facts, owner, source and rule.") var full = false
  @Option(help: ArgumentHelp("Say everything of one finding.", valueName: "reference")) var explain: String?
  @Flag(help: "Print one screen: what is coming up, and every conflict.") var summary = false
  @Flag(help: "List the duties that need a person to confirm, with who confirmed them.") var checklist = false
  @Flag(help: "Treat what is unclear as a gap.") var strict = false

  private var form: Format {
    get throws { try target.format(format, ["txt": .text, "json": .json], else: .text) }
  }

  func validate() throws {
    try checkSelection()
    if explain != nil && files.count > 1 { throw ValidationError("--explain takes one case.") }
    _ = try form
    let both = Set(rules(only)).intersection(rules(skip)).sorted()
    if let rule = both.first {
      throw ValidationError("‘\(rule)’ cannot be both asked for and left out: --only and --skip name it.")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    let result = ResultInParts(target)
    var worst: ExitCode?
    var (count, hasFound) = (0, false)
    // What is said of the guidance, once for all cases.
    var noted: Set<String> = []
    // An id must be declared in one of the cases.
    var unknown = aboutIDs
    var last: CaseGraph?
    // Each case is reported and let go before the next is read. One that cannot be read keeps no other from it.
    for file in files {
      let graph: CaseGraph
      do { graph = try self.graph(of: file) } catch let status as ExitCode {
        if status.rawValue > worst?.rawValue ?? 0 { worst = status }
        continue
      }
      if let note = graph.noteOnGuidance, noted.insert(note).inserted { Terminal.complain(note + "\n") }
      unknown.removeAll { graph.node($0) != nil }
      last = graph
      if files.count == 1 { try refuse(unknown, graph) }
      var selection = self.selection
      selection.isStrict = strict
      let report = CheckReport(graph, selection: selection)
      try result.append(try bytes(of: report, isFirst: count == 0), inputs: graph.inputs)
      count += 1
      if report.hasFinding(atLeast: failOn) { hasFound = true }
    }
    if count == 0, let worst { throw worst }
    if let last { try refuse(unknown, last) }
    if try form == .json, files.count > 1 { try result.append(Array("\n]\n".utf8), inputs: []) }
    try result.finish()
    if let worst { throw worst }
    if hasFound { throw ExitStatus.found.code }
  }

  private func refuse(_ unknown: [String], _ graph: CaseGraph) throws {
    if let id = unknown.first { throw ValidationError.undeclared(id, in: graph) }
  }

  /// The report of a case, with what stands before it where others came first. Several in JSON are a list.
  private func bytes(of report: CheckReport, isFirst: Bool) throws -> [UInt8] {
    if try form == .json {
      if files.count == 1 { return report.json.bytes }
      return Array((isFirst ? "[\n  " : ",\n  ").utf8) + report.json.bytes(indent: 2)
    }
    return Array(((isFirst ? "" : "\n") + (try text(of: report))).utf8)
  }

  private func text(of report: CheckReport) throws -> String {
    let (width, highlight) = (target.width, target.highlight)
    if let explain { return try report.why(reference: explain, width: width, highlight: highlight) }
    if summary { return report.summaryText(width: width, highlight: highlight) }
    return report.text(
      width: width, highlight: highlight, extent: full ? .full : all ? .lines : .screen, checklist: checklist,
      next: next(report))
  }

  /// How to go on from here.
  private func next(_ report: CheckReport) -> [String] {
    let file = report.graph.source.file
    guard let first = report.findings.first, file != "-" else { return [] }
    // Whoever stands at the terminal can run it as it is; a file goes to others.
    let name = (target.isFile ? file.asShown : file).shellQuoted
    return full
      ? ["To see where these are: overlap draw \(name) -o diagram.svg"]
      : ["All of it: overlap check --full \(name)", "One: overlap why \(name) \(first.reference)"]
  }
}

extension Severity: WordArgument {
  /// The word for a gap was once `breach`: scripts may still say it.
  public init?(argument: String) { self.init(rawValue: argument == "breach" ? "gap" : argument) }
}
