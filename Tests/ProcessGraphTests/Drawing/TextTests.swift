import Testing

@testable import ProcessGraph

@Suite struct TextTests {
  private let plain = Font(size: 10)

  @Test func widthsAreThoseOfArial() {
    #expect(plain.width(of: "Hello") == 22.78)
    #expect(Font(size: 10, isBold: true).width(of: "Hello") == 24.45)
    #expect(plain.width(of: "é") == plain.width(of: "e"))
    #expect(plain.width(of: "Ŵŷ") == plain.width(of: "Wy"))
  }

  @Test func whatIsNotPrintedHasNoWidth() {
    #expect(plain.width(of: "a\u{1B}\u{202E}\u{200B}b\u{301}") == plain.width(of: "ab"))
    #expect("a\u{1B}\u{202E}b\u{9B}\u{2066}\u{FFFE}c\u{AD}".printable == "abc")
  }

  @Test func linesNeverOverflow() {
    var seed: UInt64 = 1
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    for _ in 0..<300 {
      let words = (0..<1 + next(12)).map { _ in
        String(repeating: ["m", "i", "W", "é", "日"][next(5)], count: 1 + next(20))
      }
      let limit = 30 + Double(next(150))
      for isBalanced in [true, false] {
        let paragraph = Paragraph(
          words.joined(separator: " "), font: plain, within: limit, isBalanced: isBalanced)
        #expect(paragraph.width <= limit)
        #expect(paragraph.lines.allSatisfy { plain.width(of: $0) <= paragraph.width })
        let kept = paragraph.lines.joined().filter { $0 != " " }
        #expect(kept.hasSuffix("…") || kept == words.joined())
      }
    }
  }

  @Test func balancedLinesAreNoMoreAndNoWider() {
    let text = "interviews of two witnesses, until the verdict is known"
    let plainly = Paragraph(text, font: plain, within: 110, isBalanced: false)
    let balanced = Paragraph(text, font: plain, within: 110)
    #expect(plainly.lines == ["interviews of two", "witnesses, until the", "verdict is known"])
    #expect(balanced.lines.count == plainly.lines.count)
    #expect(balanced.width <= plainly.width)
  }

  @Test func longTextIsCutWithAnEllipsis() {
    let text = String(repeating: "word ", count: 60)
    let cut = Paragraph(text, font: plain, within: 120).lines.joined(separator: " ")
    #expect(cut.count <= Paragraph.longest)
    #expect(cut.hasSuffix("…"))
    let whole = Paragraph(text, font: plain, within: 120, longest: 1000).lines.joined(separator: " ")
    #expect(whole.count == 299)
  }

  @Test func aDayStaysWithItsMonth() {
    let lines = Paragraph("until the trial (2 November 2015)", font: plain, within: 80).lines
    #expect(lines.contains { $0.contains("(2\u{A0}November") })
    // A number before any other word does not.
    #expect(!Paragraph("2 officers", font: plain, within: 30).lines.joined().contains("\u{A0}"))
  }

  @Test func spacesOfEveryKindBreakWords() {
    #expect(Paragraph(" a\tb\nc\u{2028}d  e ", font: plain, within: 500).lines == ["a b c d e"])
    #expect(Paragraph(" \n ", font: plain, within: 500).isEmpty)
  }

  @Test func numeralsAreShortAndPlain() {
    let numbers: [Double] = [0, 1, 1.5, -0.25, 12.345, 0.004, -0.004, 1e13, .nan, .infinity, 1234.999]
    #expect(
      numbers.map(\.twoDecimals)
        == ["0", "1", "1.5", "-0.25", "12.35", "0", "0", "0", "0", "0", "1235"])
  }

  @Test func tokensAreSafeAndDistinct() {
    #expect("maternal-aunt".token == "maternal-aunt")
    #expect("a b".token == "a_20b")
    #expect("a_20b".token == "a_5f20b")
    #expect("é\"".token == "_c3_a9_22")
  }
}
