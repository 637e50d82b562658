import ArgumentParser
import ProcessGraph

struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", _superCommandName: Overlap.name,
    abstract: "Set the cases of a board, a region or a country side by side.",
    discussion: """
      overlap register cases/
      overlap register cases/ --worst conflict --due-within 14
      overlap register cases/ -o register.html --papers papers
      overlap register cases/ --view year -o year.svg
      overlap register cases/ --view person --key hv-7 -o hv-7.svg
      overlap register cases/ --annual 2026 -o 2026.md
      overlap register cases/ --since may/
      find . -name '*.xlsx' | overlap register -

      One line for each case, then what can be seen only across cases: one practitioner to be seen for two, one reviewer \
      in four, one agency asked for six papers in a month, one family with two deaths. People and agencies are known from \
      one case to the next only by the board's own ‘key’, never by a role or a name.

      A folder stands for every case file in it and in the folders inside it (.yaml, .yml, .json, .xlsx, .xlsm), not the \
      tables that a case names; links to folders are not followed. ‘-’ reads names from standard input, one on each line. \
      A file that cannot be read is named, the others go on, and the status is 2.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders and case files, or ‘-’ for their names on standard input.", valueName: "place"),
    completion: .file())
  var places: [String]
  @Option(
    help: ArgumentHelp(
      "Judge every case at this date (2026-06-15).",
      discussion: "Default: each file's own as-of, else today.",
      valueName: "date"),
    transform: Day.option)
  var asOf: Day?
  @Option(
    help: ArgumentHelp("Only cases whose worst finding is at least this serious.", valueName: "severity"))
  var worst: Severity?
  @Option(
    help: ArgumentHelp("Only cases with something overdue, or due within this many days.", valueName: "days"))
  var dueWithin: Int?
  @Option(help: ArgumentHelp("Only cases led by whoever has this key.", valueName: "key")) var lead: String?
  @Option(help: ArgumentHelp("Only cases with the agency of this key.", valueName: "key")) var agency: String?
  @Option(
    help: ArgumentHelp(
      "What the board allows: reviews-at-once or requests-a-month; may be repeated.",
      discussion: "Default: 3 each.",
      valueName: "setting=number"),
    transform: RegisterOption.setting)
  var set: [RegisterOption.Chosen] = []
  @Option(
    help: ArgumentHelp(
      "Say what became of each case since then: the folder of the earlier files, or a register that was kept as JSON.",
      discussion: "Keep one with -o may.json. Cases are known by their name and the day of the incident.",
      valueName: "earlier"),
    completion: .file())
  var since: String?
  @Flag(help: "Only what cases have in common: their own rules are not applied, which is much quicker.")
  var across = false
  @Flag(help: "List every deadline and load, not only what is read in one go.") var all = false
  @Option(
    help: ArgumentHelp(
      "Draw instead: year, the cases down and their dates across; or person, whoever --key names.",
      valueName: "view"))
  var view: RegisterOption.View?
  @Option(
    help: ArgumentHelp(
      "With --view person: the key of a practitioner, a reviewer or one of a family.", valueName: "key"))
  var key: String?
  @Option(help: ArgumentHelp("With --view: draw only this one of its figures.", valueName: "number"))
  var figure: Int?
  @Option(help: ArgumentHelp("Write the report of this year instead.", valueName: "year")) var annual: Int?
  @Option(
    help: ArgumentHelp(
      "With -o register.html: write the paper of every case into this folder next to the page, and link to it.",
      valueName: "folder"),
    completion: .directory)
  var papers: String?
  @Flag(help: "With -o deadlines.ics: say in each entry which case it is of, what is due, and who owes it.")
  var details = false
  @Option(
    help: ArgumentHelp(
      "How many cases to read at a time.", discussion: "Default: one for each core.", valueName: "number"))
  var jobs: Int?
  @Option(
    help: ArgumentHelp(
      "How to write it: text, json, markdown, html, xlsx or ics; a view: svg, pdf or png.",
      discussion: "Default: by the name of --output, else text, or svg."))
  var format: RegisterOption.Format?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  func validate() throws {
    if places.isEmpty { throw ValidationError("Name a folder or case files: overlap register cases/") }
    if view == .person && key == nil {
      throw ValidationError("--view person needs the key of somebody: --key hv-7")
    }
    if key != nil && view != .person { throw ValidationError("--key goes with --view person.") }
    if view != nil && annual != nil {
      throw ValidationError("--view and --annual are two results: ask for one.")
    }
    if let dueWithin, dueWithin < 0 { throw ValidationError("--due-within is a number of days.") }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 256.") }
    if let annual, !(1900...2199).contains(annual) {
      throw ValidationError("--annual is a year: --annual 2026")
    }
    if across && (annual != nil || view == .year || worst != nil || dueWithin != nil || papers != nil) {
      throw ValidationError("--across applies no rules of a case: leave it out where these are asked for.")
    }
    if since != nil && (across || view != nil || annual != nil || places.contains("-") && since == "-") {
      throw ValidationError("--since goes with the register itself, not with --across, --view or --annual.")
    }
    let form = try form
    if papers != nil && form != .html {
      throw ValidationError("--papers goes with the page: -o register.html")
    }
    if details && form != .ics { throw ValidationError("--details goes with the calendar: -o deadlines.ics") }
    if papers != nil { _ = try paperFolder }
  }

  var target: FileOutput { FileOutput(output: output) }

  var form: RegisterOption.Format {
    get throws {
      if view != nil {
        let form = try target.format(format, ["svg": .svg, "pdf": .pdf, "png": .png], else: .svg)
        guard form.isPicture else { throw ValidationError("A view is written as svg, pdf or png.") }
        return form
      }
      if annual != nil {
        let form = try target.format(
          format, ["txt": .text, "md": .markdown, "markdown": .markdown, "html": .html], else: .text)
        guard [.text, .markdown, .html].contains(form) else {
          throw ValidationError("The report of a year is written as text, markdown or html.")
        }
        return form
      }
      let form = try target.format(
        format,
        [
          "txt": .text, "json": .json, "md": .markdown, "markdown": .markdown, "html": .html, "htm": .html,
          "xlsx": .xlsx,
          "ics": .ics,
        ], else: .text)
      if form.isPicture { throw ValidationError("A figure needs to know what it shows: --view year") }
      return form
    }
  }

  func run() throws {
    let sources = RegisterSources(places)
    let earlier = try earlier
    let whole = try read(sources, earlier: earlier)
    try checkKeys(in: whole)
    if let earlier, !whole.cases.isEmpty, earlier.asOf > whole.asOf {
      throw ValidationError(
        "--since is at \(earlier.asOf.inWords), the cases at \(whole.asOf.inWords): give the earlier files or the earlier register there."
      )
    }
    let register = whole.narrowed(
      to: Register.Filter(worst: worst, dueWithin: dueWithin, lead: lead, agency: agency))
    Terminal.complain(register.complaint)
    if !whole.cases.isEmpty || whole.unread.isEmpty {
      try write(register, inputs: whole.inputs + (earlier?.inputs ?? []))
    }
    if let status = register.unread.map({ $0.why == .missing ? ExitStatus.noSuchFile : .unreadable }).max(
      by: { $0.rawValue < $1.rawValue })
    {
      throw status.code
    }
  }

  /// What the cases are compared with, where that is asked for.
  private var earlier: EarlierRegister? {
    get throws {
      guard let since else { return nil }
      do throws(ReadingProblem) {
        if let kept = try EarlierRegister.kept(since) { return kept }
      } catch { throw ExitStatus.unread(error) }
      var reading = Register.Reading(today: Clock.today)
      (reading.isWhole, reading.workers) = (false, jobs ?? Cores.count)
      let register = read(RegisterSources([since]), reading, doing: "earlier cases read")
      Terminal.complain(register.complaint)
      guard !register.cases.isEmpty else {
        throw ValidationError("--since: ‘\(since.spelledOut)’ holds no case to compare with.")
      }
      return EarlierRegister(register)
    }
  }

  private func read(_ sources: RegisterSources, earlier: EarlierRegister?) throws -> Register {
    var reading = Register.Reading(asOf: asOf, today: Clock.today)
    reading.isWhole = !across
    reading.workers = jobs ?? Cores.count
    reading.settings = Dictionary(set.map { ($0.setting, $0.number) }) { $1 }
    reading.keepsMarks = try form == .json && !across
    reading.earlier = earlier
    reading.followed = key
    return read(sources, reading, doing: "cases read")
  }

  private func read(_ sources: RegisterSources, _ reading: Register.Reading, doing: String) -> Register {
    let progress = Progress(of: sources.files.count, doing: doing)
    let result = Waiting.result { [reading] in await Register.read(sources, reading) { progress.show($0) } }
    progress.clear()
    return result
  }

  private func checkKeys(in register: Register) throws {
    func check(_ key: String?, _ known: @autoclosure () -> [String], _ option: String) throws {
      guard let key, case let keys = known(), !keys.contains(key) else { return }
      let near = Suggestion.question(for: key, among: keys)
      throw ValidationError("\(option): no case has the key ‘\(key.spelledOut)’.\(near)")
    }
    try check(lead, register.keysOfPeople, "--lead")
    try check(agency, register.keysOfAgencies, "--agency")
    try check(key, register.keysOfPeople, "--key")
  }
}
