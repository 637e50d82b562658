import ArgumentParser
import ProcessGraph

struct PaperCommand: CaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper", _superCommandName: Overlap.name,
    abstract: "Write the brief for a panel, or the sheet for a family or for practitioners, in one file.",
    discussion: """
      overlap paper family-f.yaml -o brief.html
      overlap paper family-f.yaml -o brief.docx --meeting 2015-06-29
      overlap paper family-f.yaml --brief --with findings -o brief.docx
      overlap paper april.yaml --since march.yaml -o brief.docx
      overlap paper family-f.yaml --audience family --about grandmother -o grandmother.html
      overlap paper family-f.yaml --names key.yaml -o restricted.docx

      Two pages say what is ahead, what to decide today and who does what by when; annexes hold the rest, and nothing that \
      is empty is printed. The name's ending says how it is written: .html needs nothing else and opens in any browser, \
      .docx is for Word, .md is Markdown. For a PDF open the .html and print it.

      A sheet for a family or for practitioners shows only what is on a closed list, and nothing about witnesses, \
      discipline, what the police hold back, or other people's contacts. What to know before it is handed over goes to \
      standard error, and is shown on the page on screen, and not printed.

      Names stand in no case file. A key file of your own, which only you can read, may give them for a restricted copy \
      of the panel's paper, a line a person: ‘grandmother: Ann Example’. Every page of that copy says what it is.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The case file, or ‘-’ for standard input.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(help: "Who it is for: panel, family or practitioner.") var audience = Audience.panel
  @Option(
    help: ArgumentHelp(
      "The family member or practitioner it is for, with what is their own: contacts, interviews.",
      valueName: "id"))
  var about: String?
  @Option(
    help: ArgumentHelp(
      "The next meeting (2015-06-29): what is urgent is asked for by then.",
      discussion: "Default: the lead review's next planned meeting on file, else two weeks on.",
      valueName: "date"),
    transform: Day.option)
  var meeting: Day?
  @Flag(help: "For the panel: only the two pages, and the annexes named by --with.") var brief = false
  @Option(
    help: ArgumentHelp(
      "An annex to go with them: findings, options, figures, deadlines, duties, changes or sources; or tables, the figures as tables. Several with commas, or repeat it.",
      valueName: "annex"), completion: Annex.defaultCompletionKind)
  var with: [String] = []
  @Option(
    help: ArgumentHelp(
      "For the panel: a key file of ids and names, for a restricted copy.", valueName: "key.yaml"),
    completion: .file(extensions: ["yaml"]))
  var names: String?
  @Flag(help: "Write a sheet for a suspect: the police have agreed to it.") var cleared = false
  @Flag(help: "For the panel: instead, the sheet of who is doing what, in plain words.") var sheet = false
  @Option(
    help: ArgumentHelp(
      "How to write it: html, docx or markdown.", discussion: "Default: by the name of --output, else html."))
  var format: Format?
  @Option(
    help: ArgumentHelp(
      "Say what has changed since the last panel: its case file, or the report kept from then.",
      valueName: "old"),
    completion: .caseFile)
  var since: String?
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  enum Format: String, WordArgument { case html, docx, markdown }

  func validate() throws {
    if audience == .panel && about != nil {
      throw ValidationError(
        "The panel's paper is for no one person: add --audience family or --audience practitioner.")
    }
    if names != nil && (audience != .panel || sheet) {
      throw ValidationError("--names is for the panel's paper: a sheet never holds names.")
    }
    if audience != .panel && (sheet || brief || !with.isEmpty || meeting != nil || since != nil) {
      throw ValidationError(
        "--sheet, --brief, --with, --meeting and --since are for the panel; for others the paper is the sheet."
      )
    }
    if try annexes.contains(.changes) && since == nil {
      throw ValidationError("--with changes needs the earlier file to compare with: --since may.yaml")
    }
    _ = try form
  }

  /// How it is written: as asked for, else by the name's ending.
  private var form: Format {
    get throws {
      try target.format(
        format, ["html": .html, "htm": .html, "docx": .docx, "md": .markdown, "markdown": .markdown],
        else: .html,
        other: output?.lowercased().hasSuffix(".pdf") == true
          ? " For a PDF, open the .html and print it: overlap starts no other program." : "")
    }
  }

  func run() throws {
    let form = try form
    target.remarkOnEnding(form, isAsked: format != nil)
    let changes = try changes()
    let graph = try named(changes?.new.graph ?? graph(of: file))
    let reader = try reader(in: graph)
    if let meeting, meeting < graph.asOf {
      throw ValidationError(
        "The next meeting is on \(graph.asOf.inWords), at which the file is judged, or on a day after it.")
    }
    if form == .docx && !target.isFile {
      throw ValidationError("A Word file needs a name: -o brief.docx")
    }
    var request = CasePaper.Request(meeting: meeting, isSheetOnly: sheet)
    request.since = changes
    let asked = try annexes
    request.annexes = brief ? asked : request.annexes.union(asked)
    let paper: CasePaper
    let bytes: [UInt8]
    do {
      paper = try CasePaper(
        changes?.new ?? CheckReport(graph), for: reader, request, version: Overlap.version)
      switch form {
      case .html: bytes = Array(paper.html.utf8)
      case .markdown: bytes = Array(paper.markdown.utf8)
      case .docx: bytes = try paper.word
      }
    } catch { throw ExitStatus.fault(error) }
    try target.write(bytes, inputs: graph.inputs + [since, names].compactMap { $0 })
    for caution in paper.cautions {
      Terminal.complain("overlap: before you hand it over: \(caution.spelledOut)\n")
    }
  }

  /// What has changed since the last panel, where that is asked for.
  private func changes() throws -> Changes? {
    guard let since else { return nil }
    if since == "-" && file == "-" { throw ValidationError("Standard input can be read only once.") }
    let (then, now) = try ComparedFile.both {
      try EarlierPosition.read(since, asOf: nil, option: nil)
    } and: {
      let now = try ComparedFile.file(file, role: "What the paper is about")
      return now.judged(at: asOf ?? now.source.asOf ?? Clock.today)
    }
    return try Changes.between(then, now)
  }

  /// The case with names, where a key file is given.
  private func named(_ graph: CaseGraph) throws -> CaseGraph {
    guard let names else { return graph }
    do throws(ReadingProblem) {
      return CaseGraph(
        graph.source.naming(try NameKey.read(path: names, for: graph.source)), asOf: graph.asOf)
    } catch { throw ExitStatus.unread(error) }
  }

  private var annexes: Set<Annex> {
    get throws {
      Set(
        try with.separated.map { word in
          let words = Annex.allCases.map(\.rawValue)
          guard let annex = Annex(rawValue: word.lowercased()) else {
            throw ValidationError(
              "There is no annex ‘\(word.spelledOut)’.\(Suggestion.question(for: word, among: words)) There are: "
                + "\(words.joined(separator: ", ")).")
          }
          return annex
        })
    }
  }

  private func reader(in graph: CaseGraph) throws -> Reader {
    guard let about else { return Reader(audience)! }
    let people = graph.source.people.filter { audience == .family ? $0.isFamily : $0.isPractitioner }
    guard let person = people.first(where: { $0.id == about }), let reader = Reader(audience, person: person)
    else {
      let near =
        graph.hint(forRole: about, among: people)
        ?? Suggestion.question(for: about, among: people.map(\.id))
      throw ValidationError(
        "The case file has no \(audience == .family ? "family member" : "practitioner") ‘\(about.spelledOut)’.\(near)"
      )
    }
    if graph.needsClearing(person) && !cleared {
      throw ValidationError(
        "‘\(about.spelledOut)’ is a suspect: no sheet is written without the police's agreement. Ask the senior investigating officer; once they agree, add --cleared."
      )
    }
    return reader
  }
}

extension Audience: WordArgument {}
extension Annex: WordArgument {}
