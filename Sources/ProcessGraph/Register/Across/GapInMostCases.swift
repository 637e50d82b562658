extension CrossRule {
  /// The same thing has no record in most cases.
  static let gapInMostCases = CrossRule(
    "gap-in-most-cases", severity: .advice,
    statement: "What most cases leave out is put right once, in the board's protocol.",
    why:
      "A gap that comes back in every file says little about the people in one case, and much about how all are asked to work.",
    firesWhen: """
      there are at least three cases, and one rule finds in more than half of them that something law or guidance expects \
      has no record. It needs no keys.
      """,
    quietWhen: "fewer than three cases are in the register, or no more than half of them have the gap",
    task: "Take a gap of most cases to the protocol",
    remedy:
      "The board to settle in its protocol who does this and when, and the business manager to ask each lead for the record.",
    clearsWhen: "no more than half of the cases have the gap",
    fires: [
      CrossExample(
        "In two of three cases nobody is on record as the reviewer",
        cases: [true, true, false].map(oneCase))
    ],
    quiet: [
      CrossExample("One of three", cases: [true, false, false].map(oneCase)),
      CrossExample("Two cases are too few to say", cases: [true, true].map(oneCase)),
    ],
    looksFor: { across in
      let judged = across.cases.indices.filter { across.cases[$0].found != nil }
      guard judged.count >= 3 else { return [] }
      var cases: [String: [Int]] = [:]
      for n in judged { for rule in across.cases[n].found!.gapRules { cases[rule, default: []].append(n) } }
      return cases.filter { $0.value.count * 2 > judged.count }
        .sorted { ($1.value.count, Rule.number(of: $0.key)) < ($0.value.count, Rule.number(of: $1.key)) }
        .compactMap { id, numbers in
          guard let rule = Rule.named(id) else { return nil }
          return Found(
            cases: numbers, key: id,
            message:
              "\(numbers.count.inWords.sentence) of \(judged.count.inWords) cases have no record that \(rule.statement.withoutStop.lowercasedFirst) "
              + "(\(id))",
            facts: [])
        }
    })

  /// A review that nobody leads, or an inquest alone.
  private static func oneCase(hasGap: Bool) -> String {
    hasGap
      ? """
      processes:
        scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-04-10, method: systems review}
      notices:
        - {about: scr, by: board, to: independent-chair, on: 2015-06-01}
      """
      : """
      subjects:
        child: {age: 17, died: 2015-03-14, death: natural}
      processes:
        cor: {kind: cor, subjects: child, started: 2015-03-15}
      """
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
