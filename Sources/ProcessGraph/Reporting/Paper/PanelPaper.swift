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

  /// The findings of each family that has some, the family with the most urgent first.
  var groups: [(family: Rule.Family, findings: [(number: Int, finding: Finding)])] {
    Rule.Family.allCases.map { family in
      (family, numbered.filter { Rule.named($0.finding.rule)?.family == family })
    }.filter { !$0.1.isEmpty }.sorted { $0.1[0].number < $1.1[0].number }
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
      Paper.Fact("Processes", Phrase(graph.processes.filter(graph.takesPart).map(graph.title).listed)),
      Paper.Fact("Found", Phrase(report.summary)),
    ]
    var blocks: [Paper.Block] = [.facts(facts)]
    if !report.findings.isEmpty { blocks.append(.table(work)) }
    return Paper.Part("Summary", blocks)
  }

  private var work: Paper.Table {
    func count(_ findings: [(number: Int, finding: Finding)], _ severity: Severity) -> Phrase {
      Phrase(String(findings.count { $0.finding.severity == severity && $0.finding.certain }))
    }
    return Paper.Table(
      caption: "What there is to do",
      columns: ["", "Breaches", "Conflicts", "Risks", "Advice", "Cannot tell", "Most urgent"],
      rows: groups.map { family, findings in
        [Phrase(family.title)] + [Severity.breach, .conflict, .risk, .advice].map { count(findings, $0) }
          + [
            Phrase(String(findings.count { !$0.finding.certain })),
            Self.link(findings[0].number) + Phrase(": " + findings[0].finding.message),
          ]
      })
  }

  // MARK: Findings

  private var findings: Paper.Part? {
    guard !report.findings.isEmpty else { return nil }
    let intro =
      "The numbers are those of ‘overlap check’, most urgent first. “No record” means that the case file does not say; it "
      + "does not mean that a thing was not done."
    let parts = groups.map { family, findings in
      Paper.Part(
        family.title, anchor: "findings-\(family.rawValue)", [.paragraph(Phrase(family.actors))],
        parts: findings.map { part(of: $1, number: $0) })
    }
    return Paper.Part(
      "Findings, by who must act", look: .page, [.paragraph(Phrase(intro)), .table(actors)], parts: parts)
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

  /// Who is asked to do something, with the numbers of the findings: the words before "to" in each remedy.
  private var actors: Paper.Table {
    var order: [String] = []
    var numbers: [String: [Int]] = [:]
    for (number, finding) in numbered {
      let actor = finding.actor ?? "Whoever keeps the case file"
      if numbers[actor] == nil { order.append(actor) }
      numbers[actor, default: []].append(number)
    }
    return Paper.Table(
      caption: "Who is asked to act", columns: ["Who", "Findings"],
      rows: order.map { [Phrase($0), Self.links(numbers[$0]!)] })
  }
}

extension Finding {
  /// Who is asked to act: a remedy begins with them.
  fileprivate var actor: String? {
    guard remedy.hasPrefix("The ") || remedy.hasPrefix("Those "), let end = remedy.firstRange(of: " to ")
    else {
      return remedy.firstRange(of: " to ").flatMap { range in
        let words = String(remedy[..<range.lowerBound])
        return words.split(separator: " ").allSatisfy { $0.first!.isUppercase || $0 == "and" } ? words : nil
      }
    }
    return String(remedy[..<end.lowerBound])
  }

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
    case .breach: .breach
    case .conflict: .conflict
    case .risk: .risk
    case .advice: .advice
    }
  }
}

extension Rule.Family {
  /// Who acts on findings of this family.
  fileprivate var actors: String {
    switch self {
    case .family: "For whoever leads contact with the family, with the leads of the processes."
    case .practitioners: "For those who interview practitioners, with their agencies and the police."
    case .notices: "For the agencies, the police representative and the chair of the subgroup."
    case .waits: "For the leads of the processes, with police and prosecutor."
    case .information: "For the agencies that own the papers, and the reviewers."
    case .panel: "For the leads of the processes and the panel's members."
    case .joint: "For the commissioners of the reviews, together."
    case .gates: "For those who owe the step or the date."
    case .file: "For whoever keeps the case file."
    }
  }
}
