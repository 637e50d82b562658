import Testing
@testable import ProcessGraph
@Test func daysRoundTrip() {
  for n in -200_000...200_000 where n % 37 == 0 {
    let d = Day(number: n); #expect(Day(year: d.year, month: d.month, day: d.day) == d)
  }
}
