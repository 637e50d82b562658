import ArgumentParser
import ProcessGraph

struct PaperCommand: CaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper", _superCommandName: Overlap.name,
    abstract: "Write the paper for the panel, or the sheet for a family or for practitioners, in one file.",
    discussion: """
      overlap paper family-f.yaml -o family-f.html
      overlap paper family-f.yaml --audience family --about grandmother -o grandmother.html
      overlap paper family-f.yaml --format markdown -o family-f.md && pandoc family-f.md -o family-f.docx

      The HTML needs nothing else and opens in any browser; print it from there. A paper for a family or for \
      practitioners shows only what is on a closed list, and nothing about witnesses, discipline, what the police hold \
      back, or other people's contacts. What to know before it is handed over goes to standard error.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(help: "Whom it is for: panel, family or practitioner.") var audience = Audience.panel
  @Option(
    help: ArgumentHelp(
      "The family member or practitioner it is for, with what is their own: contacts, interviews.",
      valueName: "id"))
  var about: String?
  @Flag(help: "For the panel: only the sheet of who is doing what.") var sheet = false
  @Option(
    help: ArgumentHelp(
      "How to write it: html, or markdown for pandoc.",
      discussion: "Default: by the name of --output, else html."))
  var format: Format?
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  enum Format: String, WordArgument { case html, markdown }

  func validate() throws {
    if audience == .panel && about != nil {
      throw ValidationError(
        "The panel's paper is for no one person: add --audience family or --audience practitioner.")
    }
    if audience != .panel && sheet {
      throw ValidationError("--sheet is for the panel; for others the paper is the sheet.")
    }
  }

  func run() throws {
    let format = try target.format(
      format, ["html": .html, "htm": .html, "md": .markdown, "markdown": .markdown], else: .html,
      other: output?.lowercased().hasSuffix(".pdf") == true ? " For a PDF, open the .html and print it." : "")
    let graph = try graph(of: file)
    let reader = try reader(in: graph)
    let paper: CasePaper
    do {
      paper = try CasePaper(CheckReport(graph), for: reader, isSheetOnly: sheet, version: Overlap.version)
    } catch {
      Terminal.complain("overlap: \(error)\n")
      throw ExitStatus.ourFault.code
    }
    try target.write(Array((format == .html ? paper.html : paper.markdown).utf8), inputs: graph.inputs)
    for caution in paper.cautions {
      Terminal.complain("overlap: before you hand it over: \(caution.printable)\n")
    }
  }

  private func reader(in graph: CaseGraph) throws -> Reader {
    guard let about else { return Reader(audience)! }
    let people = graph.source.people.filter { $0.capacity.rawValue == audience.rawValue }
    guard let person = people.first(where: { $0.id == about }), let reader = Reader(audience, person: person)
    else {
      let near = Suggestion.question(for: about, among: people.map(\.id))
      throw ValidationError(
        "The case file has no \(audience == .family ? "family member" : "practitioner") ‘\(about.printable)’.\(near)"
      )
    }
    return reader
  }
}

extension Audience: WordArgument {}
