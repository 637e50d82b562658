/// The bank holidays of England and Wales that were, or are to be, kept from 2010 to 2030.
///
/// Source: the list of bank holidays for England and Wales published on GOV.UK, with the days moved or added by
/// proclamation; years it does not reach yet hold the standing days, and a proclamation may still change them.
/// Where a holiday falls at a weekend, the weekday kept instead is the one listed.
package enum BankHolidays {
  /// The years the table covers. Outside them nobody is told that a weekday was, or will be, a working day.
  package static let years = 2010...2030

  /// Whether a day is in the table, or nil outside ``years``.
  package static func contains(_ day: Day) -> Bool? {
    let (year, month, dayOfMonth) = day.parts
    guard years.contains(year) else { return nil }
    return table[year - years.lowerBound].contains(month * 100 + dayOfMonth)
  }

  /// Every day of the table, in order.
  package static var all: [Day] {
    zip(years, table).flatMap { year, days in
      days.compactMap { Day(year: year, month: $0 / 100, day: $0 % 100) }
    }
  }

  /// One line a year, each day as month and day: `4_29` is 29 April.
  private static let table: [[Int]] = [
    [1_01, 4_02, 4_05, 5_03, 5_31, 8_30, 12_27, 12_28],  // 2010
    [1_03, 4_22, 4_25, 4_29, 5_02, 5_30, 8_29, 12_26, 12_27],  // 2011: 29 April, royal wedding
    [1_02, 4_06, 4_09, 5_07, 6_04, 6_05, 8_27, 12_25, 12_26],  // 2012: spring moved, Diamond Jubilee
    [1_01, 3_29, 4_01, 5_06, 5_27, 8_26, 12_25, 12_26],  // 2013
    [1_01, 4_18, 4_21, 5_05, 5_26, 8_25, 12_25, 12_26],  // 2014
    [1_01, 4_03, 4_06, 5_04, 5_25, 8_31, 12_25, 12_28],  // 2015
    [1_01, 3_25, 3_28, 5_02, 5_30, 8_29, 12_26, 12_27],  // 2016
    [1_02, 4_14, 4_17, 5_01, 5_29, 8_28, 12_25, 12_26],  // 2017
    [1_01, 3_30, 4_02, 5_07, 5_28, 8_27, 12_25, 12_26],  // 2018
    [1_01, 4_19, 4_22, 5_06, 5_27, 8_26, 12_25, 12_26],  // 2019
    [1_01, 4_10, 4_13, 5_08, 5_25, 8_31, 12_25, 12_28],  // 2020: early May moved to VE Day
    [1_01, 4_02, 4_05, 5_03, 5_31, 8_30, 12_27, 12_28],  // 2021
    [1_03, 4_15, 4_18, 5_02, 6_02, 6_03, 8_29, 9_19, 12_26, 12_27],  // 2022: jubilee, state funeral
    [1_02, 4_07, 4_10, 5_01, 5_08, 5_29, 8_28, 12_25, 12_26],  // 2023: 8 May, coronation
    [1_01, 3_29, 4_01, 5_06, 5_27, 8_26, 12_25, 12_26],  // 2024
    [1_01, 4_18, 4_21, 5_05, 5_26, 8_25, 12_25, 12_26],  // 2025
    [1_01, 4_03, 4_06, 5_04, 5_25, 8_31, 12_25, 12_28],  // 2026
    [1_01, 3_26, 3_29, 5_03, 5_31, 8_30, 12_27, 12_28],  // 2027
    [1_03, 4_14, 4_17, 5_01, 5_29, 8_28, 12_25, 12_26],  // 2028
    [1_01, 3_30, 4_02, 5_07, 5_28, 8_27, 12_25, 12_26],  // 2029
    [1_01, 4_19, 4_22, 5_06, 5_27, 8_26, 12_25, 12_26],  // 2030
  ]
}
