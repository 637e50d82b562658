import Testing

@testable import ProcessGraph

@Suite struct CataloguePageTests {
  @Test func aPageReadsFromItsNameToItsClocks() {
    let lines = CataloguePage(.sar, in: .england2015).lines
    #expect(lines[0] == "Safeguarding adults review (SAR), England, 2015")
    #expect(
      lines[2...5] == [
        "In a case file", "  kind: sar", "  lead: the lead reviewer",
        "  owner: the Safeguarding Adults Board",
      ])
    let basis = lines.firstIndex(of: "What it rests on")!
    #expect(lines[basis + 2] == "    Care Act 2014, s. 44")
    #expect(lines.contains("    Care and Support Statutory Guidance, chapter 14 (guidance figure, check)"))
    #expect(
      lines.contains(
        "  complete: finish the review, within 6 months of the day it is begun; for the Safeguarding Adults Board; "
          + "guidance, longer for a good reason, such as a court case; in force from 1 April 2015."))
  }

  @Test func namesFollowTheFrameAndAnAbsentKindSaysSo() {
    #expect(
      CataloguePage(.scr, in: .englandCurrent).title
        == "local child safeguarding practice review (LCSPR), England, current")
    let absent = CataloguePage(.owhr, in: .england2015)
    #expect(absent.sections.map(\.heading) == ["Not in force at that time"])
    #expect(absent.sections[0].entries[0].text.hasPrefix("There was no such review before 2023."))
  }

  @Test func whatIsOnlySuggestedSaysSo() {
    let page = CataloguePage(.scr, in: .england2015)
    let pairs = page.sections.first { $0.heading.hasPrefix("With other kinds") }!.entries
    let homicide = pairs.first { $0.text.hasPrefix("domestic homicide review:") }!
    #expect(homicide.text.contains("may be joint (suggested): terms of reference, chair, panel"))
    #expect(homicide.text.contains("may be shared with consent or agreement: practitioner interview;"))
  }

  @Test func eachAnswerAboutTwoKindsSaysWhatItWasReadFrom() {
    func grounds(_ frame: Frame) -> [String] {
      CataloguePage(.scr, in: frame).sections.first { $0.heading.hasPrefix("With other kinds") }!.entries
        .first { $0.text.hasPrefix(KindID.iopc.names(in: frame).full) }!.grounds
    }
    for frame in Frame.allCases {
      #expect(
        grounds(frame).contains(
          "chair: nobody sits on both sides, and an investigator stands clear of those investigated — CRAG paper, "
            + "Appendix B, criminal, second point"))
    }
    // A ground that all aspects share needs no list of them.
    #expect(
      CataloguePage(.comp, in: .england2015).lines.contains(
        "    a council sets a complaint aside where it would harm disciplinary proceedings — Children Act 1989 "
          + "Representations Procedure (England) Regulations 2006 (SI 2006/1738), reg. 8(1)(b)"))
  }

  @Test func markdownHasOneHeadingASection() {
    for frame in Frame.allCases {
      for kind in Kind.all {
        let page = CataloguePage(kind, in: frame)
        let headings = page.markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings.count == page.sections.count && !page.sections.isEmpty, "\(kind.id) \(frame)")
      }
    }
  }

  @Test func theListHasARowAKind() {
    let rows = KindList(.england2015).rows
    #expect(rows.count == 21)
    #expect(rows[0].name == "serious case review" && rows[0].initialism == "SCR")
    #expect(KindList(.englandCurrent).absent.isEmpty)
  }
}
