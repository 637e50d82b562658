/// The report of a year: how many processes of each kind, what was missing most, which dates were moved, and how long it took
/// from the notice to the publication. It counts, and names cases only by what the files call them.
package struct RegisterAnnual: Sendable {
  private let register: Register
  private let year: Int

  package init(_ register: Register, year: Int) { (self.register, self.year) = (register, year) }

  package func text(width: Int = 80, highlight: Highlight = .plain) -> String {
    report.text(width: width, highlight: highlight)
  }
  package var markdown: String { report.markdown }
  package var html: String { report.html }

  private var report: Report {
    Report(
      title: "The board's year \(year)",
      subtitle: [
        "\(register.cases.count.counted("case").sentence), position at \(register.asOf.inWords)",
        register.asOf.year <= year ? "The year has not ended at that date." : "",
      ].filter { !$0.isEmpty },
      marking: register.marking, foot: "The board's year \(year) · position at \(register.asOf.inWords)",
      parts: [kinds, gaps, moves, published].compactMap { $0 })
  }

  private typealias Course = History.Course

  private var courses: [(number: Int, course: Course)] {
    register.cases.enumerated().flatMap { n, one in (one.history?.processes ?? []).map { (n, $0) } }
  }

  // MARK: By kind

  private struct Kind {
    var opened = 0, ended = 0, published = 0, open = 0, undated = 0
    var counts: [Int] { [opened, ended, published, open, undated] }
  }

  private func isInYear(_ date: CaseDate?) -> Bool { date.map { $0.known.year == year } ?? false }

  private var kinds: Report.Part {
    var counts: [String: Kind] = [:]
    for (_, course) in courses {
      var kind = counts[course.kind, default: Kind()]
      if isInYear(course.start) { kind.opened += 1 }
      if isInYear(course.end) { kind.ended += 1 }
      if isInYear(course.published) { kind.published += 1 }
      if course.start == nil { kind.undated += 1 }
      // Open at the end of the year, or now where that comes first.
      let last = min(Day(year: year, month: 12, day: 31)!, register.asOf)
      let hasBegun = course.start.map { $0.known <= last } ?? false
      if hasBegun, course.end.map({ $0.known > last }) ?? course.isOpen { kind.open += 1 }
      counts[course.kind] = kind
    }
    let rows = counts.filter { $0.value.counts.contains { $0 > 0 } }.sorted { $0.key < $1.key }
    let columns =
      [Report.Column("kind of process", share: 40)]
      + ["opened", "ended", "published", "open at its end", "no day on file"].map {
        Report.Column($0, isNumber: true)
      }
    return Report.Part(
      "By kind",
      rows.isEmpty
        ? [.paragraph("No process of that year is on file.")]
        : [
          .table(
            Report.Table(
              "", columns, rows.map { [Phrase($0.key)] + $0.value.counts.map { Phrase(String($0)) } }))
        ])
  }

  // MARK: By gap

  private var gaps: Report.Part? {
    let judged = register.cases.filter { $0.found != nil }
    guard !judged.isEmpty else { return nil }
    var counts: [String: Int] = [:]
    for one in judged { for rule in one.found!.gapRules { counts[rule, default: 0] += 1 } }
    let rows = counts.sorted { ($1.value, Rule.number(of: $0.key)) < ($0.value, Rule.number(of: $1.key)) }
    let what = "Of what law or guidance expects, what has no record at the position date:"
    return Report.Part(
      "By gap",
      rows.isEmpty
        ? [.paragraph("Nothing that law or guidance expects is without a record.")]
        : [
          .paragraph(Phrase(what)),
          .table(
            Report.Table(
              "",
              [
                Report.Column("what is expected", share: 70), Report.Column("cases", isNumber: true),
                Report.Column("rule", share: 30),
              ],
              rows.map { id, count in
                [Rule.named(id)?.statement ?? id, String(count), id].map { Phrase($0) }
              })),
        ])
  }

  // MARK: Dates moved

  private var moves: Report.Part {
    let names = register.caseNames
    let moves = register.cases.enumerated().flatMap { n, one in
      (one.history?.moves ?? []).filter { $0.on.known.year == year }.map { (number: n, move: $0) }
    }.sorted { ($0.move.on.known.number, $0.number) < ($1.move.on.known.number, $1.number) }
    guard !moves.isEmpty else {
      return Report.Part("Dates that were moved", [.paragraph("No date was moved in that year.")])
    }
    let columns = [
      Report.Column("decided on"), Report.Column("case", share: 20), Report.Column("what", share: 24),
      Report.Column("from"), Report.Column("to"), Report.Column("days", isNumber: true),
    ]
    let rows = moves.map { number, move in
      [
        move.on.short, names[number], "\(move.process): \(move.what)", move.was.short, move.became.short,
        String(move.days),
      ].map { Phrase($0) }
    }
    return Report.Part("Dates that were moved", [.table(Report.Table("", columns, rows))])
  }

  // MARK: From notice to publication

  private var published: Report.Part {
    let names = register.caseNames
    let all = courses.filter { $0.course.isReview && isInYear($0.course.published) }
    let title = "From notice to publication"
    guard !all.isEmpty else {
      return Report.Part(title, [.paragraph("No review was published in that year.")])
    }
    let days = all.compactMap(\.course.daysToPublication).sorted()
    let half = days.isEmpty ? nil : days[(days.count - 1) / 2]
    let columns = [
      Report.Column("case", share: 24), Report.Column("review", share: 16), Report.Column("notice"),
      Report.Column("published"), Report.Column("days", isNumber: true),
    ]
    let rows = all.map { number, course in
      [
        names[number], course.process, course.notified?.short ?? "no record", course.published?.short ?? "",
        course.daysToPublication.map(String.init) ?? "–",
      ].map { Phrase($0) }
    }
    let sentence = half.map { half in
      days.count == 1
        ? "One review with both days on file took \(half.counted("day"))."
        : "\(days.count.counted("review").sentence) with both days on file; half of them took \(half) days or fewer, the longest \(days[days.count - 1])."
    }
    return Report.Part(
      title, [.table(Report.Table("", columns, rows))] + (sentence.map { [.paragraph(Phrase($0))] } ?? []))
  }
}
