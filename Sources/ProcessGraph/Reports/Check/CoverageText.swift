extension Coverage {
  /// The whole table for a terminal: heading by heading each point with what answers it, then what is checked beyond
  /// the paper.
  package static func text(width: Int = 80) -> String {
    let points = sections.map { section in
      Report.Part(section.heading, [.facts(section.points.map(\.fact), .left(CoveragePoint.margin, hang: 2))])
    }
    let beside = Report.Part("Beyond the paper's points", [.entries(besides.map(\.entry))])
    return Report(
      title: "What answers each point of the paper", marking: "", parts: points + [beside]
    ).text(width: width)
  }
}

extension CoveragePoint {
  /// Columns taken by the key of a point.
  fileprivate static let margin = 12

  fileprivate var fact: Report.Fact { Report.Fact("  " + key, Phrase(point), Phrase(answers)) }

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
  fileprivate var entry: Report.Entry {
    var parts = rules
    if !duties.isEmpty { parts.append("checklist: " + duties.joined(separator: ", ")) }
    if !labels.isEmpty { parts.append("no rule of its own: " + labels.joined(separator: ", ")) }
    return Report.Entry(text: parts.joined(separator: "; "), sources: ["rests on " + restsOn])
  }
}
