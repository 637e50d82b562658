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

/// The processes about this incident that are open on the dates of interviews: looked up once for each date.
struct OpenBeside {
  /// A process by its place among all, and whether it is certainly open.
  typealias Neighbour = (place: Int, isOpen: Truth)

  private let graph: CaseGraph
  /// Those asked about, with the numbers of their commissions.
  private let asked: [(place: Int, commission: Int)]
  private var known: [CaseDate: [(place: Int, commission: Int, isOpen: Truth)]] = [:]

  /// - Parameter isAsked: which processes are of interest.
  init(_ graph: CaseGraph, where isAsked: (ParallelProcess) -> Bool) {
    self.graph = graph
    asked = graph.processes.enumerated().filter { isAsked($0.element) && graph.takesPart($0.element) }
      .map { ($0.offset, graph.commissionOfProcess[$0.element.id]!) }
  }

  /// Those of other commissions that may be open on the date of an interview, in the file's order.
  mutating func neighbours(of interview: Interview) -> [Neighbour] {
    let date = graph.dateOrAhead(interview.on)
    let open =
      known[date]
      ?? asked.compactMap { place, commission in
        let isOpen = graph.isOpen(graph.processes[place], forRowOn: date)
        return isOpen.isPossible ? (place, commission, isOpen) : nil
      }
    known[date] = open
    let own = Set(interview.by.compactMap { graph.commissionOfProcess[$0] })
    return open.filter { !own.contains($0.commission) }.map { ($0.place, $0.isOpen) }
  }
}
