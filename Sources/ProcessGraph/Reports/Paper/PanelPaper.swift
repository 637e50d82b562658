/// The parts of the paper for the panel, in the order in which a meeting needs them.
struct PanelPaper {
  let report: CheckReport
  var graph: CaseGraph { report.graph }
  /// Nil where there are too many reviews for every arrangement to be looked at.
  let options: JointOptions?

  init(_ report: CheckReport) {
    self.report = report
    options = try? JointOptions(report.graph)
  }

  var parts: [Paper.Part] {
    get throws(DrawingError) {
      let sheet = Sheet(graph: graph, reader: Reader(.panel)!)
      return [
        summary, decisions, findings, joint, try figures, clocks, sheet.panelPart, checklist, accepted, notes,
      ]
      .compactMap { $0 }
    }
  }

  /// Findings with their numbers, as `overlap check` numbers them.
  var numbered: [(number: Int, finding: Finding)] {
    report.findings.enumerated().map { ($0.offset + 1, $0.element) }
  }

  static func link(_ number: Int) -> Phrase {
    Phrase(runs: [.link("\(number)", Anchor("finding-\(number)"))])
  }

  static func links(_ numbers: [Int]) -> Phrase {
    numbers.dropFirst().reduce(numbers.first.map(link) ?? "") { $0 + ", " + link($1) }
  }

  // MARK: Summary

  private var summary: Paper.Part {
    let facts = [
      Paper.Fact("Case", Phrase(graph.source.name)), Paper.Fact("Judged as at", Phrase(graph.asOf.inWords)),
      Paper.Fact("Law and names", Phrase(graph.frame.title)),
      Paper.Fact("Processes", Phrase(graph.processes.filter(graph.isInCase).map(graph.title).listed)),
      Paper.Fact("Found", Phrase(report.summary)),
    ]
    var blocks: [Paper.Block] = [.facts(facts)]
    if !report.findings.isEmpty { blocks.append(.table(work)) }
    return Paper.Part("Summary", blocks)
  }

  /// As much as `overlap check --summary` shows, in its words.
  private var work: Paper.Table {
    let list = TaskList(report)
    let chosen = list.chosen(atMost: 14)
    let count = list.desks.map(\.tasks.count).reduce(0, +)
    let rows = list.desks.flatMap { desk, tasks in
      tasks.filter { chosen.contains($0.findings[0].number) }.map { [Phrase(desk.title)] + row($0) }
    }
    return Paper.Table(
      caption: rows.count < count
        ? "What is most urgent: \(rows.count) of \(count.counted("thing")) to do" : "What there is to do",
      columns: ["About", "To do", "Weight", "Findings"], rows: rows)
  }

  private func row(_ task: TaskList.Task) -> [Phrase] {
    [
      Phrase(task.text), Phrase(task.most.heading.lowercased().sentence),
      Self.links(task.findings.map(\.number)),
    ]
  }

  // MARK: Findings

  private var findings: Paper.Part? {
    guard !report.findings.isEmpty else { return nil }
    let intro =
      "The numbers are those of ‘overlap check’, most urgent first. “No record” means that the case file does not say; it "
      + "does not mean that a thing was not done."
    let parts = TaskList(report).desks.map { desk, tasks in
      let numbered = tasks.flatMap(\.findings).sorted { $0.number < $1.number }
      let work = Paper.Table(
        caption: "To do", columns: ["To do", "Weight", "Findings"], rows: tasks.map(row))
      return Paper.Part(
        desk.title, anchor: "findings-\(desk.rawValue)",
        [.paragraph(Phrase("Who acts: \(desk.who).")), .table(work)],
        parts: numbered.map { part(of: $1, number: $0) })
    }
    return Paper.Part("Findings, by who must act", look: .page, [.paragraph(Phrase(intro))], parts: parts)
  }

  private func part(of finding: Finding, number: Int) -> Paper.Part {
    let details = finding.details.map { detail in
      Phrase(
        [detail.date?.inWords, detail.what, detail.who].compactMap { $0 }.filter { !$0.isEmpty }.joined(
          separator: ", "))
    }
    var facts = [Paper.Fact("To do", Phrase(finding.remedy))]
    if !details.isEmpty { facts.append(Paper.Fact("On record", details)) }
    facts += [
      Paper.Fact("Cleared when", Phrase(finding.clearsWhen + ".")),
      Paper.Fact("Rests on", Phrase(finding.reason)),
      Paper.Fact("Rule and rows", Phrase("\(finding.rule) · \(finding.rowsText)")),
    ]
    return Paper.Part(
      "\(number). \(finding.heading.lowercased().sentence): \(finding.message)", anchor: "finding-\(number)",
      look: finding.severity.look, [.facts(facts)])
  }
}

extension Finding {
  /// `family-f.yaml:32, 33`, without the folder, which is the keeper's own matter.
  fileprivate var rowsText: String {
    var text = ""
    var last = ""
    for place in places {
      let file = place.location.file.split(separator: "/").last.map(String.init) ?? place.location.file
      text +=
        file == last
        ? ", \(place.location.line)" : (text.isEmpty ? "" : "; ") + "\(file):\(place.location.line)"
      last = file
    }
    return text
  }
}

extension Severity {
  fileprivate var look: Look {
    switch self {
    case .gap: .gap
    case .conflict: .conflict
    case .risk: .risk
    case .unclear: .unclear
    case .advice: .advice
    }
  }
}
