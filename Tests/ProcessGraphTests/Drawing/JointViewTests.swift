import Testing

@testable import ProcessGraph

@Suite struct JointViewTests {
  private static let contacts = """

    contacts:
      - {with: uncle, by: scr, on: 2015-07-01, about: involvement}
      - {with: uncle, by: dhr, on: 2015-07-02, about: involvement}
      - {with: uncle, by: sar, on: 2015-07-03, about: involvement}
    """

  private func members(_ diagram: Diagram) -> [String: [ID]] {
    let labels = Dictionary(uniqueKeysWithValues: diagram.groups.map { ($0.id, $0.label) })
    return Dictionary(grouping: diagram.nodes) { labels[$0.group ?? ""] ?? "" }.mapValues { $0.map(\.id) }
  }

  @Test func nowHasEveryCommissionInItsFrame() throws {
    let graph = try JointCase.graph(JointCase.four)
    let diagram = Diagram.joint(CheckReport(graph))
    #expect(diagram.caption.title == "How the processes are commissioned now")
    #expect(members(diagram)["By itself"] == ["scr", "dhr", "sar", "mhhr"])
    #expect(members(diagram)["Stay as they are"] == ["si", "crim"])
    #expect(diagram.edges.isEmpty)
  }

  @Test func anOptionHasTheNumberItHasInTheReport() throws {
    let options = try JointCase.options(JointCase.four + Self.contacts)
    #expect(options.rows.count > 1)
    for row in options.rows where Int(row.label) != nil {
      let diagram = Diagram.joint(options, row.option)
      let isNow = options.remark(on: row) == "as it is now"
      #expect(diagram.caption.title.hasPrefix(isNow ? "How the processes" : "Option \(row.label) "))
      let joint = row.option.commissions.filter(\.isJoint).flatMap { $0.members.map(\.id) }
      #expect(members(diagram)["One commission: one chair, one panel, one report"] ?? [] == joint)
      let notes = try #require(diagram.notes.first)
      let (now, then) = (options.now.figures.familyContacts, row.option.figures.familyContacts)
      let words =
        isNow
        ? then.inWords : now == then ? "\(now.inWords), as now" : "\(then.inWords) instead of \(now.inWords)"
      #expect(notes.lines[0] == Diagram.Notes.Line(word: "Contacts with the family", sentence: words))
    }
  }

  @Test func whatIsLeftApartSaysWhatItCouldShare() throws {
    let options = try JointCase.options(
      JointCase.four, JointOptions.Request(joint: [["scr", "dhr"]]))
    let diagram = Diagram.joint(options, try #require(options.asked))
    let lines = diagram.edges.filter { $0.meaning == .aspect }
    #expect(lines.map { "\($0.from) \($0.to)" } == ["dhr sar", "dhr mhhr", "sar mhhr"])
    #expect(lines.allSatisfy { $0.label.hasPrefix("joint: ") })
    let table = try #require(diagram.tables.first { $0.title.hasPrefix("What could be joint") })
    let between = table.rows.flatMap { $0[0].lowercased().split(separator: "; ") }
    func has(_ first: String, with second: String) -> Bool {
      between.contains { $0.hasSuffix(" with " + second) && $0.dropLast(second.count).contains(first) }
    }
    #expect(has("serious case review", with: "criminal investigation"))
    #expect(!has("serious case review", with: "domestic homicide review"))
    // What is the same between several stands once.
    #expect(Set(table.rows.map { $0.dropFirst() }).count == table.rows.count)
    #expect(
      between.contains(
        "domestic homicide review and safeguarding adults review, each with mental health homicide review"))
    #expect(table.rows.allSatisfy { $0.count == table.columns.count && !$0[3].isEmpty })
  }

  @Test func decisionsShortOfOneCommissionAreLines() throws {
    let graph = try JointCase.graph(
      JointCase.four + """

        decisions:
          - {about: [scr, dhr], decision: part-joint, aspects: [chronology], on: 2015-05-20}
          - {about: [scr, sar], decision: joint, on: 2015-05-20}
          - {about: [scr, mhhr], decision: linked, on: 2015-09-01}
        """)
    let diagram = Diagram.joint(CheckReport(graph))
    let lines = diagram.edges.map { "\($0.from) \($0.meaning) \($0.to) \($0.label)" }
    #expect(lines == ["scr joint sar ", "scr decision dhr part joint: chronology, 20 May 2015"])
    #expect(members(diagram)["One commission: one chair, one panel, one report"] == ["scr", "sar"])
  }

  @Test func whatIsNotPossibleStandsUnderTheFigure() throws {
    let options = try JointCase.options(
      """
      subjects:
        child: {age: 20, died: 2015-03-14}
      processes:
        owhr: {kind: owhr, subjects: child, decided: 2015-04-10}
        dhr: {kind: dhr, subjects: child, decided: 2015-04-13}
        sar: {kind: sar, subjects: child, decided: 2015-04-28}
      """, frame: .englandCurrent)
    let notes = Diagram.joint(options, options.now).notes
    #expect(notes.map(\.heading).last == "Not possible")
    #expect(notes.last?.lines.count == options.impossible.count && options.impossible.count > 0)
  }
}
