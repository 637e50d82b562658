// What a practitioner is told before an interview, and of which processes.

extension CaseGraph {
  /// The dates in a column over all of a person's interviews.
  func told(_ person: ID, _ column: KeyPath<Interview, CaseDate?>) -> [CaseDate] {
    interviews(of: person).compactMap { $0[keyPath: column] }
  }

  /// A person's review interviews, by date, that are held or near enough that the person should have been told.
  func dueInterviews(of person: ID) -> [(interview: Interview, isDue: Truth)] {
    reviewInterviews(of: person)
      .map { ($0, dateOrAhead($0.on).isOnOrBefore(asOf + settings[.toldBefore])) }
      .filter { $0.1.isPossible }
  }
}

/// The processes about this incident that are open on the dates of rows: looked up once for each date.
struct OpenBeside {
  /// Processes by their places among all.
  struct Neighbours {
    var certain, possible: NumberSet

    /// Whether there is any.
    var isAny: Truth { certain.isEmpty ? possible.isEmpty ? .no : .unknown : .yes }

    /// Whether one of them is certainly, or perhaps, open.
    func isOpen(_ place: Int) -> Truth {
      certain.contains(place) ? .yes : possible.contains(place) ? .unknown : .no
    }
  }

  private let graph: CaseGraph
  /// The places of those asked about.
  private let asked: [Int]
  private var known: [CaseDate: Neighbours] = [:]

  /// - Parameter isAsked: which processes are of interest.
  init(_ graph: CaseGraph, where isAsked: (ParallelProcess) -> Bool) {
    self.graph = graph
    asked = graph.processes.indices.filter {
      isAsked(graph.processes[$0]) && graph.takesPart(graph.processes[$0])
    }
  }

  /// Those of other commissions that may be open on the date of a row.
  ///
  /// - Parameter by: the row's own processes.
  mutating func neighbours(on date: CaseDate?, by: [ID]) -> Neighbours {
    var open = all(on: graph.dateOrAhead(date))
    for id in by.flatMap({ graph.commission(of: $0).ids }) {
      let place = graph.index.processes[id]!
      open.certain.remove(place)
      open.possible.remove(place)
    }
    return open
  }

  private mutating func all(on date: CaseDate) -> Neighbours {
    if let open = known[date] { return open }
    let none = NumberSet(below: graph.processes.count)
    var open = Neighbours(certain: none, possible: none)
    for place in asked {
      let isOpen = graph.isOpen(graph.processes[place], forRowOn: date)
      if isOpen == .yes { open.certain.insert(place) }
      if isOpen.isPossible { open.possible.insert(place) }
    }
    known[date] = open
    return open
  }
}
