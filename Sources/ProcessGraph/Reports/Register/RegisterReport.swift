/// How a register is told.
package struct RegisterReport: Sendable {
  package let register: Register
  /// Whether all deadlines and loads are listed, or as much as is read in one go.
  let isWhole: Bool
  /// The paper of each case beside the page, in the order of the cases; nil where none are written.
  let papers: [PageLink]?

  /// - Parameters:
  ///   - papers: the folders from the page down to where the papers stand; nil where none are written.
  package init(_ register: Register, isWhole: Bool, papers folders: [String]? = nil) {
    (self.register, self.isWhole) = (register, isWhole)
    papers = folders.map { folders in register.paperNames.map { PageLink(folders: folders, name: $0) } }
  }

  package func text(width: Int = 80, highlight: Highlight = .plain) -> String {
    report().text(width: width, highlight: highlight)
  }

  package var markdown: String { report(isWide: true).markdown }

  /// One page that needs nothing else, with the figure of the year where there is one.
  package func html(version: String) throws(DrawingError) -> String {
    var report = report(isWide: true)
    report.pages = .onSide
    report.foot = "Register as at \(register.asOf.inWords) · overlap \(version)"
    report.parts.insert(contentsOf: try figures(), at: min(1, report.parts.count))
    return report.html
  }

  private func figures() throws(DrawingError) -> [Report.Part] {
    var figures: [Report.Block] = []
    for chart in RegisterYear(register).charts(mayStand: false) {
      let figure = Report.Picture(
        number: figures.count + 1, caption: chart.caption, drawing: try chart.figure(theme: .print))
      figures.append(.figure(figure))
    }
    return figures.isEmpty ? [] : [Report.Part("The year", look: .wide, figures)]
  }

  private func report(isWide: Bool = false) -> Report {
    let cases = Report.Part("Cases", [.table(table(isWide: isWide))])
    let parts = [unread, register.cases.isEmpty ? nil : cases, since, across, deadlines, loads, notes]
    return Report(
      title: register.title,
      subtitle: [register.summary] + (register.narrowed.map { ["Only cases \($0)."] } ?? []),
      marking: register.marking, parts: parts.compactMap { $0 })
  }

  private var unread: Report.Part? {
    guard !register.unread.isEmpty else { return nil }
    return Report.Part(
      "Not in the register: these cannot be read",
      [.list(register.unread.map { Phrase("\($0.file.spelledOut): \($0.problem)") })])
  }

  // MARK: Cases

  private func table(isWide: Bool) -> Report.Table {
    let isJudged = register.cases.contains { $0.found != nil }
    var columns = [Report.Column("case", share: 30)]
    if isWide || !isJudged {
      columns += [Report.Column("review", share: 12), Report.Column("led by", share: 20)]
    }
    if isJudged {
      columns += [Report.Column("worst")] + (isWide ? [Report.Column("what it is", share: 50)] : [])
      columns += (["gaps", "conflicts", "risks"] + (isWide ? ["unclear"] : [])).map {
        Report.Column($0, isNumber: true)
      }
      columns += [Report.Column("next day"), Report.Column("days", isNumber: true)]
    }
    let names = register.caseNames
    let rows = register.cases.enumerated().map { n, one -> [Phrase] in
      var row = [papers.map { Phrase(runs: [.page(names[n], $0[n])]) } ?? Phrase(names[n])]
      if isWide || !isJudged { row += [Phrase(one.review ?? "–"), Phrase(one.lead ?? "no record")] }
      guard isJudged else { return row }
      let worst = one.found?.worst
      row.append(Phrase(worst.map { "\($0.severity.rawValue) \($0.reference)" } ?? "nothing found"))
      if isWide { row.append(Phrase(worst?.message ?? "")) }
      let counts =
        [one.found?.gaps, one.found?.conflicts, one.found?.risks] + (isWide ? [one.found?.unclear] : [])
      row += counts.map { Phrase($0.map(String.init) ?? "–") }
      return row + [
        Phrase(one.next.map { isWide ? CaseDate($0).short.unbroken : CaseDate($0).short } ?? "–"),
        Phrase(one.next.map { String($0 - one.asOf) } ?? ""),
      ]
    }
    return Report.Table("", columns, rows)
  }

  // MARK: Across cases

  private var across: Report.Part? {
    guard register.cases.count > 1 else { return nil }
    guard !register.across.isEmpty else {
      return Report.Part("Across cases", [.paragraph("Nothing found across cases.")])
    }
    let facts = register.across.enumerated().map { n, finding in
      let isNew = register.since?.isNew(finding) ?? false
      return Report.Fact(
        "\(n + 1)  \(finding.severity.rawValue.uppercased())", finding.lines(isNew: isNew).map { Phrase($0) })
    }
    return Report.Part("Across cases", [.facts(facts, .left(14, hang: 2))])
  }

  // MARK: Deadlines

  /// As many as are read in one go.
  private static let most = 15
  private static let mostLate = 5

  private var deadlines: Report.Part? {
    let all = register.deadlines
    guard !all.isEmpty else { return nil }
    let over = all.filter(\.deadline.isOver)
    let ahead = all.filter { !$0.deadline.isOver }
    // Those that passed last can best be mended; of the older ones it is said how many there are.
    let late = isWhole ? over : Array(over.suffix(Self.mostLate))
    let next = isWhole ? ahead : Array(ahead.prefix(Self.most - late.count))
    let shown = late + next
    var blocks: [Report.Block] = []
    if !shown.isEmpty {
      blocks.append(
        .table(
          Report.Table(
            "",
            [
              Report.Column("deadline"), Report.Column("days", isNumber: true),
              Report.Column("case", share: 20), Report.Column("what", share: 46),
              Report.Column("responsible", share: 28),
            ],
            shown.map { one in
              [
                Phrase(one.deadline.day.short), Phrase(String(one.deadline.daysLeft)), Phrase(one.inCase),
                Phrase("\(one.deadline.process): \(one.deadline.what)"), Phrase(one.deadline.owner),
              ]
            })))
    }
    let more = [
      over.count > late.count ? "\(over.count - late.count) overdue for longer" : nil,
      ahead.count > next.count ? "\(ahead.count - next.count) more ahead" : nil,
    ].compactMap { $0 }
    if !isWhole && !more.isEmpty {
      blocks.append(.paragraph(Phrase("Not listed here: \(more.listed); --all lists them.")))
    }
    return Report.Part("Deadlines of the board", blocks)
  }

  // MARK: Loads

  private var loads: Report.Part? {
    let (people, agencies) = (register.peopleLoads, register.agencyLoads)
    var blocks: [Report.Block] = []
    let shown = isWhole ? people : Array(people.prefix(Self.most))
    if !shown.isEmpty {
      blocks.append(
        .table(
          Report.Table(
            "Reviewers and panel members, by open reviews",
            [
              Report.Column("key"), Report.Column("who", share: 24), Report.Column("leads", isNumber: true),
              Report.Column("sits", isNumber: true), Report.Column("in", share: 40),
            ],
            shown.map { one in
              [one.key, one.role.withoutArticle, String(one.leads), String(one.sits), one.cases.listed].map {
                Phrase($0)
              }
            })))
    }
    let asked = isWhole ? agencies : Array(agencies.prefix(Self.most))
    if !asked.isEmpty {
      blocks.append(
        .table(
          Report.Table(
            "Agencies, by papers not yet received",
            [
              Report.Column("key"), Report.Column("who", share: 30),
              Report.Column("papers", isNumber: true), Report.Column("overdue", isNumber: true),
              Report.Column("in 30 days", isNumber: true), Report.Column("for", share: 40),
            ],
            asked.map { one in
              [
                one.key, one.name.withoutArticle, String(one.papers), String(one.overdue), String(one.soon),
                one.cases.listed,
              ].map { Phrase($0) }
            })))
    }
    let left = (people.count - shown.count) + (agencies.count - asked.count)
    if left > 0 { blocks.append(.paragraph(Phrase("\(left) more: --all lists them."))) }
    return blocks.isEmpty ? nil : Report.Part("Workload", blocks)
  }

  private var notes: Report.Part? {
    register.notes.isEmpty
      ? nil : Report.Part("How to read this register", [.list(register.notes.map { Phrase($0) })])
  }
}

extension CrossFinding {
  /// More facts than these are counted: the workbook and JSON have them all.
  private static let most = 12

  /// What it says, a line each: the sentence, the facts with the case and place of each, what to do, the rule.
  func lines(isNew: Bool = false) -> [String] {
    let shown = factLines.count > Self.most + 1 ? Array(factLines.prefix(Self.most)) : factLines
    let left = factLines.count - shown.count
    return [message] + shown + (left == 0 ? [] : ["and \(left) more, in the workbook and the JSON"])
      + ["do: \(remedy)", "rule: \(rule)   \(reference)" + (isNew ? "   new" : "")]
  }

  var factLines: [String] {
    facts.map { fact in
      let place = fact.place.map { " (\($0.shortName))" } ?? ""
      return "\(fact.date.map { $0.inWords + ": " } ?? "")\(fact.inCase): \(fact.what)\(place)"
    }
  }
}

extension String {
  /// On one line wherever it stands.
  fileprivate var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
