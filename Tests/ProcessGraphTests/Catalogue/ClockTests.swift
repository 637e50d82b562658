import Testing

@testable import ProcessGraph

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }
private func date(_ year: Int, _ month: Int, _ d: Int) -> CaseDate { CaseDate(day(year, month, d)) }

private func clock(_ id: String, _ frame: Frame = .england2015) -> Clock {
  Clock.all.first { $0.id == id && $0.frames.contains(frame) }!
}

@Suite struct ClockTests {
  /// Worked out by hand on a calendar.
  @Test(arguments: [
    ("scr-notify-incident", (2015, 3, 30), (2015, 4, 8)),  // Easter lies between
    ("scr-decide", (2015, 1, 31), (2015, 2, 28)),
    ("scr-complete", (2015, 8, 31), (2016, 2, 29)),
    ("scr-report-to-national", (2015, 4, 10), (2015, 3, 30)),
    ("dhr-decide", (2015, 3, 16), (2015, 4, 16)),
    ("si-final-report", (2015, 4, 1), (2015, 6, 30)),
    ("si-initial-review", (2015, 4, 1), (2015, 4, 4)),
    ("cspi-notify-yjb", (2015, 4, 1), (2015, 4, 2)),
    ("cor-notify-lscb", (2015, 3, 14), (2015, 3, 17)),
    ("cor-suspension-min", (2015, 3, 1), (2015, 3, 28)),
    ("cor-pfd-response", (2015, 3, 1), (2015, 4, 26)),
    ("cor-tell-chief-coroner", (2016, 2, 29), (2017, 2, 28)),
    ("iopc-dsi-referral", (2015, 12, 31), (2016, 1, 1)),
    ("fam-dispose", (2015, 1, 1), (2015, 7, 1)),
    ("comp-ca89-stage1", (2015, 12, 21), (2016, 1, 7)),
    ("crim-custody-time-limit", (2015, 1, 1), (2015, 7, 2)),
    ("mhhr-perpetrator-in-contact-window", (2015, 8, 31), (2015, 2, 28)),
  ])
  func endsWorkedOutByHand(_ id: String, _ start: (Int, Int, Int), _ end: (Int, Int, Int)) {
    #expect(clock(id).end(from: date(start.0, start.1, start.2)) == date(end.0, end.1, end.2))
  }

  @Test(arguments: [
    ("lcspr-report-to-sos-and-panel", (2024, 4, 5), (2024, 3, 29)),
    ("lcspr-keep-public", (2024, 2, 29), (2025, 2, 28)),
  ])
  func endsUnderCurrentLaw(_ name: String, _ start: (Int, Int, Int), _ end: (Int, Int, Int)) {
    let clock = clock("scr-" + name, .englandCurrent)
    #expect(clock.end(from: date(start.0, start.1, start.2)) == date(end.0, end.1, end.2))
  }

  @Test func beginningWithADayCountsIt() {
    let notice = clock("owhr-notify-sos", .englandCurrent)
    #expect(notice.end(from: date(2023, 5, 10)) == date(2023, 6, 9))
    #expect(notice.end(from: date(2023, 5, 1)) == date(2023, 5, 31))
    // 31 January has no counterpart in February, so the month ends with February.
    #expect(notice.end(from: date(2024, 1, 31)) == date(2024, 2, 29))
    #expect(notice.end(from: date(2024, 1, 28)) == date(2024, 2, 27))
    #expect(
      clock("iopc-timeliness-report-1", .englandCurrent).end(from: date(2020, 2, 29)) == date(2021, 2, 28))
  }

  @Test func aMonthEndsAtBothEnds() {
    let march = CaseDate(year: 2015, month: 3)!
    #expect(
      clock("scr-complete").end(from: march) == CaseDate(first: day(2015, 9, 1), last: day(2015, 9, 30)))
  }

  @Test func whatIsNotCountedHasNoEnd() {
    #expect(clock("dhr-age-of-deceased-min").end(from: date(2015, 3, 14)) == nil)
    #expect(clock("si-candour-in-person").end(from: date(2015, 3, 14)) == nil)
    #expect(clock("scr-notify-incident").end(from: date(2031, 3, 14)) == nil)
  }

  @Test func aBarIsLiftedTheDayAfterItsPeriodOrOnTheDayOfItsGate() {
    #expect(clock("cor-suspension-min").earliest(from: date(2015, 3, 1)) == date(2015, 3, 29))
    #expect(clock("cor-no-resume-while-trial").earliest(from: date(2015, 11, 20)) == date(2015, 11, 20))
    #expect(clock("scr-complete").earliest(from: date(2015, 3, 1)) == nil)
  }

  @Test func aSecondFigureIsKeptApart() {
    let stage = clock("comp-ca89-stage2")
    #expect(stage.end(from: date(2015, 1, 2)) == date(2015, 2, 6))
    #expect(stage.longestEnd(from: date(2015, 1, 2)) == date(2015, 4, 7))
    #expect(clock("scr-decide").longestEnd(from: date(2015, 1, 2)) == nil)
  }

  @Test func noticesOfAChildsDeathAreForChildrenOnly() {
    for frame in Frame.allCases {
      #expect(
        Kind.all.flatMap { $0.clocks(in: frame) }.filter { $0.occasion == .child }.map(\.id)
          == ["cor-notify-lscb", "cor-pfd-copy-to-lscb"])
    }
  }

  @Test func rulesOfAnotherTimeAreNotInForce() {
    #expect(clock("cspi-notify-yjb").isInForce(on: day(2018, 5, 8)))
    #expect(!clock("cspi-notify-yjb").isInForce(on: day(2018, 5, 9)))
    #expect(!clock("cspi-notify-yjb", .englandCurrent).isInForce(on: day(2022, 3, 31)))
    #expect(clock("scr-decide").isInForce(on: day(2012, 1, 1)))
  }
}

