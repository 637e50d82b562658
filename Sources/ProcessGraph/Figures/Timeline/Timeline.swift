/// Processes in lanes along an axis of true dates, with everything at its day.
package struct Timeline: Drawable {
  package var id: ID
  package var caption: Caption
  /// The same facts, an event a row.
  package var tables: [FactTable]
  /// The first and last day shown.
  var span: ClosedRange<Day>
  var asOf: Day
  var incident: CaseDate?
  var lanes: [Lane]
  var findings: [Diagram.Remark]

  /// One process from its start to its end, and what happened in it.
  struct Lane: Sendable, Hashable {
    var id: ID
    var heading: String
    var lines: [String] = []
    var meaning: NodeMeaning
    var course: Course
    var holds: [Hold] = []
    /// In order of date.
    var events: [Event] = []
  }

  /// When a process ran, runs and is to run.
  struct Course: Sendable, Hashable {
    /// When it became known that it might be, where that is before it began.
    var known: CaseDate?
    var start: CaseDate?
    /// When it ended, or is to end.
    var end: CaseDate?
    /// When it stood still: suspended, and not yet resumed.
    var suspended: [ClosedRange<Day>] = []
    /// Whether it goes on at the as-of date.
    var isOpen: Bool
  }

  /// A time in which something in the process may not be done.
  struct Hold: Sendable, Hashable {
    var from: CaseDate?
    /// Nil where no date on file ends it.
    var to: CaseDate?
    var label: String
    /// Whether it is others who may not do something: the process of the lane goes on.
    var isOfOthers = false
    var findings: [Int] = []

    func isInForce(at day: Day) -> Bool {
      (from.map { $0.first <= day } ?? true) && (to.map { $0.last > day } ?? true)
    }
  }

  /// Something that happens on a day.
  struct Event: Sendable, Hashable {
    var meaning: MarkMeaning
    var date: CaseDate
    /// Beside its mark.
    var label: String
    /// What happened, and with whom, for a table.
    var what: String
    var who = ""
    var findings: [Int] = []
    var isPlanned: Bool
  }

  package func figure(theme: Theme, place: FigurePlace) throws(DrawingError) -> Figure {
    var page = page(theme)
    page.place = place
    return Figure(scene: page.composed(around: Picture(TimelinePlan(self), theme: theme)))
  }

  package func dot(theme: Theme) throws(DrawingError) -> String {
    throw .noGraph
  }

  /// Whether all of it can be read on one page.
  var isLegible: Bool {
    Fit(scale: page(.print).scale(holding: TimelinePlan(self).size)).isLegible
  }

  private func page(_ theme: Theme) -> Page {
    Page(id: id, caption: caption, legend: Legend(self), theme: theme)
  }
}
