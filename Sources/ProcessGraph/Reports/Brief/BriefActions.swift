extension Brief {
  private struct Owned {
    let owner: String
    var tasks: [(text: String, numbers: [Int])] = []

    /// As printed in one of two columns, a line each below the owner.
    var heightInLines: Double {
      tasks.reduce(20) { sum, task in
        let words = "\(task.text) (\(task.numbers.map(String.init).joined(separator: ", ")))"
        return sum + BriefRoom.height(of: words, width: 224) + 1
      }
    }

    /// As printed in one of two columns, one after another and with only some of the tasks.
    func height(_ shown: Int, _ place: String) -> Double {
      let said = tasks.prefix(shown).map {
        "\($0.text) (\($0.numbers.map(String.init).joined(separator: ", ")))"
      }
      let more = shown < tasks.count ? ["and \((tasks.count - shown).inWords) more, in \(place)"] : []
      let words = "\(owner): " + (said + more).joined(separator: "; ")
      return BriefRoom.height(of: words, width: 224) + 3
    }
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
    if Self.inTwoColumns(owners.map(\.heightInLines)) <= room {
      let parts = owners.enumerated().map { n, owned in
        Report.Part(
          owned.owner, anchor: "owner-\(n)",
          [.list(owned.tasks.map { Phrase($0.text + " (") + refs($0.numbers) + ")" })])
      }
      return Listed(blocks: [.columns(parts)], isWhole: true)
    }
    var shown = owners.map(\.tasks.count)
    func height(_ kept: Int) -> Double {
      Self.inTwoColumns(zip(owners, shown).prefix(kept).map { $0.height($1, placeOfFindings) })
    }
    while height(owners.count) > room, let longest = shown.indices.max(by: { shown[$0] < shown[$1] }),
      shown[longest] > 1
    {
      shown[longest] -= 1
    }
    var kept = owners.count
    // A line below says whose actions are left out.
    while kept > 1, height(kept) > room - (kept < owners.count ? 24 : 0) { kept -= 1 }
    let lines = zip(owners, shown).prefix(kept).map { owned, count -> Phrase in
      let tasks = owned.tasks.prefix(count).map { Phrase($0.text + " (") + refs($0.numbers) + ")" }
      let left = owned.tasks.count - count
      let all = tasks + (left > 0 ? [Phrase("and \(left.inWords) more, in \(placeOfFindings)")] : [])
      return .strong(owned.owner + ":") + " " + all.dropFirst().reduce(all[0]) { $0 + "; " + $1 }
    }
    let rest = owners.dropFirst(kept)
    let more: [Report.Block] =
      rest.isEmpty
      ? []
      : [
        .paragraph(
          .small(
            "And \(rest.reduce(0) { $0 + $1.tasks.count }.counted("more action", "more actions")) for \(rest.count > 4 ? "\(rest.count) others" : rest.map { $0.owner.lowercasedFirst }.listed): see \(placeOfFindings)."
          ))
      ]
    return Listed(
      blocks: [.columns([Report.Part("", anchor: "owners", [.list(lines)])])] + more,
      isWhole: rest.isEmpty && shown == owners.map(\.tasks.count))
  }

  /// Each owner with what is theirs; the same task of several findings stands once.
  private func owned(_ findings: [NumberedFinding]) -> [Owned] {
    var owners: [Owned] = []
    for found in findings {
      let text = graph.task(of: found.finding)
      let n = owners.firstIndex { $0.owner == found.first } ?? owners.endIndex
      if n == owners.endIndex { owners.append(Owned(owner: found.first)) }
      if let same = owners[n].tasks.firstIndex(where: { $0.text == text }) {
        owners[n].tasks[same].numbers.append(found.number)
      } else {
        owners[n].tasks.append((text, [found.number]))
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
