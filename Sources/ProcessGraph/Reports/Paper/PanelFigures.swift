extension PanelPaper {
  /// Every view of the case, each with its tables.
  var figures: Paper.Part {
    get throws(DrawingError) {
      var blocks: [Paper.Block] = []
      var notDrawn: [Paper.Block] = []
      var all: [any Drawable] = []
      for view in View.allCases {
        do {
          all += try view.figures(of: report)
        } catch .tooManyFigures(let most) {
          notDrawn.append(
            .paragraph("The view ‘\(view.rawValue)’ would take more than \(most) figures and is left out."))
        }
      }
      for figure in all.eachOnce(by: { $0.id }) {
        let number = blocks.count + 1
        let tables = figure.tables.filter { !$0.rows.isEmpty }.map { table in
          Paper.Table(
            caption: "Figure \(number) in words: \(table.title.lowercasedFirst)", columns: table.columns,
            rows: table.rows.map { $0.map { Phrase($0) } })
        }
        let drawing = try figure.figure(theme: .print)
        blocks.append(
          .figure(PaperFigure(number: number, caption: figure.caption, drawing: drawing, tables: tables)))
      }
      return Paper.Part("Figures", look: .wide, blocks + notDrawn)
    }
  }

  // MARK: What else there is

  var clocks: Paper.Part? {
    let rows = ClockTable(graph).rows
    guard !rows.isEmpty else { return nil }
    return Paper.Part(
      "Clocks", look: .wide,
      [
        .table(
          Paper.Table(
            caption: "Every deadline that runs",
            columns: ["Last day", "What is due", "Owed by", "Standing", "Rests on"],
            rows: rows.map { row in
              [row.end?.inWords ?? "No day", row.what, row.holder, row.standing, row.rests].map { Phrase($0) }
            }))
      ])
  }

  /// A duty stands once, with all the processes for which its answer is the same.
  var checklist: Paper.Part? {
    let lines = Checklist.lines(graph)
    guard !lines.isEmpty else { return nil }
    var rows: [(duty: String, state: String, about: [ID])] = []
    for line in lines {
      let state = [line.state.title, line.state.details].filter { !$0.isEmpty }.joined(separator: ", ")
      let duty = line.duty.statement.sentence
      if let n = rows.firstIndex(where: { $0.duty == duty && $0.state == state }) {
        rows[n].about += line.about
      } else {
        rows.append((duty, state, line.about))
      }
    }
    let summary =
      "Duties that no table can show: a person says whether they are met. \(Checklist.summary(lines))."
    let table = Paper.Table(
      caption: "To confirm", columns: ["Duty", "For", "How it stands"],
      rows: rows.map { [$0.duty, graph.names($0.about), $0.state].map { Phrase($0) } })
    return Paper.Part("Checklist", look: .page, [.paragraph(Phrase(summary)), .table(table)])
  }

  var accepted: Paper.Part? {
    guard !report.accepted.isEmpty else { return nil }
    return Paper.Part("Accepted findings", [.list(report.accepted.map { Phrase($0.acceptedLine) })])
  }

  /// Information lines, and the local thresholds that decided something.
  var notes: Paper.Part? {
    var blocks: [Paper.Block] = []
    if !report.notes.isEmpty { blocks.append(.list(report.notes.map { Phrase($0.message) })) }
    if !report.settingsLines.isEmpty {
      blocks.append(.paragraph("Local settings that decided a finding; they are local choices:"))
      blocks.append(.list(report.settingsLines.map { Phrase($0) }))
    }
    return blocks.isEmpty ? nil : Paper.Part("Information and local settings", blocks)
  }
}
