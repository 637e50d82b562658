import ArgumentParser
import ProcessGraph

struct JointCommand: ArrangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "joint", _superCommandName: Overlap.name,
    abstract: "Show which reviews could be commissioned as one, and what each way would ask of people.",
    discussion: """
      overlap joint family-f.yaml
      overlap joint family-f.yaml --joint scr+dhr --trial 2016-02
      overlap joint family-f.yaml --joint scr+dhr --record -o minutes.md

      It counts what each option would mean for people. It recommends none, and decides nothing.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(help: .joint) var joint: [String] = []
  @Option(help: .among) var among: String?
  @Flag(help: .reopen) var reopen = false
  @Option(
    help: ArgumentHelp("Test a different date; may be repeated.", valueName: "process.milestone=date"),
    transform: WhatIfOption.parse)
  var set: [WhatIf] = []
  @Option(
    help: ArgumentHelp("Test a different date for the trial (2016-02 or 2016-02-01).", valueName: "date"),
    transform: JointCommand.date)
  var trial: CaseDate?
  @Flag(help: "Print a minute with blanks to fill in, and the rows for ‘decisions’.") var record =
    false
  @Option(
    help: ArgumentHelp(
      "How to print: text, json, markdown or csv.", discussion: "Default: by the name of --output, else text."
    ))
  var format: Format?
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  enum Format: String, WordArgument { case text, json, markdown, csv }

  func validate() throws { try checkArrangement() }

  func run() throws {
    let format = try target.format(
      format, ["txt": .text, "json": .json, "csv": .csv, "md": .markdown, "markdown": .markdown], else: .text)
    let graph = try graph(of: file)
    try WhatIfOption.check(set, in: graph)
    let options = try jointOptions(of: graph, supposing: set + trialDate(in: graph))
    let text =
      if record, options.hasChoice {
        options.record
      } else {
        switch format {
        case .text:
          options.text(
            width: target.width,
            highlight: target.highlight)
        case .json: options.json.text
        case .markdown: options.markdown
        case .csv: options.csv
        }
      }
    try target.write(Array(text.utf8), inputs: graph.inputs)
  }

  /// The date supposed for the trial of the one criminal process.
  private func trialDate(in graph: CaseGraph) throws -> [WhatIf] {
    guard let trial else { return [] }
    let criminal = graph.processes.filter {
      $0.kind == .crim && graph.takesPart($0) && graph.status($0) != .finished
    }
    guard criminal.count == 1 else {
      let which = criminal.isEmpty ? "no criminal process" : "\(criminal.count) criminal processes"
      throw ValidationError("The case file has \(which): use --set process.trial=\(trial).")
    }
    return [WhatIf(process: criminal[0].id, name: "trial", date: trial)]
  }

  private static func date(_ text: String) throws -> CaseDate {
    guard let date = CaseDate(text: text) else {
      let why = CaseDate.whyNoDay(text) ?? "write it as 2016-02 or 2016-02-01"
      throw ValidationError("‘\(text.spelledOut)’ is not a date: \(why).")
    }
    return date
  }
}
