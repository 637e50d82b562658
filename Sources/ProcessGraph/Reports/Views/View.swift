/// What a case can be shown as.
public enum View: String, Word {
  /// The one figure: who has been seen by whom, who is to be, and where that collides.
  case people
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
  ///   - most: how many figures there may be.
  /// - Throws: ``DrawingError/tooManyFigures(most:)`` where there would be more.
  public func figures(
    of report: CheckReport, narrowing: Narrowing = Narrowing(), atMost most: Int = mostFigures
  ) throws(DrawingError) -> [any Drawable] {
    let whole: Whole
    switch self {
    case .people: return try PeopleChart.figures(of: report, narrowing, atMost: most)
    case .timeline:
      return try Timeline.figures(of: report, narrowing, atMost: most)
    case .processes:
      whole = .processes(report)
      if whole.diagram.nodes.count < 2 { return [] }
    case .family: whole = .family(report)
    case .practitioners: whole = .practitioners(report)
    case .information: whole = .information(report)
    case .waits: whole = .waits(report)
    case .joint:
      guard let options = try? JointOptions(report.graph), options.candidates.count > 1 else { return [] }
      whole = Whole(.joint(options, options.now), holding: "commissions:", name: \.lowercasedFirst)
    }
    // Boxes without a line between them show nothing.
    let isGraph = self != .processes && self != .joint
    if whole.diagram.nodes.isEmpty || isGraph && whole.diagram.edges.isEmpty { return [] }
    return try whole.figures(of: report, narrowing, atMost: most)
  }

  /// What is said in place of a figure that would hold nothing.
  public var nothing: String {
    switch self {
    case .people: "No contact or interview is on record, so there is no figure of who has been seen."
    case .processes: "Fewer than two processes are on record, so there is nothing to draw between them."
    case .family: "No contact with the family is on record, so there is nothing to draw."
    case .practitioners: "No interview with a practitioner is on record, so there is nothing to draw."
    case .information: "No paper that goes anywhere is on record, so there is nothing to draw."
    case .waits: "No wait that stands is on record, so there is nothing to draw."
    case .timeline: "No date of a process is on record, so there is no timeline."
    case .joint: "Fewer than two reviews could be commissioned together, so there is nothing to choose."
    }
  }

  /// Nobody turns over more pages than this for one view.
  public static let mostFigures = 40
}
