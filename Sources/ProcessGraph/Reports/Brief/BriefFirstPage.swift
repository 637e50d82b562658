extension Brief {
  /// The first page, with what of the urgent it has no room for, the number of the next section, and the room left.
  struct FirstPage {
    var parts: [Report.Part] = []
    var leftOut: [NumberedFinding] = []
    var next = 2
    var room = BriefRoom.page
  }

  var firstPage: FirstPage {
    var page = FirstPage()
    page.room -= BriefRoom.title(heading) + opening.map(BriefRoom.subtitle).reduce(0, +)
    let said = Phrase.strong("In short. ") + inShort
    page.room -= BriefRoom.lead(said)
    page.parts.append(Report.Part("", anchor: "in-short", look: .lead, [.paragraph(said)]))
    if let since {
      let said = sinceLastPanel(since)
      page.room -= BriefRoom.heading + BriefRoom.paragraph(said)
      page.parts.append(
        Report.Part(
          "Since the last panel, \(since.old.asOf.inWords)", anchor: "since", [.paragraph(said)]))
    }
    addDecisions(to: &page)
    addUrgent(to: &page)
    return page
  }

  // MARK: What is decided

  private static let decisionShares = [36, 38, 9, 17]
  /// What is urgent keeps a third of the page.
  private static let forUrgent = 240.0
  /// What stands below a table where not all of it finds room.
  private static let moreLine = 15.0

  private func addDecisions(to page: inout FirstPage) {
    guard !decisions.isEmpty else {
      page.parts.append(
        Report.Part(
          "1. Decide today", anchor: "decide", [.paragraph("Nothing on file asks for a decision today.")]))
      page.room -= BriefRoom.heading + BriefRoom.paragraph("")
      return
    }
    let room =
      page.room - BriefRoom.heading - BriefRoom.tallTableHead - Self.moreLine
      - (urgent.isEmpty ? 0 : Self.forUrgent)
    // As it is said, else each in fewer words where more decisions then find room.
    let (asked, heights) = Self.most(
      [260, 130].map { most in
        let asked = decisions.map { $0.inBrief(brevity, atMost: most) }
        return (asked, asked.map(height))
      }, within: room)
    page.parts.append(decisionPart(Array(asked.prefix(heights.count))))
    page.room -= BriefRoom.heading + BriefRoom.tallTableHead + heights.reduce(0, +)
    if heights.count < decisions.count { page.room -= Self.moreLine }
  }

  /// A table with fewer rows is rather said in fewer words.
  private static let enough = 4

  /// Of some ways to say rows, the longest first, the first of which all or enough find room, else the one of which most
  /// do; and the heights of those that are shown, at least one.
  private static func most<Row>(
    _ ways: [(rows: [Row], heights: [Double])], within room: Double
  ) -> (rows: [Row], heights: [Double]) {
    let counted = ways.map { ($0, max(1, BriefRoom.count($0.heights, within: room))) }
    var best = counted[0]
    for way in counted.dropFirst() where way.1 > best.1 && best.1 < enough { best = way }
    return (best.0.rows, Array(best.0.heights.prefix(best.1)))
  }

  private func height(_ decision: BriefDecision) -> Double {
    BriefRoom.row(cells(decision, "W"), Self.decisionShares)
  }

  private func cells(_ decision: BriefDecision, _ letter: String) -> [Phrase] {
    let question = Phrase.strong("\(letter). \(decision.question)")
    return [
      decision.note.isEmpty ? question : question + " " + .small(decision.note),
      Phrase(decision.otherwise), refs(decision.findings), "\u{A0}",
    ]
  }

  private func decisionPart(_ asked: [BriefDecision]) -> Report.Part {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let shares = Self.decisionShares
    let table = Report.Table(
      "",
      [
        Report.Column("Decision", share: shares[0]),
        Report.Column("What happens if nothing is decided", share: shares[1]),
        Report.Column("Ref", share: shares[2]),
        Report.Column("Decided · owner · by when", share: shares[3], isToFill: true),
      ],
      zip(letters, asked).map { cells($1, String($0)) })
    let left = decisions.count - asked.count
    let more =
      "And \(left.counted("more decision", "more decisions")), with the findings in \(placeOfFindings)."
    return Report.Part(
      "1. Decide today", anchor: "decide",
      [.table(table)] + (left > 0 ? [.paragraph(.small(more))] : []))
  }
}

extension BriefDecision {
  /// The same in as many letters as there is room for.
  fileprivate func inBrief(_ brevity: Brevity, atMost most: Int) -> BriefDecision {
    var decision = BriefDecision(
      question: brevity.of(question: question, atMost: min(most, 180)),
      otherwise: brevity.whole(otherwise, atMost: most).withStop)
    decision.note = brevity.whole(note, atMost: most)
    (decision.findings, decision.isJoint) = (findings, isJoint)
    return decision
  }
}
