import Testing

@testable import ProcessGraph

/// What stands behind a citation can be shown, and nothing is called verified without the words it rests on.
@Suite struct ProvenanceTests {
  /// Everything that a kind, a rule, a duty or a pair cites.
  static let cited: [Authority] = {
    var all: [Authority] = []
    for kind in Kind.all {
      all += kind.facts.flatMap(\.authority) + kind.clocks.flatMap(\.authority)
      all +=
        kind.requirements.flatMap(\.authority) + (kind.absence?.authority ?? [])
        + (kind.ages?.authority ?? [])
      for other in Kind.all {
        for frame in Frame.allCases {
          all += (Compatibility.of(kind.id, other.id, in: frame)?.cells ?? []).flatMap(\.ground.authority)
        }
      }
    }
    all += Rule.all.flatMap(\.authority) + ChecklistDuty.all.flatMap(\.authority)
    all += Exclusion.all.flatMap(\.authority) + Change.all.flatMap(\.authority)
    return all.eachOnce
  }()

  @Test func whatIsVerifiedHasTheWordsItRestsOn() {
    let verified = Self.cited.filter { $0.standing == .verified && $0.source != .cragPaper }
    #expect(verified.count > 150)
    for authority in verified {
      for provision in Source.provisions(of: authority.point!) {
        #expect(Notes.note(of: authority.source, provision) != nil, "\(authority): \(provision)")
      }
    }
  }

  @Test func notesAreOfProvisionsThatWereRead() {
    for (source, notes) in Notes.all {
      #expect(source.read != .nothing, "\(source)")
      for provision in notes.keys where provision != "whole instrument" {
        #expect(source.covers(provision), "\(source) \(provision)")
      }
    }
  }

  @Test func aCitationSaysHowItIsKnown() {
    #expect(
      Authority.verified(.careAct2014, "s. 45(6)").provenance
        == "Care Act 2014, s. 45(6): read in November 2026 — who is asked for information must give it, and it may be used "
        + "only to help the board in its functions · https://www.legislation.gov.uk/ukpga/2014/23")
    #expect(
      Authority.memory(.careAndSupportGuidance).provenance
        == "Care and Support Statutory Guidance, chapter 14 (guidance figure, check): not read")
    #expect(
      Authority.secondary(.workingTogether2023).description
        == "Working Together (2023; the 2026 edition was not read) (second-hand; guidance figure, check)"
    )
  }

  @Test func everyStatementIsCountedOnce() {
    let standings = LawStandings()
    let count = Kind.all.map { $0.facts.count + $0.clocks.count + $0.requirements.count }.reduce(0, +)
    #expect(standings.totals.reduce(0, +) == count)
    #expect(standings.rows.first { $0.id == "leder" }?.counts == [1, 0, 10, 1])
    #expect(standings.unsettled.allSatisfy { $0.address.hasPrefix("https://") && $0.fact.hasSuffix(".") })
  }
}
