extension CrossRule {
  /// One family has two incidents, and both are being told to it.
  static let familyInTwoCases = CrossRule(
    "family-in-two-cases", severity: .conflict,
    statement: "A family that has lost, or nearly lost, two people is contacted by one plan for both.",
    why:
      "To be rung about a grandchild on Monday and about a daughter on Thursday, by people who know nothing of each other, is not bearable.",
    firesWhen: """
      two cases share somebody by key among their families and subjects, and contacts with the family in both lie within the \
      family contact window of each other. Where the later one is still ahead: a risk. Further apart, while reviews of both \
      still speak with the family: advice.
      """,
    quietWhen:
      "only one of the cases is in contact with the family; the contacts of one are over; or no key is shared",
    task: "Agree one plan for a family with two incidents",
    remedy:
      "The leads of both cases to agree who speaks with the family about what, and the board to name one person for both.",
    clearsWhen: "the contacts lie further apart and the reviews of one of the cases have ended",
    local: ["family-contact-window of the cases, 14 days unless a case says otherwise"],
    fires: [
      CrossExample(
        "A grandmother is told of two reviews within a week",
        """
        people:
          grandmother: {family: maternal grandmother, of: child, key: fam-3}
        contacts:
          - {with: grandmother, by: scr, on: 2015-06-08, about: notification}  # ↓
        """,
        """
        people:
          mother: {family: mother of the dead woman, of: child, key: fam-3}
        contacts:
          - {with: mother, by: scr, on: 2015-06-11, about: notification}  # ↓
        """)
    ],
    quiet: [
      CrossExample(
        "Two grandmothers: the board knows of no tie",
        """
        people:
          grandmother: {family: maternal grandmother, of: child, key: fam-3}
        contacts:
          - {with: grandmother, by: scr, on: 2015-06-08, about: notification}
        """,
        """
        people:
          grandmother: {family: maternal grandmother, of: child, key: fam-4}
        contacts:
          - {with: grandmother, by: scr, on: 2015-06-11, about: notification}
        """),
      CrossExample(
        "Only one of the cases is in contact",
        """
        people:
          grandmother: {family: maternal grandmother, of: child, key: fam-3}
        contacts:
          - {with: grandmother, by: scr, on: 2015-06-08, about: notification}
        """,
        """
        people:
          mother: {family: mother of the dead woman, of: child, key: fam-3}
        """),
    ],
    looksFor: { across in
      // Cases that share several of a family are one finding.
      var ties: [[Int]: (keys: [String], roles: [String])] = [:]
      for (key, inCases) in across.people {
        let family = inCases.filter { $0.person.isFamily || $0.person.isSubject }
        let numbers = Set(family.map(\.number)).sorted()
        guard numbers.count > 1 else { continue }
        ties[numbers, default: ([], [])].keys.append(key)
        ties[numbers]!.roles += family.map(\.person.role.withoutArticle)
      }
      return ties.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { numbers, tie in
        across.contacts(in: numbers, keys: tie.keys)
      }
    })
}

extension Across {
  /// The nearest contacts of two of some cases with one family.
  fileprivate func contacts(in numbers: [Int], keys: [String]) -> CrossRule.Found? {
    let all = numbers.flatMap { number in
      cases[number].familyContacts.filter { $0.isOpen && $0.date != nil }.map { (number: number, visit: $0) }
    }.sorted { ($0.visit.date!.first, $0.number) < ($1.visit.date!.first, $1.number) }
    // Of contacts in the order of their days the nearest of two cases stand beside each other.
    let pairs = zip(all, all.dropFirst()).filter { $0.number != $1.number }
    guard
      let nearest = pairs.min(by: {
        $0.0.visit.date!.days(to: $0.1.visit.date!) < $1.0.visit.date!.days(to: $1.1.visit.date!)
      })
    else { return nil }
    let days = nearest.0.visit.date!.days(to: nearest.1.visit.date!)
    let window = max(cases[nearest.0.number].contactWindow, cases[nearest.1.number].contactWindow)
    let isNear = days <= window
    let isAhead = nearest.1.visit.isPlanned
    return CrossRule.Found(
      severity: !isNear ? .advice : isAhead ? .risk : .conflict, cases: numbers,
      key: keys.joined(separator: ", "),
      message:
        "One family (\(keys.count == 1 ? "key" : "keys") \(keys.listed)) is in contact with reviews of \(names(numbers))"
        + (isNear ? ", \(days == 0 ? "on one day" : "\(days.counted("day")) apart")" : ""),
      facts: [nearest.0, nearest.1].map {
        CrossFinding.Fact(
          date: $0.visit.date, what: ($0.visit.isPlanned ? "contact planned, " : "contact, ") + $0.visit.by,
          inCase: name($0.number), place: $0.visit.place.location,
          visit: $0.visit)
      },
      planned: isNear && isAhead ? nearest.1.visit.date!.first : nil, date: nearest.0.visit.date!.first)
  }
}
