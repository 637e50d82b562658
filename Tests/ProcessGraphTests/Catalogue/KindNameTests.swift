import Testing

@testable import ProcessGraph

@Suite struct KindNameTests {
  @Test func everyKindHasNamesInEveryFrame() {
    for frame in Frame.allCases {
      for kind in KindID.allCases {
        let names = kind.names(in: frame)
        #expect(!names.full.isEmpty && !names.lead.isEmpty && names.plural != names.full)
      }
    }
  }

  @Test func namesFollowTheFrame() {
    #expect(KindID.scr.names(in: .england2015).introduced == "serious case review (SCR)")
    #expect(
      KindID.scr.names(in: .englandCurrent).introduced == "local child safeguarding practice review (LCSPR)")
    #expect(KindID.cor.names(in: .england2015).introduced == "coroner's investigation")
    #expect(KindID.disc.names(in: .england2015).counted(2) == "2 disciplinary processes")
    #expect(Frame.englandCurrent.healthCommissioner == "integrated care board")
  }

  @Test(arguments: [
    (KindID.si, "an NHS serious incident investigation"), (.dhr, "a domestic homicide review"),
    (.imr, "an individual management review"), (.mappa, "a MAPPA serious case review"),
    (.iopc, "an IPCC investigation"),
  ])
  func theArticleIsTheSpokenOne(_ kind: KindID, _ expected: String) {
    #expect(kind.names(in: .england2015).withArticle == expected)
  }

  @Test func theFrameOf2015LacksWhatCameLater() {
    let absent = KindID.allCases.filter { !$0.exists(in: .england2015) }
    #expect(
      absent == [
        .rr, .natl, .owhr, .hssib, .mnsi, .enq, .insp, .sfo, .lado, .omb, .jr, .civil, .llr,
      ])
    #expect(KindID.allCases.allSatisfy { $0.exists(in: .englandCurrent) })
  }

  @Test func noKindIsBothReviewAndIndependent() {
    for kind in KindID.allCases where kind != .other {
      #expect(kind.isReview != kind.isIndependent, "\(kind.rawValue)")
      #expect(!kind.isMultiAgencyReview || kind.isReview, "\(kind.rawValue)")
    }
    #expect(KindID.allCases.filter(\.isReview).count == 19)
  }
}
