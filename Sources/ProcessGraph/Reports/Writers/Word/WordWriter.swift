/// Writes a report as the body of a Word file. The order of elements within each is that of the format's schema, which Word
/// insists on.
struct WordWriter {
  static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  let report: Report
  /// Twentieths of a point: A4 with its margins.
  let page: (width: Int, margin: Int)
  private(set) var media: [(name: String, bytes: [UInt8])] = []
  private(set) var sections: [Section] = []
  private var bookmarks: [String: Int] = [:]
  private var drawings = 0
  /// Whether nothing but the heading of the part around it stands before a part.
  private var isBelowHeading = false

  /// Between the margins of a page on its side.
  var wideWidth: Int { 16838 - 2 * page.margin }

  init(_ report: Report) {
    self.report = report
    let margin = report.pages == .sheet ? 850 : 794
    page = (11906 - 2 * margin, margin)
  }

  /// What the document leads to outside itself: its parts and pictures.
  var links: XML {
    let names = ["styles", "numbering", "settings", "header1", "footer1", "footer2"]
    let parts = names.enumerated().map { n, name -> (id: String, kind: String, target: String) in
      let kind = name.filter { !$0.isNumber }
      return ("rId\(n + 1)", "\(Self.relations)/\(kind)", "\(name).xml")
    }
    return Report.relationships(
      parts + media.map { (Self.id(of: $0.name), Self.relations + "/image", "media/" + $0.name) })
  }

  private static func id(of name: String) -> String { "img" + name.filter { $0.isLetter || $0.isNumber } }

  mutating func body() throws(DrawingError) -> XML {
    sections = [Section(shape: report.pages == .onSide ? .wide : .upright, startsPage: false)]
    append(Self.paragraph("Title", [Self.run(report.heading)]))
    for line in report.subtitle { append(Self.paragraph("Subtitle", [Self.run(line)])) }
    for part in report.parts { try write(part, level: 1) }
    let all = sections.filter { !$0.content.isEmpty }
    var content: [XML] = []
    for (n, section) in all.enumerated() {
      content += section.content
      let end = properties(section)
      content.append(
        n == all.count - 1
          ? end : XML("w:p", [:], [XML("w:pPr", [:], [XML("w:pStyle", ["w:val": "Gap"]), end])]))
    }
    return XML(
      "w:document",
      [
        "xmlns:w": Self.space, "xmlns:r": Self.relations,
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
      ], [XML("w:body", [:], content)])
  }

  private func properties(_ section: Section) -> XML {
    let isWide = section.isOnSide
    let (short, long) = (11906, 16838)
    return XML(
      "w:sectPr", [:],
      [
        XML("w:headerReference", ["w:type": "default", "r:id": "rId4"]),
        XML("w:footerReference", ["w:type": "default", "r:id": isWide ? "rId6" : "rId5"]),
        XML("w:type", ["w:val": section.startsPage ? "nextPage" : "continuous"]),
        XML(
          "w:pgSz",
          [
            "w:w": "\(isWide ? long : short)", "w:h": "\(isWide ? short : long)",
            "w:orient": isWide ? "landscape" : nil,
          ]),
        XML(
          "w:pgMar",
          [
            "w:top": "\(page.margin)", "w:right": "\(page.margin)", "w:bottom": "\(page.margin + 60)",
            "w:left": "\(page.margin)", "w:header": "400", "w:footer": "400", "w:gutter": "0",
          ]),
        section.columns,
      ])
  }

  // MARK: Parts and blocks

  mutating func append(_ xml: XML) { sections[sections.count - 1].content.append(xml) }

  private mutating func turn(to shape: Section.Shape, startsPage: Bool) {
    let last = sections[sections.count - 1]
    if last.shape == shape && !startsPage { return }
    var new = Section(shape: shape, startsPage: startsPage)
    new.startsPage = startsPage || last.isOnSide != new.isOnSide
    // Columns become equally long only where something stands below them on their page.
    if new.startsPage, sections.last(where: { !$0.content.isEmpty })?.shape == .columns {
      sections.append(
        Section(shape: .upright, startsPage: false, content: [Self.paragraph("Gap", [])]))
    }
    sections.append(new)
  }

  private mutating func write(_ part: Report.Part, level: Int) throws(DrawingError) {
    let isWide = part.look == .wide || part.look == .wideBelow
    defer { isBelowHeading = false }
    let breaks = part.look == .page || part.look == .newPage
    if isWide {
      // A heading with nothing below it yet begins the page of its first part.
      turn(to: .wide, startsPage: part.look == .wide && !isBelowHeading)
    } else if breaks || sections[sections.count - 1].shape != .upright {
      turn(to: .upright, startsPage: breaks || sections[sections.count - 1].shape == .wide)
    }
    if !part.title.isEmpty {
      append(Self.paragraph("Heading\(min(level, 4))", marked(part.anchor, [Self.run(part.title)])))
    }
    for block in part.blocks {
      if part.look == .twoColumns, case .list = block {
        turn(to: .columns, startsPage: false)
        try write(block, part.look, level)
        turn(to: .upright, startsPage: false)
      } else {
        // What an option asks stands in columns below its figure.
        if isWide, report.pages == .annexes, case .facts = block { turn(to: .wideColumns, startsPage: false) }
        try write(block, part.look, level)
      }
    }
    for (n, inner) in part.parts.enumerated() {
      isBelowHeading = n == 0 && part.blocks.isEmpty
      try write(inner, level: level + 1)
    }
  }

