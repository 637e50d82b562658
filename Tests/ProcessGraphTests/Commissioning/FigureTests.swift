import Testing

@testable import ProcessGraph

/// The figures of groups, counted from bit masks, against the same questions asked of a case in which the group is joined.
@Suite struct FigureTests {
  /// Every feasible group of some random cases, with the case in which it runs as one.
  static func groups(_ seeds: Range<Int>, _ check: (FigureCounts, Group, CaseGraph) throws -> Void) throws {
    for seed in seeds {
      let graph = try RandomCase(seed: seed, reviews: 2 + seed % 4).graph
      let counts = FigureCounts(Commissioning(graph, reopen: seed % 3 == 0))
      let feasible = GroupTable.feasible(counts.commissioning.apart)
      for group in feasible.indices where feasible[group] {
        let ids = group.members.flatMap { counts.commissioning.candidates[$0].ids }
        let joined = CaseGraph(counts.commissioning.base.source.supposing(joint: [ids]), asOf: graph.asOf)
        try check(counts, group, joined)
      }
    }
  }

  @Test func requirementsAreThoseOfTheJoinedCase() throws {
    try Self.groups(0..<80) { counts, group, joined in
      let members = counts.commissioning.members(of: group).map { joined.process($0.id) }
      let expected = Set(joined.uncoveredRequirements(of: members).map(\.requirement.id)).sorted()
      #expect(counts.needs.uncovered(in: group) == expected)
    }
  }

  @Test func finishIsThatOfTheJoinedCase() throws {
    try Self.groups(200..<280) { counts, group, joined in
      let member = counts.commissioning.members(of: group)[0]
      let schedule = joined.schedule
      let point = try #require(
        schedule.waitGraph.point(joined.commission(of: member.id).number, WaitGraph.finish))
      let projected = counts.finish(group)
      guard let earliest = schedule.earliest[point] else {
        #expect(projected == .ring)
        return
      }
      let members = counts.commissioning.members(of: group).map { joined.process($0.id) }
      // A deadline says by when, never when.
      let deadline = CaseDate.latest(of: members.map(joined.deadline(of:)))
      let none: ProjectedFinish = deadline.map { .dueBy($0) } ?? .unknown
      let number = joined.commission(of: member.id).number
      let isPlanned = schedule.hasPlannedEnd(number) || !members.contains(where: joined.hasReportToWrite)
      #expect(
        projected
          == (earliest.last <= joined.asOf ? none : isPlanned ? .date(earliest) : .notBefore(earliest)),
        "\(joined.source.name), group \(group)")
    }
  }

  /// Straight from the definition, by commission of the joined case.
  @Test func countsAreThoseOfTheDefinition() throws {
    try Self.groups(400..<480) { counts, group, joined in
      let ids = Set(counts.commissioning.members(of: group).map(\.id))
      let asOf = joined.asOf
      let planned = { (date: CaseDate?) in date.map { $0.last > asOf } ?? false }
      var contacts: Set<[String]> = []
      for row in joined.source.contacts
      where !row.cancelled && row.about != .support && planned(row.on) && !ids.isDisjoint(with: row.by) {
        for person in row.with { contacts.insert([person, row.about.rawValue]) }
      }
      #expect(counts.contacts.table(count: counts.commissioning.candidates.count)[group] == contacts.count)

      let interviews = joined.source.interviews.filter { !$0.cancelled && !$0.isStatement }
      let seen = Set(interviews.map(\.of)).count { person in
        let own = interviews.filter { $0.of == person }
        let askers = Set(own.filter { planned($0.on) }.flatMap(\.by)).intersection(ids)
        return !askers.isEmpty
      }
      #expect(counts.interviews.table(count: counts.commissioning.candidates.count)[group] == seen)
    }
  }

  @Test func tableAndFiguresAgree() throws {
    for seed in 600..<620 {
      let counts = FigureCounts(Commissioning(try RandomCase(seed: seed, reviews: 5).graph))
      let table = counts.table
      let arrangements = everyArrangement(table)
      let first = counts.figures(arrangements[0])
      let score = table.score(arrangements[0])
      // What processes that are no candidates ask is the same whatever is decided.
      let contacts = first.familyContacts - score.sum(0)
      let interviews = first.practitionerInterviews - score.sum(1)
      let reports = first.agencyReports - score.sum(2)
      for arrangement in arrangements {
        let (figures, score) = (counts.figures(arrangement), table.score(arrangement))
        #expect(figures.familyContacts - contacts == score.sum(0))
        #expect(figures.practitionerInterviews - interviews == score.sum(1))
        #expect(figures.agencyReports - reports == score.sum(2))
        #expect(figures.panels == score.sum(3) && figures.requirementsWithoutOwner == score.sum(4))
        #expect(figures.latestFinish.rank == score.finish)
      }
    }
  }
}
