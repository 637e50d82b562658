import Testing

@testable import ProcessGraph

@Suite struct KindTests {
  @Test func everyKindHasAPage() {
    #expect(Set(Kind.all.map(\.id)) == Set(KindID.allCases).subtracting([.other]))
    #expect(Kind.all.count == 34)
    #expect(Kind.all(in: .englandCurrent).count == 34)
    #expect(Kind.all(in: .england2015).map(\.id).filter { [.rr, .natl, .owhr].contains($0) } == [])
  }

  @Test func clocksAndRequirementsAreOfTheKindThatHoldsThem() {
    for kind in Kind.all {
      #expect(
        kind.clocks.allSatisfy { $0.kind == kind.id } && kind.requirements.allSatisfy { $0.kind == kind.id })
      #expect(Kind.of(kind.id)?.id == kind.id && kind.id.kind === kind)
    }
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
    #expect(KindList(.england2015).absent.count == 13)
    #expect(
      Kind.scr.facts(.change, in: .englandCurrent).contains { $0.text.contains("29 September 2019") })
  }

  @Test func memoryIsMarkedAndHasNoParagraph() {
    let decide = CataloguePage(.dhr, in: .england2015).sections.first { $0.heading == "Deadlines" }!.entries[
      1]
    #expect(decide.text.hasPrefix("decide: decide whether to hold a review, within 1 month of the day"))
    #expect(
      decide.sources == [
        "Multi-agency Statutory Guidance for the Conduct of Domestic Homicide Reviews (guidance figure, check)"
      ])
  }
}
