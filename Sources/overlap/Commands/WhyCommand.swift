import ArgumentParser
import ProcessGraph

struct WhyCommand: CaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", _superCommandName: Overlap.name,
    abstract: "Say why one finding is there: its facts, its duty, its day, and what would clear it.",
    discussion: """
      overlap why family-f.yaml K4TM

      The reference is the one that ‘overlap check’ prints; it stays the same when rows are added or moved.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("A case file, or ‘-’ for standard input.", valueName: "case"), completion: .caseFile)
  var file: String
  @Argument(help: ArgumentHelp("The reference of a finding.", valueName: "reference"))
  var reference: String
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  func run() throws {
    let graph = try graph(of: file)
    let report = CheckReport(graph)
    let text = try report.why(
      reference: reference, width: target.width, highlight: target.highlight)
    try target.write(Array(text.utf8), inputs: graph.inputs)
  }
}

extension CheckReport {
  /// One finding's reasoning, by its reference.
  func why(reference: String, width: Int, highlight: Highlight) throws -> String {
    let reference = [reference].separated.first ?? reference
    guard let finding = finding(reference) else {
      let known = (findings + accepted).map(\.reference)
      if let number = Int(reference), findings.indices.contains(number - 1) {
        throw ValidationError(
          "‘\(number)’ is a number, which changes with the findings; its reference is "
            + "‘\(findings[number - 1].reference)’.")
      }
      let form = "A reference is four letters and figures, such as ‘\(known.first ?? "K4TM")’"
      let near = Suggestion.nearest(to: reference.uppercased(), among: known)
      let advice =
        near.map { "Did you mean ‘\($0)’?" }
        ?? (known.isEmpty ? "This case has no findings." : "\(form); ‘overlap check --all’ lists them.")
      throw ValidationError("No finding has the reference ‘\(reference.spelledOut)’. \(advice)")
    }
    return why(finding, width: width, highlight: highlight)
  }
}

extension String {
  /// Safe as one word of a shell's command.
  var shellQuoted: String {
    let isPlain = !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) }
    return isPlain
      ? self
      : "'" + spelledOut.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
  }
}
