import ArgumentParser
import ProcessGraph

struct KindsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", _superCommandName: Overlap.name,
    abstract: "List the kinds of process of a legal frame, or show what law and guidance say of one.",
    discussion: """
      overlap kinds
      overlap kinds dhr
      overlap kinds scr --frame england-current
      """)

  @Argument(
    help: ArgumentHelp("The id of a kind; none lists them all.", valueName: "kind"),
    completion: .shellCommand("overlap kinds --format ids"))
  var id: String?
  @Option(help: "The legal frame: england-2015 or england-current.") var frame = Frame.england2015
  @Option(help: "How to print: text, markdown, or ids.") var format = Format.text
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  enum Format: String, WordArgument { case text, markdown, ids }

  func run() throws { try FileOutput(output: output).write(Array(text().utf8), inputs: []) }

  private func text() throws -> String {
    guard let id else {
      return format == .ids ? Kind.all.map { $0.id.rawValue + "\n" }.joined() : list()
    }
    guard let kind = Kind.all.first(where: { $0.id.rawValue == id }) else {
      let near = Suggestion.question(for: id, among: Kind.all.map(\.id.rawValue))
      throw ValidationError("There is no kind ‘\(id.printable)’.\(near)")
    }
    let page = CataloguePage(kind, in: frame)
    return format == .markdown ? page.markdown : page.text(width: Terminal.width)
  }

  private func list() -> String {
    let list = KindList(frame)
    var lines = ["Kinds of process, \(frame.title)", ""]
    for row in list.rows {
      lines.append("  " + row.id.padding(6) + "  " + row.initialism.padding(8) + "  " + row.name)
    }
    if !list.absent.isEmpty { lines += ["", "Not in this frame:"] + list.absent.map { "  " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension Frame: WordArgument {}
