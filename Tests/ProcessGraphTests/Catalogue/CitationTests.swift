import Testing

@testable import ProcessGraph

/// What the catalogue, the checklist and the rules cite: where, in which frame, and on what. Pages that tell what has
/// changed, and what stood in a kind's place, cite another frame's law on purpose: they have no frame here.
private struct Citing {
  let place: String
  let frame: Frame?
  let authority: [Authority]

  static let all: [Citing] = {
    var all: [Citing] = []
    func add(_ place: String, _ frame: Frame?, _ authority: [Authority]) {
      all.append(Citing(place: place, frame: frame, authority: authority))
    }
    for kind in Kind.all {
      if let absence = kind.absence { add("\(kind.id)", nil, absence.authority) }
    }
    for frame in Frame.allCases {
      for kind in Kind.all(in: frame) {
        for fact in kind.facts(in: frame) {
          let isOfAnotherTime = fact.topic == .change
          add("\(kind.id): \(fact.text)", isOfAnotherTime ? nil : frame, fact.authority(in: frame))
        }
        for clock in kind.clocks(in: frame) { add(clock.id, frame, clock.authority) }
        for must in kind.requirements(in: frame) { add("\(kind.id) \(must.id)", frame, must.authority) }
        if let gate = kind.ages { add("\(kind.id) ages", frame, gate.authority.holding(in: frame)) }
        if let limit = kind.id.purposeLimit(in: frame) { add("\(kind.id) purpose", frame, [limit]) }
        for other in Kind.all(in: frame) {
          let pair = "\(kind.id) \(other.id)"
          for cell in Compatibility.of(kind.id, other.id, in: frame)?.cells ?? [] {
            add("\(pair) \(cell.aspect)", frame, cell.ground.authority)
          }
          if let exclusion = Exclusion.between(kind.id, other.id, in: frame) {
            add("\(pair): \(exclusion.reason)", frame, exclusion.authority)
          }
        }
      }
      for rule in Rule.all where rule.frames.contains(frame) {
        add("rule \(rule.id)", frame, rule.authority.holding(in: frame))
      }
      for duty in ChecklistDuty.all { add("duty \(duty.id)", frame, duty.authority.holding(in: frame)) }
    }
    return all
  }()
}

@Suite struct CitationTests {
  @Test func aPointIsCitedOnlyWhereItWasRead() {
    #expect(Citing.all.count > 4000)
    for citing in Citing.all {
      for authority in citing.authority {
        if let point = authority.point {
          #expect(
            authority.standing == .verified && authority.source.covers(point), "\(citing.place): \(authority)"
          )
        } else {
          #expect(authority.standing != .verified, "\(citing.place): \(authority)")
        }
      }
    }
  }

  @Test func eachFrameCitesWhatIsInForceInItAndSomethingAlways() {
    for citing in Citing.all {
      #expect(!citing.authority.isEmpty, "\(citing.place) \(citing.frame?.rawValue ?? "")")
      guard let frame = citing.frame else { continue }
      for authority in citing.authority {
        #expect(authority.holds(in: frame), "\(citing.place): \(authority) in \(frame)")
      }
    }
  }

  @Test func nothingIsCitedThatNoFrameOfItsRuleKnows() {
    for rule in Rule.all {
      for authority in rule.authority {
        #expect(rule.frames.contains { authority.holds(in: $0) }, "\(rule.id): \(authority)")
      }
    }
  }

  /// Sources of another time, one by one: the frame of each is law, and not to be read off from the code.
  @Test func sourcesKnowTheirTime() {
    let old: [Source] = [
      .childrenAct2004, .lscbRegulations2006, .workingTogether2015, .prosecutorsGuide2014,
      .seriousIncidentFramework2015, .policeComplaintsRegulations2012, .npsaIndependentInvestigation2008,
    ]
    let new: [Source] = [
      .childrenAct2004Amended, .childrenAndSocialWorkAct2017, .practiceReviewRegulations2018,
      .workingTogether2023, .prosecutorsProtocol, .policeConductFramework, .patientSafetyFramework2022,
      .childDeathReviewGuidance2018, .policeComplaintsRegulations2020, .domesticViolenceAct2004Amended,
      .policeCrimeSentencingAndCourtsAct2022, .victimsAndPrisonersAct2024, .socialWorkersRegulations2018,
    ]
    let both: [Source] = [
      .cragPaper, .careAct2014, .coronersAndJusticeAct2009, .coronersInvestigationsRegulations2013,
      .coronersInquestsRules2013, .representationsRegulations2006, .regulatedActivitiesRegulations2014,
      .domesticViolenceAct2004, .domesticHomicideGuidance, .careAndSupportGuidance, .qualityMarkers2016,
    ]
    for source in old { #expect(source.frames == [.england2015], "\(source)") }
    for source in new { #expect(source.frames == [.englandCurrent], "\(source)") }
    for source in both { #expect(source.frames == Frame.allCases, "\(source)") }
  }

  @Test func aPointOutsideWhatWasReadIsFound() {
    #expect(Source.careAct2014.covers("s. 45(6)"))
    #expect(!Source.careAct2014.covers("s. 67"))
    #expect(!Source.childrenAct2004Amended.covers("ss. 16B, 14B"))
    #expect(!Source.workingTogether2015.covers("chapter 4"))
    #expect(Source.qualityMarkers2016.covers("parallel processes, rationale"))
    #expect(Source.provisions(of: "Sch. 1, paras. 2(1), (2), 8(3)") == ["1", "2", "8"])
  }

  @Test func thePaperIsCitedByItsOwnHeadings() {
    let headings = [
      "2", "3", "4", "5", "6", "7", "8", "8.1", "8.2", "8.3", "8.4", "8.5", "Ownership of reports",
      "Appendix A",
      "Appendix B", "Appendix C",
    ]
    for citing in Citing.all {
      for authority in citing.authority where authority.source == .cragPaper {
        // The second heading that is printed 8.2 is cited by its words, with or without that number.
        let heading = authority.point!.prefix { $0 != "," && $0 != "(" }
        let words = String(heading.hasPrefix("Ownership of reports") ? heading.prefix(20) : heading)
        #expect(headings.contains(words), "\(citing.place): \(authority)")
      }
    }
  }
}

/// A finding cites the law of the frame it was made in, whatever the frame.
@Suite struct FindingCitationTests {
  @Test(arguments: Frame.allCases) func findingsOfExamplesCiteTheirFrame(frame: Frame) throws {
    var seen: Set<String> = []
    for rule in Rule.all where rule.frames.contains(frame) {
      for example in rule.fires {
        guard let report = try example.report(in: frame) else { continue }
        for finding in report.findings + report.accepted {
          seen.formUnion(finding.answers)
          #expect(!finding.authority.isEmpty, "\(finding.rule): \(finding.message)")
          for authority in finding.authority {
            #expect(authority.holds(in: frame), "\(finding.rule) in \(frame): \(authority)")
          }
        }
      }
    }
    // What describes one area's own bodies is asked of nobody else.
    let asked = Rule.all.filter {
      $0.frames.contains(frame) && (frame == .england2015 || $0.binding != .local)
    }
    #expect(Set(asked.map(\.id)).subtracting(seen) == [])
  }
}
