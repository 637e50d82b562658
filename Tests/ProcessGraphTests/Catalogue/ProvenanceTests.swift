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

  /// What was read at second hand says when and, where it is known, on whose page.
  @Test func whatAnotherPageRepeatsSaysWhichAndWhen() {
    #expect(
      Authority.secondary(.formerProcedures).provenance
        == "published local safeguarding procedures (second-hand): read in November 2026, only where another page "
        + "repeats it — procedures of former boards, Solihull's among them · http://solihulllscb.proceduresonline.com/"
    )
    for authority in Self.cited where authority.standing == .secondary {
      #expect(authority.provenance.contains("read in November 2026, only where another page repeats it"))
    }
    #expect(
      Authority.paper("7", "first paragraph").provenance
        == "CRAG paper, section 7, first paragraph: the local paper, read whole in November 2026")
    // One source, whatever page it was read on: nothing is cited twice.
    #expect([Authority.secondary(.formerProcedures), .secondary(.homicideProcedures)].eachOnce.count == 1)
  }

  /// Words that name somebody else, or say less, verify nothing.
  @Test func whatTheWordsDoNotCarryIsNotVerified() throws {
    func standings(_ kind: Kind, _ words: String) throws -> [Authority.Standing] {
      try #require(kind.facts(in: .englandCurrent).first { $0.text.contains(words) }).authority.map(
        \.standing)
    }
    #expect(try standings(.cor, "hear within three days") == [.memory])
    #expect(try standings(.hssib, "may direct it") == [.memory])
    #expect(try standings(.inquiry, "exceptional reason") == [.memory])
    #expect(try standings(.owhr, "NHS's arrangements") == [.verified])
    let change = try #require(
      Kind.dhr.facts.first { $0.text.contains("in law it is still a domestic homicide review") })
    #expect(!change.authority.contains { $0.source == .domesticViolenceAct2004Amended })
    #expect(Kind.cor.clocks(in: .englandCurrent).first { $0.name == "notify-lscb" }?.isVerified == false)
  }

  @Test func everyStatementIsCountedOnce() {
    let standings = LawStandings()
    let count = Kind.all.map { $0.facts.count + $0.clocks.count + $0.requirements.count }.reduce(0, +)
    #expect(standings.totals.reduce(0, +) == count)
    #expect(standings.rows.first { $0.id == "leder" }?.counts == [1, 0, 10, 1])
    #expect(standings.unsettled.allSatisfy { $0.address.hasPrefix("https://") && $0.fact.hasSuffix(".") })
  }
}
