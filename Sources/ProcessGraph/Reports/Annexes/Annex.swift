/// What follows the two pages of a brief, for those who need more.
public enum Annex: String, Word {
  /// Every finding in number order.
  case findings
  /// The options for joint commissioning, compared and drawn.
  case options
  /// The figures that hold something.
  case figures
  /// Deadlines that run or are overdue.
  case deadlines
  /// Duties that only people can confirm.
  case duties
  /// What has changed since the last panel, where the paper is asked to say so.
  case changes
  /// Local settings, words, sources and the files.
  case sources
  /// The figures once more as tables, folded away on a screen unless asked for.
  case tables
}

/// The annexes of a case, each made only where it has something to say.
struct Annexes {
  let brief: Brief
  var report: CheckReport { brief.report }
  var graph: CaseGraph { brief.graph }
  /// Whether the tables that say a figure in words are printed.
  let hasTables: Bool
  let version: String

  /// The parts asked for, lettered in their order.
  ///
  /// - Parameter firstFigure: the number of the first figure.
  func parts(_ wanted: Set<Annex>, firstFigure: Int) throws(DrawingError) -> [Report.Part] {
    var number = firstFigure
    var parts: [Report.Part] = []
    for annex in Annex.allCases where wanted.contains(annex) {
      let part: Report.Part?
      switch annex {
      case .findings: part = findings
      case .options: part = try options(&number)
      case .figures: part = try figures(&number)
      case .deadlines: part = deadlines
      case .duties: part = duties
      case .changes: part = changes
      case .sources: part = nil
      case .tables: part = nil
      }
      if var part {
        part.title = "Annex \(Self.letter(parts.count)). \(part.title)"
        if part.look == nil { part.look = parts.isEmpty ? .page : .annex }
        parts.append(part)
      }
    }
    return parts
  }

