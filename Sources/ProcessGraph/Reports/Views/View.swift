/// What a case can be shown as.
public enum View: String, Word {
  /// The overview: who commissions what, what waits for what, what is shared.
  case processes
  /// Who contacts which family member, when, and through whom.
  case family
  /// Who interviews which practitioner, and what consent there is.
  case practitioners
  /// Which documents there are, whose they are, and where they go.
  case information
  /// What holds up what, with dates.
  case waits
  /// One lane a process, everything at its date.
  case timeline
  /// What is, or could be, commissioned together.
  case joint

  /// The figures of this view, in order: several where one would hold more than can be read on a page.
  ///
  /// - Parameters:
  ///   - report: a checked case; the figures number its findings alike.
  ///   - narrowing: what to show of it.
  /// - Throws: ``DrawingError/tooManyFigures(most:)`` where there would be more than ``mostFigures``.
  public func figures(
    of report: CheckReport, narrowing: Narrowing = Narrowing()
  ) throws(DrawingError) -> [any Drawable] {
    let whole: Whole
    switch self {
    case .timeline:
      let figures = Timeline.figures(of: report, narrowing)
      if figures.count > Self.mostFigures { throw .tooManyFigures(most: Self.mostFigures) }
      return figures
    case .processes: whole = .processes(report)
    case .family: whole = .family(report)
    case .practitioners: whole = .practitioners(report)
    case .information: whole = .information(report)
    case .waits: whole = Whole(.waits(report), holding: "waits of", name: \.lowercasedFirst)
    case .joint: whole = Whole(.joint(report), holding: "commissions:", name: \.lowercasedFirst)
    }
    return try whole.figures(of: report, narrowing)
  }

  /// Nobody turns over more pages than this for one view.
  public static let mostFigures = 40
}
