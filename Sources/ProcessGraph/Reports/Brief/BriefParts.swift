extension Brief {
  /// The two pages.
  ///
  /// - Parameters:
  ///   - figure: the one figure, with its height as printed in points; nil where the case has none.
  ///   - annexes: what follows, a line each.
  func parts(figure: Report.Picture?, annexes: [Phrase]) -> [Report.Part] {
    var onFirst = firstPage
    let rest = others(leftOut: onFirst.leftOut)
    if let figure, isFigureLast {
      onFirst.room -= BriefRoom.heading
      guard let doing = actions(rest, room: onFirst.room) else { return onFirst.parts }
      let second = [figurePart(figure, number: onFirst.next + 1, look: .newPage)]
      return onFirst.parts + [doing.part(number: onFirst.next)] + second
        + [list(of: annexes)].compactMap { $0 }
    }
    let next = onFirst.next + (figure == nil ? 0 : 1)
    var second: [Report.Part] = []
    // The list of annexes at the foot, and the figure.
    var taken = annexes.isEmpty ? 0 : BriefRoom.annexes
    // With one annex more, the list of them needs the line that two columns of unlike length may cost.
    if since != nil { taken += 28 }
    if let figure {
      second.append(figurePart(figure, number: onFirst.next))
      taken += height(figure) + BriefRoom.heading
    }
    // Where little is drawn and little is left to say, one page is enough.
    let left = onFirst.room - taken
    var isOnePage = left >= 0 && rest.isEmpty
    if left > BriefRoom.heading, let short = actions(rest, room: left - BriefRoom.heading), short.isWhole {
      isOnePage = true
      second.append(short.part(number: next))
    } else if let actions = actions(rest, room: BriefRoom.page - BriefRoom.heading - taken) {
      second.append(actions.part(number: next))
    }
    if let list = list(of: annexes) { second.append(list) }
    if !isOnePage, !second.isEmpty { second[0].look = .newPage }
    return onFirst.parts + second
  }

  private func figurePart(_ figure: Report.Picture, number: Int, look: Look? = nil) -> Report.Part {
    Report.Part(
      "\(number). Who is seen by whom, and where it collides", anchor: "figure", look: look, [.figure(figure)]
    )
  }

  private func list(of annexes: [Phrase]) -> Report.Part? {
    guard let first = annexes.first else { return nil }
    let line = annexes.dropFirst().reduce(.strong("Annexes") + ": " + first) { $0 + " · " + $1 }
    return Report.Part("", anchor: "annexes", [.paragraph(line)])
  }

  /// Whether what others have to do stands on the first page already: where nothing is urgent there is room for it, and
  /// the figure has the second page to itself.
  var isFigureLast: Bool {
    guard urgent.isEmpty else { return false }
    let first = firstPage
    return first.room > BriefRoom.page / 3 && !others(leftOut: []).isEmpty
      && findings.count { $0.finding.desk != .file } > Self.fewActions
  }

  /// So few actions find room below the figure.
  private static let fewActions = 8

  /// What a figure takes as printed: a page is a little wider than the figure was made for.
  private func height(_ figure: Report.Picture) -> Double { figure.drawing.height * 1.03 + 26 }

  /// Where the rest is to be found: a brief may go round without its annexes.
  var placeOfFindings: String { isLinked ? "Annex A" : "the full paper" }

  /// `7, 15, 28`, each a link to its row where the paper has these.
  func refs(_ numbers: [Int]) -> Phrase {
    guard isLinked else { return Phrase(numbers.map(String.init).joined(separator: ", ")) }
    let links = numbers.map { Phrase(runs: [.link("\($0)", .finding($0))]) }
    return links.dropFirst().reduce(links.first ?? "") { $0 + ", " + $1 }
  }

  // MARK: Page 1

  private var firstPage: (parts: [Report.Part], leftOut: [NumberedFinding], next: Int, room: Double) {
    var room = BriefRoom.page - 34
    room -= BriefRoom.height(of: opening.joined(separator: " "), width: BriefRoom.width)
    room -= BriefRoom.height(of: "In short. " + inShort.words, width: 490, size: 10.6) + 18
    var parts = [
      Report.Part("", anchor: "in-short", look: .lead, [.paragraph(.strong("In short. ") + inShort)])
    ]

    if let since {
      let said = sinceLastPanel(since)
      room -= BriefRoom.heading + BriefRoom.height(of: said.words, width: BriefRoom.width) + 6
      parts.append(
        Report.Part(
          "Since the last panel, \(since.old.asOf.inWords)", anchor: "since", [.paragraph(said)]))
    }

    let shares = [36, 38, 9, 17]
    let heights = decisions.map { decision in
      BriefRoom.row([
        (decision.question + decision.note.prefix(decision.note.count * 4 / 5), shares[0], true),
        (decision.otherwise, shares[1], false),
        (decision.findings.map(String.init).joined(separator: ", "), shares[2], false),
      ])
    }
    let urgent = self.urgent
    // What is urgent keeps a third of the page.
    let forDecisions = urgent.isEmpty ? room - 40 : room - 240
    let asked = max(
      min(1, decisions.count),
      BriefRoom.count(heights, within: forDecisions - BriefRoom.heading - BriefRoom.tableHead))
    if decisions.isEmpty {
      parts.append(
        Report.Part(
          "1. Decide today", anchor: "decide", [.paragraph("Nothing on file asks for a decision today.")]))
      room -= BriefRoom.heading + 18
    } else {
      parts.append(decisionPart(asked, shares))
      room -= BriefRoom.heading + BriefRoom.tableHead + 12 + heights.prefix(asked).reduce(0, +)
    }
    guard !urgent.isEmpty else { return (parts, [], 2, room) }
    let widths = [11, 38, 44, 7]
    let rows = urgent.map { found in
      BriefRoom.row([
        (when(found), widths[0], true), (found.message, widths[1], false),
        (found.owner + " to " + found.act, widths[2], false), ("\(found.number)", widths[3], false),
      ])
    }
    let shown = max(1, BriefRoom.count(rows, within: room - BriefRoom.heading - BriefRoom.tableHead - 30))
    parts.append(urgentPart(Array(urgent.prefix(shown)), of: urgent.count, widths))
    let left = room - BriefRoom.heading - BriefRoom.tableHead - 30 - rows.prefix(shown).reduce(0, +)
    return (parts, Array(urgent.dropFirst(shown)), 3, left)
  }

  private func decisionPart(_ asked: Int, _ shares: [Int]) -> Report.Part {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let table = Report.Table(
      "",
      [
        Report.Column("Decision", share: shares[0]),
        Report.Column("What happens if nothing is decided", share: shares[1]),
        Report.Column("Ref", share: shares[2]),
        Report.Column("Decided · owner · by when", share: shares[3], isToFill: true),
      ],
      decisions.prefix(asked).enumerated().map { n, decision in
        let letter = n < letters.count ? "\(letters[n]). " : ""
        let question = Phrase.strong(letter + decision.question)
        return [
          decision.note.isEmpty ? question : question + " " + .small(decision.note),
          Phrase(decision.otherwise),
          refs(decision.findings), "\u{A0}",
        ]
      })
    let left = decisions.count - asked
    return Report.Part(
      "1. Decide today", anchor: "decide",
      [.table(table)]
        + (left > 0
          ? [
            .paragraph(
              .small(
                "And \(left.counted("more decision", "more decisions")), with the findings in \(placeOfFindings)."
              ))
          ] : []))
  }

  private func urgentPart(_ shown: [NumberedFinding], of count: Int, _ shares: [Int]) -> Report.Part {
    let table = Report.Table(
      "",
      [
        Report.Column("By", share: shares[0]), Report.Column("What the file shows", share: shares[1]),
        Report.Column("Owner and action", share: shares[2]), Report.Column("Ref", share: shares[3]),
      ],
      shown.map { [.strong(when($0)), Phrase($0.message + "."), $0.action, refs([$0.number])] })
    let left = count - shown.count
    let more = left > 0 ? "And \(left.inWords) more: see overleaf and \(placeOfFindings). " : ""
    return Report.Part(
      "2. Urgent: before the next meeting, \(meeting.inWords)", anchor: "urgent",
      [
        .table(table),
        .paragraph(
          .small(
            more
              + "“No record” means that the case file does not show it; it does not mean that it was not done. Numbers are those of the findings in \(placeOfFindings)."
          )),
      ])
  }

  private func when(_ found: NumberedFinding) -> String {
    if let day = found.day(by: meeting) {
      return day.year == graph.asOf.year ? String(day.inWords.dropLast(5)) : day.inWords
    }
    return found.isOverdue ? "Overdue" : "Now"
  }

  // MARK: Page 2

  /// Findings that stand neither among the decisions nor among what is urgent, without those about the file itself.
  func others(leftOut: [NumberedFinding]) -> [NumberedFinding] {
    let told = Set(decisions.flatMap(\.findings) + urgent.map(\.number)).subtracting(leftOut.map(\.number))
    return findings.filter { !told.contains($0.number) && $0.finding.desk != .file }
  }
}
