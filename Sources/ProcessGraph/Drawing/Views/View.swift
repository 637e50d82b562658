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
    case .joint: [Diagram.joint(report)]
    case .waits: [Diagram.waits(report)]
    case .timeline: Timeline.figures(of: report, narrowing)
    default: [Diagram.processes(report)]
    }
  }
}

/// Which part of a case a figure shows. Nothing set means all of it.
public struct Narrowing: Sendable, Hashable {
  /// Only what lies within ``depth`` lines of this id.
  public var focus: ID?
  public var depth: Int
  /// Only what has to do with any of these ids.
  public var about: Set<ID>
  /// Only the processes of this agency, and what touches them.
  public var commissioner: ID?

  public init(focus: ID? = nil, depth: Int = 1, about: Set<ID> = [], commissioner: ID? = nil) {
    (self.focus, self.depth, self.about, self.commissioner) = (focus, depth, about, commissioner)
  }
}
