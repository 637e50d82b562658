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
    let whole: Whole
    switch self {
    case .timeline: return Timeline.figures(of: report, narrowing)
    case .processes: whole = .processes(report)
    case .family: whole = .family(report)
    case .practitioners: whole = .practitioners(report)
    case .information: whole = .information(report)
    case .waits: whole = Whole(.waits(report), holding: "waits of", name: \.lowercasedFirst)
    case .joint: whole = Whole(.joint(report), holding: "commissions:", name: \.lowercasedFirst)
    }
    return whole.figures(of: report, narrowing)
  }
}
