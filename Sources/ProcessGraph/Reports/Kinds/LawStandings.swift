/// How well what the catalogue says is known: what nobody could settle, and every statement by its standing.
///
/// It is what `overlap doctor --law` prints, and a page of the documentation.
package struct LawStandings: Sendable {
  /// One kind, with its statements counted by standing.
  package struct Row: Hashable, Sendable {
    package let id: String
    package let name: String
    /// How many statements there are of each standing, in the order of ``Authority/Standing``.
    package let counts: [Int]
  }

  /// When the sources were read.
  package static let readIn = Notes.readIn

  package let rows: [Row]
  package let unsettled = Unsettled.all
  package let changes = Change.all

  /// A statement is known as well as the weakest thing it rests on.
  package init() {
    rows = Kind.all.map { kind in
      let statements: [[Authority]] =
        kind.facts.map(\.authority) + kind.clocks.map(\.authority) + kind.requirements.map(\.authority)
      let standings = statements.map(Self.weakest)
      return Row(
        id: kind.id.rawValue, name: kind.id.names(in: .englandCurrent).full,
        counts: Authority.Standing.allCases.map { standing in standings.count { $0 == standing } })
    }
  }

  private static func weakest(_ authority: [Authority]) -> Authority.Standing {
    let order = Authority.Standing.allCases
    return authority.map(\.standing).max { order.firstIndex(of: $0)! < order.firstIndex(of: $1)! }
      ?? .judgement
  }

  /// The sum of every column.
  var totals: [Int] {
    Authority.Standing.allCases.indices.map { column in rows.map { $0.counts[column] }.reduce(0, +) }
  }

  static let introduction = """
    What only a person who can read the sources of today can settle. Until then this program says “guidance figure, \
    check” or “second-hand” where it rests on these.
    """
  static let reading = """
    Each statement of fact, clock and requirement is counted once, by the weakest thing it rests on. Verified: the words \
    were read. Secondary: read where another page repeats them. Memory: not read. Judgement: no source says so.
    """

  /// For a terminal.
  package func text(width: Int = 80) -> String {
    func wrapped(_ text: String, _ indent: String) -> [String] {
      TextColumns.wrap(text, width: max(20, width - indent.count)).map { indent + $0 }
    }
    var lines =
      wrapped("Not settled, and unchecked since \(Notes.readIn)", "") + [""] + wrapped(Self.introduction, "")
      + [""]
    for item in unsettled {
      lines += TextColumns.labelled("·", item.fact, margin: 4, width: width)
      lines += wrapped("\(item.standing.rawValue) · \(item.address)", "    ")
    }
    lines += ["", "Changes that are known to come", ""]
    for change in changes {
      let day = change.since.map { "from \($0.inWords)" } ?? "no day set"
      lines += TextColumns.labelled("·", "\(change.text) (\(day))", margin: 4, width: width)
    }
    lines += ["", "How well the catalogue is known", ""] + wrapped(Self.reading, "") + [""]
    lines.append("  " + cells("kind", Authority.Standing.allCases.map(\.rawValue)))
    lines += rows.map { "  " + cells($0.id, $0.counts.map(String.init)) }
    lines.append("  " + cells("all", totals.map(String.init)))
    return lines.joined(separator: "\n") + "\n"
  }

  private func cells(_ first: String, _ others: [String]) -> String {
    func padded(_ text: String, _ width: Int) -> String { text + String.spaces(max(0, width - text.count)) }
    let line = padded(first, 10) + others.map { padded($0, 11) }.joined()
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// For the documentation.
  package var markdown: String {
    var text = "# How well the law is known\n\n## Not settled\n\n\(Self.introduction)\n\n"
    text += "| What | Known how | Where to look | Unchecked since |\n|---|---|---|---|\n"
    text += unsettled.map { "| \($0.fact) | \($0.standing.rawValue) | <\($0.address)> | \($0.since) |\n" }
      .joined()
    text += "\n## Changes that are known to come\n\n"
    text += changes.map { "- \($0.text) (\($0.since.map { "from \($0.inWords)" } ?? "no day set"))\n" }
      .joined()
    text += "\n## Statements by standing\n\n\(Self.reading)\n\n| Kind | "
    text += Authority.Standing.allCases.map { $0.rawValue.withCapital }.joined(separator: " | ") + " |\n|---|"
    text += Authority.Standing.allCases.map { _ in "---:|" }.joined() + "\n"
    text += rows.map { row in
      "| \(row.name) (`\(row.id)`) | " + row.counts.map(String.init).joined(separator: " | ") + " |\n"
    }.joined()
    return text + "| All | " + totals.map(String.init).joined(separator: " | ") + " |\n"
  }
}
