extension Whole {
  /// The overview: every process, in a frame with the others of its commissioner, with the waits and shares between
  /// them and a numbered marker on each process and line that a finding is about.
  static func processes(_ report: CheckReport) -> Whole {
    let graph = report.graph
    var compact = Diagram.processes(report)
    // What findings say of missing lines is marked though no row stands behind these.
    let known = Set(compact.findings.map(\.number))
    let missing = Set(compact.edges.flatMap(\.findings)).subtracting(known)
    compact.findings += missing.map { Diagram.Remark(number: $0, report.findings[$0 - 1]) }
    compact.findings.sort { $0.number < $1.number }
    let diagram = compact.withCourses
    let commissioners = Dictionary(grouping: diagram.nodes) { graph.process($0.id).commissioner ?? $0.id }
    let order = diagram.nodes.map { graph.process($0.id).commissioner ?? $0.id }
    let anchors = order.eachOnce.flatMap { commissioner in
      commissioners[commissioner]!.map { Anchor(node: $0.id, name: graph.name(commissioner)) }
    }
    var whole = Whole(diagram, anchors: anchors, holding: "processes of", meaning: processesMeaning)
    whole.compact = { [compact] in
      // The table has names in full.
      let brevity = Brevity(graph)
      var compact = compact
      for n in compact.nodes.indices {
        compact.nodes[n].lines = compact.nodes[n].lines.map { brevity.of($0) }
      }
      return compact
    }
    whole.isTitledByFinding = true
    whole.drawsLinesOnce = true
    whole.beside = graph.openBeside
    return whole
  }

  private static func processesMeaning(_ figure: Diagram) -> String {
    let missing = figure.edges.count { $0.meaning == .missing }
    let waits = figure.edges.count { $0.meaning == .wait }
    let shares = figure.edges.reduce(0) { $0 + ($1.meaning == .share ? 1 : $1.meaning == .exchange ? 2 : 0) }
    return
      "\(figure.nodes.count.counted("process", "processes").sentence) with \(waits == 0 ? "no wait in force" : waits.counted("wait")) and "
      + "\(shares.counted("share")) between them"
      + (missing > 0 ? "; \(missing.counted("pair")) of leads with no contact on record" : "")
      + (figure.findings.isEmpty ? "." : "; \(figure.findings.count.counted("finding")) marked.")
  }
}

extension Diagram {
  /// Who leads a process and since when it runs stands beside its box.
  fileprivate static func processes(_ report: CheckReport) -> Diagram {
    let graph = report.graph
    let shown = graph.processes.filter(graph.isInCase)
    let rows = graph.source.waits.map(\.place) + graph.source.shares.map(\.place)
    let marks = FindingMarks(report, rows: Set(rows), limit: .max)
    let groups = Self.groups(of: shown, graph)
    let frames = Set(groups.map(\.id))
    let nodes = graph.boxes(of: shown.map(\.id)).map { id -> Node in
      let members = graph.commission(of: graph.process(id)).members.filter(graph.takesPart)
      let process = members.first ?? graph.process(id)
      let frame = process.commissioner.map { "by-" + $0 }.flatMap { frames.contains($0) ? $0 : nil }
      var node = graph.commissionBox(id, lines: [], group: frame)
      node.findings = Set(members.flatMap { marks.numbers(about: $0.id) }).sorted()
      let standing = [graph.standing(of: process)]
      node.asides = graph.leadLine(id) + (graph.status(process) == .running ? standing : [])
      node.lines = frame == nil ? [graph.commissionerLine(process)] : []
      node.lines +=
        (graph.status(process) == .running ? [] : standing) + members.flatMap(graph.datesAhead).eachOnce
      return node
    }
    let lines = Self.waits(between: shown, graph, marks) + Self.shares(between: shown, graph, marks)
    let edges = lines + Self.missing(besides: lines, report)
    return Diagram(
      id: "processes",
      caption: Caption(
        title: "The processes, what they wait for and what they share", view: "processes", graph: graph,
        marks: marks),
      groups: groups, nodes: nodes, edges: edges, findings: marks.remarks)
  }

  /// The same with who leads, and since when, in the boxes: below the commissioner.
  fileprivate var withCourses: Diagram {
    var diagram = self
    for i in nodes.indices {
      diagram.nodes[i].lines.insert(contentsOf: nodes[i].asides, at: nodes[i].group == nil ? 1 : 0)
      diagram.nodes[i].asides = []
    }
    return diagram
  }

  // MARK: Processes

