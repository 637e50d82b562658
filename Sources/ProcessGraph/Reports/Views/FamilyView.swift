extension Whole {
  /// Who contacts which family member, when, and through whom; holds on contact; and the plans under whose lead the
  /// processes stand. Two frames mean two voices.
  static func family(_ report: CheckReport) -> Whole {
    let graph = report.graph
    let lines = graph.familyLines
    let family = graph.family
    let shown = graph.boxes(
      of: lines.processes
        + graph.plansInForce.flatMap { graph.openProcesses(of: $0) }.filter(\.kind.isMultiAgencyReview).map(
          \.id))
    let plans = FamilyFrames(graph, shown)
    let contacted = Set(lines.edges.map(\.to))
    let processes = shown.map { id in
      graph.commissionBox(id, lines: graph.leadLine(id) + graph.holdLines(id), group: plans.frame[id])
    }
    let people = family.map { person in
      Diagram.Node(
        id: person.id, meaning: .person, heading: graph.heading(person),
        lines: graph.witnessLine(person)
          + (contacted.contains(person.id) ? [] : ["No contact on record"]))
    }
    var diagram = Diagram(
      id: "family",
      caption: Caption(
        title: lines.edges.isEmpty ? "No contact with the family on record" : "Who contacts the family",
        subtitle: [], marking: "", description: ""),
      groups: plans.groups, nodes: processes + lines.joints + people, edges: lines.edges,
      sheets: [
        FactTable(
          title: "Contacts with the family",
          columns: [
            "Date", "By", "With", "About", "Through", "Agreed with the police", "What came of it",
          ], rows: []),
        FactTable(
          title: "Holds on contact",
          columns: ["Since", "Who waits", "No contact with", "Until", "Because", "Looked at again"], rows: []),
      ])
    diagram.mark(report, family: .family, rows: lines.rows)
    var whole = Whole(
      diagram, anchors: family.map { Anchor(node: $0.id, name: graph.name($0)) },
      holding: "contacts with", others: "processes with no contact on record",
      meaning: { Self.familyMeaning($0, graph) })
    whole.isTitledByFinding = true
    return whole
  }

  private static func familyMeaning(_ figure: Diagram, _ graph: CaseGraph) -> String {
    let contacts = figure.edges.filter { $0.meaning == .contact && !$0.facts.isEmpty }
    guard !contacts.isEmpty else { return "No contact with the family is on record." }
    let people = Set(contacts.map(\.to)).count
    let joints = Dictionary(grouping: figure.edges.filter { $0.meaning == .belonging }, by: \.to)
    let processes = Set(contacts.flatMap { joints[$0.from]?.map(\.from) ?? [$0.from] }).count
    let holds = figure.edges.count { $0.meaning == .hold }
    let frames = figure.groups.count
    return [
      "\(people.counted("family member").sentence) and \(processes.counted("process", "processes")) in contact with them",
      frames > 1 ? ", under \(frames.counted("family plan"))" : "",
      holds > 0 ? "; \(holds.counted("hold")) on contact" : "",
      figure.findings.isEmpty ? "." : "; \(figure.findings.count.counted("finding")) marked.",
    ].joined()
  }
}

/// A frame for each family plan in force, around the processes that it covers.
private struct FamilyFrames {
  private(set) var groups: [Diagram.Group] = []
  /// The frame of each box: that of the first plan that covers it.
  private(set) var frame: [ID: ID] = [:]

  init(_ graph: CaseGraph, _ boxes: [ID]) {
    for (n, plan) in graph.source.familyPlans.enumerated() where graph.isInForce(plan) {
      let id = "plan-\(n + 1)"
      let covered = boxes.filter { box in
        frame[box] == nil && graph.covers(plan, process: box) && graph.process(box).kind.isReview
      }
      if covered.isEmpty { continue }
      for box in covered { frame[box] = id }
      let lead = plan.lead.map { "led by \(graph.name($0))" } ?? "no lead on record"
      let people = plan.people.isEmpty ? "" : " for \(graph.names(plan.people))"
      groups.append(Diagram.Group(id: id, label: "Family plan\(people), \(lead)"))
    }
  }
}

extension CaseGraph {
  /// What a box calls a person: `Maternal grandmother`.
  func heading(_ person: Person) -> String { name(person).withoutArticle.sentence }

  /// In a person's box: whether police and prosecutor have a say before anybody speaks to them.
  func witnessLine(_ person: Person) -> [String] {
    if let died = person.died { return ["Died \(died.inWords)"] }
    return switch person.witness {
    case .potential: ["May be a witness"]
    case .prosecution: ["Prosecution witness"]
    case .defence: ["Defence witness"]
    case .suspect: ["Suspect"]
    case .no, .unknown: []
    }
  }

  fileprivate var familyLines: RowLines {
    var lines = RowLines(self)
    for row in source.contacts where !row.cancelled {
      lines.add(
        row.place, by: row.by, to: row.with, meaning: .contact, joint: "One contact", label: words(row).short,
        on: row.on, isPlanned: isPlanned(row.on) == .yes, fact: { self.fact(row, with: $0) })
    }
    for row in source.waits
    where row.isEvidenceHold && !row.of.isEmpty && takesPart(row) && state(row).isStanding {
      let from = box(of: row.forProcess)
      lines.take(row.forProcess)
      let who = row.isAny ? "any review" : row.processes.map(shortName).listed
      for person in row.of where node(person) == .person(person) {
        lines.add(
          Diagram.Edge(
            id: "hold-\(from)-\(person)", from: from, to: person, meaning: .hold,
            label: "by \(who), \(untilLine(row))", isPlanned: state(row) == .planned,
            facts: [fact(hold: row, with: person)]), row.place)
      }
    }
    return lines
  }

  /// Holds on the whole family: in the box of who waits, or of what every review waits for.
  fileprivate func holdLines(_ box: ID) -> [String] {
    source.waits.filter { row in
      row.isEvidenceHold && row.of.isEmpty && takesPart(row) && state(row).isStanding
        && (row.isAny
          ? self.box(of: row.forProcess) == box : row.processes.contains { self.box(of: $0) == box })
    }.map { $0.isAny ? holdLine($0) : "Sees nobody of the family \(untilLine($0))" }
  }

  fileprivate func fact(_ row: Contact, with person: ID) -> Diagram.Fact {
    let words = words(row)
    return Diagram.Fact(
      cells: [
        words.date + (isPlanned(row.on) == .yes ? " (planned)" : ""), names(row.by).sentence, name(person),
        words.reason, words.through ?? "", row.agreedWithPolice?.inWords ?? "", row.outcome?.rawValue ?? "",
      ], sentence: words.sentence(with: person))
  }

  fileprivate func fact(hold row: Wait, with person: ID) -> Diagram.Fact {
    let since = row.on?.inWords ?? "no date on record"
    let who = row.isAny ? "every review" : names(row.processes)
    let until = untilLine(row) + " of " + name(row.forProcess)
    return Diagram.Fact(
      sheet: 1,
      cells: [
        since, who.sentence, name(person), until, row.because ?? "",
        row.review?.inWords ?? "no date on record",
      ],
      sentence: "\(who.sentence): no contact with \(name(person)) \(until), since \(since)"
        + (row.because.map { ", because: \($0)" } ?? "") + ".")
  }
}
