extension Whole {
  /// What holds up what; with the end of a process in the box before it, where all would need more than one page.
  static func waits(_ report: CheckReport) -> Whole {
    var whole = Whole(Diagram.waits(report), holding: "waits of") { "the " + $0.lowercasedFirst }
    whole.compact = { .waits(report, isCompact: true) }
    whole.drawsLinesOnce = true
    return whole
  }
}

extension Diagram {
  /// What holds up what, with dates: a frame for each process, in it what is waited for and what waits, and the
  /// longest chain of waits marked.
  ///
  /// - Parameter isCompact: whether the end of a process that only comes after another box stands in that box.
  package static func waits(_ report: CheckReport, isCompact: Bool = false) -> Diagram {
    let graph = report.graph
    let waits = StandingWaits(graph)
    let ends = isCompact ? waits.endsOfOne : [:]
    let folded = Set(ends.values)
    let places = Set(waits.rows.map { graph.source.waits[$0].place })
    let all = FindingMarks(report, rows: places)
    let marks = all.showing(Set(places.flatMap(all.numbers(at:))))
    let nodes = waits.points.filter { !folded.contains($0) }.map { node($0, waits, marks, end: ends[$0]) }
    let edges =
      waits.lines.map { edge($0, waits, marks) }
      + waits.orders.filter { !folded.contains($0.1) }.map { from, to in
        Edge(id: "order-\(from.id)-\(to.id)", from: from.id, to: to.id, meaning: .order)
      }
    let groups = waits.commissions.map { commission in
      Group(id: groupID(commission), label: title(of: commission, graph))
    }
    return Diagram(
      id: "waits",
      caption: Caption(
        title: title(waits), view: "waits", graph: graph, marks: marks,
        alternative: alternative(waits)),
      groups: groups, nodes: nodes, edges: edges, findings: marks.remarks)
  }

  private static func groupID(_ commission: Commission) -> ID { "of-\(commission.ids[0])" }

  private static func title(of commission: Commission, _ graph: CaseGraph) -> String {
    let titles = commission.members.filter(graph.isInCase).map { graph.heading($0).lowercasedFirst }
    return titles.listed.sentence + (titles.count > 1 ? ", run as one" : "")
  }

  // MARK: Boxes

  /// - Parameter end: the end of the process, where it stands in the same box.
  private static func node(
    _ point: StandingWaits.Point, _ waits: StandingWaits, _ marks: FindingMarks, end: StandingWaits.Point?
  ) -> Node {
    let graph = waits.graph
    guard let number = point.commission else {
      return Node(
        id: point.id, meaning: .review, heading: "Every review",
        lines: ["No contact with \(graph.names(point.of))"], stands: Set(point.of))
    }
    let commission = graph.commissions[number]
    let first = commission.members.first(where: graph.isInCase) ?? commission.members[0]
    let findings = Set(commission.members.flatMap { marks.numbers(at: $0.place) })
    return Node(
      id: point.id, meaning: point.isMilestone ? .milestone : first.kind.meaning,
      heading: waits.heading(of: point, andOf: end), lines: waits.dates(of: point, andOf: end),
      group: groupID(commission),
      findings: point.isEnd || end != nil ? marks.remarks.map(\.number).filter(findings.contains) : [],
      stands: Set(commission.ids + point.of))
  }

  // MARK: Lines

  private static func edge(_ line: StandingWaits.Line, _ waits: StandingWaits, _ marks: FindingMarks) -> Edge
  {
    let wait = waits.graph.source.waits[line.row]
    return Edge(
      id: "wait-\(line.row + 1)-\(line.to.id)", from: line.from.id, to: line.to.id, meaning: line.meaning,
      label: waits.label(of: wait),
      findings: marks.remarks.map(\.number).filter(marks.numbers(at: wait.place).contains),
      isPlanned: waits.graph.state(wait) == .planned)
  }

  // MARK: In words

  /// What the figure tells: a ring first, for nothing in it can go on; else what the last end hangs on.
  private static func title(_ waits: StandingWaits) -> String {
    let graph = waits.graph
    if waits.points.isEmpty { return "No process waits for another" }
    let names = graph.deadlocks.first.map { ring in
      Set(ring.ring.map { waits.schedule.waitGraph.points[$0.from].commission }).sorted().map { number in
        graph.name(graph.commissions[number].members[0])
      }
    }
    if let names, names.count == 2 { return "\(names.listed.sentence) wait for each other" }
    if names != nil { return "Processes wait for each other in a circle" }
    return "What waits for what, and for how long"
  }

  private static func alternative(_ waits: StandingWaits) -> String {
    let graph = waits.graph
    let rings = graph.deadlocks.isEmpty ? nil : "\(title(waits)), so that none of these can go on first."
    let chain = waits.longestChain.map { chain -> String in
      let end = graph.name(of: waits.schedule.waitGraph.points[chain.links[0].point]).full
      let last =
        chain.waits.last.map { graph.name(of: waits.schedule.waitGraph.points[$0.to]).full } ?? "today"
      return "\(end.sentence) cannot come before \(chain.links[0].date.inWords): it hangs on \(last)."
    }
    let words = [rings, chain].compactMap { $0 }
    if !words.isEmpty { return words.joined(separator: " ") }
    return waits.lines.isEmpty ? "No process waits for another." : withoutDates(waits)
  }

  /// Waits of which nothing on file tells when they end: the first of them, and how many more there are.
  private static func withoutDates(_ waits: StandingWaits) -> String {
    let graph = waits.graph
    let said = waits.lines.prefix(3).map { line in
      let what =
        line.to.commission.map { number in
          line.to.name.map { graph.name(of: WaitGraph.Point(commission: number, name: $0)).full }
            ?? graph.names(of: graph.commissions[number].members.filter(graph.isInCase))
        } ?? "contact of every review with \(graph.names(line.to.of))"
      return "\(graph.name(of: line.awaited).full) holds up \(what)"
    }
    let left = waits.lines.count - said.count
    return said.listed.sentence + (left > 0 ? "; \(left.counted("more wait", "more waits"))" : "")
      + ". No record of dates that tell when they end."
  }
}
