/// Who does what by when, as a workbook to fill in and send round: what the findings ask for, most urgent first, then
/// what was agreed already and is not done.
package enum ActionWorkbook {
  package static func bytes(_ report: CheckReport) -> [UInt8] {
    let graph = report.graph
    let findings = report.findings.map { finding in
      row(
        finding.reference, finding.severity.rawValue, finding.message, finding.remedy,
        graph.name(finding.owner).withoutArticle, finding.by.map { WorkbookPage.Cell.day($0) } ?? .empty)
    }
    let agreed = graph.source.actions.filter { $0.done == nil }.map { action in
      row(
        "", "agreed", placeOfAgreement(action.from, graph), action.what ?? "",
        action.owner.map { graph.name($0).withoutArticle } ?? "", action.due.map(cell) ?? .empty)
    }
    let page = WorkbookPage(name: "actions", columns: columns, rows: findings + agreed, emptyRows: 10)
    return WorkbookFile(
      title: "\(graph.source.name), actions as at \(graph.asOf.inWords)", marking: graph.source.marking,
      pages: [page]
    ).bytes
  }

  private static let columns: [WorkbookPage.Column] = [
    WorkbookPage.Column(title: "ref.", width: 8), WorkbookPage.Column(title: "weight", width: 10),
    WorkbookPage.Column(title: "what the file shows", width: 44),
    WorkbookPage.Column(title: "what to do", width: 44),
    WorkbookPage.Column(title: "who acts", width: 22),
    WorkbookPage.Column(title: "by", form: .date, width: 13),
    WorkbookPage.Column(title: "agreed owner", width: 20, prompt: "Who has agreed to do it, by role."),
    WorkbookPage.Column(
      title: "agreed by", form: .date, width: 13, prompt: "The day by which it is done: 2015-06-30."),
    WorkbookPage.Column(title: "done on", form: .date, width: 13, prompt: "The day it was done."),
  ]

  private static func row(
    _ number: String, _ weight: String, _ shows: String, _ action: String, _ who: String,
    _ date: WorkbookPage.Cell
  ) -> [WorkbookPage.Cell] {
    [.text(number), .text(weight), .text(shows), .text(action), .text(who), date]
  }

  /// Where it was agreed: a process of the file, or a meeting in the board's own words.
  private static func placeOfAgreement(_ place: String?, _ graph: CaseGraph) -> String {
    guard let place else { return "Agreed." }
    return graph.node(place) == .process(place) ? "Agreed in \(graph.name(place))." : "Agreed: \(place)"
  }

  private static func cell(_ date: CaseDate) -> WorkbookPage.Cell {
    date.isDay ? .day(date.first) : .text(date.description)
  }
}
