import ArgumentParser
import ProcessGraph

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", _superCommandName: Overlap.name,
    abstract: "Write the JSON Schema of a case file, for editors that check and complete while you write.",
    discussion: """
      overlap schema -o case.schema.json
      overlap schema --report -o report.schema.json

      Put it beside the case file, and begin that with the line
      # yaml-language-server: $schema=case.schema.json
      as ‘overlap new’ does. The schema never marks as wrong what overlap accepts.
      --report writes instead the schema of what ‘overlap check --format json’ prints for one case.

      \(ExitStatus.help)
      """)

  @Flag(help: "Of the report of ‘overlap check --format json’, instead of a case file.") var report = false
  @Option(name: .shortAndLong, help: .output, completion: .file(extensions: ["json"])) var output: String?

  func run() throws {
    let text = report ? ReportJSONSchema.text : CaseJSONSchema.json.text
    let target = FileOutput(output: output)
    try target.requireEnding("json")
    try target.write(Array(text.utf8), inputs: [])
  }
}
