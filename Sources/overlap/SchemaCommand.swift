import ArgumentParser
import ProcessGraph

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", _superCommandName: Overlap.name,
    abstract: "Write the JSON Schema of a case file, for editors that check and complete while you write.",
    discussion: """
      overlap schema -o case.schema.json

      Put it beside the case file, and begin that with the line
      # yaml-language-server: $schema=case.schema.json
      as ‘overlap new’ does. The schema marks nothing that overlap takes.

      \(ExitStatus.help)
      """)

  @Option(name: .shortAndLong, help: .output, completion: .file(extensions: ["json"])) var output: String?

  func run() throws {
    try FileOutput(output: output).write(Array(CaseJSONSchema.json.text.utf8), inputs: [])
  }
}