  static func letter(_ n: Int) -> String { String(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")[n]) }

  // MARK: Findings

  private var findings: Report.Part? {
    guard !brief.findings.isEmpty || !report.accepted.isEmpty else { return nil }
    let columns = [
      Report.Column("No.", share: 8), Report.Column("What the file shows", share: 36),
      Report.Column("Owner and action", share: 28), Report.Column("Closed when", share: 16),
      Report.Column("Source", share: 12),
    ]
    let rows = brief.findings.map { found -> [Phrase] in
      let finding = found.finding
      let details = finding.details.prefix(Self.mostDetails).map(inWords)
      let left = finding.details.count - details.count
      let lines = details + (left > 0 ? ["and \(left.inWords) more"] : [])
      return [
        Phrase(runs: [
          .target("\(found.number)", found.anchor), .newLine, .small(finding.heading.lowercased()), .newLine,
          .small(finding.reference),
        ]),
        lines.reduce(Phrase(found.message + ".")) { $0 + .newLine + .small(brief.words.short($1)) },
        finding.by.map { found.action + " By \($0.inWords)." } ?? found.action,
        Phrase(brief.words.short(finding.clearsWhen.sentence) + "."),
        .small(finding.sourceInShort),
      ]
    }
    var blocks: [Report.Block] = []
    if !rows.isEmpty { blocks.append(.table(Report.Table("", columns, rows))) }
    var parts: [Report.Part] = []
    if !report.accepted.isEmpty {
      parts.append(
        Report.Part("Accepted", [.list(report.accepted.map { Phrase(brief.words.short($0.acceptedLine)) })]))
    }
    if !report.notes.isEmpty {
      parts.append(Report.Part("For information", [.list(report.notes.map { Phrase($0.message) })]))
    }
    return Report.Part("Findings in number order", anchor: "annex-findings", blocks, parts: parts)
  }

  /// More lines of facts than this are counted: the report of ‘overlap check’ has them all.
  private static let mostDetails = 8

  private func inWords(_ detail: Finding.Detail) -> String {
    [detail.date?.inWords, detail.what, detail.who].compactMap { $0 }.filter { !$0.isEmpty }.joined(
      separator: ", ")
  }

  // MARK: Deadlines

  private var deadlines: Report.Part? {
    let all = ClockTable(graph)
    let dated = all.rows.filter(\.isOpenDeadline)
    let ends = all.outlooks.filter { !$0.chain.isEmpty || $0.outlook.ring != nil }
    guard !dated.isEmpty || !ends.isEmpty else { return nil }
    let rest = all.rows.count { row in row.end == nil && !row.isDone }
    let done = all.rows.count(where: \.isDone)
    var blocks: [Report.Block] = []
    if !dated.isEmpty {
      blocks.append(
        .table(
          Report.Table(
            "",
            [
              Report.Column("Deadline", share: 14), Report.Column("What is due", share: 33),
              Report.Column("Responsible", share: 17), Report.Column("Status", share: 14),
              Report.Column("Source", share: 22),
            ],
            dated.map { row in
              [
                Phrase(row.end!.inWords), Phrase(brief.words.short(row.what)), Phrase(row.holder),
                Phrase(row.standing), .small(brief.words.short(row.rests)),
              ]
            })))
    }
    let counts = [
      rest > 0 ? "\(rest.counted("deadline")) \(rest == 1 ? "has" : "have") no date yet" : nil,
      done > 0 ? "\(done.counted("step")) \(done == 1 ? "is" : "are") done" : nil,
    ].compactMap { $0 }
    if !counts.isEmpty {
      blocks.append(.paragraph(.small("\(counts.listed.sentence); ‘overlap clocks’ lists them.")))
    }
    let parts = ends.isEmpty ? [] : [finishDates(ends)]
    return Report.Part("Deadlines", anchor: "annex-deadlines", blocks, parts: parts)
  }

  /// What each finish date depends on, a row each.
  private func finishDates(_ ends: [OutlookRow]) -> Report.Part {
    let rows = ends.map { row -> [Phrase] in
      let chain = row.chain.map { line in
        (line.date.map { "\($0.inWords): " } ?? "") + brief.words.short(line.text)
      }
      return [
        Phrase(brief.words.short(row.name.sentence)),
        Phrase(brief.words.short(row.sentences.map(\.sentence).joined(separator: ". ")) + "."),
        chain.dropFirst().reduce(Phrase(chain.first ?? "")) { $0 + .newLine + Phrase($1) },
      ]
    }
    return Report.Part(
      "What each finish date depends on",
      [
        .table(
          Report.Table(
            "",
            [
              Report.Column("Process", share: 18), Report.Column("Earliest finish", share: 34),
              Report.Column("It depends on", share: 48),
            ],
            rows)),
        .paragraph(.small(Phrase(ClockTable.howToRead).words)),
      ])
  }

  // MARK: Duties

  /// A duty stands once, with all the processes for which its answer is the same.
  private var duties: Report.Part? {
    let lines = Checklist.lines(graph)
    guard !lines.isEmpty else { return nil }
    var groups: [(state: String, items: [(duty: String, about: [ID])])] = []
    for line in lines {
      let state =
        line.isOpen
        ? line.state.title
        : [line.state.title, line.state.details].filter { !$0.isEmpty }.joined(separator: ", ")
      let duty = line.duty.statement.sentence
      let n = groups.firstIndex { $0.state == state } ?? groups.endIndex
      if n == groups.endIndex { groups.append((state, [])) }
      if let same = groups[n].items.firstIndex(where: { $0.duty == duty }) {
        groups[n].items[same].about += line.about
      } else {
        groups[n].items.append((duty, line.about))
      }
    }
    let parts = groups.enumerated().map { n, group in
      Report.Part(
        "\(group.state.sentence) (\(group.items.count))", anchor: "duties-\(n)", look: .twoColumns,
        [
          .list(
            group.items.map { item in
              Phrase(brief.words.short(item.duty) + " ")
                + .small("(\(brief.words.short(graph.names(item.about))))")
            })
        ])
    }
    return Report.Part(
      "Duties to confirm", anchor: "annex-duties",
      [
        .paragraph(
          "Duties that no table can show: a person says whether they are met. \(Checklist.summary(lines)).")
      ],
      parts: parts)
  }
}

extension Finding {
  /// What it rests on, as briefly as a column holds; the last annex has each source in full with its standing.
  fileprivate var sourceInShort: String {
    let points = authority.filter { $0.source.title.hasPrefix("CRAG paper") }.compactMap(\.point).map {
      point in
      let words = point.split(separator: " ").map { $0.trimmingSuffix(",") }
      return words.first == "Appendix" && words.count > 1
        ? "App \(words[1])" : words.dropFirst(words.first == "section" ? 1 : 0).first ?? ""
    }.eachOnce
    let others = authority.filter { !$0.source.title.hasPrefix("CRAG paper") }.map(\.source.title).eachOnce
    let local = Setting.allCases.compactMap { setting in
      settings[setting].map { "\($0) \(setting.unit) (local)" }
    }
    return ((points.isEmpty ? [] : ["CRAG " + points.joined(separator: ", ")]) + others + local).joined(
      separator: " · ")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: Character) -> String {
    String(last == suffix ? dropLast() : self)
  }
}

extension ClockRow {
  /// Whether something is still to be done by a day.
  var isOpenDeadline: Bool {
    switch state {
    case .running, .over: end != nil && running.clock.asks != .keep
    default: false
    }
  }

  fileprivate var isDone: Bool {
    switch state {
    case .done, .late: true
    default: false
    }
  }
}
