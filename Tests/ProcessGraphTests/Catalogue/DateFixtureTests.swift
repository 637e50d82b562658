import Foundation
import Testing

@testable import ProcessGraph

/// Compares our dates with those that `Tests/proof/dates.py` worked out with dateutil and numpy.
@Suite struct DateFixtureTests {
  private func date(_ text: Substring) -> Day {
    let parts = text.split(separator: "-").map { Int($0)! }
    return Day(year: parts[0], month: parts[1], day: parts[2])!
  }

  private func length(_ count: Int, _ unit: Substring) -> Period? {
    switch unit {
    case "days": .days(count)
    case "working-days": .workingDays(count)
    case "weeks": .weeks(count)
    case "months": .months(count)
    case "years": .years(count)
    case "hours": .hours(count)
    default: nil
    }
  }

  @Test func datesAgreeWithAnotherImplementation() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../proof/dates.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(rows.count == 3000)
    for row in rows {
      let cells = row.split(separator: ",")
      let period = try #require(length(Int(cells[1])!, cells[2]), "\(row)")
      let counting = try #require(Counting(rawValue: String(cells[3])), "\(row)")
      let end = period.end(from: date(cells[0]), counting: counting)
      #expect(end == date(cells[4]), "\(row), ours \(end.map(\.description) ?? "none")")
    }
  }
}
