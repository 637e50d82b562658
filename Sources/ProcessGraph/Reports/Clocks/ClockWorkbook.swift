extension ClockTable {
  /// The deadlines as a workbook, and on further sheets what each finish date depends on, what supposed dates change and
  /// what is to be known of the whole. Dates are dates, so that they sort.
  package var workbook: [UInt8] {
    let titles: [(String, Int)] = [
      ("deadline", 13), ("days left", 10), ("process", 22), ("what", 46), ("responsible", 28),
      ("status", 34),
      ("source", 56),
    ]
    let cells = rows.map { row -> [WorkbookPage.Cell] in
      [
        row.end.map(Self.cell) ?? .empty, row.left.map(WorkbookPage.Cell.number) ?? .empty,
        .text(graph.name(row.running.process).withoutArticle),
        .text(row.what),
        .text(row.holder), .text(row.standing), .text(row.rests),
      ]
    }
    let page = WorkbookPage(
      name: "deadlines",
      columns: titles.map { title, width in
        WorkbookPage.Column(title: title, form: title == "deadline" ? .date : .text, width: width)
      }, rows: cells)
    return WorkbookFile(
      title: "\(graph.source.name), deadlines as at \(graph.asOf.inWords)", marking: graph.source.marking,
      pages: [page] + [finishes, changes, said].filter { !$0.rows.isEmpty }
    ).bytes
  }

  /// A row for each end and each step of what it hangs on.
  private var finishes: WorkbookPage {
    let rows = outlooks.flatMap { outlook in
      outlook.facts.map { fact -> [WorkbookPage.Cell] in
        [
          .text(outlook.name.withoutArticle), .text(Self.words(fact.kind)),
          fact.date.map(Self.cell) ?? .empty,
          fact.days.map(WorkbookPage.Cell.number) ?? .empty, .text(fact.text),
        ]
      }
    }
    return Self.page(
      "finish dates", [("process", 30), ("row", 12), ("date", 13), ("days it costs", 14), ("what", 90)], rows)
  }

  private static func words(_ kind: OutlookRow.FactKind) -> String {
    switch kind {
    case .end: "the end"
    case .hangsOn: "depends on"
    case .step: "a step"
    }
  }

  private var changes: WorkbookPage {
    let rows: [[WorkbookPage.Cell]] =
      (supposed?.suppositions ?? []).map { [.text("supposed"), .empty, .empty, .text($0)] }
      + (supposed?.changes ?? []).map { change -> [WorkbookPage.Cell] in
        [
          .text(graph.name(change.process).withoutArticle), change.after.map(Self.cell) ?? .empty,
          change.days.map(WorkbookPage.Cell.number) ?? .empty, .text(change.text),
        ]
      }
    return Self.page("what would change", [("process", 30), ("date", 13), ("days", 10), ("what", 90)], rows)
  }

  private var said: WorkbookPage { Self.page("notes", [("note", 120)], notes.map { [.text($0)] }) }

  private static func page(_ name: String, _ titles: [(String, Int)], _ rows: [[WorkbookPage.Cell]])
    -> WorkbookPage
  {
    WorkbookPage(
      name: name,
      columns: titles.map { title, width in
        WorkbookPage.Column(title: title, form: title == "date" ? .date : .text, width: width)
      }, rows: rows)
  }

  private static func cell(_ date: CaseDate) -> WorkbookPage.Cell {
    date.isDay ? .day(date.first) : .text(date.description)
  }
}
