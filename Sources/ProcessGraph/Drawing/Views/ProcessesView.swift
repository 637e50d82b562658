extension Diagram {
  /// The overview: every process, grouped by who commissions it, with the waits and shares between them and a
  /// numbered marker on each process and line that a finding is about.
  public static func processes(_ report: CheckReport) -> Diagram {
    let graph = report.graph
    let shown = graph.processes.filter(graph.takesPart)
    let rows = graph.source.waits.map(\.place) + graph.source.shares.map(\.place)
    let marks = FindingMarks(report, rows: Set(rows))
    let groups = Self.groups(of: shown, graph)
    let nodes = shown.map { process in
      Node(
        id: process.id, meaning: process.kind.meaning, heading: graph.title(process).sentence,
        lines: Self.lines(of: process, graph), group: Self.groupID(of: process),
        findings: marks.numbers(about: process.id), isPlanned: graph.isPending(process))
    }
    let edges =
      Self.joins(of: shown, graph) + Self.waits(between: shown, graph, marks)
      + Self.shares(between: shown, graph, marks)
    return Diagram(
      id: "processes",
      caption: Caption(
        title: "The processes, what they wait for and what they share", view: "processes", graph: graph,
        marks: marks,
        description: Self.description(of: shown, edges: edges, report)),
      groups: groups, nodes: nodes, edges: edges, findings: marks.remarks)
  }

  // MARK: Processes

  private static func groupID(of process: ParallelProcess) -> ID {
    "by-" + (process.commissioner ?? process.id)
  }

  private static func groups(of processes: [ParallelProcess], _ graph: CaseGraph) -> [Group] {
    var seen: Set<ID> = []
    return processes.filter { seen.insert(groupID(of: $0)).inserted }.map { process in
      let label = process.commissioner.map { graph.agency($0).name ?? $0 } ?? "No commissioner on record"
      return Group(id: groupID(of: process), label: label)
    }
  }

  private static func lines(of process: ParallelProcess, _ graph: CaseGraph) -> [String] {
    var lines: [String] = []
    if let lead = process.lead { lines.append(graph.person(lead).role.sentence) }
    lines.append(graph.standing(of: process))
    for milestone in process.milestones where graph.isPlanned(milestone.date).isPossible {
      lines.append("\(milestone.name.spaced.sentence) \(milestone.date!.inWords)")
    }
    if let due = process.due, graph.isOpenOrPending(process) { lines.append("Due \(due.inWords)") }
    return lines
      + graph.source.waits.filter { $0.isAny && $0.forProcess == process.id && graph.state($0).isStanding }
      .map { graph.holdLine($0) }
  }

  // MARK: Lines

  private static func joins(of processes: [ParallelProcess], _ graph: CaseGraph) -> [Edge] {
    graph.commissions.flatMap { commission in
      let members = commission.members.filter(graph.takesPart)
      return zip(members, members.dropFirst()).map { a, b in
        Edge(id: "joint-\(a.id)-\(b.id)", from: a.id, to: b.id, meaning: .joint, label: "run as one")
      }
    }
  }

  /// One line for each pair, however many waits lie between the two; a wait on every review is said in the box
  /// of what it waits for.
  private static func waits(
    between processes: [ParallelProcess], _ graph: CaseGraph, _ marks: FindingMarks
  ) -> [Edge] {
    let shown = Set(processes.map(\.id))
    var bundles = EdgeBundles()
    for wait in graph.source.waits where !wait.isAny && graph.takesPart(wait) && graph.state(wait).isStanding
    {
      for waiting in graph.waitingProcesses(wait)
      where shown.contains(waiting.id) && shown.contains(wait.forProcess) {
        bundles.add(
          from: wait.forProcess, to: waiting.id, label: graph.waitLine(wait),
          findings: marks.numbers(at: wait.place),
          isPlanned: graph.state(wait) == .planned)
      }
    }
    return bundles.edges(.wait)
  }

  private static func shares(
    between processes: [ParallelProcess], _ graph: CaseGraph, _ marks: FindingMarks
  ) -> [Edge] {
    let shown = Set(processes.map(\.id))
    var done = EdgeBundles()
    var refused = EdgeBundles()
    for share in graph.source.shares {
      guard let from = graph.processMeant(by: share.from), let to = graph.processMeant(by: share.to),
        from != to,
        shown.contains(from), shown.contains(to)
      else { continue }
      let isRefused = share.status == .refused || share.status == .disputed
      let date = share.on.map { ", " + $0.inWords } ?? ""
      let word = isRefused ? " (\(share.status!.rawValue))" : ""
      let label = graph.title(share.what) + word + date
      let isPlanned = share.status == .planned || graph.isPlanned(share.on) == .yes
      if isRefused {
        refused.add(
          from: from, to: to, label: label, findings: marks.numbers(at: share.place), isPlanned: false)
      } else {
        done.add(
          from: from, to: to, label: label, findings: marks.numbers(at: share.place), isPlanned: isPlanned)
      }
    }
    return done.edges(.share) + refused.edges(.refusal)
  }

  // MARK: In words

  private static func description(of processes: [ParallelProcess], edges: [Edge], _ report: CheckReport)
    -> String
  {
    let graph = report.graph
    let names = processes.map { process in
      "\(graph.name(process)) (\(graph.standing(of: process).lowercasedFirst))"
    }
    func sentences(_ meaning: EdgeMeaning, _ say: (String, String, String) -> String) -> [String] {
      edges.filter { $0.meaning == meaning }.map { edge in
        say(graph.name(graph.process(edge.from)), graph.name(graph.process(edge.to)), edge.label)
      }
    }
    let count = report.findings.count.counted("finding")
    let parts =
      ["\(processes.count.counted("process", "processes").sentence): \(names.listed)."]
      + sentences(.joint) { first, second, _ in "\(first.sentence) and \(second) run as one." }
      + sentences(.wait) { "\($1.sentence) waits for \($0): \($2)." }
      + sentences(.share) { "\($0.sentence) shares with \($1): \($2)." }
      + sentences(.refusal) { "Between \($0) and \($1): \($2)." }
      + ["\(count.sentence) on record; those drawn are listed in the figure."]
    return parts.joined(separator: " ")
  }
}

extension KindID {
  /// Who commands it, as a figure shows it.
  var meaning: NodeMeaning {
    if isMultiAgencyReview { return .review }
    switch self {
    case .crim, .cor, .iopc, .fam, .reg, .hse, .ppo: return .independent
    default: return .own
    }
  }
}
