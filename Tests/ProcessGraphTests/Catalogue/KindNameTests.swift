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

/// A review that the file calls by the name it is to have keeps that name, and says once what the law calls it.
@Suite struct ComingNameTests {
  static let body =
    "processes:\n  review: {kind: KIND, commissioner: csp, lead: chair, subjects: child, decided: 2026-01-05}"

  private func report(_ kind: String) throws -> String {
    let graph = try ReachedTests.graph(
      "incident: 2025-11-10\nsubjects:\n  child: {age: 17, died: 2025-11-10, domestic-homicide: yes}\n"
        + Self.body.replacing("KIND", with: kind), asOf: "2026-06-15", frame: .englandCurrent)
    return CheckReport(graph).text(width: 1000, extent: .full)
  }

  @Test(arguments: ["dardr", "DARDR", "domestic abuse related death review"])
  func isPrinted(_ kind: String) throws {
    let text = try report(kind)
    let first = "domestic abuse related death review (DARDR; in law still a domestic homicide review, s. 9)"
    #expect(text.ranges(of: first).count == 1, "\(text)")
    #expect(text.contains("the DARDR") && !text.contains("DHR)") && !text.contains("the DHR"))
  }

  @Test func theOldNameStays() throws {
    let text = try report("dhr")
    #expect(text.contains("domestic homicide review (DHR)") && !text.contains("DARDR"))
  }

  @Test func theReviewOfWalesIsKnownByEachOfItsNames() throws {
    for name in ["susr", "SUSR", "Single Unified Safeguarding Review"] {
      #expect(CataloguePage(named: name, in: .englandCurrent)?.id == WelshReview.id)
    }
    let text = "overlap: 1\ncase: C\nframe: england-current\nprocesses: {a: {kind: susr}}"
    let error = #expect(throws: ReadingProblem.self) { try CaseReader.read(text: text, file: "c.yaml") }
    #expect(error.map { "\($0)" }?.contains("a review of Wales") == true)
  }
}
