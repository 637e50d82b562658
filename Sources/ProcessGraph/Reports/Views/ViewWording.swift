// The words that views put into boxes and beside lines.

extension CaseGraph {
  /// Where a process stands: `Running since 10 April 2015`.
  func standing(of process: ParallelProcess) -> String {
    let begun = process.started ?? process.decided
    switch status(process) {
    case .considered: return "Being considered"
    case .running:
      if let start = plannedStart(of: process) {
        return "Decided \(process.decided!.inWords), to start \(start.withPreposition)"
      }
      return begun.map { "Running since \($0.inWords)" } ?? "Running"
    case .planned: return start(process).map { "To be decided on, \($0.inWords)" } ?? "Planned"
    case .paused: return suspension(of: process).map { "Paused since \($0.inWords)" } ?? "Paused"
    case .suspended: return suspension(of: process).map { "On hold since \($0.inWords)" } ?? "On hold"
    case .finished: return end(of: process).map { "Finished \($0.inWords)" } ?? "Finished"
    case .notProceeding: return "Not proceeding"
    }
  }

  /// Open processes about other events, which no rule looks at and no figure draws: said, so that nobody misses them.
  var openBeside: String? {
    let ids = processes.filter { $0.aboutOtherEvents && isOpen($0) }.map(\.id)
    return ids.isEmpty ? nil : "Also open, about other events: \(names(ids))"
  }

  /// The day on which a process that is decided is to start, where that lies ahead.
  func plannedStart(of process: ParallelProcess) -> CaseDate? {
    guard isHeld(process.decided) == .yes, isPlanned(process.started) == .yes else { return nil }
    return process.started
  }

  /// What a wait holds up and what ends it: `interviews, until the trial (2 November 2015)`.
  ///
  /// - Parameter isNamed: whether it says whose part is waited for, where no line leads to it.
  func waitLine(_ wait: Wait, isNamed: Bool = false) -> String {
    let link = wait.part == .interviews || wait.part == .familyContact ? " with " : " of "
    let limit = wait.of.isEmpty ? "" : link + names(wait.of)
    return wait.part.title + limit + ", " + untilLine(wait, isNamed: isNamed)
  }

  /// What a wait on every review says in the box of the process it waits for.
  func holdLine(_ wait: Wait) -> String {
    let whom = wait.of.isEmpty ? "the family" : names(wait.of)
    return wait.isEvidenceHold
      ? "No review sees \(whom) \(untilLine(wait))" : "All reviews: \(waitLine(wait))"
  }

  /// `until the trial (2 November 2015)`
  func untilLine(_ wait: Wait, isNamed: Bool = false) -> String {
    let date = reachedDate(wait.until, of: process(wait.forProcess)).map { " (\($0.inWords))" } ?? ""
    let name = "the \(shortName(wait.forProcess))"
    switch wait.until {
    case .milestone(let milestone): return "until the \(milestone.spaced)\(date)"
    case .part(.whole), nil: return "until \(isNamed ? name : "it") ends\(date)"
    case .part(let part):
      return "until \(isNamed ? "the \(part.title) of \(name)" : "its \(part.title)")\(date)"
    }
  }

  /// What a share hands on, in a few words.
  func title(_ content: Share.Content) -> String {
    switch content {
    case .document(let id): document(id).what.title(in: frame)
    case .kind(let kind): kind.title(in: frame)
    case .keyFindings: "key findings"
    }
  }
}

extension CaseGraph {
  /// The case's name, or as much of it as stands on a line beside other words.
  var shortCaseName: String {
    source.name.cut(atMost: 60)
  }

  /// What a heading calls a process.
  func heading(_ process: ParallelProcess) -> String { title(process).sentence }
}

extension Part {
  /// The words for it beside a line.
  var title: String { self == .whole ? "the whole process" : rawValue.spaced }
}

extension String {
  /// As it stands within a sentence; initialisms stay as they are.
  var lowercasedFirst: String {
    dropFirst().first?.isUppercase ?? false ? self : prefix(1).lowercased() + dropFirst()
  }
  /// Without a `the` before it.
  var withoutArticle: String { hasPrefix("the ") ? String(dropFirst(4)) : self }
}

extension Caption {
  /// The caption every view of a case has: of a long name as much as leaves room for the date.
  init(
    title: String, view: String, graph: CaseGraph, marks: FindingMarks, alternative: String = ""
  ) {
    let words = [graph.shortCaseName, view, "as at \(graph.asOf.inWords)", marks.count]
    self.init(
      title: title, subtitle: [words.compactMap { $0 }.joined(separator: " · ")],
      marking: graph.source.marking, alternative: alternative, description: "")
    describe(graph)
  }

  /// Says in two sentences what the figure shows, as at which date and under which marking: its tables hold the rest.
  mutating func describe(_ graph: CaseGraph) {
    let opening = alternative.hasSuffix(".") ? alternative : alternative + "."
    description = "\(opening) As at \(graph.asOf.inWords), marked \(graph.source.marking)."
  }
}
