extension Brief {
  /// What must be done before the next meeting, a row each. All that is coming up has a row, and conflicts as far as
  /// there is room: rather than fewer rows it is said in fewer words.
  func addUrgent(to page: inout FirstPage) {
    let urgent = self.urgent
    guard !urgent.isEmpty else { return }
    let room =
      page.room - BriefRoom.heading - BriefRoom.tableHead
      - max(BriefRoom.small(urgentNote(99, isShort: true)), BriefRoom.small(urgentNote(0, isShort: true)))
    let needed = urgent.count { isNeeded($0.finding) }
    // Of the ways with most of what is needed, one with a good number of rows, and of these the one that says most.
    let tables = Words.allCases.map { words in
      let ways = [words, words == .row ? .row : .task].map { way in
        let rows = urgent.map { row($0, way) }
        return (rows: rows, heights: rows.map { BriefRoom.row($0, words.shares) })
      }
      return Self.filled(ways[0], ways[1], needed: needed, within: room)
    }
    let most = tables.map { min($0.rows.count, needed) }.max() ?? 0
    let able = tables.indices.filter { tables[$0].rows.count >= most }
    let fuller = able.filter { Words.allCases[$0] != .row }
    let good = fuller.map { min(tables[$0].rows.count, Self.goodNumber) }.max() ?? 0
    let chosen = (fuller.isEmpty ? able : fuller).first { tables[$0].rows.count >= good } ?? 0
    let (rows, shown) = tables[chosen]
    let shares = Words.allCases[chosen].shares
    let left = urgent.count - shown.count
    let isShort = zip(rows, urgent).contains { $0.map(\.words) != row($1, .all).map(\.words) }
    let table = Report.Table(
      "",
      [
        Report.Column("By", share: shares[0]), Report.Column("What the file shows", share: shares[1]),
        Report.Column("Owner and action", share: shares[2]), Report.Column("Ref", share: shares[3]),
      ],
      rows)
    page.parts.append(
      Report.Part(
        "2. Urgent: before the next meeting, \(meeting.inWords)", anchor: "urgent",
        [.table(table), .paragraph(.small(urgentNote(left, isShort: isShort)))]))
    page.leftOut = Array(urgent.dropFirst(shown.count))
    page.next = 3
    page.room = room - shown.reduce(0, +)
  }

  /// A table with fewer rows is rather said in fewer words.
  private static let goodNumber = 8

  /// In how many words a row is said.
  private enum Words: CaseIterable {
    case all, fewer, task, row

    /// The fewer words an action has, the less of the width it needs.
    var shares: [Int] {
      switch self {
      case .all: [11, 38, 44, 7]
      case .fewer: [11, 42, 40, 7]
      case .task, .row: [11, 48, 34, 7]
      }
    }
  }

  /// Whether a finding must stand on the first page: it is about what is still to come, or two things collide.
  private func isNeeded(_ finding: Finding) -> Bool {
    graph.urgency(of: finding) == .comingUp || finding.severity == .conflict
  }

  private typealias Rows = (rows: [[Phrase]], heights: [Double])

  /// The rows that find room: where not all do as they are said, those that come after what is needed in the fewest words.
  private static func filled(_ chosen: Rows, _ shortest: Rows, needed: Int, within room: Double) -> Rows {
    let count = BriefRoom.count(chosen.heights, within: room)
    if count == chosen.rows.count { return chosen }
    func mixed(_ kept: Int) -> Rows {
      (
        Array(chosen.rows.prefix(kept) + shortest.rows.dropFirst(kept)),
        Array(chosen.heights.prefix(kept) + shortest.heights.dropFirst(kept))
      )
    }
    let all = mixed(min(needed, count))
    let shown = max(1, BriefRoom.count(all.heights, within: room))
    return (Array(all.rows.prefix(shown)), Array(all.heights.prefix(shown)))
  }

  private func row(_ found: NumberedFinding, _ words: Words) -> [Phrase] {
    let most = words == .all ? 300 : words == .fewer ? 150 : 100
    let isTask = words == .task || words == .row
    let act = isTask ? task(of: found) : brevity.whole(found.actInShort, atMost: words == .all ? 300 : 120)
    let owner = isTask ? found.first : found.owner
    let planned = words == .row ? plannedRow(found.finding) : nil
    return [
      .strong(when(found)),
      Phrase((planned ?? brevity.whole(found.message, atMost: most, isCounted: true)).withStop),
      .strong(brevity.of(owner, atMost: 90)) + Phrase(" to " + act.withStop), refs([found.number]),
    ]
  }

  /// What the owner does in a few words: the rule's, but for one who is to ask another to do it.
  private func task(of found: NumberedFinding) -> String {
    let task = graph.task(ofRule: found.finding.leadingRule).lowercasedFirst
    return found.act.hasPrefix("ask ") && !task.hasPrefix("ask ")
      ? brevity.whole(found.act, atMost: 70) : task
  }

  /// The contact or interview ahead that a finding is about, and what of it, where many are to come: `An interview with
  /// the tutor for the SCR is planned: no record of telling beforehand`.
  private func plannedRow(_ finding: Finding) -> String? {
    guard let day = finding.planned else { return nil }
    func isMeant(_ row: some Row, _ on: CaseDate?) -> Bool {
      finding.places.contains(row.place) && on?.first == day
    }
    func said(_ what: String, _ who: [ID], _ by: [ID]) -> String {
      let text = "\(what) with \(graph.names(who)) for \(graph.names(by)) is planned"
      // Beside it in the figure it says no more than this.
      return brevity.whole(self.words.short(text), atMost: 100)
        + ": \(PeopleWords.clash(finding, [], [], graph))"
    }
    if let row = graph.source.interviews.first(where: { isMeant($0, $0.on) }) {
      return said("An interview", [row.of], row.by)
    }
    return graph.source.contacts.first { isMeant($0, $0.on) }.map { said("A contact", $0.with, $0.by) }
  }

  private func urgentNote(_ left: Int, isShort: Bool) -> String {
    (left > 0 ? "And \(left.inWords) more: see overleaf and \(placeOfFindings). " : "")
      + "“No record” means that the case file does not show it; it does not mean that it was not done. "
      + "Numbers are those of the findings in \(placeOfFindings)"
      + (isShort ? ", which says each in full." : ".")
  }

  private func when(_ found: NumberedFinding) -> String {
    if let day = found.day(by: meeting) { return inWords(day) }
    return found.isOverdue ? "Overdue" : "Now"
  }

  /// A day without its year, where that is the one of the position.
  func inWords(_ day: Day) -> String {
    day.year == graph.asOf.year ? String(day.inWords.dropLast(5)) : day.inWords
  }
}
