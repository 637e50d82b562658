extension Coverage {
  /// The whole table for a terminal: heading by heading each point with what answers it, then what is checked beyond
  /// the paper.
  public static func text(width: Int = 80) -> String {
    let width = max(40, width)
    var lines = ["What answers each point of the paper"]
    for section in sections {
      lines += ["", section.heading]
      for point in section.points { lines += point.lines(width) }
    }
    lines += ["", "Beyond the paper's points"]
    for beside in besides { lines += beside.lines(width) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Columns taken by the key of a point.
  fileprivate static let margin = 12
}

extension CoveragePoint {
  fileprivate func lines(_ width: Int) -> [String] {
    let margin = String.spaces(Coverage.margin)
    let lines =
      TextColumns.wrap(point, width: width - Coverage.margin)
      + TextColumns.wrap(answers, width: width - Coverage.margin - 2).map { "  " + $0 }
    return lines.enumerated().map { n, line in
      (n == 0 ? ("  " + key).padded(to: Coverage.margin) : margin) + line
    }
  }

  /// What answers it, in one line: rules, then what a person confirms, what is printed for information, and what is there.
  var answers: String {
    var parts = rules
    if !duties.isEmpty { parts.append("checklist: " + duties.joined(separator: ", ")) }
    if !information.isEmpty { parts.append("for information: " + information.joined(separator: ", ")) }
    if let structure { parts.append("by what it is: " + structure) }
    return parts.joined(separator: "; ")
  }
}

extension CoverageBeside {
  fileprivate func lines(_ width: Int) -> [String] {
    var parts = rules
    if !duties.isEmpty { parts.append("checklist: " + duties.joined(separator: ", ")) }
    if !labels.isEmpty { parts.append("no rule of its own: " + labels.joined(separator: ", ")) }
    return TextColumns.wrap(parts.joined(separator: "; "), width: width - 2).map { "  " + $0 }
      + TextColumns.wrap("rests on " + restsOn, width: width - 6).map { "      " + $0 }
  }
}
