import Testing

@testable import ProcessGraph

/// Small edits move little: with one row more, all boxes that it does not name keep their order in every column.
@Suite struct ColumnTests {
  /// Where the boxes of a figure stand.
  private struct Places {
    var of: [ID: Point] = [:]

    init(_ diagram: Diagram) throws {
      let layout = try Drawing.layout(try Plan(diagram, widths: .usual))
      for (node, box) in zip(diagram.nodes, layout.nodes) { of[node.id] = box.centre }
    }

    /// Pairs of one column here and in another figure that stand the other way round there.
    func swapped(in other: Places, but touched: Set<ID>) -> [String] {
      let known = of.keys.filter { other.of[$0] != nil && !touched.contains($0) }.sorted()
      return known.flatMap { a in
        known.filter { b in
          isAbove(a, b) && other.isAbove(b, a)
        }.map { "\(a) above \($0)" }
      }
    }

    private func isAbove(_ a: ID, _ b: ID) -> Bool { abs(of[a]!.x - of[b]!.x) < 1 && of[a]!.y < of[b]!.y }
  }

  private func figure(_ view: View, _ text: String) throws -> (Diagram, CaseGraph) {
    let report = try ExampleFigures.report(text: text)
    let diagram: Diagram? =
      switch view {
      case .family: Whole.family(report).diagram
      case .practitioners: Whole.practitioners(report).diagram
      case .information: Whole.information(report).diagram
      case .processes: Whole.processes(report).diagram
      case .waits: .waits(report)
      case .joint: .joint(report)
      case .timeline, .people: nil
      }
    return (try #require(diagram), report.graph)
  }

  typealias Row = (text: String, naming: [ID])

  /// Adds rows to a table, each by itself, and looks at what else has changed its place. A box that only joins lines
  /// stands with those that it joins.
  private func add(_ rows: [Row], _ table: String, to text: String, _ view: View) throws {
    let (diagram, graph) = try figure(view, text)
    let before = try Places(diagram)
    let head = "\n\(table):"
    for row in rows {
      let more = "\(head)\n  - {\(row.text)}"
      let new = text.contains(head) ? text.replacing(head, with: more) : text + more + "\n"
      let after = try figure(view, new).0
      let named = Set(row.naming.map { id in graph.node(id) == .process(id) ? graph.box(of: id) : id })
      let joints = after.around(named).nodes.filter(\.stands.isEmpty).map(\.id)
      #expect(before.swapped(in: try Places(after), but: named.union(joints)) == [], "\(view): \(row.text)")
    }
  }

  /// Every nth of the rows that could be added between each of some ids and each process.
  private func rows(_ ids: [ID], _ source: Case, every n: Int, _ row: (ID, ID) -> String) -> [Row] {
    let all = ids.flatMap { id in source.processes.map { (row(id, $0.id), [id, $0.id]) } }
    return all.enumerated().filter { $0.offset % n == 0 }.map(\.element)
  }

  @Test(arguments: ExampleFigures.names) func inTheExamples(_ name: String) throws {
    let text = try ExampleFigures.text(name)
    let source = try ExampleFigures.report(text: text).graph.source
    let n = name == "family-f" ? 1 : 4
    let people = Dictionary(grouping: source.people, by: \.capacity).mapValues { $0.map(\.id) }
    let contacts = rows(people[.family] ?? [], source, every: n) {
      "with: \($0), by: \($1), on: 2016-06-12, about: involvement"
    }
    try add(contacts, "contacts", to: text, .family)
    // Layered by what waits for what, and no row of contacts is among that.
    for view in [View.processes, .waits, .joint] {
      try add(contacts.enumerated().filter { $0.offset % 3 == 0 }.map(\.element), "contacts", to: text, view)
    }
    let interviews = rows(people[.practitioner] ?? [], source, every: n) {
      "of: \($0), by: \($1), on: 2016-06-12"
    }
    try add(interviews, "interviews", to: text, .practitioners)
    let shares = rows(source.documents.map(\.id), source, every: n) {
      "what: \($0), from: \(source.processes.last!.id), to: \($1), on: 2016-06-12"
    }.filter { $0.naming[1] != source.processes.last!.id }
    try add(shares, "shares", to: text, .information)
  }

  @Test(arguments: 1...8) func inCasesMadeByRule(_ seed: Int) throws {
    var draws = Draws(seed: UInt64(seed))
    let text = draws.text()
    try add((0..<4).map { _ in draws.contact() }, "contacts", to: text, .family)
    try add((0..<3).map { _ in draws.interview() }, "interviews", to: text, .practitioners)
    try add((0..<3).map { _ in draws.share() }, "shares", to: text, .information)
  }

  /// What keeping the order costs: without it Graphviz makes 46 crossings of these.
  @Test func fewLinesCross() throws {
    var crossings = 0
    for name in ExampleFigures.names {
      let report = try ExampleFigures.report(name)
      for view in [View.family, .practitioners, .information] {
        for diagram in try view.figures(of: report).compactMap({ ($0 as? LaidOut)?.diagram }) {
          let plan = try Plan(diagram, widths: .usual)
          crossings += Crossings.count(plan, try Drawing.layout(plan))
        }
      }
    }
    #expect((1...50).contains(crossings))
  }
}

/// Cases of seven processes whose rows are drawn by lot, always the same for a seed.
private struct Draws {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func one(_ ids: [ID]) -> ID { ids[next(ids.count)] }

