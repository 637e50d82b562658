/// Findings in one line each: number, reference, day, what to do, about whom, and where it stands.
struct CheckLines {
  private let graph: CaseGraph
  private let standing: StandingNames
  private let shorter: ShorterNames
  private let width: Int
  private let highlight: Highlight
  /// What tells a finding from others whose line would read like its own, by its number: in words, then in letters.
  private var own: [Int: [String]] = [:]

  /// From this width on nearly every line has room for its owner.
  private static let roomForOwners = 100

  /// - Parameter findings: those that are listed together, with their numbers.
  init(
    _ report: CheckReport, _ findings: [(number: Int, finding: Finding)], width: Int, _ highlight: Highlight
  ) {
    graph = report.graph
    (standing, shorter) = (StandingNames(graph), ShorterNames(graph))
    (self.width, self.highlight) = (width, highlight)
    let texts = findings.map { found in
      (day(of: found.finding)?.dayAndMonth ?? "")
        + (text(of: found.finding, room: room(for: found.finding, number: found.number))
          ?? standing.task(ofRule: found.finding.rule))
    }
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

  func lines(of finding: Finding, number: Int) -> [String] {
    let start = start(finding, number)
    let place = place(of: finding)
    let room = room(for: finding, number: number)
    let task = standing.task(ofRule: finding.rule)
    let own = own[number].map { $0.map { "\(task): \($0)" } }
    guard let text = own.map({ $0.first { $0.columns <= room } }) ?? text(of: finding, room: room) else {
      return [start.trimmedAtEnd]
        + TextColumns.wrap(own?[0] ?? task, width: max(20, width - 6)).map { String.spaces(6) + $0 }
    }
    let owner = graph.name(finding.owner).withoutArticle
    // Owners beside some lines only would look as if the others had none.
    let isRoom = width >= Self.roomForOwners && text.columns + owner.columns + 4 <= room
    let middle = isRoom ? text.padded(to: room - owner.columns - 2) + owner + "  " : text.padded(to: room)
    let weight = finding.severity == .gap || finding.severity == .conflict
    return [start + (weight ? highlight(middle, .bold) : middle) + " " + (place?.text ?? "")]
  }

  private func start(_ finding: Finding, _ number: Int) -> String {
    String(number).leftPadded(to: 3) + " " + finding.reference.padded(to: 6) + " "
      + (day(of: finding)?.dayAndMonth ?? "").padded(to: 6) + "  "
  }

  private func day(of finding: Finding) -> Day? { finding.planned ?? finding.by }

  private func room(for finding: Finding, number: Int) -> Int {
    width - start(finding, number).columns - (place(of: finding)?.columns ?? 0) - 1
  }

  /// The task and whom it is about, as far as there is room; nil where not even the task has any.
  private func text(of finding: Finding, room: Int) -> String? {
    let about = graph.inShort(finding)
    let task = standing.task(ofRule: finding.rule)
    let whole = about.isEmpty ? finding.message : "\(task): \(about)"
    if whole.columns <= room { return whole }
    // What is shorter is worked out only where it is needed.
    return (shorter.names(in: finding).map { "\(task): \($0)" } + [task]).first { $0.columns <= room }
  }

  /// Where its first row stands: the line alone in the case file itself, whose name stands at the top.
  private func place(of finding: Finding) -> (text: String, columns: Int)? {
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
