import ArgumentParser
import ProcessGraph

struct ClocksCommand: CaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "clocks", _superCommandName: Overlap.name,
    abstract: "List the deadlines of the case, and what each finish date depends on.",
    discussion: """
      overlap clocks family-f.yaml
      overlap clocks family-f.yaml --set crim.trial=2016-02-01
      overlap clocks family-f.yaml --format csv -o clocks.csv

      First the deadlines that are overdue or ahead, and who is responsible; then, for each process, the earliest end \
      that the dates and waits on file allow, what that depends on and what each wait costs. With --all also what is done, \
      what has not begun and what to fill in so that it can, and what each deadline rests on. With --set, what would change.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(
    help: ArgumentHelp(
      "Test a different date; may be repeated.", valueName: "process.milestone=date"),
    transform: WhatIfOption.parse)
  var set: [WhatIf] = []
  @Flag(help: "List every deadline, done or not begun too, with what it rests on.") var all = false
  @Option(
    help: ArgumentHelp(
      "How to print: text, json, csv, markdown or xlsx.",
      discussion: "Default: by the name of --output, else text."
    ))
  var format: Format?
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  enum Format: String, WordArgument { case text, json, csv, markdown, xlsx }

  func run() throws {
    let format = try target.format(
      format,
      ["txt": .text, "json": .json, "csv": .csv, "md": .markdown, "markdown": .markdown, "xlsx": .xlsx],
      else: .text)
    let graph = try graph(of: file)
    try WhatIfOption.check(set, in: graph)
    let table = ClockTable(graph, supposing: set)
    if format == .xlsx { return try target.write(table.workbook, inputs: graph.inputs) }
    let text =
      switch format {
      case .text, .xlsx:
        table.text(
          width: target.width, isWhole: all, next: "--all lists them.")
      case .json: table.json.text
      case .csv: table.csv
      case .markdown: table.markdown
      }
    try target.write(Array(text.utf8), inputs: graph.inputs)
  }
}

/// Dates supposed on the command line.
enum WhatIfOption {
  static func parse(_ text: String) throws -> WhatIf {
    guard let change = WhatIf(text) else {
      throw ValidationError("‘\(text.spelledOut)’ is not of the form process.milestone=2016-02-01.")
    }
    return change
  }

  static func check(_ changes: [WhatIf], in graph: CaseGraph) throws {
    try graph.requireProcesses(changes.map(\.process))
    for change in changes {
      let own = graph.process(change.process).milestones.map(\.name)
      let known = own + ParallelProcess.knownMilestones + WhatIf.dates
      guard !known.contains(change.name), let near = Suggestion.nearest(to: change.name, among: known) else {
        continue
      }
      throw ValidationError(
        "‘\(change.process).\(change.name.spelledOut)’ is no date on file. Did you mean ‘\(change.process).\(near)’?"
      )
    }
  }
}
