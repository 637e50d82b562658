extension PeopleChart {
  /// The one figure: every person with every contact and interview, and the findings about them; in several figures
  /// where one page does not hold all. None where nobody has been seen and nobody is to be.
  ///
  /// - Throws: ``DrawingError/tooManyFigures(most:)`` where there would be more than are wanted.
  static func figures(
    of report: CheckReport, _ narrowing: Narrowing = Narrowing(), atMost most: Int = View.mostFigures
  ) throws(DrawingError) -> [PeopleChart] {
    let maker = PeopleMaker(report, narrowing)
    guard let chart = maker.chart else { return [] }
    let pages = chart.paged(atMost: most) { page, number, count in
      var caption = page.caption
      if count > 1 { caption.subtitle.append("Part \(number) of \(count)") }
      return caption
    }
    guard let pages else { throw .tooManyFigures(most: most) }
    return pages
  }
}

/// Makes the chart of a case.
struct PeopleMaker {
  private let report: CheckReport
  private let narrowing: Narrowing
  private let kept: Set<ID>?
  private let ahead: Day
  /// The findings whose places a row is among, as indices.
  private let findings: [Place: [Int]]
  /// Those that keep somebody from being seen.
  private let waits: [Wait]

  private var graph: CaseGraph { report.graph }

  /// A contact or interview of one person, with where it stands in the file.
  private struct Visit {
    var mark: PeopleChart.Mark
    var place: Place
    var what: String
    var who: String
    var by: String
  }

  init(_ report: CheckReport, _ narrowing: Narrowing) {
    (self.report, self.narrowing) = (report, narrowing)
    let kept = narrowing.processes(in: report.graph)
    self.kept = kept
    waits = report.graph.source.waits.filter { wait in
      (wait.isEvidenceHold || wait.part == .interviews) && kept?.contains(wait.forProcess) ?? true
        && report.graph.takesPart(wait)
    }
    ahead = report.graph.lookAhead
    var findings: [Place: [Int]] = [:]
    for (n, finding) in report.findings.enumerated() {
      for place in finding.places.eachOnce { findings[place, default: []].append(n) }
    }
    self.findings = findings
  }

  /// A person with what is on record of them.
  private struct Seen {
    var person: Person
    var visits: [Visit]
    var row: PeopleChart.Person
    var isBlank: Bool { row.marks.isEmpty && row.holds.isEmpty && row.clashes.isEmpty }
  }

  var chart: PeopleChart? {
    let people: [Person] = graph.source.people.filter(isShown)
    let ordered = people.filter { $0.capacity == .family } + people.filter { $0.capacity != .family }
    var said = Said()
    var all: [Seen] = []
    for person in ordered {
      let visits = visits(of: person)
      all.append(Seen(person: person, visits: visits, row: row(person, visits, &said)))
    }
    guard all.contains(where: { !$0.visits.isEmpty }) else { return nil }
    let shown = all.filter { !$0.isBlank }
    let family = shown.filter { $0.person.capacity == .family }.map(\.row)
    let others = shown.filter { $0.person.capacity != .family }.map(\.row)
    let sections = [
      PeopleChart.Section(title: "Family", people: family),
      PeopleChart.Section(title: "Practitioners", people: others),
    ].filter { !$0.people.isEmpty }
    let visits: [Visit] = shown.flatMap(\.visits)
    let urgent = report.findings.indices.filter { report.findings[$0].severity >= .conflict }
    return PeopleChart(
      id: "people", caption: caption(visits, sections), tables: [table(visits)],
      span: span(visits.compactMap(\.mark.date)), asOf: graph.asOf, ahead: ahead,
      incident: graph.source.incident, sections: sections, urgent: Set(urgent.map { $0 + 1 }),
      notes: notes(left: all.filter(\.isBlank).map(\.person.id)))
  }

