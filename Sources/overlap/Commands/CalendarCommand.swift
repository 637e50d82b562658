import ArgumentParser
import ProcessGraph

struct CalendarCommand: CaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", _superCommandName: Overlap.name,
    abstract: "Write the dates that are owed or agreed as a calendar (.ics), for Outlook and others.",
    discussion: """
      overlap calendar family-f.yaml -o deadlines.ics
      overlap calendar family-f.yaml --about scr -o scr.ics
      overlap calendar family-f.yaml --details -o deadlines.ics

      An entry gives only the type of process and what is due, unless --details is given: calendars are read on phones. \
      Imported into Outlook a second time, every entry appears twice: open the file as a calendar of its own, and delete \
      the old calendar first.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(
    help: ArgumentHelp(
      "Only the dates of this process; several with commas, or repeat it.", valueName: "process"))
  var about: [String] = []
  @Flag(help: "Say in each entry what is due, who owes it, and on what it rests.") var details = false
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output, completion: .file(extensions: ["ics"])) var output: String?

  func validate() throws {
    if let output, output != "-", !output.lowercased().hasSuffix(".ics") {
      throw ValidationError("‘\(output.spelledOut)’ does not end in .ics, which is what a calendar is.")
    }
  }

  func run() throws {
    let graph = try graph(of: file)
    try graph.requireProcesses(about.separated)
    let calendar = CaseCalendar(graph)
    try target.write(
      Array(calendar.text(about: Set(about.separated), isDetailed: details).utf8), inputs: graph.inputs)
    if calendar.isEmpty { Terminal.complain("overlap: no date is owed from \(graph.asOf.inWords) on.\n") }
  }
}
