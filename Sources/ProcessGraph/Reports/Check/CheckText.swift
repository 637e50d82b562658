extension CheckReport {
  /// How much a report for the terminal says of each finding.
  public enum Extent: Sendable {
    /// One line a finding, as many of the most urgent as one screen holds; the rest is counted.
    case screen
    /// One line for every finding.
    case lines
    /// Everything.
    case full
  }

  /// The report for a terminal: findings most urgent first, under headings that say what can still be done about them.
  ///
  /// - Parameters:
  ///   - width: characters to a line, at least 40.
  ///   - highlight: how to mark words and link places.
  ///   - extent: how much to say of each finding.
  ///   - checklist: whether to list each duty that no table can show; else they are counted.
  ///   - next: how to go on from here, such as the commands that show more; a line each.
  public func text(
    width: Int = 80, highlight: Highlight = .plain, extent: Extent = .screen, checklist: Bool = false,
    next: [String] = []
  ) -> String {
    let width = max(40, width)
    var lines = header(width, highlight)
    // Whoever asks for the checklist wants it after all that is open.
    let isOneScreen = extent == .screen && !checklist
    var left = isOneScreen ? Self.screen - lines.count - 3 - next.count : .max
    var hidden: [Finding] = []
    var words = Initials(graph)
    let groups = findingsByUrgency
    let listed = groups.flatMap(\.findings)
    let short =
      extent == .full
      ? nil
      : CheckLines(
        self, isOneScreen ? Array(listed.prefix(Self.screen)) : listed, width: width, highlight)
    for (title, findings) in groups {
      if extent == .full { lines.append("") }
      // A heading alone says nothing, and one line short is no reason to leave a finding out.
      guard left > 1 else {
        hidden += findings.map(\.finding)
        continue
      }
      lines.append(highlight(title, .bold))
      left -= 1
      for (number, finding) in findings {
        if extent == .full {
          lines += finding.lines(number: number, graph: graph, &words, width, highlight) + [""]
        } else if left > 0 {
          let own = short?.lines(of: number) ?? []
          lines += own
          left -= own.count
        } else {
          hidden.append(finding)
        }
      }
      if extent == .full { lines.removeLast() }
    }
    if !hidden.isEmpty {
      lines += TextColumns.wrap("And \(counts(of: hidden)): --all lists them.", width: width)
    }
    if extent == .full {
      if let table = leadsTable {
        lines += ["", highlight("Who has yet to be in touch with whom", .bold)]
        lines += TerminalWriter(width: width, highlight: highlight).wordLines(table)
      }
      lines += section("Information", notes.map(\.message), width, highlight)
      lines += section("Accepted", accepted.map(\.acceptedLine), width, highlight)
      lines +=
        checklist ? duties(width, highlight) : section("Duties to confirm", checklistCount, width, highlight)
      lines += section("Local settings used", settingsLines, width, highlight)
      lines += section("Sources", sourceLines, width, highlight)
    } else if checklist {
      lines += duties(width, highlight)
    }
    lines += [""] + TextColumns.wrap(summary, width: width).map { highlight($0, .bold) }
    lines += next.flatMap { TextColumns.wrap($0, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lines of an ordinary terminal, less one for the prompt.
  static let screen = 39

  func header(_ width: Int, _ highlight: Highlight) -> [String] {
    let source = graph.source
    let first = "\(source.name) · position at \(graph.asOf.inWords) · \(source.marking)"
    let ahead = comingUp.map { " · \($0)" } ?? ""
    return TextColumns.wrap(first, width: width).map { highlight($0, .bold) }
      + TextColumns.wrap("\(graph.frame.title) · \(source.file.asShown.spelledOut)\(ahead)", width: width)
  }

  /// Whether somebody who asks for a talk goes ahead; a person who does is no process.
  private func isAhead(_ by: [ID]) -> Bool {
    by.isEmpty
      || by.contains { id in
        graph.node(id) != .process(id) || graph.status(graph.process(id)) != .notProceeding
      }
  }

  /// `5 contacts and interviews in the next 14 days`, or nil where none is planned.
  private var comingUp: String? {
    let rows =
      graph.source.contacts.filter { !$0.cancelled && isAhead($0.by) }.map(\.on)
      + graph.source.interviews.filter { !$0.cancelled && isAhead($0.by) }.map(\.on)
    let count = rows.compactMap { $0?.first }.count { $0 > graph.asOf && $0 <= graph.lookAhead }
    guard count > 0 else { return nil }
    let what = count == 1 ? "contact or interview" : "contacts and interviews"
    return "\(count) \(what) in the next \(graph.settings[.lookAhead]) days"
  }

  /// Findings with their numbers under headings, most urgent first.
  var findingsByUrgency: [(title: String, findings: [(number: Int, finding: Finding)])] {
    var groups: [(title: String, findings: [(number: Int, finding: Finding)])] = []
    for (n, finding) in findings.enumerated() {
      let title = heading(of: graph.urgency(of: finding))
      if groups.last?.title != title { groups.append((title, [])) }
      groups[groups.count - 1].findings.append((n + 1, finding))
    }
    return groups
  }

  private func heading(of urgency: Urgency) -> String {
    switch urgency {
    case .comingUp: "Coming up, until \(graph.lookAhead.inWords)"
    case .personalConflict, .conflict: "Conflicts"
    case .datedGap, .gap: "Gaps"
    case .risk: "Risks"
    case .unclear: "Unclear"
    case .advice: "Advice"
    case .file: "The case file"
    }
  }

  func section(_ title: String, _ texts: [String], _ width: Int, _ highlight: Highlight) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["", highlight(title, .bold)]
      + texts.flatMap { TextColumns.labelled("·", $0, margin: 4, width: width) }
  }

  /// Duties that no table can show: each with its processes, who confirmed it, and the row to paste. They are never
  /// findings.
  private func duties(_ width: Int, _ highlight: Highlight) -> [String] {
    let text = Checklist.text(Checklist.lines(graph), in: graph, width: width)
    return ["", highlight("Duties to confirm", .bold)]
      + text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private var checklistCount: [String] {
    let lines = Checklist.lines(graph)
    let open = lines.count(where: \.isOpen)
    guard !lines.isEmpty else { return [] }
    return ["\(open) of \(lines.count) duties that need a person to confirm are open; --checklist lists them"]
  }

  /// The local thresholds that decided some finding, each once.
  var settingsLines: [String] {
    let used = Set((findings + accepted).flatMap(\.settings.keys))
    return Setting.allCases.filter(used.contains).map {
      "\($0.rawValue): \(graph.settings[$0]) \($0.unit) (local setting, not guidance)"
    }
  }

  /// What the paper is, where something cites it.
  var sourceLines: [String] {
    let isCited = (findings + accepted).contains { $0.authority.contains { $0.source == .cragPaper } }
    return isCited ? [Authority.whatThePaperIs] : []
  }

  /// `2 gaps, 3 conflicts, 4 risks, 1 unclear, 2 accepted`.
  public var summary: String {
    guard !findings.isEmpty || !accepted.isEmpty else { return "Nothing found." }
    return counts(of: findings, accepted: accepted.count)
  }

  func counts(of findings: [Finding], accepted: Int = 0) -> String {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    let counts = [
      (count(.gap), "gap", "gaps"), (count(.conflict), "conflict", "conflicts"),
      (count(.risk), "risk", "risks"), (count(.unclear), "unclear", "unclear"),
      (count(.advice), "piece of advice", "pieces of advice"), (accepted, "accepted", "accepted"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
  }
}

extension Owner {
  /// The id, or the word of a role: as it stands in JSON.
  package var word: String {
    switch self {
    case .person(let id), .agency(let id): id
    case .role(let role): role.rawValue
    }
  }
}

extension Day {
  /// `26 Jun`.
  var dayAndMonth: String { "\(day) \(Day.monthNames[month - 1].prefix(3))" }
}

extension String {
  var baseName: String { split(separator: "/").last.map(String.init) ?? self }
  /// The name of a file as a report may hold it: as it was given, but for the folders of the machine.
  package var asShown: String { hasPrefix("/") ? baseName : self }
  package var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
