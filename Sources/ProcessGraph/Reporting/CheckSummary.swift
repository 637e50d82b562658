extension CheckReport {
  /// The report on one screen: for each kind of thing to be done, how much there is and what is most urgent.
  public func summaryText(width: Int = 80, highlight: Highlight = Highlight(isOn: false)) -> String {
    let width = max(40, width)
    let numbered = findings.enumerated().map { (number: $0.offset + 1, finding: $0.element) }
    let groups = Rule.Family.allCases.map { family in
      (family, numbered.filter { Rule.named($0.finding.rule)?.family == family })
    }
    // What is most urgent in a group says when the group comes: findings are already in that order.
    let sorted = groups.filter { !$0.1.isEmpty }.sorted { $0.1[0].number < $1.1[0].number }
    var lines = ["\(graph.source.name) · as at \(graph.asOf.inWords) · \(graph.source.marking)", ""]
    for (family, members) in sorted {
      let counts = Self.counts(of: members.map(\.finding))
      lines.append(highlight(family.title.padded(to: 38), .bold) + counts)
      let most = members[0]
      let start = "  \(most.number)".padded(to: 6) + most.finding.heading.padded(to: 13)
      lines.append(start + most.finding.message.cut(to: width - start.count))
    }
    return (lines + ["", highlight(summary, .bold)]).joined(separator: "\n") + "\n"
  }

  private static func counts(of findings: [Finding]) -> String {
    let certain = Severity.allCases.map { severity in
      (findings.count { $0.certain && $0.severity == severity }, severity.rawValue)
    }
    return (certain + [(findings.count { !$0.certain }, "cannot tell")]).filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

extension String {
  /// At most so many characters, the last an ellipsis where something is left out.
  func cut(to width: Int) -> String { count <= width ? self : prefix(max(0, width - 1)) + "…" }
}
