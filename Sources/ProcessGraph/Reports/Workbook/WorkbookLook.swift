/// How the cells of a workbook look: the numbers are places in the list of formats.
enum WorkbookLook: Int {
  case plain, header, requiredHeader, text, day, month, number

  static let styles = XML(
    "styleSheet", ["xmlns": WorkbookFile.namespace],
    [
      XML(
        "numFmts", ["count": "2"],
        [
          XML("numFmt", ["numFmtId": "164", "formatCode": "yyyy\\-mm\\-dd"]),
          XML("numFmt", ["numFmtId": "165", "formatCode": "yyyy\\-mm"]),
        ]),
      XML("fonts", ["count": "2"], [font(isBold: false), font(isBold: true)]),
      XML(
        "fills", ["count": "4"],
        // A spreadsheet takes the first two for granted.
        [fill("none", nil), fill("gray125", nil), fill("solid", "FFE7ECF2"), fill("solid", "FFC9D6E4")]),
      XML("borders", ["count": "2"], [border(nil), border("FF8A97A6")]),
      XML(
        "cellStyleXfs", ["count": "1"],
        [XML("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])]),
      XML(
        "cellXfs", ["count": "7"],
        [
          form(0), form(49, font: 1, fill: 2, border: 1), form(49, font: 1, fill: 3, border: 1),
          form(49, border: 1), form(164, border: 1), form(165, border: 1), form(1, border: 1),
        ]),
      XML(
        "cellStyles", ["count": "1"], [XML("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])]),
    ])

  private static func font(isBold: Bool) -> XML {
    XML(
      "font", [:],
      (isBold ? [XML("b")] : []) + [
        XML("sz", ["val": "11"]), XML("name", ["val": "Arial"]), XML("family", ["val": "2"]),
      ])
  }

  private static func fill(_ pattern: String, _ colour: String?) -> XML {
    XML(
      "fill", [:],
      [XML("patternFill", ["patternType": pattern], colour.map { [XML("fgColor", ["rgb": $0])] } ?? [])])
  }

  private static func border(_ colour: String?) -> XML {
    XML(
      "border", [:],
      ["left", "right", "top", "bottom", "diagonal"].map { side in
        guard let colour, side != "diagonal" else { return XML(side) }
        return XML(side, ["style": "thin"], [XML("color", ["rgb": colour])])
      })
  }

  /// Dates and numbers begin where texts do: at the right they would touch the text of the next column.
  private static func form(_ number: Int, font: Int = 0, fill: Int = 0, border: Int = 0) -> XML {
    XML(
      "xf",
      [
        "numFmtId": "\(number)", "fontId": "\(font)", "fillId": "\(fill)", "borderId": "\(border)",
        "xfId": "0",
        "applyNumberFormat": "1", "applyFont": "1", "applyFill": "1", "applyBorder": "1",
        "applyAlignment": "1",
      ], [XML("alignment", ["horizontal": "left", "vertical": "top", "wrapText": "1"])])
  }
}
