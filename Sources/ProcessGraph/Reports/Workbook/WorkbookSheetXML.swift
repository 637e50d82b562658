/// One sheet as it stands in the file.
struct WorkbookSheetXML {
  var page: WorkbookPage
  var title: String
  var marking: String?
  var isFirst: Bool

  private var lastRow: Int { 1 + page.rows.count + page.emptyRows }

  var element: XML {
    XML(
      "worksheet", ["xmlns": WorkbookFile.namespace],
      [
        XML("sheetPr", [:], [XML("pageSetUpPr", ["fitToPage": "1"])]), views,
        XML("sheetFormatPr", ["defaultRowHeight": "15"]), widths, XML("sheetData", [:], [header] + rows),
      ] + validations + [
        XML(
          "pageMargins",
          ["left": "0.5", "right": "0.5", "top": "0.8", "bottom": "0.7", "header": "0.3", "footer": "0.3"]),
        XML(
          "pageSetup",
          [
            "paperSize": "9", "fitToWidth": "\(page.pagesWide)", "fitToHeight": "0",
            "pageOrder": page.pagesWide > 1 ? "overThenDown" : nil, "orientation": "landscape",
          ]), running,
      ])
  }

  /// The header stays in sight.
  private var views: XML {
    XML(
      "sheetViews", [:],
      [
        XML(
          "sheetView", ["tabSelected": isFirst ? "1" : nil, "workbookViewId": "0"],
          [
            XML("pane", ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"]),
            XML("selection", ["pane": "bottomLeft", "activeCell": "A2", "sqref": "A2"]),
          ])
      ])
  }

  private var widths: XML {
    XML(
      "cols", [:],
      page.columns.enumerated().map { index, column in
        XML(
          "col",
          [
            "min": "\(index + 1)", "max": "\(index + 1)", "width": "\(column.width)",
            "style": "\(look(of: column).rawValue)", "customWidth": "1",
          ])
      })
  }

  private func look(of column: WorkbookPage.Column) -> WorkbookLook { column.form == .date ? .day : .text }

  private var header: XML {
    XML(
      "row", ["r": "1", "ht": height(of: page.columns.map { .text($0.title) })],
      page.columns.enumerated().map { index, column in
        Self.text(column.title, at: name(1, index), column.isRequired ? .requiredHeader : .header)
      })
  }

  private var rows: [XML] {
    (0..<page.rows.count + page.emptyRows).map { number in
      let cells = number < page.rows.count ? page.rows[number] : []
      return XML(
        "row", ["r": "\(number + 2)", "ht": height(of: cells)],
        page.columns.indices.map { index in
          cell(index < cells.count ? cells[index] : .empty, at: name(number + 2, index), page.columns[index])
        })
    }
  }

  /// The height that wrapped text takes. It is a proposal: the spreadsheet may fit the row anew.
  private func height(of cells: [WorkbookPage.Cell]) -> String? {
    let lines = zip(cells, page.columns).map { cell, column in
      (cell.columns + max(1, column.width - 2) - 1) / max(1, column.width - 2)
    }
    guard let most = lines.max(), most > 1 else { return nil }
    return "\(15 * min(most, 25))"
  }

  private func name(_ row: Int, _ index: Int) -> String { CellName.text(row: row, column: index + 1) }

  private func cell(_ cell: WorkbookPage.Cell, at place: String, _ column: WorkbookPage.Column) -> XML {
    switch cell {
    case .empty: XML("c", ["r": place, "s": "\(look(of: column).rawValue)"])
    case .text(let text): Self.text(text, at: place, .text)
    case .day(let day): Self.number(Self.serial(day), at: place, .day)
    case .month(let day): Self.number(Self.serial(day), at: place, .month)
    case .number(let number): Self.number(number, at: place, .number)
    }
  }

  /// The number that a spreadsheet keeps a day as.
  static func serial(_ day: Day) -> Int { day.number + 25_569 }

  private static func number(_ number: Int, at place: String, _ look: WorkbookLook) -> XML {
    XML("c", ["r": place, "s": "\(look.rawValue)"], [XML("v", text: "\(number)")])
  }

  /// Text stays text, whatever it begins with: nothing of it is worked out.
  private static func text(_ text: String, at place: String, _ look: WorkbookLook) -> XML {
    XML(
      "c", ["r": place, "s": "\(look.rawValue)", "t": "inlineStr"],
      [XML("is", [:], [XML("t", ["xml:space": keepsSpace(text) ? "preserve" : nil], text: escaped(text))])])
  }

  /// Whether spaces of a text would be lost where the file does not ask to keep them.
  private static func keepsSpace(_ text: String) -> Bool {
    text.first?.isWhitespace ?? false || text.last?.isWhitespace ?? false
      || text.contains { $0 == "\t" || $0.isNewline } || text.contains("  ")
  }

  /// `_x000D_` in a workbook is a carriage return: where a text has such letters, they are marked as plain ones.
  static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { "_x005F_x\($0.1)_" }
  }

  private var validations: [XML] {
    var all = page.columns.enumerated().compactMap { index, column -> XML? in
      guard column.prompt != nil || column.choice != nil else { return nil }
      let letters = CellName.letters(index + 1)
      return Self.validation(
        "\(letters)2:\(letters)\(max(lastRow, 2))", title: column.title, prompt: column.prompt, column.choice)
    }
    all += page.prompts.map {
      Self.validation(name($0.row + 2, $0.column), title: $0.title, prompt: $0.text, $0.choice)
    }
    return all.isEmpty ? [] : [XML("dataValidations", ["count": "\(all.count)"], all)]
  }

  private static func validation(
    _ cells: String, title: String, prompt: String?, _ choice: WorkbookPage.Choice?
  ) -> XML {
    XML(
      "dataValidation",
      [
        "type": choice == nil ? nil : "list",
        "errorStyle": choice.map { $0.offers == .closedWords ? "stop" : "warning" }, "allowBlank": "1",
        "showInputMessage": prompt == nil ? nil : "1", "showErrorMessage": choice == nil ? nil : "1",
        "errorTitle": choice.map { Self.alert($0.offers).title },
        "error": choice.map { Self.alert($0.offers).text },
        "promptTitle": prompt.map { _ in String(title.prefix(32)) },
        "prompt": prompt.map { String($0.prefix(255)) },
        "sqref": cells,
      ], choice.map { [XML("formula1", text: $0.name)] } ?? [])
  }

  /// What is said of a word that is not on the list.
  private static func alert(_ offers: WorkbookPage.Choice.Offer) -> (title: String, text: String) {
    switch offers {
    case .closedWords:
      ("Not one of the words", "Please choose a word from the list, or leave the cell empty.")
    case .words:
      ("Not on the list", "Keep it if it is another way to write one of these, or a word of your own.")
    case .ids: ("Not on the list yet", "No row has this id so far. Keep it if you will add the row.")
    }
  }

  /// Header and footer, as large on a page that is made smaller; an `&` in them would begin an instruction.
  private var running: XML {
    func plain(_ text: String) -> String { text.replacing("&", with: "&&") }
    return XML(
      "headerFooter", ["scaleWithDoc": "0"],
      (marking.map { [XML("oddHeader", text: "&C\(plain($0))")] } ?? []) + [
        XML("oddFooter", text: "&L\(plain(title)), \(plain(page.name))&RPage &P of &N")
      ])
  }
}
