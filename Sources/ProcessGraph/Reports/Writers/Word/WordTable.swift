extension WordWriter {
  mutating func write(_ table: Report.Table, isSmall: Bool) {
    if !table.caption.isEmpty { append(Self.paragraph("Caption", [Self.run(table.caption)])) }
    let whole = sections[sections.count - 1].shape == .wide ? wideWidth : page.width
    let given = table.columns.map(\.share)
    let widths = given.map { whole * ($0 ?? 100 / table.columns.count) / 100 }
    let style = isSmall ? "TableSmall" : "TableText"
    func cell(_ content: [XML], _ n: Int) -> XML {
      var properties = [XML("w:tcW", ["w:w": "\(widths[n])", "w:type": "dxa"])]
      if table.columns[n].isToFill {
        properties.append(XML("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "F5F5F5"]))
      }
      return XML("w:tc", [:], [XML("w:tcPr", [:], properties), Self.paragraph(style, content)])
    }
    let head = XML(
      "w:tr", [:],
      [XML("w:trPr", [:], [XML("w:cantSplit"), XML("w:tblHeader")])]
        + table.columns.enumerated().map { cell([Self.run($1.title, isBold: true)], $0) })
    let rows = table.rows.map { row in
      XML(
        "w:tr", [:],
        [XML("w:trPr", [:], [XML("w:cantSplit")])]
          + zip(row, table.columns).enumerated().map { n, pair in cell(runs(pair.0), n) })
    }
    append(
      XML(
        "w:tbl", [:],
        [
          XML(
            "w:tblPr", [:],
            [
              XML("w:tblStyle", ["w:val": "Paper"]),
              XML("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]),
              XML("w:tblLayout", ["w:type": "fixed"]),
              XML(
                "w:tblLook",
                [
                  "w:val": "0020", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "1",
                  "w:lastColumn": "0", "w:noHBand": "1", "w:noVBand": "1",
                ]),
            ]), XML("w:tblGrid", [:], widths.map { XML("w:gridCol", ["w:w": "\($0)"]) }), head,
        ] + rows))
    append(Self.paragraph("Gap", []))
  }
}
