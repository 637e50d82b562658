import Testing

@testable import ProcessGraph

/// A report uses the names of its own frame: those of the other stand only where it says what a frame lacks.
@Suite struct FrameWordTests {
  /// Names of kinds and bodies that the other frame has and this one has not.
  static func foreign(to frame: Frame) -> Set<String> {
    let other: Frame = frame == .england2015 ? .englandCurrent : .england2015
    func names(_ frame: Frame) -> Set<String> {
      Set(
        KindID.allCases.filter { $0.exists(in: frame) }.map { $0.names(in: frame).full }
          + [
            frame.childrenPartnership, frame.healthCommissioner, frame.policeComplaintsBody,
            frame.nationalPanel,
            frame.healthAnalysis, Body.crag.title(in: frame), Body.independentChair.title(in: frame),
            Body.board.title(in: frame), Body.cdop.title(in: frame),
          ])
    }
    return names(other).filter { name in !names(frame).contains { $0.contains(name) } }
  }

  @Test(arguments: Frame.allCases) func findingsUseTheNamesOfTheirFrame(frame: Frame) throws {
    let foreign = Self.foreign(to: frame)
    #expect(foreign.count > 10, "\(foreign.sorted())")
    for rule in Rule.all where rule.frames.contains(frame) {
      for example in rule.fires + rule.quiet {
        // The cast's own names for its agencies are whatever the file says.
        guard
          let report = try example.report(
            in: frame, replacing: "name: Safeguarding Children Board", with: "name: Partnership")
        else { continue }
        for finding in report.findings {
          let text = ([finding.message, finding.remedy] + finding.details.flatMap { [$0.what, $0.who] })
            .joined(separator: " | ")
          for name in foreign {
            #expect(!text.contains(name), "\(finding.rule) in \(frame): ‘\(name)’ in \(text)")
          }
        }
      }
    }
  }
}
