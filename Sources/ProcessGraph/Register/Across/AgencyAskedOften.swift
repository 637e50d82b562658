extension CrossRule {
  /// One agency owes many papers in one month.
  static let agencyAskedOften = CrossRule(
    "agency-asked-often", severity: .risk,
    statement: "No agency is asked for more papers in a month than the board has agreed.",
    why:
      "The same two or three people write them all, beside their work with living families; late papers hold up every review.",
    firesWhen: """
      one agency, by key, has in two cases or more been asked for papers that are not in, and more of them than \
      `requests-a-month` are due within 30 days of each other, today or later.
      """,
    quietWhen:
      "fewer fall into any 30 days; they are all for one case, where its own rules speak; or the papers are in",
    task: "Space out the papers asked of one agency",
    remedy:
      "The leads to agree with the agency in which order it writes, and which papers can serve more than one review.",
    clearsWhen: "papers come in, or are due further apart",
    local: [RegisterSetting.requestsAMonth.words],
    fires: [
      CrossExample(
        "A trust owes two papers in each of two cases by the middle of July",
        cases: [("2015-06-26", "2015-07-10"), ("2015-07-03", "2015-07-17")].map { first, second in
          """
          agencies:
            board: {name: Safeguarding Children Board, sector: partnership}
            trust: {name: Mental Health NHS Trust, sector: health, key: mh-trust}
          documents:
            chronology: {what: chronology, by: trust, for: scr, status: requested, due: \(first)}  # ↓
            report: {what: agency-report, by: trust, for: scr, status: requested, due: \(second)}  # ↓
          """
        })
    ],
    quiet: [
      CrossExample(
        "One of the four is in",
        cases: [("requested", "requested"), ("final", "requested")].map { first, second in
          """
          agencies:
            board: {name: Safeguarding Children Board, sector: partnership}
            trust: {name: Mental Health NHS Trust, sector: health, key: mh-trust}
          documents:
            chronology: {what: chronology, by: trust, for: scr, status: \(first), due: 2015-06-26}
            report: {what: agency-report, by: trust, for: scr, status: \(second), due: 2015-07-10}
          """
        }),
      CrossExample(
        "The second case asks for its papers in September",
        cases: [("2015-06-26", "2015-07-10"), ("2015-09-04", "2015-09-18")].map { first, second in
          """
          agencies:
            board: {name: Safeguarding Children Board, sector: partnership}
            trust: {name: Mental Health NHS Trust, sector: health, key: mh-trust}
          documents:
            chronology: {what: chronology, by: trust, for: scr, status: requested, due: \(first)}
            report: {what: agency-report, by: trust, for: scr, status: requested, due: \(second)}
          """
        }),
    ],
    looksFor: { across in
      across.agencies.compactMap { key, inCases in across.fullestMonth(of: inCases, key) }
    })
}

extension Across {
  /// The 30 days in which most papers of an agency are due, where these are more than the board allows.
  fileprivate func fullestMonth(
    of inCases: [(number: Int, agency: KeyedAgency)], _ key: String
  ) -> CrossRule.Found? {
    let owed = inCases.flatMap { number, agency in
      agency.papers.compactMap { paper in
        paper.due.map { (number: number, paper: paper, due: $0) }
      }
    }.filter { $0.due.last >= asOf }.sorted { ($0.due.first, $0.number) < ($1.due.first, $1.number) }
    var best: Range<Int> = 0..<0
    var first = 0
    for last in owed.indices {
      while owed[last].due.first - owed[first].due.first > 30 { first += 1 }
      if last + 1 - first > best.count { best = first..<last + 1 }
    }
    let month = Array(owed[best])
    let numbers = Set(month.map(\.number)).sorted()
    guard month.count > self[.requestsAMonth], numbers.count > 1 else { return nil }
    let undated = inCases.reduce(0) { $0 + $1.agency.papers.count { $0.due == nil } }
    let (from, to) = (month[0].due, month[month.count - 1].due)
    return CrossRule.Found(
      cases: numbers, key: key,
      message:
        "\(inCases[0].agency.name.sentence) (key \(key)) is asked for \(month.count.counted("paper")) between "
        + "\(from.known.inWords) and \(to.known.inWords), for \(names(numbers)); the board allows "
        + "\(self[.requestsAMonth].inWords) a month"
        + (undated == 0
          ? "" : "; \(undated.counted("paper")) more \(undated == 1 ? "has" : "have") no day on file"),
      facts: month.map {
        CrossFinding.Fact(
          date: $0.due, what: "\($0.paper.what), \($0.paper.process)", inCase: name($0.number),
          place: $0.paper.place.location)
      }, planned: from.first, date: from.first)
  }
}
