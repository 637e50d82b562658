extension ClockTable {
  /// The deadlines as a workbook: dates are dates, so that they sort.
  package var workbook: [UInt8] {
    let titles: [(String, Int)] = [
      ("last day", 13), ("days left", 10), ("process", 22), ("what", 50), ("owed by", 28),
      ("how it stands", 34),
      ("what it rests on", 60),
    ]
    let cells = rows.map { row -> [WorkbookPage.Cell] in
      let end: WorkbookPage.Cell =
        row.end.map { $0.isDay ? .day($0.first) : .text($0.description) } ?? .empty
      return [
        end, row.left.map(WorkbookPage.Cell.number) ?? .empty, .text(graph.name(row.running.process)),
        .text(row.what),
        .text(row.holder), .text(row.standing), .text(row.rests),
      ]
    }
    let page = WorkbookPage(
      name: "deadlines",
      columns: titles.map { title, width in
        WorkbookPage.Column(title: title, form: title == "last day" ? .date : .text, width: width)
      }, rows: cells)
    return WorkbookFile(
      title: "\(graph.source.name), deadlines as at \(graph.asOf.inWords)", marking: graph.source.marking,
      pages: [page]
    ).bytes
  }
}