  /// One, or now and then two.
  private mutating func some(_ ids: [ID]) -> [ID] {
    let first = one(ids)
    return next(4) == 0 ? [first] + ids.filter { $0 != first }.prefix(1) : [first]
  }

  private static let processes = ["scr", "dhr", "sar", "mhhr", "si", "crim", "cor"]
  private static let relatives = ["aunt", "father", "mum", "sister", "uncle"]
  private static let staff = ["doctor", "nurse", "tutor", "worker"]
  private static let papers = ["chronology", "history", "letter", "rca"]

  mutating func contact() -> ColumnTests.Row {
    let (who, by) = (some(Self.relatives), some(Self.processes))
    return (
      "with: [\(who.joined(separator: ", "))], by: [\(by.joined(separator: ", "))], on: 2015-05-\(10 + next(20)), about: support",
      who + by
    )
  }

  mutating func interview() -> ColumnTests.Row {
    let (who, by) = (one(Self.staff), some(Self.processes))
    return ("of: \(who), by: [\(by.joined(separator: ", "))], on: 2015-05-\(10 + next(20))", [who] + by)
  }

  mutating func share() -> ColumnTests.Row {
    let (what, to) = (one(Self.papers), one(Self.processes))
    return ("what: \(what), from: board, to: \(to), on: 2015-05-\(10 + next(20))", [what, to])
  }

  mutating func text() -> String {
    var text = """
      overlap: 1
      case: A case made by rule
      frame: england-2015
      as-of: 2015-06-15
      incident: 2015-03-14
      agencies:
        board: {name: Board, sector: partnership}
        trust: {name: Trust, sector: health}
        college: {name: College, sector: education}
      people:
        chair: {official: chair}

      """
    text += Self.relatives.map { "  \($0): {family: \($0)}\n" }.joined()
    text += zip(Self.staff, ["trust", "trust", "college", "board"]).map {
      "  \($0): {practitioner: \($0), agency: \($1)}\n"
    }.joined()
    text += "processes:\n"
    text += Self.processes.map { "  \($0): {kind: \($0), started: 2015-04-01}\n" }.joined()
    text += "family-plans:\n  - {lead: chair, agreed: 2015-05-01, covers: scr}\n"
    text += "  - {lead: chair, agreed: 2015-05-01, covers: [dhr, mhhr]}\n"
    text += "documents:\n"
    text += zip(Self.papers, ["trust", "college", "board", "trust"]).map {
      "  \($0): {what: chronology, by: \($1)}\n"
    }.joined()
    text += "contacts:\n" + (0..<10).map { _ in "  - {\(contact().text)}\n" }.joined()
    text += "interviews:\n" + (0..<8).map { _ in "  - {\(interview().text)}\n" }.joined()
    text += "shares:\n" + (0..<7).map { _ in "  - {\(share().text)}\n" }.joined()
    return text
  }
}