  private func isShown(_ person: Person) -> Bool {
    guard person.capacity != .official else { return false }
    let people = narrowing.about.union([narrowing.focus].compactMap { $0 }).filter {
      graph.node($0) == .person($0)
    }
    return people.isEmpty || people.contains(person.id)
  }

  // MARK: Rows

  private func visits(of person: Person) -> [Visit] {
    func mark(_ meaning: MarkMeaning, _ date: CaseDate?, _ by: [ID]) -> PeopleChart.Mark {
      PeopleChart.Mark(
        meaning: meaning, date: date, by: by.isEmpty ? "?" : by.map(graph.letters).joined(separator: "+"),
        isPlanned: graph.isPlanned(date) == .yes)
    }
    func isKept(_ by: [ID]) -> Bool { kept.map { !$0.isDisjoint(with: by) } ?? true }
    let contacts = graph.source.contacts.filter {
      $0.with.contains(person.id) && !$0.cancelled && isKept($0.by)
    }.map { row in
      Visit(
        mark: mark(.contact, row.on, row.by), place: row.place, what: graph.words(row).mark,
        who: graph.name(person), by: row.by.isEmpty ? "not on record" : graph.names(row.by))
    }
    let interviews = graph.source.interviews.filter {
      $0.of == person.id && !$0.cancelled && isKept($0.by)
    }.map { row in
      let meaning: MarkMeaning = row.isStatement ? .statement : .interview
      return Visit(
        mark: mark(meaning, row.on, row.by), place: row.place, what: Looks.of(meaning).word,
        who: graph.name(person), by: row.by.isEmpty ? "not on record" : graph.names(row.by))
    }
    return (contacts + interviews).enumerated().sorted { a, b in
      (a.element.mark.date?.first.number ?? .max, a.offset) < (
        b.element.mark.date?.first.number ?? .max, b.offset
      )
    }.map(\.element)
  }

  /// What stands in a row already: each hold and each finding is said once.
  private struct Said {
    var holds: Set<Place> = []
    var findings: Set<Int> = []
  }

  private func row(_ person: Person, _ visits: [Visit], _ said: inout Said) -> PeopleChart.Person {
    var row = PeopleChart.Person(
      id: person.id, heading: graph.heading(person), line: graph.witnessLine(person).first,
      marks: visits.map(\.mark))
    for wait in waits where keepsAway(wait, person) {
      let isNew = said.holds.insert(wait.place).inserted
      row.holds.append(
        PeopleChart.Hold(
          from: wait.on, to: graph.end(of: wait), label: isNew ? graph.awayLine(wait) : ""))
    }
    row.clashes = clashes(of: person, visits, but: said.findings)
    said.findings.formUnion(row.clashes.flatMap(\.numbers))
    return row
  }

  private func keepsAway(_ wait: Wait, _ person: Person) -> Bool {
    wait.of.isEmpty ? wait.isEvidenceHold && person.capacity == .family : wait.of.contains(person.id)
  }

  /// More than this a row does not bear.
  private static let mostClashes = 2

  private func clashes(
    of person: Person, _ visits: [Visit], but said: Set<Int>
  ) -> [PeopleChart.Clash] {
    var marked: [PeopleChart.Clash] = []
    var rest = PeopleChart.Clash(numbers: [], words: "")
    var marksOfFinding: [Int: [Int]] = [:]
    for (n, visit) in visits.enumerated() {
      for finding in findings[visit.place] ?? [] { marksOfFinding[finding, default: []].append(n) }
    }
    let all = visits.map(\.mark)
    for (n, finding) in report.findings.enumerated() where !said.contains(n + 1) {
      if let marks = marksOfFinding[n] {
        if let same = marked.firstIndex(where: { $0.marks == marks }) {
          if marked[same].numbers.count < Self.mostClashes { marked[same].numbers.append(n + 1) }
        } else if marked.count < Self.mostClashes {
          let words = PeopleWords.clash(finding, all, marks, graph)
          marked.append(PeopleChart.Clash(numbers: [n + 1], words: words, marks: marks))
        }
      } else if finding.about.contains(person.id), finding.severity >= .conflict,
        [.family, .practitioners].contains(Rule.named(finding.leadingRule)?.family),
        rest.numbers.count < Self.mostClashes
      {
        rest.numbers.append(n + 1)
        if rest.words.isEmpty { rest.words = PeopleWords.clash(finding, all, [], graph) }
      }
    }
    return marked + (rest.numbers.isEmpty ? [] : [rest])
  }

