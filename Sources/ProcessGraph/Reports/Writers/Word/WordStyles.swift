/// The styles of a Word file. Sizes are in half points, distances in twentieths of a point.
struct WordStyles {
  let base: Int
  let isSheet: Bool

  init(_ pages: Report.Pages) {
    switch pages {
    case .annexes, .onSide: (base, isSheet) = (19, false)
    case .sheet: (base, isSheet) = (24, true)
    case .card: (base, isSheet) = (21, true)
    }
  }

  var xml: XML {
    XML("w:styles", ["xmlns:w": WordWriter.space], [defaults] + paragraphs + [small, link, table])
  }

  private var defaults: XML {
    XML(
      "w:docDefaults", [:],
      [
        XML(
          "w:rPrDefault", [:],
          [
            XML(
              "w:rPr", [:],
              [
                fonts, size(base)[0], size(base)[1],
                XML("w:lang", ["w:val": "en-GB", "w:eastAsia": "en-GB", "w:bidi": "ar-SA"]),
              ])
          ]),
        XML("w:pPrDefault", [:], [XML("w:pPr", [:], [spacing(0, 70, line: 252)])]),
      ])
  }

  private var fonts: XML {
    XML("w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:eastAsia": "Arial", "w:cs": "Arial"])
  }

  private func size(_ halfPoints: Int) -> [XML] {
    [XML("w:sz", ["w:val": "\(halfPoints)"]), XML("w:szCs", ["w:val": "\(halfPoints)"])]
  }

  private func spacing(_ before: Int, _ after: Int, line: Int? = nil) -> XML {
    XML(
      "w:spacing",
      [
        "w:before": "\(before)", "w:after": "\(after)", "w:line": line.map { "\($0)" },
        "w:lineRule": line == nil ? nil : "auto",
      ])
  }

  private func line(_ side: String, _ size: Int, _ space: Int, colour: String = "1A1A1A") -> XML {
    XML("w:\(side)", ["w:val": "single", "w:sz": "\(size)", "w:space": "\(space)", "w:color": colour])
  }

  private func style(
    _ id: String, _ name: String, next: String? = "Normal", _ paragraph: [XML], _ run: [XML] = [],
    isMain: Bool = true
  )
    -> XML
  {
    XML(
      "w:style", ["w:type": "paragraph", "w:default": id == "Normal" ? "1" : nil, "w:styleId": id],
      [XML("w:name", ["w:val": name])]
        + (id == "Normal" ? [] : [XML("w:basedOn", ["w:val": "Normal"])])
        + (next.map { [XML("w:next", ["w:val": $0])] } ?? []) + (isMain ? [XML("w:qFormat")] : [])
        + (paragraph.isEmpty ? [] : [XML("w:pPr", [:], paragraph)])
        + (run.isEmpty ? [] : [XML("w:rPr", [:], run)]))
  }

  private var paragraphs: [XML] {
    let keep = [XML("w:keepNext"), XML("w:keepLines")]
    let bold = [XML("w:b")]
    func heading(_ level: Int, _ halfPoints: Int, _ before: Int) -> XML {
      let rule = level == 1 && !isSheet ? [XML("w:pBdr", [:], [line("top", 12, 4)])] : []
      return style(
        "Heading\(level)", "heading \(level)",
        keep + rule + [spacing(before, level > 2 ? 30 : 60), XML("w:outlineLvl", ["w:val": "\(level - 1)"])],
        bold + size(halfPoints))
    }
    return [
      style("Normal", "Normal", next: nil, []),
      style("Title", "Title", keep + [spacing(0, 60)], bold + size(isSheet ? 38 : 34)),
      style("Subtitle", "Subtitle", [spacing(0, 60)], [XML("w:color", ["w:val": "333333"])] + size(base)),
      heading(1, isSheet ? base + 4 : 24, 200), heading(2, isSheet ? base + 2 : 21, 140),
      heading(3, base, 70), heading(4, base, 60),
      style(
        "Lead", "Lead",
        [
          XML("w:pBdr", [:], [line("left", 36, 8, colour: "B00020")]), spacing(60, 100),
          XML("w:ind", ["w:left": "220"]),
        ], size(base + 2)),
      style(
        "Notice", "Notice", next: "Notice",
        [
          XML("w:pBdr", [:], ["top", "left", "bottom", "right"].map { line($0, 10, 6) }), spacing(60, 60),
          XML("w:ind", ["w:left": "140", "w:right": "140"]),
        ]),
      style("Question", "Question", [XML("w:keepNext"), spacing(60, 0)], bold),
      style(
        "ListBullet", "List Bullet", next: "ListBullet",
        [
          XML("w:numPr", [:], [XML("w:numId", ["w:val": "1"])]), spacing(0, 20),
          XML("w:ind", ["w:left": "260", "w:hanging": "200"]),
        ]),
      style("Caption", "caption", [XML("w:keepNext"), spacing(80, 40)], bold),
      style(
        "TableText", "Table Text", next: "TableText", [spacing(0, 0, line: 245)],
        size(isSheet ? base - 2 : base)),
      style("TableSmall", "Table Small", next: "TableSmall", [spacing(0, 0, line: 245)], size(base - 2)),
      style("FactSmall", "Fact Small", next: "FactSmall", [spacing(0, 0, line: 230)], size(15)),
      style("Figure", "Figure", [spacing(0, 0)], isMain: false),
      style("Gap", "Gap", [spacing(0, 0, line: 120)], size(8), isMain: false),
      style(
        "Header", "header", next: nil, [spacing(0, 0), XML("w:jc", ["w:val": "right"])], size(15),
        isMain: false),
      style("Footer", "footer", next: nil, [spacing(0, 0)], size(15), isMain: false),
    ]
  }

  private var small: XML {
    XML(
      "w:style", ["w:type": "character", "w:styleId": "Small"],
      [
        XML("w:name", ["w:val": "Small"]),
        XML("w:rPr", [:], [XML("w:color", ["w:val": "444444"])] + size(isSheet ? 16 : 16)),
      ])
  }

  private var link: XML {
    XML(
      "w:style", ["w:type": "character", "w:styleId": "Hyperlink"],
      [XML("w:name", ["w:val": "Hyperlink"]), XML("w:rPr", [:], [XML("w:color", ["w:val": "0B4C8C"])])])
  }

  private var table: XML {
    XML(
      "w:style", ["w:type": "table", "w:styleId": "Paper"],
      [
        XML("w:name", ["w:val": "Paper"]),
        XML(
          "w:tblPr", [:],
          [
            XML("w:tblInd", ["w:w": "0", "w:type": "dxa"]),
            XML(
              "w:tblBorders", [:],
              [
                line("top", 8, 0), line("bottom", 6, 0, colour: "767676"),
                line("insideH", 5, 0, colour: "767676"),
              ]),
            XML(
              "w:tblCellMar", [:],
              [("top", 30), ("left", 0), ("bottom", 30), ("right", 100)].map {
                XML("w:\($0.0)", ["w:w": "\($0.1)", "w:type": "dxa"])
              }),
          ]),
      ])
  }
}
