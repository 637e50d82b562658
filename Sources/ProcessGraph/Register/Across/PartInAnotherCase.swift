extension CrossRule {
  /// Whoever judges in one case is concerned in another.
  static let partInAnotherCase = CrossRule(
    "part-in-another-case", severity: .conflict,
    statement:
      "Nobody leads or sits on a review while another case of the board is about them, their family or their own work.",
    why:
      "Two families must be able to trust that whoever reads about them is not, that same month, being read about.",
    firesWhen: """
      somebody, by key, leads an open review or sits on its panel, and in another case is a subject, a suspect or one of the \
      family. Where they are interviewed there as a practitioner, or may be a witness: a risk.
      """,
    quietWhen: "the review has ended; or they lead and sit in both cases, and have no other part in either",
    task: "Settle a part that somebody has in another case",
    remedy:
      "The commissioner to ask somebody else to lead or to sit, or to record how the conflict is managed.",
    clearsWhen: "one of the two parts is another person's",
    fires: [
      CrossExample(
        "The reviewer of one case is the uncle of the child in another",
        """
        people:
          reviewer: {official: independent reviewer, key: p-12}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}  # ↓
        """,
        """
        people:
          uncle: {family: uncle, of: child, key: p-12}  # ↓
        """),
      CrossExample(
        "A member of one panel is to be interviewed for another review",
        """
        people:
          doctor: {official: designated doctor, agency: trust, key: p-30}
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-04-10, panel: {trust: doctor}}  # ↓
        """,
        """
        people:
          doctor: {practitioner: paediatrician, agency: trust, key: p-30}  # ↓
        interviews:
          - {of: doctor, by: scr, on: 2015-06-30}
        """),
    ],
    quiet: [
      CrossExample(
        "The same reviewer leads both reviews",
        cases: ["A", "B"].map { _ in
          """
          people:
            reviewer: {official: independent reviewer, key: p-12}
          processes:
            scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          """
        }),
      CrossExample(
        "The review that the uncle led has ended",
        """
        people:
          reviewer: {official: independent reviewer, key: p-12}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10, finished: 2015-06-01}
        """,
        """
        people:
          uncle: {family: uncle, of: child, key: p-12}
        """),
    ],
    looksFor: { across in
      across.people.compactMap { key, inCases in
        let judging = inCases.flatMap { number, person in
          person.openReviews.map { (number: number, person: person, seat: $0) }
        }
        let concerned = inCases.compactMap { number, person in
          person.concern.map { (number: number, person: person, concern: $0) }
        }.filter { other in judging.contains { $0.number != other.number } }
        guard !concerned.isEmpty else { return nil }
        let seats = judging.filter { seat in concerned.contains { $0.number != seat.number } }
        let numbers = (seats.map(\.number) + concerned.map(\.number)).eachOnce.sorted()
        let isPersonal = concerned.contains { $0.concern.isPersonal }
        let verb = seats.contains { $0.seat.leads } ? "leads a review" : "sits on the panel of a review"
        let words = concerned.map(\.concern.words).eachOnce.listed
        return Found(
          severity: isPersonal ? nil : .risk, cases: numbers, key: key,
          message:
            "\(seats[0].person.role.sentence) (key \(key)) \(verb) in \(across.names(seats.map(\.number))) and "
            + "\(words) in \(across.names(concerned.map(\.number)))",
          facts: seats.map {
            CrossFinding.Fact(
              what: ($0.seat.leads ? "leads: " : "on the panel: ") + $0.seat.process,
              inCase: across.name($0.number), place: $0.seat.place.location)
          }
            + concerned.map {
              CrossFinding.Fact(
                what: $0.person.role.withoutArticle, inCase: across.name($0.number),
                place: $0.person.place.location)
            })
      }
    })
}

extension KeyedPerson {
  /// What somebody is in a case that keeps them from judging in another at the same time.
  fileprivate var concern: (words: String, isPersonal: Bool)? {
    if isSuspect { return ("is under suspicion", true) }
    if isSubject { return ("is whom the reviews are about", true) }
    if isFamily { return ("is one of the family", true) }
    guard isPractitioner else { return nil }
    if isWitness { return ("may be a witness", false) }
    return visits.contains { $0.meaning == .interview && $0.isOpen }
      ? ("is interviewed as a practitioner", false) : nil
  }
}
