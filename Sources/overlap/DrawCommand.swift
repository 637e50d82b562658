import ArgumentParser
import ProcessGraph

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", _superCommandName: Overlap.name,
    abstract: "Draw the case for a panel paper.",
    discussion: """
      overlap draw family-f.yaml -o family-f.svg
      overlap draw family-f.yaml --format pdf -o family-f.pdf
      overlap draw family-f.yaml --view joint --option 1 -o option-1.svg

      Findings have the numbers that ‘overlap check’ gives them, where both are asked for the same date and rules.
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .file())
  var file: String
  @Option(help: "What to show: processes, waits, timeline or joint.") var view = View.processes
  @Option(
    help: ArgumentHelp(
      "How to draw it: svg, pdf, png or dot.", discussion: "Default: by the name of --output, else svg."))
  var format: DiagramFormat?
  @Option(help: "How it looks: print, screen, or mono for a photocopier.") var theme = Theme.print
  @OptionGroup var date: AsOfOption
  @OptionGroup var target: FileOutput
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var joint: JointFigureOptions

  func run() throws {
    let graph = try date.graph(of: file)
    let report = CheckReport(graph, selection: try selection.selection(for: graph))
    let figure = try joint.figure(of: report, view: view) ?? view.figures(of: report)[0]
    let bytes: [UInt8]
    do {
      bytes = try figure.bytes(as: form, theme: theme)
    } catch {
      Terminal.complain("overlap: \(error)\n")
      throw ExitCode(70)
    }
    try target.write(bytes, inputs: [file])
  }

  private var form: DiagramFormat {
    let suffix = target.output?.split(separator: ".").last.map { $0.lowercased() }
    return format ?? suffix.flatMap(DiagramFormat.init(rawValue:)) ?? .svg
  }
}

extension View: ExpressibleByArgument {}
extension DiagramFormat: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
