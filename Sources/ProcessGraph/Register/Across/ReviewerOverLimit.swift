extension CrossRule {
  /// Somebody leads or sits on more reviews than the board allows at once.
  static let reviewerOverLimit = CrossRule(
    "reviewer-over-limit", severity: .risk,
    statement: "Nobody leads, or sits on the panels of, more reviews at once than the board has agreed.",
    why:
      "A reviewer with four families in mind has little left for each; drift in one review seldom shows in its own file.",
    firesWhen: """
      one person, by key, leads open reviews in more cases than `reviews-at-once`, or sits on the panels of reviews in more \
      cases than that; leading and sitting are counted together.
      """,
    quietWhen: "the number is not more than the setting; or reviews among them have ended",
    task: "Spread the reviews of one person",
    remedy:
      "The board to ask somebody else to lead or to sit in one of them, or to record that it accepts the load.",
    clearsWhen: "the person has part in no more cases than the setting, or `--set` allows more",
    local: [RegisterSetting.reviewsAtOnce.words],
    fires: [
      CrossExample(
        "One reviewer leads three reviews and sits on a fourth",
        cases: ["A", "B", "C"].map { _ in
          """
          people:
            reviewer: {official: independent reviewer, key: reviewer-2}
          processes:
            scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}  # ↓
          """
        } + [
          """
          people:
            member: {official: safeguarding lead, agency: trust, key: reviewer-2}
          processes:
            scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-04-10, panel: {trust: member}}  # ↓
          """
        ])
    ],
    quiet: [
      CrossExample(
        "Three is what the board allows",
        cases: ["A", "B", "C"].map { _ in
          """
          people:
            reviewer: {official: independent reviewer, key: reviewer-2}
          processes:
            scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          """
        }),
      CrossExample(
        "One of the four has ended",
        cases: ["", "", "", ", finished: 2015-06-01"].map { end in
          """
          people:
            reviewer: {official: independent reviewer, key: reviewer-2}
          processes:
            scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10\(end)}
          """
        }),
    ],
    looksFor: { across in
      let limit = across[.reviewsAtOnce]
      return across.people.compactMap { key, inCases in
        let busy = across.reviewing(inCases)
        let numbers = busy.map(\.number).eachOnce
        guard numbers.count > limit else { return nil }
        let led = Set(busy.filter { $0.seats.contains(where: \.leads) }.map(\.number)).count
        let parts = [
          led == 0 ? nil : "leads reviews in \(led.counted("case"))",
          numbers.count == led
            ? nil
            : "sits on the panels of \((numbers.count - led).counted(led == 0 ? "case" : "more", led == 0 ? "cases" : "more"))",
        ].compactMap { $0 }
        return Found(
          cases: numbers, key: key,
          message:
            "\(busy[0].person.role.sentence) (key \(key)) \(parts.listed); the board allows \(limit.inWords) at once",
          facts: busy.flatMap { one in
            one.seats.map { seat in
              CrossFinding.Fact(
                what: (seat.leads ? "leads: " : "on the panel: ") + seat.process,
                inCase: across.name(one.number),
                place: seat.place.location)
            }
          })
      }
    })
}
