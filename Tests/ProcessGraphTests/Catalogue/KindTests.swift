import Testing

@testable import ProcessGraph

/// Every authority that the catalogue and the rules print, with the place it stands.
private let cited: [(place: String, authority: Authority)] = {
  var cited: [(String, Authority)] = []
  for kind in Kind.all {
    for fact in kind.facts + [kind.absence].compactMap({ $0 }) {
      cited += fact.authority.map { ("\(kind.id) \(fact.topic)", $0) }
    }
  }
  for clock in Clock.all { cited += clock.authority.map { (clock.id, $0) } }
  for requirement in Requirement.all {
    cited += requirement.authority.map { ("\(requirement.kind) \(requirement.id)", $0) }
  }
  for pair in Pair.all {
    for aspect in Aspect.allCases {
      cited += pair.ground(of: aspect).authority.map { ("\(pair.a) \(pair.b) \(aspect)", $0) }
    }
  }
  for rule in Rule.all { cited += rule.authority.map { ("rule \(rule.id)", $0) } }
  for exclusion in Exclusion.all { cited += exclusion.authority.map { (exclusion.reason, $0) } }
  for kind in KindID.allCases {
    for frame in Frame.allCases {
      cited += [kind.purposeLimit(in: frame)].compactMap { $0 }.map { ("\(kind)", $0) }
    }
  }
  return cited
}()

@Suite struct CitationTests {
  @Test func aPointIsCitedOnlyWhereItWasRead() {
    #expect(cited.count > 900)
    for (place, authority) in cited {
      if let point = authority.point {
        #expect(authority.standing == .verified && authority.source.covers(point), "\(place): \(authority)")
      } else {
        #expect(authority.standing != .verified, "\(place): \(authority)")
      }
    }
  }

  @Test func aPointOutsideWhatWasReadIsFound() {
    #expect(Source.careAct2014.covers("s. 45(6)"))
    #expect(!Source.careAct2014.covers("s. 42"))
    #expect(!Source.childrenAct2004.covers("ss. 16B, 14B"))
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
    for (place, authority) in cited where authority.source == .cragPaper {
      // The second heading that is printed 8.2 is cited by its words, with or without that number.
      let heading = authority.point!.prefix { $0 != "," && $0 != "(" }
      let words = String(heading.hasPrefix("Ownership of reports") ? heading.prefix(20) : heading)
      #expect(headings.contains(words), "\(place): \(authority)")
    }
  }
}

@Suite struct KindTests {
  @Test func everyKindHasAPage() {
    #expect(Set(Kind.all.map(\.id)) == Set(KindID.allCases).subtracting([.other]))
    #expect(Kind.all.count == 23)
    #expect(Kind.all(in: .englandCurrent).count == 23)
    #expect(Kind.all(in: .england2015).map(\.id).filter { [.rr, .natl, .owhr].contains($0) } == [])
  }

  @Test func everyPageAnswersTheFirstQuestionsInItsFrames() {
    let asked: [Fact.Topic] = [
      .basis, .trigger, .decides, .leads, .produces, .family, .joining, .childReview,
    ]
    for frame in Frame.allCases {
      for kind in Kind.all(in: frame) {
        for topic in asked where !(topic == .family && kind.id == .crim) {
          #expect(!kind.facts(topic, in: frame).isEmpty, "\(kind.id) \(topic) \(frame)")
        }
      }
    }
  }

  @Test func factsStandInTheOrderOfTheirTopics() {
    for kind in Kind.all {
      let order = kind.facts.map { Fact.Topic.allCases.firstIndex(of: $0.topic)! }
      #expect(order == order.sorted(), "\(kind.id)")
      #expect(kind.facts.allSatisfy { !$0.authority.isEmpty && $0.text.hasSuffix(".") }, "\(kind.id)")
    }
  }

  @Test func aFrameThatLacksAKindSaysWhatStoodInItsPlace() {
    for kind in Kind.all {
      let isAbsent = Frame.allCases.contains { !kind.id.exists(in: $0) }
      #expect((kind.absence != nil) == isAbsent, "\(kind.id)")
      for frame in Frame.allCases where !kind.id.exists(in: frame) {
        #expect(kind.facts(in: frame).isEmpty && kind.clocks(in: frame).isEmpty, "\(kind.id)")
      }
    }
    #expect(KindList(.england2015).absent.count == 3)
    #expect(
      Kind.scr.facts(.change, in: .englandCurrent).contains { $0.text.contains("29 September 2019") })
  }

  @Test func memoryIsMarkedAndHasNoParagraph() {
    let decide = CataloguePage(.dhr, in: .england2015).sections.first { $0.heading == "Clocks" }!.entries[1]
    #expect(decide.text.hasPrefix("decide: decide whether to hold a review, within 1 month of the day"))
    #expect(
      decide.sources == [
        "Multi-agency Statutory Guidance for the Conduct of Domestic Homicide Reviews (guidance figure, check)"
      ])
  }
}