  /// A frame takes room: a commissioner has one where it commissions several processes, else a line in the box.
  private static func groups(of processes: [ParallelProcess], _ graph: CaseGraph) -> [Group] {
    let counts = Dictionary(processes.compactMap(\.commissioner).map { ($0, 1) }, uniquingKeysWith: +)
    return processes.compactMap(\.commissioner).eachOnce.filter { counts[$0]! > 1 }.map {
      id in
      Group(id: "by-" + id, label: graph.agency(id).name ?? id)
    }
  }

  // MARK: Lines

  /// The rules that ask two leads to speak with each other.
  private static let talks: Set<String> = [
    "liaison-stale", "tor-not-shared", "sio-early-contact", "ipcc-early-contact",
    "si-safeguarding-lead-liaison", "other-review-unchecked",
  ]

  /// Where a finding says that two leads have not spoken, and no contact of theirs is on record. It runs as any other line
  /// between the two does.
  private static func missing(besides lines: [Edge], _ report: CheckReport) -> [Edge] {
    let graph = report.graph
    var found: [Edge] = []
    for (n, finding) in report.findings.enumerated()
    where !talks.isDisjoint(with: finding.answers) {
      let ids = finding.about.filter { graph.node($0) == .process($0) && graph.takesPart(graph.process($0)) }
      let boxes = ids.map(graph.box).eachOnce
      for other in boxes.dropFirst()
      where graph.heldLiaison(between: graph.process(boxes[0]), and: graph.process(other)).isEmpty {
        if let known = found.firstIndex(where: { Set([$0.from, $0.to]) == [boxes[0], other] }) {
          found[known].findings.append(n + 1)
          continue
        }
        let isTurned = lines.contains { $0.from == other && $0.to == boxes[0] }
        found.append(
          Edge(
            id: "missing-\(boxes[0])-\(other)", from: isTurned ? other : boxes[0],
            to: isTurned ? boxes[0] : other,
            meaning: .missing, label: "no contact on record", findings: [n + 1]))
      }
    }
    return found
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
      where shown.contains(waiting.id) && shown.contains(wait.forProcess)
        && graph.box(of: waiting.id) != graph.box(of: wait.forProcess)
      {
        bundles.add(
          from: graph.box(of: wait.forProcess), to: graph.box(of: waiting.id), label: graph.waitLine(wait),
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
      guard let sender = graph.processMeant(by: share.from), let receiver = graph.processMeant(by: share.to),
        shown.contains(sender), shown.contains(receiver)
      else { continue }
      let (from, to) = (graph.box(of: sender), graph.box(of: receiver))
      if from == to { continue }
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
    return exchanged(done.edges(.share), graph) + refused.edges(.refusal)
  }
}

extension Diagram {
  /// Two lines between the same processes, there and back, as one that says what comes from whom.
  fileprivate static func exchanged(_ shares: [Edge], _ graph: CaseGraph) -> [Edge] {
    let places = Dictionary(uniqueKeysWithValues: shares.enumerated().map { ([$1.from, $1.to], $0) })
    return shares.enumerated().compactMap { n, there in
      guard let m = places[[there.to, there.from]], shares[m].isPlanned == there.isPlanned else {
        return there
      }
      if m < n { return nil }
      let back = shares[m]
      return Edge(
        id: "exchange-\(there.from)-\(there.to)", from: there.from, to: there.to, meaning: .exchange,
        label: [there, back].map { "from \(graph.shortName($0.from)): \($0.label)" }.joined(separator: "; "),
        findings: Set(there.findings + back.findings).sorted(), isPlanned: there.isPlanned)
    }
  }
}

extension CaseGraph {
  fileprivate func commissionerLine(_ process: ParallelProcess) -> String {
    process.commissioner.map { agency($0).name ?? $0 } ?? "No commissioner on record"
  }

  /// In the box of a process: milestones ahead, when it is due, and what every review waits for.
  fileprivate func datesAhead(_ process: ParallelProcess) -> [String] {
    let milestones = process.milestones.filter { isPlanned($0.date).isPossible }.map {
      "\($0.name.spaced.sentence) \($0.date!.inWords)"
    }
    let due = isOpenOrPending(process) ? process.due.map { ["Due \($0.inWords)"] } ?? [] : []
    let holds = source.waits.filter { $0.isAny && $0.forProcess == process.id && state($0).isStanding }
    return milestones + due + holds.map { holdLine($0) }
  }
}

extension KindID {
  /// Who commands it, as a figure shows it.
  var meaning: NodeMeaning {
    switch kind.command {
    case .agenciesTogether: .review
    case .independentBody: .independent
    case .oneAgency: .own
    }
  }
}
