import ArgumentParser
import ProcessGraph

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", _superCommandName: Overlap.name,
    abstract: "Say what is installed, what can be written here, and how well the law is known.",
    discussion: """
      overlap doctor
      overlap doctor --law

      \(ExitStatus.help)
      """)

  @Flag(help: "List what only a person who can read today's sources can settle.") var law = false
  @Option(
    help: ArgumentHelp(
      "How to print: text or markdown.", discussion: "Default: by the name of --output, else text."))
  var format: Format?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  enum Format: String, WordArgument { case text, markdown }

  func run() throws {
    let target = FileOutput(output: output)
    // What is installed is a text only.
    if !law { try target.requireEnding("txt") }
    let text =
      law
      ? lawText(
        try target.format(format, ["txt": .text, "md": .markdown, "markdown": .markdown], else: .text))
      : summary
    try target.write(Array(text.utf8), inputs: [])
  }

  private var summary: String {
    let formats = Drawing.formats.map(\.rawValue)
    let missing = DiagramFormat.allCases.map(\.rawValue).filter { !formats.contains($0) }
    var lines = [
      "overlap \(Overlap.version)", "",
      "Law            as read in \(LawStandings.readIn); what could not be settled: overlap doctor --law",
      "Cases          text (YAML, JSON) and workbooks (.xlsx); tables also as CSV",
      "Figures        \(formats.joined(separator: ", ")), by Graphviz \(Drawing.graphviz)",
    ]
    if !missing.isEmpty {
      lines.append(
        "               \(missing.joined(separator: " and ")) cannot be written: the part of Graphviz that paints them is missing"
      )
    }
    lines += [
      "Papers         Word (.docx), HTML, Markdown",
      "Workbooks      actions and deadlines (.xlsx), and cases by ‘overlap new’",
      "Calendars      .ics", "Connections    none are ever opened",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// How well the law is known, and what is not settled.
  private func lawText(_ format: Format) -> String {
    let standings = LawStandings()
    return format == .markdown ? standings.markdown : standings.text(width: Terminal.width)
  }
}
