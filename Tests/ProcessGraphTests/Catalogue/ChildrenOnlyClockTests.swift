import Testing

@testable import ProcessGraph

@Suite struct ChildrenOnlyClockTests {
  /// The clocks that run on an inquest into the death of somebody of an age.
  private func clocks(age: Int) throws -> [String] {
    let text = """
      overlap: 1
      case: Family F
      frame: england-2015
      as-of: 2015-06-15
      incident: 2015-03-14
      subjects:
        adult-or-child: {age: \(age), died: 2015-03-14}
      processes:
        cor: {kind: cor, subjects: adult-or-child, status: running, started: 2015-03-16}
      """
    let reading = try CaseReader.read(text: text, file: "example.yaml")
    return CaseGraph(reading.case, asOf: reading.case.asOf!).runningClocks.map(\.clock.name)
  }

  @Test func theNoticeOfAChildsDeathIsForAChild() throws {
    #expect(try clocks(age: 17).contains("notify-lscb"))
    #expect(try !clocks(age: 18).contains("notify-lscb"))
    #expect(try clocks(age: 18).contains("inquest-complete"))
  }
}
