/// The board's year: cases down, time across, a mark for each last day, trial, inquest and publication; findings across
/// cases stand with their numbers beside the cases they tie together.
struct RegisterYear {
  private let register: Register
  private let span: ClosedRange<Day>
  private let names: [String]

  init(_ register: Register) {
    self.register = register
    span = register.asOf - 90...register.asOf + 275
    names = register.caseNames
  }

  /// In as many figures as can be read; none where there is no date to show.
  ///
  /// - Parameter mayStand: whether a page held upright will do, which has room for more cases.
  func charts(mayStand: Bool) -> [PeopleChart] {
    let rows = register.cases.indices.map(row)
    guard rows.contains(where: { !$0.marks.isEmpty }) else { return [] }
    let chart = PeopleChart(
      id: "year", caption: caption(rows), tables: [table], span: span, asOf: register.asOf,
      ahead: register.asOf + Setting.lookAhead.standard,
      sections: [PeopleChart.Section(title: "Cases", people: rows)],
      urgent: register.urgentNumbers,
      notes: notes)
    let lying = chart.paged(Self.numbered)
    guard mayStand, lying.count > 1 else { return lying }
    var upright = chart
    upright.sheet = .portrait
    let standing = upright.paged(Self.numbered)
    return standing.count < lying.count ? standing : lying
  }

  private struct Dated {
    var mark: PeopleChart.Mark
    var what: String
    var number: Int
  }

  private func dates(of n: Int) -> [Dated] {
    let one = register.cases[n]
    let deadlines = one.deadlines.map { deadline in
      Dated(
        mark: PeopleChart.Mark(meaning: .limit, date: deadline.day, by: deadline.process, isPlanned: false),
        what: "\(deadline.process): \(deadline.what)", number: n)
    }
    let events = one.events.map { event in
      Dated(
        mark: PeopleChart.Mark(
          meaning: .milestone, date: event.day, by: event.what, isPlanned: event.isPlanned),
        what: "\(event.process): \(event.what)", number: n)
    }
    let visits = findings(n).flatMap { register.across[$0].visits(in: names[n]) }.map { visit in
      Dated(
        mark: visit.mark, what: "\(visit.by): " + (visit.meaning == .contact ? "contact" : "interview"),
        number: n)
    }
    return (deadlines + events + visits).enumerated().sorted {
      ($0.element.mark.date!.first.number, $0.offset) < ($1.element.mark.date!.first.number, $1.offset)
    }.map(\.element)
  }

  private func isShown(_ one: Dated) -> Bool {
    span.contains(one.mark.date!.first) && span.contains(one.mark.date!.last)
  }

  private func row(_ n: Int) -> PeopleChart.Person {
    let one = register.cases[n]
    let marks = dates(of: n).filter(isShown).map(\.mark)
    let line = [one.review, one.lead].compactMap { $0 }.joined(separator: ", ")
    return PeopleChart.Person(
      id: "case-\(n + 1)", heading: names[n], line: line.isEmpty || marks.isEmpty ? nil : line, marks: marks,
      clashes: clashes(n, marks))
  }

  /// More than this a row does not bear.
  private static let mostClashes = 2

  /// The findings that tie a case to others, as places in the register's list.
  private func findings(_ n: Int) -> [Int] {
    register.across.indices.filter {
      register.across[$0].places.contains(n) && register.across[$0].rule != CrossRule.gapInMostCases.id
    }
  }

  /// Each stands above the contact or interview that it is about, where it is about one.
  private func clashes(_ n: Int, _ marks: [PeopleChart.Mark]) -> [PeopleChart.Clash] {
    findings(n).prefix(Self.mostClashes).map { place in
      let finding = register.across[place]
      let own = finding.visits(in: names[n]).map(\.mark)
      let others = finding.cases.filter { $0 != names[n] }
      let words =
        others.count > 1
        ? "\(finding.key): \(others.count + 1) cases" : "\(finding.key): with \(others.listed)"
      return PeopleChart.Clash(
        numbers: [place + 1], words: words, marks: marks.indices.filter { own.contains(marks[$0]) })
    }
  }

  private var notes: [String] {
    let outside = register.cases.indices.reduce(0) { $0 + dates(of: $1).count { !isShown($0) } }
    let crowded = register.cases.indices.contains { findings($0).count > Self.mostClashes }
    return [
      outside == 0
        ? nil : "\(outside.counted("date").sentence) before or after these months: in the list of deadlines.",
      crowded ? "No more than two findings stand beside a case; the list has them all." : nil,
    ].compactMap { $0 }
  }

  private func caption(_ rows: [PeopleChart.Person]) -> Caption {
    let ahead = rows.flatMap(\.marks).filter { $0.date!.last >= register.asOf }
    let tied = register.across.count { $0.rule != CrossRule.gapInMostCases.id }
    let title =
      "\(rows.count.counted("case").sentence), \(ahead.count.counted("date")) ahead"
      + (tied == 0 ? "." : "; \(tied.counted("finding")) \(tied == 1 ? "ties" : "tie") cases together.")
    return register.caption(title, what: "numbers are findings across cases")
  }

  /// Which of several figures it is.
  static func numbered(_ page: PeopleChart, _ number: Int, _ count: Int) -> Caption {
    var caption = page.caption
    if count > 1 { caption.subtitle.append("Part \(number) of \(count)") }
    return caption
  }

  private var table: FactTable {
    let all = register.cases.indices.flatMap(dates).filter(isShown)
      .sorted { ($0.mark.date!.first.number, $0.number) < ($1.mark.date!.first.number, $1.number) }
    return FactTable(
      title: "The year by date", columns: ["Date", "Case", "What"],
      rows: all.map {
        [$0.mark.date!.inWords + ($0.mark.isPlanned ? " (planned)" : ""), names[$0.number], $0.what]
      })
  }
}

extension CrossFinding {
  /// The dated contacts and interviews that it names of a case.
  fileprivate func visits(in name: String) -> [Visit] {
    facts.filter { $0.inCase == name }.compactMap(\.visit).filter { $0.date != nil }
  }
}

extension Register {
  func caption(_ title: String, what: String) -> Caption {
    Caption(
      title: title,
      subtitle: ["position at \(asOf.inWords) · \(what)"] + (narrowed.map { ["Only cases \($0)."] } ?? []),
      marking: marking, alternative: title, description: "\(title) As at \(asOf.inWords), marked \(marking).")
  }

  /// The figure of the year; none where there is no date to show.
  package func yearFigures() -> [any Drawable] { RegisterYear(self).charts(mayStand: true) }

  /// Somebody across the cases that name them; none where nothing of it has a date.
  package func figures(ofKey key: String) -> [any Drawable] { RegisterPerson(self, key: key).charts }
}