@Suite struct PausedClockTests {
  @Test func aSuspendedInquestRunsOnByTheDaysOfTheSuspension() {
    let inquest = clock("cor-inquest-complete")
    let start = date(2015, 3, 14)
    #expect(inquest.end(from: start, pauses: []) == date(2015, 9, 14))
    // Ten days, both ends counted.
    #expect(inquest.end(from: start, pauses: [day(2015, 5, 1)...day(2015, 5, 10)]) == date(2015, 9, 24))
    // Only the days after the start count, and a pause after the end changes nothing.
    #expect(inquest.end(from: start, pauses: [day(2015, 3, 1)...day(2015, 3, 15)]) == date(2015, 9, 15))
    #expect(inquest.end(from: start, pauses: [day(2015, 9, 15)...day(2015, 9, 30)]) == date(2015, 9, 14))
    // A second pause that begins in the days the first one added also counts.
    let two = [day(2015, 5, 1)...day(2015, 5, 10), day(2015, 9, 20)...day(2015, 9, 21)]
    #expect(inquest.end(from: start, pauses: two) == date(2015, 9, 26))
  }

  @Test func aStoppedHealthClockCountsWorkingDays() {
    let report = clock("si-final-report")
    #expect(report.end(from: date(2015, 6, 1)) == date(2015, 8, 24))
    // Monday to Sunday are five working days; 31 August is a bank holiday.
    let pause = day(2015, 6, 8)...day(2015, 6, 14)
    #expect(report.end(from: date(2015, 6, 1), pauses: [pause]) == date(2015, 9, 1))
  }

  @Test func aClockThatNothingPausesIsUnmoved() {
    let pauses = [day(2015, 3, 20)...day(2015, 3, 30)]
    #expect(clock("scr-decide").end(from: date(2015, 3, 14), pauses: pauses) == date(2015, 4, 14))
  }
}

@Suite struct ClockWordTests {
  @Test func clocksReadAsSentences() {
    let notice = clock("scr-notify-incident")
    #expect(notice.holderName(in: .england2015) == "the local authority")
    #expect(
      notice.lengthInWords == "within 5 working days of the day the local authority becomes aware of it")
    #expect(clock("si-commissioner-qa").holderName(in: .england2015) == "the clinical commissioning group")
    #expect(
      clock("cor-suspension-min").lengthInWords.hasPrefix("not within the 28 days beginning with the day"))
    #expect(clock("scr-report-to-national").lengthInWords == "at least 7 working days before publication")
    #expect(clock("scr-keep-on-web").lengthInWords == "for at least 12 months from the day it is published")
    #expect(clock("si-candour-in-person").forceInWords == "law")
    #expect(clock("mhhr-complete").holderName(in: .england2015) == "NHS England")
    #expect(clock("comp-ca89-panel-request").isRight)
    #expect(clock("scr-complete").forceInWords == "guidance, longer where a court case would be harmed")
  }
}
