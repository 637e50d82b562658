import ArgumentParser
import ProcessGraph

struct KindsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", _superCommandName: Overlap.name,
    abstract: "List the types of process, or show what law and guidance say of one.",
    discussion: """
      overlap kinds
      overlap kinds dhr
      overlap kinds "rapid review" --sources
      overlap kinds scr --frame england-2015

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The id, initials or name of a kind; leave it out to list all.", valueName: "kind"),
    completion: .shellCommand("overlap kinds --format ids"))
  var kind: String?
  @Option(help: "The legal framework: england-current or england-2015.") var frame = Frame.englandCurrent
  @Flag(help: "Show where each statement comes from: what was read of its source, and when.")
  var sources = false
  @Option(help: .pageFormat) var format: PageFormat?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  func run() throws {
    let target = FileOutput(output: output)
    // The list is a text only; a kind's page has two forms.
    if kind == nil && format == nil { try target.requireEnding("txt") }
    let form = try target.format(format, PageFormat.endings, else: .text)
    try target.write(Array(text(form).utf8), inputs: [])
  }

  private func text(_ format: PageFormat) throws -> String {
    guard let kind else {
      return format == .ids ? CataloguePage.ids.map { $0 + "\n" }.joined() : list()
    }
    guard let page = CataloguePage(named: kind, in: frame, withSources: sources) else {
      let meant = KindID.near(kind, in: frame).map {
        " Did you mean ‘\($0.rawValue)’ (\($0.names(in: frame).full))?"
      }
      let near = meant ?? Suggestion.question(for: kind, among: CataloguePage.words(in: frame))
      throw ValidationError("There is no kind ‘\(kind.spelledOut)’.\(near) ‘overlap kinds’ lists them.")
    }
    switch format {
    case .text: return page.text(width: Terminal.width)
    case .markdown: return page.markdown
    case .ids: return page.id + "\n"
    }
  }

  private func list() -> String {
    KindList(frame).text(width: Terminal.width)
  }
}

extension Frame: WordArgument {}
