/// The criminal cases open beside contacts and interviews to which the police had not agreed.
struct UnclearedCases {
  private let graph: CaseGraph
  private var open: OpenBeside

  init(_ graph: CaseGraph) {
    self.graph = graph
    open = OpenBeside(graph) { $0.kind == .crim }
  }

  /// Those of a row. A joint visit with a case is one its police came on.
  ///
  /// - Parameters:
  ///   - agreed: the row's `agreed-with-police`.
  ///   - by: the row's processes.
  ///   - on: the row's date.
  mutating func beside(agreed: CaseDate?, by: [ID], on: CaseDate?) -> OpenBeside.Neighbours {
    var uncleared = open.neighbours(on: on, by: by)
    guard graph.mayBeCleared(agreed: agreed, by: by) else { return uncleared }
    let date = graph.dateOrAhead(on)
    let spoken = agreed == nil ? graph.commissionsInTouch(with: by) : nil
    for place in uncleared.possible where spoken?.contains(graph.commissionNumbers[place]) ?? true {
      let isCleared = graph.isCleared(agreed: agreed, by: by, date: date, with: graph.processes[place])
      if isCleared.isPossible { uncleared.certain.remove(place) }
      if isCleared.isCertain { uncleared.possible.remove(place) }
    }
    return uncleared
  }
}
