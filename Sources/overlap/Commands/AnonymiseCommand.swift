import ArgumentParser
import ProcessGraph

struct AnonymiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anonymise", _superCommandName: Overlap.name,
    abstract: "Write a copy of a case without names, texts and true dates, for the report of a fault.",
    discussion: """
      overlap anonymise family-f.yaml -o fault.yaml

      Ids become person-1, process-2 and so on, texts are left out, and all dates move by the same number of weeks. Read \
      the copy before you send it: the time between its dates may still point to somebody.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The case file: a text file or a workbook.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(
    help: ArgumentHelp("By how many weeks dates move back.", discussion: "Default: 26.", valueName: "number"))
  var weeks: Int?
  @Option(name: .shortAndLong, help: .output, completion: .file(extensions: ["yaml"])) var output: String?

  func validate() throws {
    guard (1...520).contains(weeks ?? 26) else {
      throw ValidationError("--weeks is a number from 1 to 520.")
    }
    // The copy is a text file: under another name it might stand in the place of one of the case's own tables.
    if let output, output != "-", ![".yaml", ".yml"].contains(where: output.lowercased().hasSuffix) {
      throw ValidationError("‘\(output.spelledOut)’ does not end in .yaml: the copy is a text file.")
    }
  }

  func run() throws {
    let target = FileOutput(output: output)
    try target.requireEnding("yaml", "yml")
    let text: String
    do throws(ReadingProblem) { text = try NewCase.anonymous(from: file, weeks: weeks ?? 26) } catch {
      throw ExitStatus.unread(error)
    }
    try target.write(Array(text.utf8), inputs: [file])
  }
}
