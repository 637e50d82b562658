import ArgumentParser
import ProcessGraph

struct DrawCommand: SelectingCommand, ArrangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", _superCommandName: Overlap.name,
    abstract: "Draw the case for a panel paper.",
    discussion: """
      overlap draw family-f.yaml -o family-f.svg
      overlap draw family-f.yaml --view people -o people.svg
      overlap draw family-f.yaml --view all -o family-f.svg
      overlap draw family-f.yaml --format pdf -o family-f.pdf
      overlap draw family-f.yaml --view family --about grandmother -o grandmother.svg
      overlap draw family-f.yaml --view joint --option 1 -o option-1.svg

      A view that would be too full to be read is split into several figures. With -o case.svg they are written as \
      case-1.svg, case-2.svg and so on, with --view all case-people.svg, case-processes.svg and so on; --figure writes one of them. \
      With --view all a view that would be too full to be read is named and left out, the others are written, and the status is 3.

      Findings have the numbers that ‘overlap check’ gives them, where both are asked for the same date and rules.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(
    help: ArgumentHelp(
      "What to show.",
      discussion: """
        people: who has been and is to be seen by whom, and where that collides; processes: who commissions what, what waits, what is shared; family: who contacts whom; practitioners: who is \
        interviewed, and what consent there is; information: papers and where they go; waits: what holds up what; \
        timeline: everything at its date; joint: what could be commissioned together; all: every figure that holds something, \
        a file each. Default: processes.
        """),
    completion: .list(View.allCases.map(\.rawValue) + ["all"]))
  // What an option is by default stands in its help: the parser would print each at every start, which takes a while.
  var view: String?
  @Option(
    help: ArgumentHelp(
      "How to draw it: svg, pdf, png or dot.", discussion: "Default: by the name of --output, else svg."))
  var format: DiagramFormat?
  @Option(
    help: ArgumentHelp(
      "How it looks: print, screen, or mono for a photocopier.", discussion: "Default: print."))
  var theme: Theme?
  @Option(help: ArgumentHelp("Draw only this one of a view's figures.", valueName: "number")) var figure: Int?
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?
  @Option(help: .only, completion: .rules) var only: [String] = []
  @Option(help: .skip, completion: .rules) var skip: [String] = []
  @Option(help: .about) var about: [String] = []
  @Option(
    help: ArgumentHelp(
      "Show only what lies near this process, person, document, agency or subject.", valueName: "id"))
  var focus: String?
  @Option(
    help: ArgumentHelp("With --focus: how many lines away.", discussion: "Default: 1.", valueName: "number"))
  var depth: Int?
  @Option(
    help: ArgumentHelp("Show only the processes of this agency, and what touches them.", valueName: "agency"))
  var commissioner: String?
  @Option(
    help: ArgumentHelp(
      "With --view joint: the option of this number in ‘overlap joint’, or ‘now’ or ‘all-separate’.",
      valueName: "number"))
  var option: String?
  @Option(help: .joint) var joint: [String] = []
  @Option(help: .among) var among: String?
  @Flag(help: .reopen) var reopen = false

  func validate() throws {
    try checkSelection()
    try checkArrangement()
    _ = try views
    guard (1...99).contains(depth ?? 1) else {
      throw ValidationError("--depth is a number of lines from 1 to 99.")
    }
  }

  func run() throws {
    let form = try form
    let graph = try graph(of: file)
    let report = CheckReport(graph, selection: try selection(for: graph))
    var tooFull = TooFull(areOthersWanted: view == "all")
    let files = FigureFiles(
      figures: try figures(of: report, &tooFull), target: target, only: figure, isNamed: view == "all")
    // Everything is drawn before anything is written.
    var drawn: [(bytes: [UInt8], title: String, target: FileOutput)] = []
    var noGraphs: [String] = []
    for (figure, target) in try files.places() {
      do {
        drawn.append((try figure.bytes(as: form, theme: theme ?? .print), figure.caption.title, target))
      } catch {
        // Of all views those that are graphs can be written as graphs.
        if view == "all", case .noGraph? = error as? DrawingError {
          noGraphs.append(figure.caption.title)
          continue
        }
        guard tooFull.leavesOut("the figure ‘\(figure.caption.title.spelledOut)’", error) else {
          throw Self.cannotDraw(error)
        }
        continue
      }
      try target.check(inputs: graph.inputs)
    }
    if drawn.isEmpty, !noGraphs.isEmpty { throw Self.cannotDraw(DrawingError.noGraph) }
    for title in noGraphs {
      Terminal.complain(
        "overlap: the figure ‘\(title.spelledOut)’ is no graph of boxes and lines, and is left out of DOT: SVG, PDF and PNG "
          + "have it.\n")
    }
    for (bytes, title, target) in drawn {
      try target.write(bytes, inputs: graph.inputs)
      // What goes to standard output has no name to be told.
      if let name = target.output, drawn.count > 1 || view == "all" {
        Terminal.complain("\(name.spelledOut)  \(title.spelledOut)\n")
      }
    }
    let older = figure == nil ? files.older(than: drawn.compactMap { $0.target.output }) : []
    if !older.isEmpty {
      Terminal.complain(
        "overlap: older figures of this name were left as they are: \(older.map(\.spelledOut).joined(separator: ", ")).\n"
      )
    }
    try tooFull.end()
  }

  private func figures(of report: CheckReport, _ tooFull: inout TooFull) throws -> [any Drawable] {
    if let one = try arrangement(of: report) { return [one] }
    let narrowing = try narrowing(in: report.graph)
    let views = try views
    var figures: [any Drawable] = []
    for view in views {
      do {
        figures += try view.figures(of: report, narrowing: narrowing)
      } catch {
        guard tooFull.leavesOut("the view ‘\(view.rawValue)’", error) else { throw Self.cannotDraw(error) }
      }
    }
    guard figures.isEmpty else { return figures }
    try tooFull.end()
    let names = views.count == 1 ? "the view ‘\(views[0].rawValue)’" : "the case"
    if narrowing.isSet { throw ValidationError("Nothing in \(names) has to do with that.") }
    Terminal.complain((views.count == 1 ? views[0].nothing : "Nothing in the case can be drawn.") + "\n")
    throw ExitCode.success
  }

  /// What is asked for: one view, or all.
  private var views: [View] {
    get throws {
      guard let view else { return [.processes] }
      if view == "all" { return View.allCases }
      guard let one = View(rawValue: view) else {
        let words = View.allCases.map(\.rawValue) + ["all"]
        throw ValidationError(
          "There is no view ‘\(view.spelledOut)’.\(Suggestion.question(for: view, among: words)) There are: "
            + "\(words.joined(separator: ", ")).")
      }
      return [one]
    }
  }

  /// Status 3 where a figure cannot be drawn so that it can be read: a part of it can.
  private static func cannotDraw(_ error: any Error) -> ExitCode {
    Terminal.complain("overlap: \(error)\n")
    switch error as? DrawingError {
    case .tooDense, .tooManyFigures: return ExitStatus.illegible.code
    case .noGraph, .noPainter: return ExitStatus.usage.code
    case .graphviz, .dangling, nil: return ExitStatus.ourFault.code
    }
  }

  private var form: DiagramFormat {
    get throws {
      try target.format(format, ["svg": .svg, "pdf": .pdf, "png": .png, "dot": .dot], else: .svg)
    }
  }
}

extension DiagramFormat: WordArgument {}
extension Theme: WordArgument {}
