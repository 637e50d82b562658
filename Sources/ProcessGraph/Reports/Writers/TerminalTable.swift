extension Report.Table {
  /// Whether some columns hold words that are broken where the line is too short; such columns have a share of it.
  var isOfWords: Bool { columns.contains { $0.share != nil } }
}

extension TerminalWriter {
  private static let gap = 2

  /// Words in columns beside numbers and dates. Columns are as wide as what stands in them; where that is more than the line
  /// holds, those with a share of it break their words.
  func wordLines(_ table: Report.Table) -> [String] {
    let cells = table.rows.map { $0.map(\.words) }
    let heads = table.columns.map(\.title)
    let widths = widths(table.columns, ([heads] + cells))
    func rows(_ texts: [String]) -> [String] {
      let wrapped = zip(texts, widths).map { text, width in
        let lines = TextColumns.wrap(text, width: width)
        return lines.isEmpty ? [""] : lines
      }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { n in
        let parts = zip(zip(wrapped, widths), table.columns).map { pair, column in
          let part = n < pair.0.count ? pair.0[n] : ""
          return column.isNumber
            ? String.spaces(max(0, pair.1 - part.columns)) + part : part.padded(to: pair.1)
        }
        let line = parts.joined(separator: String.spaces(Self.gap))
        return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
      }
    }
    return (table.caption.isEmpty ? [] : [table.caption]) + rows(heads).map { highlight($0, .faint) }
      + cells.flatMap(rows)
  }

  private func widths(_ columns: [Report.Column], _ rows: [[String]]) -> [Int] {
    var widths = columns.indices.map { n in rows.map { $0[n].columns }.max() ?? 0 }
    let room = width - Self.gap * (columns.count - 1)
    var flexible = columns.indices.filter { columns[$0].share != nil }
    // Those that need less than their share leave the rest to the others.
    while widths.reduce(0, +) > room, !flexible.isEmpty {
      let fixed = widths.indices.filter { !flexible.contains($0) }.reduce(0) { $0 + widths[$1] }
      let shares = flexible.reduce(0) { $0 + columns[$1].share! }
      func fair(_ n: Int) -> Int { max(8, (room - fixed) * columns[n].share! / shares) }
      let small = flexible.filter { widths[$0] <= fair($0) }
      if small.isEmpty {
        for n in flexible { widths[n] = fair(n) }
        break
      }
      flexible.removeAll(where: small.contains)
    }
    return widths
  }
}
