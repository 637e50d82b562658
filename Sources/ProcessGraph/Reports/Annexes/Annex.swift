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
  /// The brief's one figure, where anybody is to be seen in it.
  let chart: PeopleChart?
  var report: CheckReport { brief.report }
  var graph: CaseGraph { brief.graph }
  /// Whether the tables that say a figure in words are printed.
  let hasTables: Bool
  let version: String

  /// The parts asked for, lettered in their order.
  ///
  /// - Parameter first: the figure that stands before them.
  func parts(_ wanted: Set<Annex>, after first: Report.Picture?) throws(DrawingError) -> [Report.Part] {
    var number = (first?.number ?? 0) + 1
    let options = wanted.contains(.options) ? try options(&number) : nil
    let figures = wanted.contains(.figures) ? try figures(&number) : nil
    let pictures = [first].compactMap { $0 } + [options, figures].compactMap { $0 }.flatMap(\.pictures)
    var parts: [Report.Part] = []
    for annex in Annex.allCases where wanted.contains(annex) {
      let part: Report.Part?
      switch annex {
      case .findings: part = findings(shownIn: pictures)
      case .options: part = options
      case .figures: part = figures
      case .deadlines: part = deadlines
      case .duties: part = duties
      case .changes: part = changes
      case .sources: part = nil
      case .tables: part = nil
      }
      if var part {
        part.title = "Annex \(Self.letter(parts.count)). \(part.title)"
        let isShort = annex == .options && part.parts.isEmpty
        if part.look == nil { part.look = !parts.isEmpty ? .annex : isShort ? .shortAnnex : .page }
        parts.append(part)
      }
    }
    return parts
  }

  static func letter(_ n: Int) -> String { String(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")[n]) }

  // MARK: Deadlines

  private var deadlines: Report.Part? {
    let all = ClockTable(graph)
    let dated = all.rows.filter(\.isOpenDeadline)
    let ends = all.outlooks.filter { !$0.chain.isEmpty || $0.outlook.ring != nil }
    guard !dated.isEmpty || !ends.isEmpty else { return nil }
    let rest = all.rows.count { row in row.end == nil && !row.isDone && !row.running.isOutlived }
    let done = all.rows.count(where: \.isDone)
    var blocks: [Report.Block] = []
    if !dated.isEmpty {
      blocks.append(
        .table(
          Report.Table(
            "",
            [
              Report.Column("Deadline", share: 16), Report.Column("What is due", share: 26),
              Report.Column("Responsible", share: 16), Report.Column("Status", share: 14),
              Report.Column("Source", share: 28),
            ],
            dated.prefix(Self.mostRows).map { row in
              [
                Phrase(row.end!.inWords), Phrase(brief.words.short(row.what)), Phrase(row.holder),
                Phrase(row.standing), .small(brief.words.short(row.rests)),
              ]
            })))
      blocks += Self.rest(
        of: dated.count, shown: min(dated.count, Self.mostRows), "all later, and ‘overlap clocks’ lists all")
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

  private static let circular =
    "A circular wait: each waits for the other, and no date can be given until one of these waits is narrowed or lifted."

  /// What each finish date depends on, a row each.
  private func finishDates(_ ends: [OutlookRow]) -> Report.Part {
    let rows = ends.prefix(Self.mostRows).map { row -> [Phrase] in
      var chain = row.chain.map { line in
        (line.date.map { "\($0.inWords): " } ?? "") + brief.words.short(line.text)
      }
      if chain.isEmpty, row.outlook.ring != nil { chain = [Self.circular] }
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
              Report.Column("Process", share: 14), Report.Column("Earliest finish", share: 38),
              Report.Column("It depends on", share: 48),
            ],
            rows))
      ] + Self.rest(of: ends.count, shown: rows.count, "‘overlap clocks’ lists all") + [
        .paragraph(.small(Phrase(ClockTable.howToRead).words))
      ])
  }

  // MARK: Duties

  /// A duty stands once, with all the processes for which its answer is the same.
  private var duties: Report.Part? {
    let lines = Checklist.lines(graph)
    guard !lines.isEmpty else { return nil }
    var groups: [(state: String, lines: Int, items: [(duty: String, about: [ID])])] = []
    for line in lines {
      let state =
        line.isOpen
        ? line.state.title
        : [line.state.title, line.state.details].filter { !$0.isEmpty }.joined(separator: ", ")
      let duty = line.statement.sentence
      let n = groups.firstIndex { $0.state == state } ?? groups.endIndex
      if n == groups.endIndex { groups.append((state, 0, [])) }
      groups[n].lines += 1
      if let same = groups[n].items.firstIndex(where: { $0.duty == duty }) {
        groups[n].items[same].about += line.about
      } else {
        groups[n].items.append((duty, line.about))
      }
    }
    let parts = groups.enumerated().map { n, group in
      Report.Part(
        "\(group.state.sentence) (\(group.lines))", anchor: "duties-\(n)", look: .twoColumns,
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
          "Duties that need a person to confirm. \(Checklist.summary(lines)). A duty that several processes share "
            + "stands once, with their names."
        )
      ],
      parts: parts)
  }
}

extension ClockRow {
  /// Whether something is still to be done by a day.
  var isOpenDeadline: Bool {
    switch state {
    case .running, .over: !running.isOutlived && end != nil && running.clock.asks != .keep
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
