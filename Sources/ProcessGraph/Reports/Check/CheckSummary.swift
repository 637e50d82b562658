extension CheckReport {
  /// The report on one screen: what is coming up and every conflict, then how much it leaves out.
  package func summaryText(width: Int = 80, highlight: Highlight = .plain) -> String {
    let width = max(40, width)
    var lines = header(width, highlight)
    let groups = findingsByUrgency.map { group in
      (group.title, group.findings.filter { graph.isOnSummary($0.finding) })
    }
    let short = CheckLines(self, groups.flatMap(\.1), width: width, highlight)
    for (title, findings) in groups where !findings.isEmpty {
      lines.append(highlight(title, .bold))
      for (number, _) in findings { lines += short.lines(of: number) }
    }
    let left = findings.filter { !graph.isOnSummary($0) }
    lines += [""] + TextColumns.wrap(summary, width: width).map { highlight($0, .bold) }
    if !left.isEmpty { lines += TextColumns.wrap("Not shown here: \(counts(of: left)).", width: width) }
    if !findings.isEmpty {
      lines += TextColumns.wrap("Numbers are those of the full report and of the figures.", width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension CaseGraph {
  /// Whether a finding is on the summary: it is a conflict, or due in the days that count as coming up.
  fileprivate func isOnSummary(_ finding: Finding) -> Bool {
    finding.severity == .conflict
      || [finding.planned, finding.by].contains { $0.map { $0 <= lookAhead } ?? false }
  }
}
