/// Findings in one line each: number, reference, day, what to do, about whom, and where it stands.
struct CheckLines {
  private let graph: CaseGraph
  private let shorter: ShorterNames
  private let width: Int
  private let highlight: Highlight
  /// By the number of the finding.
  private let lines: [Int: Line]
  /// What tells a finding from others whose line would read like its own, by its number: in words, then in letters.
  private var own: [Int: [String]] = [:]

  /// A finding with what every line of it has.
  private struct Line {
    let finding: Finding
    let day: String
    /// Number, reference and day.
    let start: String
    let place: (text: String, columns: Int)?
    /// The columns that are left between the two.
    let room: Int
    let task: String
    /// The task and whom it is about, as far as there is room; nil where not even the task has any.
    let text: String?
  }

  /// From this width on nearly every line has room for its owner.
  private static let roomForOwners = 100

  /// - Parameter findings: those that are listed together, with their numbers.
  init(
    _ report: CheckReport, _ findings: [(number: Int, finding: Finding)], width: Int, _ highlight: Highlight
  ) {
    (graph, self.highlight) = (report.graph, highlight)
    let (graph, standing, shorter) = (graph, StandingNames(graph), ShorterNames(graph))
    self.shorter = shorter
    let lines = findings.map { number, finding in
      let day = (finding.planned ?? finding.by)?.dayAndMonth ?? ""
      let start =
        String(number).leftPadded(to: 3) + " " + finding.reference.padded(to: 6) + " "
        + day.padded(to: 6) + "  "
      let place = Self.place(of: finding, graph, highlight)
      let room = width - start.columns - (place?.columns ?? 0) - 1
      let (task, about) = (standing.task(ofRule: finding.leadingRule), graph.inShort(finding))
      let whole = about.isEmpty ? finding.message : "\(task): \(about)"
      // What is shorter is worked out only where it is needed.
      let text =
        whole.columns <= room
        ? whole
        : (shorter.names(in: finding).map { "\(task): \($0)" } + [task]).first { $0.columns <= room }
      return Line(finding: finding, day: day, start: start, place: place, room: room, task: task, text: text)
    }
    self.width = width
    self.lines = Dictionary(uniqueKeysWithValues: zip(findings.map(\.number), lines))
    let texts = lines.map { $0.day + ($0.text ?? $0.task) }
    for alike in Dictionary(grouping: findings.indices, by: { texts[$0] }).values where alike.count > 1 {
      tellApart(alike.map { findings[$0] })
    }
  }

  /// By what some of them are about and others not; else by the day each is about. Of what may be said of each only what
  /// is said of no other is of use.
  private mutating func tellApart(_ alike: [(number: Int, finding: Finding)]) {
    let about = alike.map { Set($0.finding.about + $0.finding.root) }
    let shared = about.dropFirst().reduce(about[0]) { $0.intersection($1) }
    var texts = zip(alike, about).map { found, ids -> [String] in
      guard let names = names(of: graph.inOrder(ids.subtracting(shared))) else { return [] }
      return names + shorter.names(in: found.finding)
    }
    keepWhatIsLone(in: &texts)
    for n in alike.indices where texts[n].isEmpty {
      guard let day = alike[n].finding.date else { continue }
      let about = graph.inShort(alike[n].finding)
      let short = CaseDate(day).short
      // Without its year a day would seem to be of this one.
      let isThisYear = short.suffix(4) == CaseDate(graph.asOf).short.suffix(4)
      texts[n] =
        (about.isEmpty ? [] : ["\(about), \(short)"]) + [short] + (isThisYear ? [day.dayAndMonth] : [])
    }
    keepWhatIsLone(in: &texts)
    for (found, texts) in zip(alike, texts) where !texts.isEmpty { own[found.number] = texts }
  }

  private func keepWhatIsLone(in texts: inout [[String]]) {
    var counts: [String: Int] = [:]
    for text in texts.flatMap(\.eachOnce) { counts[text, default: 0] += 1 }
    for n in texts.indices { texts[n].removeAll { counts[$0]! > 1 } }
  }

  /// Processes by themselves where there are some; who leads them follows from that.
  private func names(of ids: [ID]) -> [String]? {
    let processes = ids.filter { graph.node($0) == .process($0) }
    let names =
      processes.isEmpty
      ? [ids.compactMap(name)] : [processes.map(graph.shortName), processes.map(graph.letters)]
    let texts = names.filter { !$0.isEmpty }.map(\.eachOnce.listed)
    return texts.isEmpty ? nil : texts
  }

  private func name(_ id: ID) -> String? {
    switch graph.node(id) {
    case .process: graph.shortName(id)
    case .person, .agency, .subject, .document: graph.name(id).withoutArticle
    case .body, nil: nil
    }
  }

  /// The line of one of the findings that are listed; more where not even what is to be done finds room in one.
  func lines(of number: Int) -> [String] {
    let line = lines[number]!
    let own = own[number].map { $0.map { "\(line.task): \($0)" } }
    guard let text = own.map({ $0.first { $0.columns <= line.room } }) ?? line.text else {
      return [line.start.trimmedAtEnd]
        + TextColumns.wrap(own?[0] ?? line.task, width: max(20, width - 6)).map { String.spaces(6) + $0 }
    }
    let owner = graph.name(line.finding.owner).withoutArticle
    // Owners beside some lines only would look as if the others had none.
    let isRoom = width >= Self.roomForOwners && text.columns + owner.columns + 4 <= line.room
    let middle =
      isRoom ? text.padded(to: line.room - owner.columns - 2) + owner + "  " : text.padded(to: line.room)
    let weight = line.finding.severity == .gap || line.finding.severity == .conflict
    return [line.start + (weight ? highlight(middle, .bold) : middle) + " " + (line.place?.text ?? "")]
  }

  /// Where its first row stands: the line alone in the case file itself, whose name stands at the top.
  private static func place(
    of finding: Finding, _ graph: CaseGraph, _ highlight: Highlight
  ) -> (text: String, columns: Int)? {
    guard let location = finding.places.first?.location else { return nil }
    let place = location.sheet.map { "\($0) \(location.cell)" } ?? ":\(location.line)"
    let text =
      location.file == graph.source.file || location.sheet != nil
      ? place : location.file.baseName.spelledOut + place
    return (highlight.link(text, to: location), text.columns)
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String { String.spaces(max(0, width - columns)) + self }
}
