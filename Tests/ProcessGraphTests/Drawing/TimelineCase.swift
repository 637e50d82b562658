@testable import ProcessGraph

/// Cases whose timelines are hard to draw.
enum TimelineCase: String, CaseIterable {
  case threeDays, twelveYears, sixtyContacts, twentyProcesses

  func report() throws -> CheckReport {
    let source = try CaseReader.read(text: text, file: "case.yaml").case
    return CheckReport(CaseGraph(source, asOf: source.asOf!))
  }

  func timelines() throws -> [Timeline] { try Timeline.figures(of: try report(), Narrowing(), atMost: 9) }

  private var text: String {
    """
    overlap: 1
    case: \(rawValue)
    frame: england-2015
    as-of: \(self == .threeDays ? "2015-03-16" : "2016-03-16")
    incident: \(self == .twelveYears ? "2006-03-14" : "2015-03-14")
    agencies: {board: {name: Safeguarding Children Board}, police: {name: Police}}
    people: {mother: {family: mother}, father: {family: father of the elder of the two children}}
    \(tables)
    """
  }

  private var tables: String {
    switch self {
    case .threeDays:
      """
      processes:
        crim: {kind: crim, commissioner: police, started: 2015-03-14, milestones: {charge: 2015-03-16}}
        scr: {kind: scr, commissioner: board, notified: 2015-03-16}
      contacts:
        - {with: mother, by: crim, on: 2015-03-14, about: support}
        - {with: [mother, father], by: [scr, crim], on: 2015-03-16, about: support}
      """
    case .twelveYears:
      """
      processes:
        crim: {kind: crim, started: 2006-03-14, milestones: {trial: 2007-05, verdict: 2007-06-01}, finished: 2007-07-01}
        scr: {kind: scr, notified: 2006-05-16, decided: 2007-03-16, finished: 2015-01-12, published: 2015-02-02}
        dhr: {kind: dhr, decided: 2009-03-16, due: 2009-09-16, expected: 2018-03}
        disc: {kind: disc}
      waits:
        - {process: scr, part: whole, for: crim, until: trial, on: 2006-06-01}
        - {process: dhr, part: publication, for: scr, because: it is the same family}
      contacts:
        - {with: father, by: scr, on: 2010-05, about: notification}
      """
    case .sixtyContacts:
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-16, due: 2016-10-16}
        crim: {kind: crim, started: 2015-03-14, milestones: {trial: 2016-05-01}}
      waits:
        - {process: any, part: family-contact, of: father, for: crim, until: trial, on: 2015-04-01}
      contacts:
      \((0..<60).map { n in
          let day = Day(number: 16_560 + n * n % 500)
          return "  - {with: \(n % 3 == 0 ? "father" : "mother"), by: scr, on: \(day), about: support}"
        }.joined(separator: "\n"))
      """
    case .twentyProcesses:
      """
      processes:
      \((0..<20).map { n in
          let kind = ["scr", "dhr", "sar", "crim", "cor", "si", "imr", "comp"][n % 8]
          let end = ["due: 2016-09-01", "expected: 2016-08", "finished: 2016-02-03"][n % 3]
          return "  p\(n): {kind: \(kind), commissioner: board, started: \(Day(number: 16_510 + 11 * n)), \(end)}"
        }.joined(separator: "\n"))
      contacts:
      \((0..<30).map { n in
          "  - {with: mother, by: p\(n * 7 % 20), on: \(Day(number: 16_520 + n * 17)), about: support}"
        }.joined(separator: "\n"))
      """
    }
  }
}
