import Testing

@testable import ProcessGraph

/// The numeric rules entered a second time, as they stand in the sources' table: kind, name, figure, unit,
/// counting, force, whether its text has a way out, and frame.
private let expected = """
  scr notify-incident 5 workingDays after guid firm both
  scr decide 1 months after guid soft seed
  scr tell-national 5 workingDays after guid firm seed
  scr complete 6 months after guid soft seed
  scr report-to-national 7 workingDays before guid firm seed
  scr keep-on-web 12 months after guid firm seed
  rr complete-and-send 15 workingDays after guid firm current
  scr lcspr-complete-publish 6 months after guid soft current
  scr lcspr-report-to-sos-and-panel 7 days before hard firm current
  scr lcspr-keep-public 1 years after hard firm current
  natl report-to-sos 7 days before hard firm current
  natl keep-public 3 years after hard firm current
  scr partners-annual-report 12 months after hard firm current
  dhr age-of-deceased-min 16 age after hard firm both
  dhr decide 1 months after guid firm both
  dhr complete 6 months after guid soft both
  dhr copy-to-da-commissioner - asap after hard soft current
  dhr no-publication-before - gate after guid firm both
  sar age-of-subject-min 18 age after hard firm both
  sar complete 6 months after guid soft both
  mhhr perpetrator-in-contact-window 6 months before policy firm seed
  mhhr complete 6 months after policy soft seed
  si report-on-steis 2 workingDays after policy firm seed
  si initial-review 72 hours after policy firm seed
  si final-report 60 workingDays after policy soft seed
  si commissioner-qa 20 days after policy firm seed
  si psii-ceiling 6 months after policy soft current
  si candour-in-person - asap after hard soft both
  si candour-written 10 workingDays after policy firm both
  cspi notify-yjb 24 hours after policy firm seed
  cspi notify-yjb 24 hours after policy firm current
  cor notify-lscb 3 days after hard firm both
  cor inquest-complete 6 months after hard soft both
  cor tell-chief-coroner 1 years after hard firm both
  cor nok-hearing-notice 1 weeks after hard firm both
  cor nok-alteration-notice 1 weeks after hard firm both
  cor body-delay-notice 28 days after hard firm both
  cor suspension-min 28 days beginning hard soft both
  cor resume-after-inquiry-min 28 days beginning hard firm both
  cor no-resume-while-trial - gate after hard soft both
  cor pfd-response 56 days after hard soft both
  cor pfd-copy-to-lscb - gate after hard firm both
  cor retain-documents-min 15 years after hard firm both
  iopc dsi-referral - endOfNextDay after hard firm both
  iopc timeliness-report-1 12 months beginning hard firm current
  iopc timeliness-report-n 6 months beginning hard firm current
  comp ca89-time-to-complain 1 years after hard soft both
  comp ca89-stage1 10 workingDays after hard soft both
  comp ca89-stage2 25 workingDays after hard soft both
  comp ca89-panel-request 20 workingDays after hard firm both
  comp ca89-panel-meets 30 workingDays after hard firm both
  comp ca89-panel-report 5 workingDays after hard firm both
  comp ca89-final-response 15 workingDays after hard firm both
  comp ca89-resubmit 1 years after hard firm both
  comp nhs-acknowledge 3 workingDays after hard firm both
  comp nhs-respond 6 months after hard soft both
  cdr registrar-to-lscb 7 days after hard firm seed
  cdr notify 48 hours after guid firm current
  cdr cdrm 3 months after guid soft current
  cdr cdop 6 weeks after guid soft current
  owhr notify-sos 1 months beginning hard firm current
  owhr age-of-deceased-min 18 age after hard firm current
  fam dispose 26 weeks beginning hard soft both
  crim custody-time-limit 182 days after hard soft both
  leder complete 6 months after policy soft current
  hse riddor-report 10 days after hard firm both
  disc lado-referral 1 workingDays after guid firm seed
  lado referral 1 workingDays after guid firm current
  """

/// The row that a clock makes; one that stands for both frames together is joined below.
private func row(_ clock: Clock) -> String {
  let unit: String
  switch clock.period {
  case .days(let count): unit = "\(count) days"
  case .workingDays(let count): unit = "\(count) workingDays"
  case .weeks(let count): unit = "\(count) weeks"
  case .months(let count): unit = "\(count) months"
  case .years(let count): unit = "\(count) years"
  case .hours(let count): unit = "\(count) hours"
  case .age(let count): unit = "\(count) age"
  case .endOfNextDay: unit = "- endOfNextDay"
  case .asSoonAsPracticable: unit = "- asap"
  case .gate: unit = "- gate"
  }
  let counting = ["after": "after", "before": "before", "beginning-with": "beginning"][
    clock.counting.rawValue]!
  let force = ["law": "hard", "guidance": "guid", "policy": "policy"][clock.force.rawValue]!
  return [
    clock.kind.rawValue, clock.name, unit, counting, force, clock.leeway == nil ? "firm" : "soft",
  ].joined(separator: " ")
}

@Suite struct ClockTableTests {
  @Test func everyNumericRuleIsAClock() {
    var frames: [String: [Frame]] = [:]
    for clock in Clock.all { frames[row(clock), default: []] += clock.frames }
    // Two rules of the youth justice board differ only in frame, and so make one row here.
    let actual = Set(
      frames.map { row, frames in
        let isBoth = Set(frames).count == 2
        return "\(row) \(isBoth ? "both" : frames[0] == .england2015 ? "seed" : "current")"
      })
    var wanted = Set(expected.split(separator: "\n").map(String.init))
    #expect(wanted.count == 68)
    wanted.remove("cspi notify-yjb 24 hours after policy firm seed")
    wanted.remove("cspi notify-yjb 24 hours after policy firm current")
    wanted.insert("cspi notify-yjb 24 hours after policy firm both")
    #expect(wanted.subtracting(actual).sorted() == [], "rules without a clock")
    #expect(actual.subtracting(wanted).sorted() == [], "clocks without a rule")
  }

  @Test func idsAreUniqueInAFrame() {
    for frame in Frame.allCases {
      let ids = Clock.all.filter { $0.frames.contains(frame) }.map(\.id)
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func everyClockBelongsToAKindOfItsFrame() {
    for clock in Clock.all {
      #expect(clock.frames.allSatisfy(clock.kind.exists(in:)), "\(clock.id)")
      #expect(clock.starts.isEmpty == false && clock.authority.isEmpty == false, "\(clock.id)")
    }
    #expect(KindID.dhr.kind.clocks(in: .england2015).map(\.name).contains("copy-to-da-commissioner") == false)
    #expect(KindID.dhr.kind.clocks(in: .englandCurrent).map(\.name).contains("copy-to-da-commissioner"))
  }
}
