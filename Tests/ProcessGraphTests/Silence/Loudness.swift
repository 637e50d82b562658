import Foundation

@testable import ProcessGraph

/// Everything that anybody is told of a case, the cheapest first.
final class Loudness: @unchecked Sendable {
  private let said: [String]
  private let graph: CaseGraph
  private var told: [Stage: String] = [:]
  private let lock = NSLock()

  enum Stage: Int, CaseIterable {
    case findings, report, clocks, annexes, figures, people, sheets, joint, calendar, register
  }

  init(_ source: AlterableCase) {
    let (graph, said) = source.read()
    (self.graph, self.said) = (graph!, said)
  }

  /// Where an altered case differs from this one: in what reading says, or in an output; nil where it does nowhere.
  func difference(from altered: AlterableCase) -> String? {
    let (other, said) = altered.read()
    guard let other else { return "error" }
    if said != self.said { return "warning" }
    let report = CheckReport(other)
    for stage in Stage.allCases where Self.tell(stage, report) != own(stage) { return "\(stage)" }
    return nil
  }

  private func own(_ stage: Stage) -> String {
    lock.withLock {
      if let text = told[stage] { return text }
      let text = Self.tell(stage, CheckReport(graph))
      told[stage] = text
      return text
    }
  }

  private static func tell(_ stage: Stage, _ report: CheckReport) -> String {
    let graph = report.graph
    switch stage {
    case .findings: return report.json.text
    case .report: return report.text(extent: .full, checklist: true) + report.summaryText(width: 80)
    case .clocks: return ClockTable(graph).json.text
    case .joint: return (try? JointOptions(graph)).map { $0.json.text + $0.markdown } ?? ""
    case .figures:
      return View.allCases.filter { $0 != .people && $0 != .joint }.map { figures($0, report) }.joined()
    case .people: return figures(.people, report)
    case .annexes:
      // Without figures and options, which are looked at by themselves.
      let request = CasePaper.Request(annexes: [.findings, .deadlines, .duties, .sources])
      return Reader(.panel).flatMap { try? CasePaper(report, for: $0, request, version: "0").markdown } ?? ""
    case .sheets: return sheets(report)
    case .register:
      let kept = KeyedParts(graph)
      return "\(kept.people.map { "\($0.key) \($0.role)" }) \(kept.agencies.map(\.key))"
    case .calendar: return CaseCalendar(graph).text(isDetailed: true)
    }
  }

  private static func figures(_ view: View, _ report: CheckReport) -> String {
    guard let figures = try? view.figures(of: report) else { return "" }
    return figures.map { "\($0.caption)\($0.tables)" }.joined()
  }

  private static func sheets(_ report: CheckReport) -> String {
    let people = report.graph.source.people
    let readers: [Reader?] =
      [Reader(.family), Reader(.practitioner)] + people.map { Reader(.family, person: $0) }
      + people.map { Reader(.practitioner, person: $0) }
    return readers.compactMap { $0 }.map { reader in
      let paper = try? CasePaper(report, for: reader, version: "0")
      return (paper?.markdown ?? "") + (paper?.cautions.joined() ?? "")
    }.joined()
  }
}
