/// Works a schedule out from the points that wait for nothing to those that wait for them.
struct ScheduleWork {
  let graph: WaitGraph
  let planned: [Dated?]
  let asOf: CaseDate
  private(set) var earliest: [CaseDate?]
  private(set) var bound: [CaseDate?]
  private(set) var binding: [WaitGraph.Edge?]
  private(set) var undated: [Schedule.Undated]

  init(_ graph: WaitGraph, planned: [Dated?], asOf: Day) {
    (self.graph, self.planned, self.asOf) = (graph, planned, CaseDate(asOf))
    let nothing = [CaseDate?](repeating: nil, count: graph.points.count)
    (earliest, bound) = (nothing, nothing)
    binding = Array(repeating: nil, count: graph.points.count)
    undated = Array(repeating: Schedule.Undated(), count: graph.points.count)
  }

  mutating func run() {
    var arriving = Array(repeating: [Int](), count: graph.points.count)
    for edge in graph.edges { arriving[edge.to].append(edge.from) }
    var left = graph.leaving.map(\.count)
    var ready = left.indices.filter { left[$0] == 0 }
    // What lies on a ring, or leads to one, never becomes ready and keeps no date.
    while let point = ready.popLast() {
      place(point)
      for from in arriving[point] {
        left[from] -= 1
        if left[from] == 0 { ready.append(from) }
      }
    }
  }

  private mutating func place(_ point: Int) {
    var beyond = Schedule.Undated()
    for edge in graph.leaving[point] {
      beyond.formUnion(undated[edge.to])
      let date = earliest[edge.to]!
      bound[point] = bound[point].map { $0.later(date) } ?? date
      if Schedule.isTighter(edge, than: binding[point], earliest) { binding[point] = edge }
    }
    let own = planned[point].map { $0.date.later(asOf) } ?? asOf
    earliest[point] = bound[point].map { $0.later(own) } ?? own
    undated[point] = beyond
    guard planned[point] == nil else { return }
    let name = graph.points[point].name
    if name == WaitGraph.finish {
      undated[point].formUnion(Schedule.Undated(ends: [graph.points[point].commission]))
    } else if !WaitGraph.parts.contains(name) {
      undated[point].hasMilestone = true
    }
  }
}