  private mutating func write(_ block: Report.Block, _ look: Look?, _ level: Int) throws(DrawingError) {
    switch block {
    case .paragraph(let phrase): append(Self.paragraph(look == .lead ? "Lead" : "Normal", runs(phrase)))
    case .notice(let phrases): for phrase in phrases { append(Self.paragraph("Notice", runs(phrase))) }
    case .list(let phrases): for phrase in phrases { append(Self.paragraph("ListBullet", runs(phrase))) }
    case .entries(let entries):
      for entry in entries {
        append(
          Self.paragraph(
            "ListBullet", [Self.run(([entry.text] + entry.sources + entry.grounds).joined(separator: " "))]))
      }
    case .facts(let facts, _): for fact in facts { write(fact) }
    case .table(let table):
      if !table.isFolded {
        write(
          table, isSmall: level > 1 || look == .page || look == .annex || look == .wide || look == .wideBelow)
      }
    case .rows(let text):
      for line in text.split(separator: "\n") { append(Self.paragraph("Normal", [Self.run(String(line))])) }
    case .columns(let parts):
      turn(to: .columns, startsPage: false)
      for part in parts {
        if !part.title.isEmpty {
          let heading = marked(part.anchor, [Self.run(part.title)])
          append(Self.paragraph("Heading\(min(level + 1, 4))", heading, isInColumns: true))
        }
        for block in part.blocks { try write(block, nil, level + 1) }
      }
      turn(to: .upright, startsPage: false)
    case .figure(let figure): try write(figure)
    }
  }

  private mutating func write(_ fact: Report.Fact) {
    if fact.term.hasSuffix("?") {
      append(Self.paragraph("Question", [Self.run(fact.term)]))
      for said in fact.said { append(Self.paragraph("Normal", runs(said))) }
    } else {
      // Beside a figure on a page of its own there is little room.
      let style = sections[sections.count - 1].isOnSide ? "FactSmall" : "Normal"
      for (n, said) in fact.said.enumerated() {
        append(
          Self.paragraph(style, (n == 0 ? [Self.run(fact.term + ": ", isBold: true)] : []) + runs(said)))
      }
    }
  }

  private mutating func write(_ figure: Report.Picture) throws(DrawingError) {
    if !figure.isHeaded { append(Self.paragraph("Caption", [Self.run(figure.label)])) }
    let isWide = sections[sections.count - 1].shape == .wide
    // Two headings stand above the first figure of an annex.
    let isFirst = sections[sections.count - 1].content.count > 1
    let room = isWide ? (width: wideWidth, height: isFirst ? 8900 : 9400) : (width: page.width, height: 8200)
    // As large as it was made to be read, in twentieths of a point.
    let drawing = figure.drawing.cropped
    let size = Size(drawing.scene.printed.width * 20, drawing.scene.printed.height * 20)
    let scale = min(1, Double(room.width) / size.width, Double(room.height) / size.height)
    drawings += 1
    let names = ("figure\(drawings).png", "figure\(drawings).svg")
    media.append((names.0, try drawing.bytes(as: .png)))
    media.append((names.1, try drawing.bytes(as: .svg)))
    let extent = (Int(size.width * scale) * 635, Int(size.height * scale) * 635)
    append(
      Self.paragraph(
        "Figure",
        marked(
          .figure(figure.number),
          [
            WordPicture(
              number: drawings, title: figure.label, alternative: figure.shortAlternative, extent: extent,
              png: Self.id(of: names.0), svg: Self.id(of: names.1)
            ).run
          ])))
    for table in figure.tables where !table.isFolded { write(table, isSmall: true) }
  }

  // MARK: Words

  mutating func runs(_ phrase: Phrase) -> [XML] {
    phrase.runs.flatMap { run -> [XML] in
      switch run {
      case .plain(let text), .page(let text, _): [Self.run(text)]
      case .strong(let text): [Self.run(text, isBold: true)]
      case .small(let text): [Self.run(text, style: "Small")]
      case .target(let text, let anchor): marked(anchor, [Self.run(text, isBold: true)])
      case .link(let text, let anchor):
        [XML("w:hyperlink", ["w:anchor": name(of: anchor)], [Self.run(text, style: "Hyperlink")])]
      case .blank(let length): [Self.run(String(repeating: "_", count: length / 2))]
      case .newLine: [XML("w:r", [:], [XML("w:br")])]
      }
    }
  }

  /// The number of a place that links lead to: names in Word are short and plain.
  private mutating func number(of anchor: Anchor) -> Int {
    if let number = bookmarks[anchor.name] { return number }
    bookmarks[anchor.name] = bookmarks.count + 1
    return bookmarks.count
  }

  private mutating func name(of anchor: Anchor) -> String { "place_\(number(of: anchor))" }

  private mutating func marked(_ anchor: Anchor, _ runs: [XML]) -> [XML] {
    let number = "\(number(of: anchor))"
    return [XML("w:bookmarkStart", ["w:id": number, "w:name": "place_" + number])] + runs
      + [XML("w:bookmarkEnd", ["w:id": number])]
  }
}
