/// Gathers the rows of a table as lines from processes to people. What is done once for several processes, or with
/// several people, is a box of its own, so that one visit looks like one visit.
struct RowLines {
  let graph: CaseGraph
  private(set) var joints: [Diagram.Node] = []
  private var lines: [Diagram.Edge] = []
  /// The words of each line, each once.
  private var labels: [ID: [String]] = [:]
  /// The rows behind each line, and behind each box that joins some.
  private(set) var rows: [ID: Set<Place>] = [:]
  /// Every process that a row names.
  private(set) var processes: [ID] = []
  private var places: [ID: Int] = [:]
  /// The dates of the rows behind each line.
  private var dates: [ID: [CaseDate?]] = [:]
  /// With more rows than this a line says how many and from when to when: the table has them all.
  private static let most = 3

  init(_ graph: CaseGraph) { self.graph = graph }

  /// - Parameters:
  ///   - joint: what heads the box of what is done for several: `One contact`.
  ///   - fact: what is on record, for each person.
  mutating func add(
    _ place: Place, by: [ID], to named: [ID], meaning: EdgeMeaning, joint: String, label: String,
    on date: CaseDate?, isPlanned: Bool, fact: (ID) -> Diagram.Fact
  ) {
    let boxes = by.isEmpty ? [absent("process")] : graph.boxes(of: by)
    let people = named.isEmpty ? [absent("person")] : named
    processes += by
    guard boxes.count > 1 || people.count > 1 else {
      let id = "\(meaning.rawValue)-\(boxes[0])-\(people[0])" + (isPlanned ? "-planned" : "")
      let edge = Diagram.Edge(
        id: id, from: boxes[0], to: people[0], meaning: meaning, label: label, isPlanned: isPlanned,
        facts: named.map(fact))
      dates[id, default: []].append(date)
      return add(edge, place)
    }
    let whom = boxes.count > 1 ? "for \(boxes.count.inWords)" : "with \(people.count.inWords)"
    let parties = "joint-\(meaning.rawValue)-" + (boxes + people).joined(separator: "-")
    let id = (1...).lazy.map { $0 == 1 ? parties : "\(parties)-\($0)" }.first { rows[$0] == nil }!
    joints.append(
      Diagram.Node(
        id: id, meaning: .together, heading: "\(joint) \(whom)", lines: [label],
        isPlanned: isPlanned, stands: []))
    rows[id] = [place]
    lines += boxes.map { Diagram.Edge(id: "\(id)-\($0)", from: $0, to: id, meaning: .belonging) }
    // Its box says what it is: another label would only push the people away.
    lines += people.map { person in
      Diagram.Edge(
        id: "\(id)-\(person)", from: id, to: person, meaning: meaning, isPlanned: isPlanned,
        facts: named.isEmpty ? [] : [fact(person)])
    }
  }

  /// The box of a process or person that a row does not name.
  private mutating func absent(_ what: String) -> ID {
    let id = "not on record: \(what)"
    if !joints.contains(where: { $0.id == id }) {
      joints.append(
        Diagram.Node(
          id: id, meaning: .together, heading: "No \(what) on record", lines: [], isPlanned: false, stands: []
        ))
    }
    return id
  }

  /// Lines between the same two are one, with the words of all.
  mutating func add(_ edge: Diagram.Edge, _ place: Place) {
    rows[edge.id, default: []].insert(place)
    guard let n = places[edge.id] else {
      places[edge.id] = lines.count
      lines.append(edge)
      labels[edge.id] = [edge.label]
      return
    }
    if dates[edge.id]?.count ?? 0 <= Self.most, !labels[edge.id]!.contains(edge.label) {
      labels[edge.id]!.append(edge.label)
    }
    lines[n].facts += edge.facts
  }

  /// The lines, each with the words of all its rows.
  var edges: [Diagram.Edge] {
    lines.map { line in
      var line = line
      let all = dates[line.id] ?? []
      let known = all.compactMap { $0 }
      if all.count > Self.most, let first = known.min(by: { $0.first < $1.first }),
        let last = known.max(by: { $0.first < $1.first })
      {
        let undated = all.count - known.count
        line.label =
          "\(all.count) \(line.meaning == .contact ? "contacts" : "interviews"), \(first.short(to: last))"
          + (undated > 0 ? ", \(undated.inWords) undated" : "")
      } else if let labels = labels[line.id] {
        line.label = labels.joined(separator: "; ")
      }
      return line
    }
  }

  /// A process that no row of the table names.
  mutating func take(_ process: ID) { processes.append(process) }
}
