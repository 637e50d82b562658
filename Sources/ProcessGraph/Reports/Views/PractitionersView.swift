extension Whole {
  /// Who is interviewed by which process and when, what consent there is for the notes, and of what each practitioner
  /// was told; practitioners stand in the frames of their agencies.
  static func practitioners(_ report: CheckReport) -> Whole {
    let graph = report.graph
    var lines = RowLines(graph)
    for row in graph.source.interviews where !row.cancelled {
      lines.add(
        row.place, by: row.by, to: [row.of], meaning: .interview,
        joint: row.isStatement ? "One statement" : "One interview", label: graph.line(row),
        on: row.on, isPlanned: graph.isPlanned(row.on) == .yes, fact: { _ in graph.fact(row) })
    }
    let people = graph.source.people.filter { $0.isPractitioner }
    let agencies = graph.inOrder(people.compactMap(\.agency))
    let boxes = people.map { person in
      Diagram.Node(
        id: person.id, meaning: .practitioner, heading: graph.heading(person),
        lines: graph.witnessLine(person) + graph.toldLines(person), group: person.agency.map { "at-" + $0 })
    }
    let processes = graph.boxes(of: lines.processes).map {
      graph.commissionBox($0, lines: graph.leadLine($0))
    }
    var diagram = Diagram(
      id: "practitioners",
      caption: Caption(
        title: lines.edges.isEmpty
          ? "No interview with a practitioner on record" : "Who interviews which practitioner",
        subtitle: [], marking: "", description: ""),
      groups: agencies.map { Diagram.Group(id: "at-" + $0, label: graph.agency($0).name ?? $0) },
      nodes: processes + lines.joints + boxes, edges: lines.edges,
      sheets: [
        FactTable(
          title: "Interviews with practitioners",
          columns: [
            "Date", "By", "Practitioner", "Kind", "Consent for the notes", "Told of", "Support offered",
          ],
          rows: [])
      ])
    diagram.mark(report, family: .practitioners, rows: lines.rows)
    // Pages are split by person; the people of an agency come one after another.
    var whole = Whole(
      diagram, holding: "interviews of", boxes: [.practitioner], meaning: practitionersMeaning
    ) { $0 }
    for n in whole.anchors.indices { whole.anchors[n].name = graph.name(graph.person(whole.anchors[n].node)) }
    whole.isTitledByFinding = true
    return whole
  }

  private static func practitionersMeaning(_ figure: Diagram) -> String {
    let facts = figure.edges.filter { !$0.facts.isEmpty }
    let interviews = facts.reduce(0) { $0 + $1.facts.count }
    guard interviews > 0 else { return "No interview with a practitioner is on record." }
    let people = Dictionary(grouping: facts, by: \.to)
    let often = people.count { $0.value.reduce(0) { $0 + $1.facts.count } > 1 }
    return "\(interviews.counted("interview").sentence) of \(people.count.counted("practitioner"))"
      + (often > 0 ? "; \(often.counted("practitioner")) interviewed more than once" : "")
      + (figure.findings.isEmpty ? "." : "; \(figure.findings.count.counted("finding")) marked.")
  }
}

extension CaseGraph {
  /// Beside a line: when, and what consent there is for the notes.
  fileprivate func line(_ row: Interview) -> String {
    let date = row.on?.inWords ?? "no date on record"
    if row.isStatement { return "police statement, \(date)" }
    let consent = consent(row, name: shortName)
    return consent.isEmpty ? date : "\(date); \(consent.joined(separator: "; "))"
  }

  /// What is on record of the consent for the notes; nothing for an interview still ahead that nobody asked about.
  private func consent(_ row: Interview, name: (ID) -> String) -> [String] {
    var words: [String] = []
    if !row.consentTo.isEmpty { words.append("notes may go to \(inOrder(row.consentTo).map(name).listed)") }
    if !row.consentRefusedTo.isEmpty {
      words.append("refused to \(inOrder(row.consentRefusedTo).map(name).listed)")
    }
    if let on = row.consentWithdrawn { words.append("consent withdrawn \(on.inWords)") }
    if !words.isEmpty { return words }
    if let asked = row.consentAsked { return ["consent asked \(asked.inWords), no answer on record"] }
    return isPlanned(row.on) == .yes ? [] : ["no consent on record"]
  }

  private static let matters: [(word: String, column: @Sendable (Interview) -> CaseDate?)] = [
    ("processes", { $0.toldOfProcesses }), ("implications", { $0.toldOfImplications }),
    ("criminal case", { $0.toldOfCriminal }),
  ]

  /// In a practitioner's box: of what they were told before any interview, and of what no record says so.
  fileprivate func toldLines(_ person: Person) -> [String] {
    let rows = interviews(of: person.id).filter { !$0.isStatement }
    if interviews(of: person.id).isEmpty { return ["No interview on record"] }
    if rows.isEmpty { return [] }
    func isTold(_ column: (Interview) -> CaseDate?) -> Bool {
      self.told(person.id, column).contains { isHeld($0).isPossible }
    }
    let told = Self.matters.filter { isTold($0.column) }.map(\.word)
    let untold = Self.matters.filter { !isTold($0.column) }.map(\.word)
    return (told.isEmpty ? [] : ["Told of: \(told.joined(separator: ", "))"])
      + (untold.isEmpty ? [] : ["No record: \(untold.joined(separator: ", "))"])
  }

  fileprivate func fact(_ row: Interview) -> Diagram.Fact {
    let date = row.on?.inWords ?? "no date on record"
    let isPlanned = isPlanned(row.on) == .yes
    let kind = row.isStatement ? "police statement" : "interview"
    let consent = row.isStatement ? [] : consent(row) { self.name($0) }
    let told = Self.matters.compactMap { matter in
      matter.column(row).map { "\(matter.word) (\($0.inWords))" }
    }
    let who = names(row.by)
    let verb = isPlanned ? " \(row.by.count > 1 ? "are" : "is") to interview " : " interviewed "
    return Diagram.Fact(
      cells: [
        date + (isPlanned ? " (planned)" : ""), who.sentence, name(row.of), kind,
        consent.joined(separator: "; "), told.joined(separator: ", "), row.supportOffered?.inWords ?? "",
      ],
      sentence: "\(date.sentence): "
        + (row.isStatement ? "police statement of \(name(row.of)) for \(who)" : who + verb + name(row.of))
        + (row.by.count > 1 ? " together" : "")
        + (consent.isEmpty ? "" : "; \(consent.joined(separator: "; "))")
        + (told.isEmpty ? "" : "; told of: \(told.joined(separator: ", "))") + ".")
  }
}
