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
        + [listPart(of: annexes)].compactMap { $0 }
    }
    let next = onFirst.next + (figure == nil ? 0 : 1)
    var second: [Report.Part] = []
    // The list of annexes at the foot, and the figure.
    var taken = list(of: annexes).map(BriefRoom.paragraph) ?? 0
    if let figure {
      second.append(figurePart(figure, number: onFirst.next))
      taken += BriefRoom.figure(figure) + BriefRoom.heading
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
    if let list = listPart(of: annexes) { second.append(list) }
    if !isOnePage, !second.isEmpty { second[0].look = .newPage }
    return onFirst.parts + second
  }

  private func figurePart(_ figure: Report.Picture, number: Int, look: Look? = nil) -> Report.Part {
    Report.Part(
      "\(number). Who is seen by whom, and where it collides", anchor: "figure", look: look, [.figure(figure)]
    )
  }

  /// The annexes in the order of their letters, which is how they are found: on which page each begins is known only to
  /// whoever prints them. No browser that is in use fills in a page's number for a link (`target-counter`), and a number
  /// reckoned here would be wrong as soon as paper, font or printer were others. Word would fill them in only when somebody
  /// asks it to.
  private func list(of annexes: [Phrase]) -> Phrase? {
    guard let first = annexes.first else { return nil }
    return annexes.dropFirst().reduce(.strong("Annexes") + ": " + first) { $0 + " · " + $1 }
  }

  private func listPart(of annexes: [Phrase]) -> Report.Part? {
    list(of: annexes).map { Report.Part("", anchor: "annexes", [.paragraph($0)]) }
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

  /// Where the rest is to be found: a brief may go round without its annexes.
  var placeOfFindings: String { isLinked ? "Annex A" : "the full paper" }

  /// `7, 15, 28`, each a link to its row where the paper has these; of very many the first, and how many more.
  func refs(_ numbers: [Int]) -> Phrase {
    let shown = numbers.count > Self.mostRefs ? Array(numbers.prefix(Self.mostRefs - 2)) : numbers
    let more = Phrase(shown.count < numbers.count ? " and \(numbers.count - shown.count) more" : "")
    guard isLinked else { return Phrase(shown.map(String.init).joined(separator: ", ")) + more }
    let links = shown.map { number in
      number > Annexes.mostFindings
        ? Phrase("\(number)") : Phrase(runs: [.link("\(number)", .finding(number))])
    }
    return links.dropFirst().reduce(links.first ?? "") { $0 + ", " + $1 } + more
  }

  private static let mostRefs = 10

  // MARK: Page 2

  /// Findings that stand neither among the decisions nor among what is urgent, without those about the file itself.
  func others(leftOut: [NumberedFinding]) -> [NumberedFinding] {
    let told = Set(decisions.flatMap(\.findings) + urgent.map(\.number)).subtracting(leftOut.map(\.number))
    return findings.filter { !told.contains($0.number) && $0.finding.desk != .file }
  }
}
