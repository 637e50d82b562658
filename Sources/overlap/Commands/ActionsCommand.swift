import ArgumentParser
import ProcessGraph

struct ActionsCommand: CaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", _superCommandName: Overlap.name,
    abstract: "Write the list of actions as a workbook, to fill in and send round.",
    discussion: """
      overlap actions family-f.yaml -o actions.xlsx

      What the findings ask for comes first, most urgent at the top, with empty cells for owner and day; then what was \
      agreed and is not done.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: "The workbook to write.", completion: .file(extensions: ["xlsx"]))
  var output: String?

  func validate() throws {
    guard let output, output.lowercased().hasSuffix(".xlsx") else {
      throw ValidationError("Say where the workbook goes, with a name that ends in .xlsx: -o actions.xlsx")
    }
  }

  func run() throws {
    let graph = try graph(of: file)
    try target.write(ActionWorkbook.bytes(CheckReport(graph)), inputs: graph.inputs)
  }
}
