/// What an option comes to, in sentences and in rows.
struct JointFigureWords {
  let options: JointOptions
  let option: JointOption

  private var isNow: Bool { option.arrangement == options.now.arrangement }

  var notes: [Diagram.Notes] {
    var notes = [
      Diagram.Notes(
        heading: isNow
          ? "Still to do from \(options.graph.asOf.inWords)" : "What this would ask, compared with now",
        lines: figures.map { Diagram.Notes.Line(word: $0.name, sentence: sentence($0)) } + spared)
    ]
    let pairs =
      options.impossible
      + options.refused.filter { refused in
        !options.impossible.contains { $0.first.id == refused.first.id && $0.second.id == refused.second.id }
      }
    if !pairs.isEmpty {
      notes.append(
        Diagram.Notes(
          heading: "Not possible",
          lines: pairs.map { pair in
            let names = [pair.first, pair.second].map(options.graph.title).joined(separator: " with ")
            return Diagram.Notes.Line(word: names, sentence: pair.reason)
          }))
    }
    return notes
  }

  private struct Figure {
    var name: String
    var now, then: String
  }

  private var figures: [Figure] {
    let (now, then) = (options.now.figures, option.figures)
    func count(_ name: String, _ figure: KeyPath<Figures, Int>) -> Figure {
      Figure(name: name, now: said(now[keyPath: figure]), then: said(then[keyPath: figure]))
    }
    return [
      count("Contacts with the family", \.familyContacts),
      count("Interviews with practitioners", \.practitionerInterviews),
      count("Reports by agencies", \.agencyReports), count("Panels, and final reports", \.panels),
      count("Requirements without an owner", \.requirementsWithoutOwner),
      Figure(name: "Last to finish", now: now.latestFinish.inWords, then: then.latestFinish.inWords),
    ]
  }

  /// A number by itself: `none`, `two`.
  private func said(_ count: Int) -> String { count == 0 ? "none" : count.inWords }

  private func sentence(_ figure: Figure) -> String {
    if isNow { return figure.then }
    return figure.now == figure.then ? "\(figure.then), as now" : "\(figure.then) instead of \(figure.now)"
  }

  /// What changes for members of the family, and how many others it changes something for.
  private var spared: [Diagram.Notes.Line] {
    let family = option.changes.filter { $0.matter == .familyContacts }
    let others = option.changes.count - family.count
    var lines: [Diagram.Notes.Line] = []
    if !family.isEmpty {
      let words = family.map { change in
        "\(options.graph.name(change.whom)), \(change.then.inWords) instead of \(change.now.inWords)"
      }
      lines.append(Diagram.Notes.Line(word: "Contacts with each", sentence: words.joined(separator: "; ")))
    }
    if others > 0 {
      lines.append(
        Diagram.Notes.Line(
          word: "Also changed for",
          sentence: others.counted("practitioner or agency", "practitioners and agencies")))
    }
    return lines
  }

  var tables: [FactTable] {
    let graph = options.graph
    let changes = option.changes.map { change in
      [graph.name(change.whom).sentence, change.matter.noun.1, String(change.now), String(change.then)]
    }
    return [
      FactTable(
        title: "What it asks", columns: ["What", "Now", "In this option"],
        rows: figures.map { [$0.name, $0.now, $0.then] }),
      FactTable(title: "What changes for whom", columns: ["Who", "What", "Now", "Then"], rows: changes),
      FactTable(
        title: "What could be joint or shared between those left apart",
        columns: ["Between", "Aspects", "How far", "Source"], rows: apart),
      FactTable(
        title: "What is not possible", columns: ["Process", "And", "Why"],
        rows: options.impossible.map {
          [graph.heading($0.first), graph.heading($0.second), $0.reason]
        }),
    ]
  }

  /// What is the same between several is one row.
  private var apart: [[String]] {
    var rows = RowGroups<[String], (first: String, second: String)>()
    for pair in options.aspects where !option.joins(pair.first.id, pair.second.id) {
      let names = (options.graph.title(pair.first), options.graph.title(pair.second))
      for line in pair.lines {
        let said = [
          line.names, line.degree.words + (line.ground.isSuggestion ? " (suggested)" : ""),
          "\(line.ground.text) (\(line.ground.authority.inLine))",
        ]
        rows.add(names, to: said)
      }
    }
    return rows.all.map { said, pairs in
      let between = pairs.rows.map(\.second).eachOnce.map { second in
        let firsts = pairs.rows.filter { $0.second == second }.map(\.first)
        return firsts.listed + (firsts.count > 1 ? ", each with " : " with ") + second
      }
      return [between.joined(separator: "; ").sentence] + said
    }
  }
}
