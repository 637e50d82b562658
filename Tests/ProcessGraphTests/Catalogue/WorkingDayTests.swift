import Testing

@testable import ProcessGraph

/// Easter Sunday by the anonymous Gregorian computus: nothing of the table is used.
private func easterSunday(_ year: Int) -> Day {
  let (a, b, c) = (year % 19, year / 100, year % 100)
  let (d, e) = (b / 4, b % 4)
  let g = (8 * b + 13) / 25
  let h = (19 * a + b - d - g + 15) % 30
  let (i, k) = (c / 4, c % 4)
  let l = (32 + 2 * e + 2 * i - h - k) % 7
  let m = (a + 11 * h + 22 * l) / 451
  let month = (h + l - 7 * m + 114) / 31
  return Day(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)!
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

@Suite struct BankHolidayTests {
  @Test func easterDaysAgreeWithAComputedEaster() {
    #expect(easterSunday(2015) == day(2015, 4, 5))
    for year in BankHolidays.years {
      let easter = easterSunday(year)
      #expect(BankHolidays.contains(easter - 2) == true, "Good Friday of \(year)")
      #expect(BankHolidays.contains(easter + 1) == true, "Easter Monday of \(year)")
      #expect(BankHolidays.contains(easter + 2) == false, "the Tuesday after Easter of \(year)")
    }
  }

  @Test func everyHolidayIsAWeekday() {
    #expect(BankHolidays.all.allSatisfy { $0.weekday <= 5 })
    #expect(BankHolidays.all == BankHolidays.all.sorted())
  }

  @Test(arguments: [
    (2011, 4, 29), (2012, 6, 4), (2012, 6, 5), (2020, 5, 8), (2022, 6, 2), (2022, 6, 3), (2022, 9, 19),
    (2023, 5, 8),
  ])
  func daysOfOneYearOnlyAreHolidays(_ date: (Int, Int, Int)) {
    #expect(day(date.0, date.1, date.2).isWorkingDay == .no)
  }

  @Test(arguments: [(2012, 5, 28), (2020, 5, 4), (2022, 5, 30), (2015, 12, 24)])
  func daysThatWereMovedAreWorkingDays(_ date: (Int, Int, Int)) {
    #expect(day(date.0, date.1, date.2).isWorkingDay == .yes)
  }

  @Test func aYearHasEightUnlessOneWasAdded() {
    for year in BankHolidays.years {
      let added = [2011: 1, 2012: 1, 2022: 2, 2023: 1][year] ?? 0
      #expect(BankHolidays.all.filter { $0.year == year }.count == 8 + added, "\(year)")
    }
  }
}

@Suite struct WorkingDayTests {
  @Test func theFirstDayIsDayZero() {
    // Friday 27 March 2015; Good Friday is 3 April, Easter Monday 6 April.
    #expect(day(2015, 3, 27).adding(workingDays: 5) == day(2015, 4, 7))
    #expect(day(2015, 3, 27).adding(workingDays: 0) == day(2015, 3, 27))
    #expect(day(2015, 3, 28).adding(workingDays: 1) == day(2015, 3, 30))
    #expect(day(2015, 4, 7).adding(workingDays: -5) == day(2015, 3, 27))
    #expect(day(2015, 4, 6).adding(workingDays: -1) == day(2015, 4, 2))
  }

  @Test func outsideTheTableNobodyGuesses() {
    #expect(day(2009, 12, 31).isWorkingDay == .unknown)
    #expect(day(2031, 1, 4).isWorkingDay == .no)
    #expect(day(2009, 12, 31).adding(workingDays: 1) == nil)
    #expect(day(2030, 12, 31).adding(workingDays: 1) == nil)
    #expect(day(2010, 1, 4).adding(workingDays: -2) == nil)
  }

  @Test func countingBackGivesTheSameNumber() {
    for start in stride(from: day(2014, 1, 1).number, to: day(2024, 1, 1).number, by: 53) {
      for count in [-61, -7, -1, 0, 1, 5, 20, 60] {
        let start = Day(number: start)
        let end = start.adding(workingDays: count)!
        #expect(start.workingDays(until: end) == count, "\(start) \(count)")
      }
    }
  }

  @Test func aMonthMovesAtBothEnds() {
    let march = CaseDate(year: 2015, month: 3)!
    #expect(march.adding(workingDays: 5) == CaseDate(first: day(2015, 3, 6), last: day(2015, 4, 9)))
    #expect(CaseDate(year: 2030, month: 12)!.adding(workingDays: 3) == nil)
  }
}
