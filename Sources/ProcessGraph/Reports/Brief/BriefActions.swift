extension Brief {
  private struct Task {
    let text: String
    var numbers: [Int] = []
    /// The days by which, of those findings that have one.
    var days: [Day] = []
  }

  private struct Owned {
    let owner: String
    var tasks: [Task] = []
  }

  /// The width of one of two columns, within its bullets.
  private static let columnWidth = 234.0

  /// `Ask the police before seeing a possible witness (5), by 26 June`.
  private func said(_ task: Task) -> Phrase {
    let days = task.days.eachOnce.sorted()
    let first = days.count > 1 || (days.count == 1 && task.days.count < task.numbers.count) ? "first " : ""
    return Phrase(task.text + " (") + refs(task.numbers)
      + Phrase(")" + (days.first.map { ", \(first)by \(inWords($0))" } ?? ""))
  }

  /// As printed in one of two columns, a line each below the owner.
  private func heightInLines(_ owned: Owned) -> Double {
    owned.tasks.reduce(10 + BriefRoom.height(of: .strong(owned.owner), width: Self.columnWidth)) {
      $0 + BriefRoom.height(of: said($1), width: Self.columnWidth) + 1
    }
  }

  /// One after another and with only some of the tasks.
  private func line(_ owned: Owned, _ shown: Int) -> Phrase {
    let left = owned.tasks.count - shown
    let all =
      owned.tasks.prefix(shown).map(said)
      + (left > 0 ? [Phrase("and \(left.inWords) more, in \(placeOfFindings)")] : [])
    return .strong(owned.owner + ":") + " " + all.dropFirst().reduce(all[0]) { $0 + "; " + $1 }
  }

  private func height(_ line: Phrase) -> Double {
    BriefRoom.height(of: line, width: Self.columnWidth) + 1.5
  }

  /// A list of actions, and whether all of them are in it.
  struct Listed {
    let blocks: [Report.Block]
    let isWhole: Bool

    func part(number: Int) -> Report.Part {
      Report.Part("\(number). All other actions, by owner", anchor: "actions", blocks)
    }
  }

  /// What each owner has to do, in two columns: a line each where there is room for that, else one after another; what
  /// does not fit then is counted and named.
  func actions(_ findings: [NumberedFinding], room: Double) -> Listed? {
    guard !findings.isEmpty else { return nil }
    let owners = owned(findings)
    let room = room - Self.belowColumns
    if Self.inTwoColumns(owners.map(heightInLines)) <= room {
      let parts = owners.enumerated().map { n, owned in
        Report.Part(
          owned.owner, anchor: "owner-\(n)",
          [.list(owned.tasks.map(said))])
      }
      return Listed(blocks: [.columns(parts)], isWhole: true)
    }
    var shown = owners.map(\.tasks.count)
    var heights = zip(owners, shown).map { height(line($0, $1)) }
    while Self.inTwoColumns(heights) > room, let longest = shown.indices.max(by: { shown[$0] < shown[$1] }),
      shown[longest] > 1
    {
      shown[longest] -= 1
      heights[longest] = height(line(owners[longest], shown[longest]))
    }
    // A line below says whose actions are left out.
    func more(_ kept: Int) -> String? {
      let rest = owners.dropFirst(kept)
      guard !rest.isEmpty else { return nil }
      let who = rest.count > 4 ? "\(rest.count) others" : rest.map { $0.owner.lowercasedFirst }.listed
      let count = rest.reduce(0) { $0 + $1.tasks.count }.counted("more action", "more actions")
      return "And \(count) for \(who): see \(placeOfFindings)."
    }
    func fits(_ kept: Int) -> Bool {
      Self.inTwoColumns(Array(heights.prefix(kept))) + (more(kept).map(BriefRoom.small) ?? 0) <= room
    }
    var kept = owners.count
    while kept > 0, !fits(kept) { kept -= 1 }
    let lines = zip(owners, shown).prefix(kept).map { line($0, $1) }
    return Listed(
      blocks: (lines.isEmpty ? [] : [.columns([Report.Part("", anchor: "owners", [.list(lines)])])])
        + (more(kept).map { [.paragraph(.small($0))] } ?? []),
      isWhole: kept == owners.count && shown == owners.map(\.tasks.count))
  }

  /// What is left free below two columns.
  private static let belowColumns = 9.0

  /// Each owner with what is theirs; the same task of several findings stands once.
  private func owned(_ findings: [NumberedFinding]) -> [Owned] {
    var owners: [Owned] = []
    for found in findings {
      let text = brevity.of(graph.task(ofRule: found.finding.leadingRule), atMost: 90)
      let owner = brevity.of(found.first, atMost: 90)
      let n = owners.firstIndex { $0.owner == owner } ?? owners.endIndex
      if n == owners.endIndex { owners.append(Owned(owner: owner)) }
      if let same = owners[n].tasks.firstIndex(where: { $0.text == text }) {
        owners[n].tasks[same].numbers.append(found.number)
        owners[n].tasks[same].days += [found.finding.by].compactMap { $0 }
      } else {
        owners[n].tasks.append(
          Task(text: text, numbers: [found.number], days: [found.finding.by].compactMap { $0 }))
      }
    }
    return owners
  }

  /// How high two columns are that hold some heights in their order, neither broken.
  private static func inTwoColumns(_ heights: [Double]) -> Double {
    let whole = heights.reduce(0, +)
    var first = 0.0
    return heights.reduce(whole) { least, height in
      first += height
      return min(least, max(first, whole - first))
    }
  }
}
