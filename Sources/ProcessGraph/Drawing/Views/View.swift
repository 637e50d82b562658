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
  public func figures(of report: CheckReport, narrowing: Narrowing = Narrowing()) -> [any Drawable] {
    switch self {
    case .family: Whole.family(report).figures(of: report, narrowing)
    case .practitioners: Whole.practitioners(report).figures(of: report, narrowing)
    case .information: Whole.information(report).figures(of: report, narrowing)
    case .timeline: Timeline.figures(of: report, narrowing)
    default: [Diagram.processes(report)]
    }
  }
}
