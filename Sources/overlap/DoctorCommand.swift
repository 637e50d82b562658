import ArgumentParser
import ProcessGraph

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", _superCommandName: Overlap.name,
    abstract: "Say how well the law is known that the program checks against.",
    discussion: """
      overlap doctor --law
      """)

  @Flag(help: "List what only a person who can read today's sources can settle.") var law = false
  @Option(help: "How to print: text or markdown.") var format = Format.text
  @Option(name: .shortAndLong, help: .output) var output: String?

  enum Format: String, WordArgument { case text, markdown }

  func run() throws {
    let text = law ? lawText() : summary
    try FileOutput(output: output).write(Array(text.utf8), inputs: [])
  }

  private var summary: String {
    """
    overlap \(Overlap.version)
    The law is known as it was read in \(LawStandings.readIn). What could not be settled: overlap doctor --law

    """
  }

  /// How well the law is known, and what is not settled.
  private func lawText() -> String {
    let standings = LawStandings()
    return format == .markdown ? standings.markdown : standings.text(width: Terminal.width)
  }
}
