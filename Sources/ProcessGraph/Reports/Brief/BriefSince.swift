extension Brief {
  /// What a panel wants to know of the month: what was cleared, what is new or worse, what moved, and how much is as it
  /// was. More than a few numbers are counted; the annex has the whole.
  func sinceLastPanel(_ since: Changes) -> Phrase {
    var said: [Phrase] = []
    for fate in [FindingChange.Fate.cleared, .milder, .new, .worse, .moved, .accepted] {
      let changes = since.findings.filter { $0.fate == fate }
      guard !changes.isEmpty else { continue }
      let isOfThen = fate == .cleared
      let numbers = changes.compactMap { isOfThen ? $0.old.first?.number : $0.new.first?.number }
      let shown = Array(numbers.prefix(Self.mostNumbers))
      let isUnsure = fate == .milder && changes.contains { !$0.lessExact.isEmpty }
      var text = Phrase.strong("\(changes.count) \(fate.counted)\(isUnsure ? ", or no longer certain" : "")")
      if !shown.isEmpty {
        let more = numbers.count > shown.count ? " and \((numbers.count - shown.count).inWords) more" : ""
        text =
          text
          + (isOfThen
            ? Phrase(" (then \(shown.map(String.init).joined(separator: ", "))\(more))")
            : Phrase(" (") + refs(shown) + Phrase(more + ")"))
      }
      said.append(text)
    }
    let open = since.count(.open) + since.count(.stillAccepted)
    let rows = since.rows.changes.count
    let tail =
      "\(said.isEmpty ? "" : "; ")\(open) as they were. "
      + (rows > 0
        ? "\(rows.counted("row").sentence) recorded or altered since." : "No row was recorded since.")
    let counts = said.dropFirst().reduce(said.first ?? "") { $0 + "; " + $1 }
    return counts + Phrase(since.isOfKeptReport ? "\(said.isEmpty ? "" : "; ")\(open) as they were." : tail)
  }

  private static let mostNumbers = 8
}
