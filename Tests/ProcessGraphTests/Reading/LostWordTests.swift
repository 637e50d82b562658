import Testing

@testable import ProcessGraph

/// Words that a comma, a lost indent or a name of another time would take away are asked about.
@Suite struct LostWordTests {
  @Test func aCommaInAText() {
    let lost = report(
      on: smallest("", processes: "processes: {scr: {kind: scr, note: no panel, lead}}"))
    #expect(lost.contains("‘lead’ stands here without a value, after the text of ‘note’."))
    for kept in [
      "decided: 2015-05-01, lead", "note: \"no panel, lead\"", "note: no panel, lead: ",
      "lead: , note: no panel",
    ] {
      let text = report(on: smallest("", processes: "processes: {scr: {kind: scr, \(kept)}}"))
      #expect(!text.contains("without a value"), "\(kept)")
    }
  }

  @Test func aRowThatLostItsIndent() {
    let text = report(
      on: smallest("", processes: "processes:\n  scr: {kind: scr}\ndhr: {kind: dhr, decided: 2015-05-01}"))
    #expect(text.contains("The row ‘dhr’ is not indented"))
    #expect(text.contains("if it is a row of ‘processes’, begin its line with two spaces"))
  }

  @Test func aTableThatNobodyKnowsIsNoRow() {
    let text = report(
      on: smallest("", processes: "processes:\n  scr: {kind: scr}\nvisits: {first: {day: 2015-05-01}}"))
    #expect(!text.contains("is not indented"))
  }

  @Test func whatThatFrameHasNoKindForIsNotDenied() {
    let text = report(on: smallest("", processes: "processes: {a: {kind: jr}, b: {kind: rapid review}}"))
    #expect(text.contains("‘jr’ in the frame england-2015, which has no kind for it"))
    #expect(text.contains("in the frame of 2015 it is entered as ‘other’, with a name"))
    #expect(text.contains("‘rr’ in the frame england-2015: the law of that time has no such review"))
  }

  @Test(arguments: [
    ("CSPR", KindID.scr), ("care proceedings", .fam), ("Section 42 enquiry", .enq),
    ("safeguarding adult review", .sar), ("child death overview panel", .cdr),
  ])
  func aNameThatOfficesUse(_ name: String, _ kind: KindID) {
    #expect(KindID.spelt(name, in: .englandCurrent) == kind)
  }

  @Test func todaysNameIsNotOf2015() { #expect(KindID.spelt("CSPR", in: .england2015) == nil) }

  @Test func aBoardHoldsNoJudicialReview() {
    let text = """
      overlap: 1
      case: C
      frame: england-current
      agencies: {board: {sector: partnership}}
      processes: {scr: {kind: scr}, jr: {kind: jr, commissioner: board}}
      """
    #expect(report(on: text).contains("‘board’ is no court"))
  }
}
