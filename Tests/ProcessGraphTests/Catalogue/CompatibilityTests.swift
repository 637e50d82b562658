import Testing

@testable import ProcessGraph

/// The table of pairs entered a second time: for each aspect a letter for how far, then one for what it rests
/// on (V and W verified, of the aspect or the pair; P, G and A the paper, of the aspect, the pair or by
/// analogy; M memory; J judgement).
private let expected = """
  scr dhr JJJJJJCJJTJ GGGGGGPGGJG
  scr sar JJJJJJCJJTJ GGGGGGPGGJG
  scr mhhr JJJJJJCJJTJ GJGGGGPGGJG
  scr si CSCCJCCCSTC PJJGPPPGJJG
  scr imr JSCJJTCCSSJ PJGGGPPGJJP
  scr crim TSSCCTTTSTT PPJMPPPJJJM
  scr cor SSSCCTCSSTC PJJVVVJJJJV
  scr iopc TSSCCTTTSTC PJJGGGJGGGP
  scr disc SSSSTSTSSTS GGGJPJPGGJG
  scr comp SSSSSTSSSTS PGGJGPGGGJG
  scr cdr SSSCCCCCSTC WWWVVPVWVJP
  dhr sar JJJJJJCJJTJ AAAAAAAAAVA
  dhr mhhr JJJJJJCJJTJ AJAAAAAAAVA
  dhr si CSCCJCCCSTC AJJAAAAAJJA
  dhr imr JSCJJTCCSSJ AJAAAAAAJJA
  dhr crim TSSCCTTTSTT AAJMAAAJJJM
  dhr cor SSSCCTCSSTC AJJVVVJJJJV
  dhr iopc TSSCCTTTSTC AJJAAAJAAAA
  dhr disc SSSSTSTSSTS AAAJAJAAAJA
  dhr comp SSSSSTSSSTS AAAJAAAAAJA
  dhr cdr SSSCCCCCSTC WWWVVAVWVJA
  sar mhhr JJJJJJCJJTJ AJAAAAAAAJA
  sar si CSCCJCCCSTC AJJAAAAAJJA
  sar imr JSCJJTCCSSJ AJAAAAAAJJA
  sar crim TSSCCTTTSTT AAJMAAAJJJM
  sar cor SSSCCTCSSTC AJJVVVJJJJV
  sar iopc TSSCCTTTSTC AJJAAAJAAAA
  sar disc SSSSTSTSSTS AAAJAJAAAJA
  sar comp SSSSSTSSSTS AAAJAAAAAJA
  sar cdr SSSCCCCCSTC WWWVVAVWVJA
  mhhr si CSSCCCCCSTC MJJMMMJMJMM
  mhhr imr JSCJJTCCSSJ AJAAAAAAJJA
  mhhr crim TSSCCTTTSTT AAJMAAAJJJM
  mhhr cor SSSCCTCSSTC AJJVVVJJJJV
  mhhr iopc TSSCCTTTSTC AJJAAAJAAAA
  mhhr disc SSSSTSTSSTS AAAJAJAAAJA
  mhhr comp SSSSSTSSSTS AAAJAAAAAJA
  mhhr cdr SSSCCCCCSTC WWWVVAVWVJA
  si imr CCCJJCCCJTJ GJGGGGGGPJG
  si crim TSSCCTTTSTT AAAAAVAAAAA
  si cor SSSCCTCSSTC AJJVVVJJJJV
  si iopc TSSCCTTTSTC AJJAAAJAAAA
  si disc SSSSTSTSSTS AAAJAJAAAJA
  si comp CCTCCJCSCTC JJJJJJJJJJJ
  si cdr TSCCCCCCSSC JJJJJVJJJJJ
  imr crim TSSCCTTTSST AAAAAAAAAJA
  imr cor SSSCCTCSSTC AJJVVVJJJJV
  imr iopc TSSCCTTTSTC AJJAAAJAAAA
  imr disc SSSSTSTSSTS AAAJAJAAAJA
  imr comp SSSCSTSSSSC JJJJJJJJJJJ
  imr cdr TSSCCTCCSSC JJJJJJJJJJJ
  crim cor SSSCCCCSSTS WWWJVJJWVVW
  crim iopc TSSCCTTSSTS WWWWWWJWVWW
  crim disc SSSCSSTSSTS JJJJJJJJJJJ
  crim comp SSSSSTSSSTS WWWWWVWWWWW
  crim cdr SSSCCJSSSTS JJJJJMJJJMJ
  cor iopc SSSCCTCSSTC JJJJJVJJJJJ
  cor disc SSSCCSCSSTS JJJJJJJJJJJ
  cor comp SSSCCTSSSTS JJJJJJJJJJJ
  cor cdr SSSCCCCSSTC WWWWWJWWWWW
  iopc disc TSSCCSTSTTS JJJJJJJJJJJ
  iopc comp TSSCCTTSSTS JJJJJJJJJJJ
  iopc cdr SSSCCTTSSTC JJJJJJJJJJJ
  disc comp SSSSSSSSSTS WWWWWWWWWWW
  disc cdr SSSSSSSSSSS JJJJJJJJJJJ
  comp cdr SSSSSTSSSSS JJJJJJJJJJJ
  """

