import ArgumentParser
import ProcessGraph

struct TablesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables", _superCommandName: Overlap.name,
    abstract: "List the tables of a case file, or show the columns of one.",
    discussion: """
      overlap tables
      overlap tables contacts
      overlap tables case

      The same tables are the sheets of a workbook and the CSV files of a case.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The name of a table, or ‘case’; leave it out to list all.", valueName: "table"),
    completion: .shellCommand("overlap tables --format ids"))
  var name: String?
  @Option(help: .pageFormat) var format: PageFormat?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  func run() throws {
    let target = FileOutput(output: output)
    let form = try target.format(format, PageFormat.endings, else: .text)
    try target.write(Array(text(form).utf8), inputs: [])
  }

  private func text(_ format: PageFormat) throws -> String {
    let names = try name.map { written in
      let name = written.lowercased().replacing(" ", with: "-")
      guard TableText.names.contains(name) else {
        if TableText.topKeys.contains(name) {
          throw ValidationError(
            "‘\(name)’ is no table: it stands at the top of the file. ‘overlap tables case’ shows it.")
        }
        let near = Suggestion.question(for: name, among: TableText.names)
        throw ValidationError(
          "There is no table ‘\(written.spelledOut)’.\(near) ‘overlap tables’ lists them.")
      }
      return [name]
    }
    switch format {
    case .ids: return (names ?? TableText.names).map { $0 + "\n" }.joined()
    case .markdown: return (names ?? TableText.names).compactMap(TableText.markdown).joined(separator: "\n")
    case .text:
      guard let name = names?.first else { return TableText.list(width: Terminal.width) }
      return TableText.page(name, width: Terminal.width) ?? ""
    }
  }
}
