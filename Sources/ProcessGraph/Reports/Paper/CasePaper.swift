/// The paper of a case for its readers, in one file.
public struct CasePaper {
  let report: Report
  /// What whoever hands it over should know first, a sentence each. It stands on a first page that is not printed.
  public let cautions: [String]

  /// What of the panel's paper is wanted.
  public struct Request: Sendable {
    /// The next meeting: what is urgent must be done by then.
    public var meeting: Day?
    /// The annexes beside the two pages.
    public var annexes: Set<Annex>
    /// Instead of the paper, the sheet of who is doing what in plain words.
    public var isSheetOnly: Bool
    /// What has changed since the last panel: a section of its own, and an annex with the whole.
    package var since: Changes?

    public init(
      meeting: Day? = nil, annexes: Set<Annex> = Set(Annex.allCases).subtracting([.tables]),
      isSheetOnly: Bool = false
    ) {
      (self.meeting, self.annexes) = (meeting, annexes)
      self.isSheetOnly = isSheetOnly
    }
  }

  /// - Parameters:
  ///   - report: the checked case; the paper numbers its findings alike.
  ///   - reader: whom it is for. What they may not see is taken out of the case before anything is written.
  ///   - request: what of it is wanted.
  ///   - version: of the program that makes it.
  /// - Throws: ``DrawingError`` where a figure cannot be drawn.
  public init(
    _ report: CheckReport, for reader: Reader, _ request: Request = Request(), version: String
  ) throws(DrawingError) {
    cautions = report.graph.cautions(for: reader)
    if reader.audience == .panel && !request.isSheetOnly {
      self.report = try Self.panel(report, request, version)
    } else {
      self.report = Sheet.report(report.graph, for: reader, cautions: cautions)
    }
  }

  /// One page of HTML that needs nothing else.
  public var html: String { report.html }
  /// Markdown.
  public var markdown: String { report.markdown }

  private static func panel(
    _ check: CheckReport, _ request: Request, _ version: String
  ) throws(DrawingError) -> Report {
    let brief = Brief(
      check, meeting: request.meeting, isLinked: request.annexes.contains(.findings),
      hasOptions: request.annexes.contains(.options), hasFigures: request.annexes.contains(.figures),
      since: request.since)
    let annexes = Annexes(
      brief: brief, chart: try brief.chart, hasTables: request.annexes.contains(.tables), version: version)
    let figure = try brief.figure(annexes)
    var more = try annexes.parts(request.annexes, after: figure)
    let source = check.graph.source
    var report = Report(
      name: brief.caseName, title: Brief.title, subtitle: brief.opening, marking: source.marking,
      foot: "\(check.graph.shortCaseName) · position at \(check.graph.asOf.inWords) · overlap \(version)",
      parts: more)
    if request.annexes.contains(.sources) {
      var sources = annexes.sources(for: report)
      if more.isEmpty { sources.look = .page }
      sources.title = "Annex \(Annexes.letter(more.count)). \(sources.title)"
      more.append(sources)
    }
    let titles = more.map { part in
      Phrase(runs: [.link(String(part.title.dropFirst("Annex ".count)), part.anchor)])
    }
    report.parts = brief.parts(figure: figure, annexes: titles) + more
    return report
  }
}
