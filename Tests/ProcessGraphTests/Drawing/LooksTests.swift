import Foundation
import Testing

@testable import ProcessGraph

/// What can be computed of how figures look.
@Suite struct LooksTests {
  private func contrast(_ a: Colour, _ b: Colour) -> Double { a.contrast(to: b) }

  @Test(arguments: Theme.allCases) func textStandsOut(theme: Theme) {
    #expect(contrast(theme.text, theme.paper) >= 4.5)
    #expect(contrast(theme.quietText, theme.paper) >= 4.5)
    for ink in Ink.allCases {
      #expect(contrast(theme.text, theme.tint(ink)) >= 4.5, "\(ink)")
      // The label of a line has its line's colour.
      #expect(contrast(theme.line(ink), theme.paper) >= 4.5, "\(ink)")
    }
  }

  @Test(arguments: Theme.allCases) func linesStandOut(theme: Theme) {
    #expect(contrast(theme.frame, theme.paper) >= 3)
    for ink in Ink.allCases {
      #expect(contrast(theme.line(ink), theme.tint(ink)) >= 3, "\(ink)")
      #expect(contrast(theme.line(ink), theme.paper) >= 3, "\(ink)")
    }
  }

  /// How far apart any two lines are at least, in CIELAB: 2 can just be told apart side by side, 10 at a glance.
  @Test(arguments: [Theme.print, .screen], ColourVision.allCases)
  func noTwoLinesAreAlike(theme: Theme, vision: ColourVision) {
    for (i, a) in Ink.allCases.enumerated() {
      for b in Ink.allCases.dropFirst(i + 1) {
        #expect(vision.distance(theme.line(a), theme.line(b)) >= 15, "\(a) and \(b)")
      }
    }
  }

  @Test func monoHasNoColour() {
    for ink in Ink.allCases {
      #expect(Theme.mono.tint(ink) == .white)
      #expect(Theme.mono.line(ink) == Theme.mono.line(.black))
    }
  }

  @Test func nothingDiffersByColourAlone() {
    let boxes = NodeMeaning.allCases.map { Looks.of($0).outline }
    #expect(Set(boxes).count == boxes.count)
    let lines = EdgeMeaning.allCases.map { meaning -> [AnyHashable] in
      let looks = Looks.of(meaning)
      return [looks.lineWidth, looks.head, looks.tail, looks.isDouble]
    }
    #expect(Set(lines).count == lines.count)
    let marks = MarkMeaning.allCases.map { Looks.of($0).shape }
    #expect(Set(marks).count == marks.count)
  }

  @Test func everyMeaningHasAWordOfItsOwn() {
    let words =
      NodeMeaning.allCases.map { Looks.of($0).word } + EdgeMeaning.allCases.map { Looks.of($0).word }
    #expect(Set(words).count == words.count)
    // No figure has both boxes for milestones and marks for them.
    let marks = MarkMeaning.allCases.map { Looks.of($0).word }
    #expect(Set(marks).count == marks.count)
    #expect((words + marks).allSatisfy { !$0.isEmpty && Font.body.width(of: $0) < 180 })
  }

  @Test func coloursAreWrittenInFull() {
    #expect(Colour(0x0A0B0C).hex == "#0a0b0c")
    #expect(Colour.black.hex == "#000000")
  }
}
