extension CrossRule {
  /// The same practitioner is wanted by reviews of several cases.
  static let practitionerInSeveralCases = CrossRule(
    "practitioner-in-several-cases", severity: .risk,
    statement: "A practitioner who is wanted in several cases is asked with thought for all of them.",
    why:
      "Somebody who cared for two families is told twice that a child has died, and tells it twice; often within a month.",
    firesWhen: """
      one practitioner, by key, has interviews in two cases or more that lie within the interview window of each other, and \
      one of them is still ahead. On one day: a conflict. Where a planned one has no day on file: unclear.
      """,
    quietWhen: """
      all of them have been held; they lie further apart than the window; one is called off, or a statement to the police; \
      or the two are alike only in their role.
      """,
    task: "Plan one practitioner's interviews together",
    remedy:
      "The leads to speak before the next interview: who sees the practitioner first, and what support is offered.",
    clearsWhen: "the interviews lie apart by more than the window, or have been held",
    local: ["joint-interview-window of the cases, 30 days unless a case says otherwise"],
    fires: [
      CrossExample(
        "A health visitor is to be seen about two families within three weeks",
        """
        people:
          visitor: {practitioner: health visitor, agency: trust, key: hv-7}
        interviews:
          - {of: visitor, by: scr, on: 2015-06-22}  # ↓
        """,
        """
        people:
          nurse: {practitioner: community nurse, agency: trust, key: hv-7}
        interviews:
          - {of: nurse, by: scr, on: 2015-07-09}  # ↓
        """)
    ],
    quiet: [
      CrossExample(
        "Two health visitors are two people: their keys differ",
        """
        people:
          visitor: {practitioner: health visitor, agency: trust, key: hv-7}
        interviews:
          - {of: visitor, by: scr, on: 2015-06-22}
        """,
        """
        people:
          visitor: {practitioner: health visitor, agency: trust, key: hv-8}
        interviews:
          - {of: visitor, by: scr, on: 2015-07-09}
        """),
      CrossExample(
        "The first was held two months before the second",
        """
        people:
          visitor: {practitioner: health visitor, agency: trust, key: hv-7}
        interviews:
          - {of: visitor, by: scr, on: 2015-05-06}
        """,
        """
        people:
          visitor: {practitioner: health visitor, agency: trust, key: hv-7}
        interviews:
          - {of: visitor, by: scr, on: 2015-07-09}
        """),
    ],
    looksFor: { across in
      across.people.compactMap { key, inCases in
        let wanted = inCases.filter { $0.person.isPractitioner }.flatMap { number, person in
          person.visits.filter { $0.meaning == .interview && $0.isOpen }.map { (number, person, $0) }
        }
        return across.meeting(wanted, key)
      }
    })
}

extension Across {
  fileprivate typealias Wanted = (number: Int, person: KeyedPerson, visit: Visit)

  /// The interviews of one practitioner that are near one of another case, where one is still ahead.
  fileprivate func meeting(_ wanted: [Wanted], _ key: String) -> CrossRule.Found? {
    guard Set(wanted.map(\.number)).count > 1, wanted.contains(where: \.visit.isPlanned) else { return nil }
    let window = wanted.map { cases[$0.number].interviewWindow }.max()!
    let dated = wanted.filter { $0.visit.date != nil }.sorted {
      ($0.visit.date!.first, $0.number) < ($1.visit.date!.first, $1.number)
    }
    let neighbours = dated.indices.map { nearest(to: $0, in: dated) }
    var met = dated.indices.filter { neighbours[$0].map { $0 <= window } ?? false }.map { dated[$0] }
    let isSameDay = dated.indices.contains { neighbours[$0] == 0 && dated[$0].visit.date!.isDay }
    // A date that is not on file may be any day from now on: near whatever is ahead, or was of late.
    let undated = wanted.filter { $0.visit.date == nil }
    let recent = dated.filter { $0.visit.date!.last + window >= asOf }
    let isVague = met.isEmpty
    let isMet = undated.contains { one in (recent + undated).contains { $0.number != one.number } }
    if isMet { met = isVague ? recent + undated : met + undated }
    guard !met.isEmpty else { return nil }
    let numbers = Set(met.map(\.number)).sorted()
    let role = met[0].person.role
    return CrossRule.Found(
      severity: isSameDay ? .conflict : isVague ? .unclear : nil, cases: numbers, key: key,
      message: "\(role.sentence) (key \(key)) is to be seen for the reviews of \(names(numbers))"
        + (isSameDay ? ", by two of them on one day" : ""),
      facts: met.map { one in
        let how = one.visit.date == nil ? "with no day on file" : one.visit.isPlanned ? "planned" : "held"
        return CrossFinding.Fact(
          date: one.visit.date, what: "interview \(how), \(one.visit.by)", inCase: name(one.number),
          place: one.visit.place.location, visit: one.visit)
      },
      planned: met.first { $0.visit.isPlanned }?.visit.date?.first, date: met.first?.visit.date?.first)
  }

  /// How many days lie between an interview and the nearest of another case, where one of the two is ahead. Of interviews
  /// in the order of their days only the nearest on each side are looked at.
  private func nearest(to n: Int, in dated: [Wanted]) -> Int? {
    let own = dated[n]
    func counts(_ other: Int) -> Bool {
      dated[other].number != own.number && (own.visit.isPlanned || dated[other].visit.isPlanned)
    }
    let before = dated[..<n].indices.last(where: counts)
    let after = dated.indices.dropFirst(n + 1).first(where: counts)
    return [before, after].compactMap { $0 }.map { dated[$0].visit.date!.days(to: own.visit.date!) }.min()
  }
}

extension CaseDate {
  /// How many days lie between this and another at the least.
  func days(to other: CaseDate) -> Int { max(0, other.first - last, first - other.last) }
}
