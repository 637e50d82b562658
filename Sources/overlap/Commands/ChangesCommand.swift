import ArgumentParser
import ProcessGraph

struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes", _superCommandName: Overlap.name,
    abstract: "Say what was cleared, is new or worse, and what was recorded, since the last panel.",
    discussion: """
      overlap changes march.yaml april.yaml
      overlap changes march.json april.yaml -o changes.docx
      overlap changes family-f.yaml family-f.yaml --as-of-old 2015-06-01 --as-of-new 2015-06-15
      overlap changes family-f.yaml --forecast 2015-07-15

      The earlier file may be a whole report that was kept: overlap check family-f.yaml --format json -o march.json. Each file \
      is judged at its own as-of date. Numbers are those of each report: 3 → 1 was the third finding then, and is the \
      first now; – means that there was none then, or is none now. Findings are matched by their references, else by \
      their cause and whom they are about.

      --forecast looks ahead: what will be overdue, reached or past on a later day if nothing more is recorded.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "The earlier case file or kept report, or ‘-’ for standard input; with --forecast, the case file.",
      valueName: "old"),
    completion: .caseFile)
  var old: String
  @Argument(
    help: ArgumentHelp("The later case file, or ‘-’ for standard input.", valueName: "new"),
    completion: .caseFile)
  var new: String?
  @Option(
    help: ArgumentHelp(
      "Judge the earlier file at this date.", discussion: "Default: its own as-of.", valueName: "date"),
    transform: Day.option)
  var asOfOld: Day?
  @Option(
    help: ArgumentHelp(
      "Judge the later file at this date.", discussion: "Default: its own as-of.", valueName: "date"),
    transform: Day.option)
  var asOfNew: Day?
  @Option(
    help: ArgumentHelp(
      "Look ahead from one file's own date to this one, as if nothing more were recorded.", valueName: "date"),
    transform: Day.option)
  var forecast: Day?
  @Flag(help: "List everything, not only what one screen holds.") var all = false
  @Option(
    help: ArgumentHelp(
      "How to print: text, json, markdown, html or docx.",
      discussion: "Default: by the name of --output, else text."))
  var format: Format?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  enum Format: String, WordArgument { case text, json, markdown, html, docx }

  private var target: FileOutput { FileOutput(output: output) }
  private var form: Format {
    get throws {
      try target.format(
        format,
        [
          "txt": .text, "json": .json, "md": .markdown, "markdown": .markdown, "html": .html, "htm": .html,
          "docx": .docx,
        ], else: .text)
    }
  }

  func validate() throws {
    if try form == .docx && !target.isFile {
      throw ValidationError("A Word file needs a name: -o changes.docx")
    }
    if forecast != nil {
      guard new == nil else { throw ValidationError("--forecast looks ahead in one case: give one file.") }
    } else {
      guard let new else {
        throw ValidationError(
          "Two files are compared: overlap changes OLD NEW. For one file give two dates (overlap changes CASE CASE --as-of-old 2015-06-01 --as-of-new 2015-06-15), or look ahead with --forecast 2015-07-15."
        )
      }
      if old == "-" && new == "-" { throw ValidationError("Standard input can be read only once.") }
    }
  }

  func run() throws {
    let form = try form
    let (changes, inputs) = try compared()
    let bytes: [UInt8]
    do {
      switch form {
      case .text:
        bytes = Array(
          changes.text(
            width: target.width,
            highlight: target.highlight, isWhole: all || target.isFile
          ).utf8)
      case .json: bytes = changes.json.bytes
      case .markdown: bytes = Array(changes.markdown.utf8)
      case .html: bytes = Array(changes.html.utf8)
      case .docx: bytes = try changes.word
      }
    } catch { throw ExitStatus.fault(error) }
    try target.write(bytes, inputs: inputs)
  }

  private func compared() throws -> (Changes, inputs: [String]) {
    if let forecast {
      let file = try ComparedFile.file(old, role: "A forecast")
      let now = try file.judged(at: asOfOld ?? asOfNew, path: old, option: "--as-of-old")
      guard forecast > now.graph.asOf else {
        throw ValidationError(
          "A forecast is for a day after \(now.graph.asOf.inWords), at which the file is judged.")
      }
      return (Changes(forecast: now, on: forecast), now.graph.inputs)
    }
    let (then, now) = try ComparedFile.both {
      try EarlierPosition.read(old, asOf: asOfOld, option: "--as-of-old")
    } and: {
      try ComparedFile.file(new!, role: "What is compared with the past")
        .judged(at: asOfNew, path: new!, option: "--as-of-new")
    }
    return (try Changes.between(then, now), then.inputs + now.graph.inputs)
  }
}

extension Changes {
  /// Compares, unless there is nothing to compare or the order is wrong.
  static func between(_ old: EarlierPosition, _ new: ComparedCase) throws -> Changes {
    guard old.asOf <= new.graph.asOf else {
      throw ValidationError(
        "The earlier position is at \(old.asOf.inWords), the later at \(new.graph.asOf.inWords): give the earlier first, or dates with --as-of-old and --as-of-new."
      )
    }
    guard old.isOneCase(with: new) else {
      throw ValidationError(
        "These are two cases, ‘\(old.name.spelledOut)’ and ‘\(new.graph.source.name.spelledOut)’: no process of one is in the other. Give two positions of one case."
      )
    }
    return Changes(old, new)
  }
}

extension EarlierPosition {
  /// The earlier file at its date, or the kept report.
  static func read(_ path: String, asOf: Day?, option: String?) throws -> EarlierPosition {
    switch try ComparedFile.found(path) {
    case .kept(let report):
      guard asOf == nil else {
        throw ValidationError(
          "‘\(path.spelledOut)’ is a kept report, which has a date of its own: leave \(option ?? "the date") out."
        )
      }
      return .kept(report)
    case .file(let file): return .file(try file.judged(at: asOf, path: path, option: option))
    }
  }

  /// Every file it was read from.
  var inputs: [String] {
    switch self {
    case .file(let file): file.graph.inputs
    case .kept(let report): [report.file]
    }
  }
}

extension ComparedFile {
  /// Reads two files, so that whoever named two that cannot be read hears of both; the higher of two statuses counts.
  static func both<First, Second>(
    _ first: () throws -> First, and second: () throws -> Second
  ) throws -> (First, Second) {
    let (one, other) = (Result(catching: first), Result(catching: second))
    if case .failure(let a) = one, case .failure(let b) = other { throw worse(a, b) }
    return (try one.get(), try other.get())
  }

  /// What was read and cannot be used has been told of already; what was used wrongly is told here, where it is not thrown.
  private static func worse(_ a: any Error, _ b: any Error) -> any Error {
    func status(_ error: any Error) -> Int32 { (error as? ExitCode)?.rawValue ?? ExitStatus.usage.rawValue }
    let (least, most) = status(a) > status(b) ? (b, a) : (a, b)
    if let wrong = least as? ValidationError { Terminal.complain("Error: \(wrong.message)\n") }
    return most
  }

  /// Reads a file, printing warnings; ends the program where it cannot be read.
  static func found(_ path: String) throws -> Found {
    do throws(ReadingProblem) {
      let found = try read(path: path)
      if case .file(let file) = found {
        Terminal.complain(DiagnosticReport.text(file.warnings, width: Terminal.errorWidth))
      }
      return found
    } catch { throw ExitStatus.unread(error) }
  }

  /// A case file, where a kept report will not do.
  static func file(_ path: String, role: String) throws -> ComparedFile {
    guard case .file(let file) = try found(path) else {
      throw ValidationError(
        "‘\(path.spelledOut)’ is a kept report. \(role) is a case file: a kept report can only be the earlier of two."
      )
    }
    return file
  }

  /// The case at the date given, else at its own.
  func judged(at day: Day?, path: String, option: String?) throws -> ComparedCase {
    guard let day = day ?? source.asOf else {
      throw ValidationError(
        "‘\(path.spelledOut)’ has no as-of date of its own, so that two readings of it would not be of one day. \(option.map { "Add \($0) 2015-06-15, with the day of that panel, or write" } ?? "Write") ‘as-of: 2015-06-15’ into the file."
      )
    }
    return judged(at: day)
  }
}