private let degreeLetters: [Degree: String] = [
  .joint: "J", .sharedWithConsent: "C", .timingOnly: "T", .separate: "S",
]
private let basisLetters: [Ground.Basis: String] = [
  .verifiedSpecific: "V", .verifiedGeneral: "W", .paperSpecific: "P", .paperGeneral: "G", .paperAnalogy: "A",
  .memory: "M", .judgement: "J",
]

@Suite struct CompatibilityTests {
  @Test func everyCellIsAsTheTableHasIt() throws {
    let rows = expected.split(separator: "\n")
    #expect(rows.count == 66)
    for row in rows {
      let words = row.split(separator: " ").map(String.init)
      let a = try #require(KindID(rawValue: words[0]))
      let b = try #require(KindID(rawValue: words[1]))
      var bases: [[String]] = []
      for frame in Frame.allCases {
        let pair = try #require(Compatibility.of(a, b, in: frame), "\(row)")
        #expect(pair.cells.map(\.aspect) == Aspect.allCases, "\(row)")
        #expect(pair.cells.map { degreeLetters[$0.degree]! }.joined() == words[2], "\(row)")
        bases.append(pair.cells.map { basisLetters[$0.ground.basis]! })
      }
      // The table has one basis for both frames: that of the frame whose source says it.
      for (n, letter) in words[3].enumerated() {
        #expect(
          bases[0][n] == String(letter) || bases[1][n] == String(letter), "\(row) \(Aspect.allCases[n])")
      }
    }
    #expect(Pair.all.count == 66)
  }

  /// Where one frame has no source that another has, it says less. The pairs and the letters of both, 2015 first.
  @Test func aFrameClaimsNoSourceOfTheOther() {
    var differing: [String] = []
    for pair in Pair.all {
      let (old, new) = (
        Compatibility.of(pair.a, pair.b, in: .england2015)!,
        Compatibility.of(pair.a, pair.b, in: .englandCurrent)!
      )
      for (before, after) in zip(old.cells, new.cells) where before.ground.basis != after.ground.basis {
        let letters = [before, after].map { basisLetters[$0.ground.basis]! }.joined()
        differing.append("\(pair.a) \(pair.b) \(before.aspect.rawValue) \(letters)")
      }
      for cell in old.cells + new.cells {
        let cited = cell.ground.authority
        let isRead = cited.contains { $0.standing != .memory && $0.source != .cragPaper }
        if [.verifiedSpecific, .verifiedGeneral].contains(cell.ground.basis) { #expect(isRead, "\(pair)") }
        if [.paperSpecific, .paperGeneral, .paperAnalogy].contains(cell.ground.basis) {
          #expect(cited.contains { $0.source == .cragPaper }, "\(pair)")
        }
      }
    }
    let childDeath = ["scr", "dhr", "sar", "mhhr"].flatMap { review in
      let (general, consent) = review == "scr" ? ("G", "P") : ("A", "A")
      return ["terms-of-reference", "chair", "panel", "practitioner-event"].map {
        "\(review) cdr \($0) W\(general)"
      } + ["chronology", "agency-report"].map { "\(review) cdr \($0) MV" }
        + ["\(review) cdr practitioner-interview \(consent)V", "\(review) cdr report \(general)V"]
    }
    let criminal = Aspect.allCases.filter { $0 != .practitionerInterview && $0 != .report }.map {
      "crim iopc \($0.rawValue) JW"
    }
    let health = [
      "scr si agency-report PJ", "dhr si agency-report AJ", "sar si agency-report AJ", "si imr report PJ",
    ]
    #expect(differing.sorted() == (childDeath + criminal + health).sorted())
  }

  @Test func theOrderOfTwoKindsDoesNotMatter() {
    for a in KindID.allCases {
      for b in KindID.allCases {
        #expect(
          Compatibility.of(a, b, in: .englandCurrent)?.cells
            == Compatibility.of(b, a, in: .englandCurrent)?.cells, "\(a) \(b)")
      }
    }
  }

  @Test func someKindsBorrowARow() {
    #expect(
      Compatibility.of(.csc, .dhr, in: .englandCurrent)?.cells
        == Compatibility.of(.imr, .dhr, in: .englandCurrent)?.cells)
    #expect(
      Compatibility.of(.cspi, .crim, in: .englandCurrent)?.cells
        == Compatibility.of(.imr, .crim, in: .englandCurrent)?.cells)
    let court = Compatibility.of(.fam, .scr, in: .englandCurrent)!
    #expect(court[.chair].degree == .separate)
    #expect(court[.chronology].ground.text == "only by a court's order or a demand that the law allows")
    #expect(court[.agencyReport].degree == .sharedWithConsent)
    #expect(court.cells.allSatisfy { $0.isSuggestion })
  }

  @Test func aRapidReviewHasNoReportToJoin() {
    let rapid = Compatibility.of(.rr, .dhr, in: .englandCurrent)!
    let full = Compatibility.of(.scr, .dhr, in: .englandCurrent)!
    for aspect in Aspect.allCases where aspect != .report && aspect != .publication {
      #expect(rapid[aspect].degree == full[aspect].degree)
      #expect(rapid[aspect].isSuggestion)
    }
    #expect(rapid[.report].degree == .separate && rapid[.publication].degree == .separate)
  }

  @Test func outsideTheTableThereIsNoAnswer() {
    let outside: [KindID] = [.natl, .owhr, .leder, .mappa, .ppo, .sfo, .other]
    for a in outside {
      for b in KindID.allCases { #expect(Compatibility.of(a, b, in: .englandCurrent) == nil, "\(a) \(b)") }
    }
    #expect(Compatibility.of(.scr, .scr, in: .englandCurrent) == nil)
    #expect(Compatibility.of(.scr, .rr, in: .englandCurrent) == nil)
    #expect(Compatibility.of(.imr, .csc, in: .englandCurrent) == nil)
    #expect(Compatibility.of(.fam, .iopc, in: .englandCurrent) == nil)
  }

  @Test func whatNoSourceSaysIsASuggestion() {
    let pair = Compatibility.of(.scr, .dhr, in: .englandCurrent)!
    #expect(pair[.chair].isSuggestion, "the paper says it of the pair, not of the chair")
    #expect(!pair[.practitionerInterview].isSuggestion)
    #expect(!Compatibility.of(.crim, .cor, in: .englandCurrent)![.report].isSuggestion)
    for pair in Pair.all {
      for cell in Compatibility.of(pair.a, pair.b, in: .englandCurrent)!.cells {
        let standings = cell.ground.authority.map(\.standing)
        #expect(!standings.isEmpty && !cell.ground.text.isEmpty, "\(pair.a) \(pair.b) \(cell.aspect)")
        let isSaid = standings.contains(.verified) || standings.contains(.secondary)
        #expect(cell.isSuggestion || isSaid, "\(pair.a) \(pair.b) \(cell.aspect)")
      }
    }
  }

  @Test func fourReviewsMayShareAChair() {
    let sharing = KindID.allCases.filter { kind in
      KindID.allCases.contains { Compatibility.mayShareChair(kind, $0) }
    }
    #expect(sharing == [.scr, .rr, .dhr, .sar, .mhhr])
  }

  @Test func compelledInformationKeepsToItsPurpose() {
    let pair = Compatibility.of(.scr, .sar, in: .englandCurrent)!
    #expect(
      pair.purposeLimits(in: .englandCurrent).map(\.description) == [
        "Children Act 2004, s. 16H(4)", "Care Act 2014, s. 45(6)",
      ])
    #expect(pair.purposeLimits(in: .england2015).map(\.description) == ["Care Act 2014, s. 45(6)"])
    #expect(Compatibility.of(.dhr, .crim, in: .englandCurrent)!.purposeLimits(in: .englandCurrent).isEmpty)
  }
}

@Suite struct ExclusionTests {
  @Test func oneDeathCannotBeBoth() {
    #expect(Exclusion.between(.sar, .scr, in: .england2015) != nil)
    #expect(Exclusion.between(.owhr, .dhr, in: .englandCurrent)?.kinds == [.owhr, .dhr])
    #expect(Exclusion.between(.owhr, .dhr, in: .england2015) == nil)
    #expect(Exclusion.between(.scr, .dhr, in: .england2015) == nil)
  }
}