  // MARK: Around the rows

  private func span(_ dates: [CaseDate]) -> ClosedRange<Day> {
    let days = dates.flatMap { [$0.first, $0.last] } + [graph.asOf, ahead]
    var (first, last) = (days.min()!, days.max()!)
    if let incident = graph.source.incident {
      // Long before the first of them it would only push everything together.
      let length = max(180, (last - first) * 3 / 2)
      if incident.first < first, last - incident.first <= length { first = incident.first }
      if incident.last > last { last = min(incident.last, first + length) }
    }
    return first...last
  }

  private func caption(_ visits: [Visit], _ sections: [PeopleChart.Section]) -> Caption {
    let numbers = Set(sections.flatMap { $0.people.flatMap { $0.clashes.flatMap(\.numbers) } })
    let line = [
      graph.shortCaseName, graph.asOf.inWords,
      "a mark is one contact or interview" + (numbers.isEmpty ? "" : "; numbers are findings"),
    ]
    let words = PeopleWords(graph: graph, sections: sections, ahead: ahead)
    let title = words.title(visits: visits.map(\.place).eachOnce.count, rows: plannedRows)
    return Caption(
      title: title,
      subtitle: [line.joined(separator: " · ")] + [narrowing.words(in: graph)].compactMap { $0 },
      marking: graph.source.marking, alternative: title,
      description:
        "People stand one below the other, time runs across, and a mark is a contact or an interview. "
        + "As at \(graph.asOf.inWords), marked \(graph.source.marking).")
  }

  /// The rows within the days ahead.
  private var plannedRows: [PlannedTalk] {
    func isNear(_ date: CaseDate?) -> Bool {
      date.map { graph.isPlanned($0) == .yes && $0.first <= ahead } ?? false
    }
    func isKept(_ by: [ID]) -> Bool { kept.map { !$0.isDisjoint(with: by) } ?? true }
    let found = Set(report.findings.flatMap(\.places))
    return graph.source.contacts.filter { isNear($0.on) && !$0.cancelled && isKept($0.by) }
      .map { PlannedTalk(people: $0.with, isInterview: false, hasFinding: found.contains($0.place)) }
      + graph.source.interviews.filter { isNear($0.on) && !$0.cancelled && isKept($0.by) }
      .map { PlannedTalk(people: [$0.of], isInterview: true, hasFinding: found.contains($0.place)) }
  }

  private func notes(left: [ID]) -> [String] {
    let nameless = graph.source.contacts.count { $0.with.isEmpty && !$0.cancelled }
    return (left.isEmpty ? [] : ["No contact or interview on record: \(graph.names(left))."])
      + (nameless == 0 ? [] : ["\(nameless.counted("contact").sentence) with nobody named cannot be shown."])
  }

  private func table(_ visits: [Visit]) -> FactTable {
    func day(_ visit: Visit) -> Int { visit.mark.date?.first.number ?? .max }
    let cells = visits.sorted { day($0) < day($1) }.map { visit -> [String] in
      return [
        (visit.mark.date?.inWords ?? "no date on record") + (visit.mark.isPlanned ? " (planned)" : ""),
        visit.who.withoutArticle.sentence, visit.by, visit.what,
        (findings[visit.place] ?? []).map { String($0 + 1) }.joined(separator: ", "),
      ]
    }
    return FactTable(
      title: "Contacts and interviews", columns: ["Date", "Who", "By", "What", "Findings"], rows: cells)
  }
}
