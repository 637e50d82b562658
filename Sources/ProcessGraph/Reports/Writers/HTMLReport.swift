extension Report {
  /// The report as one page of HTML that needs nothing else.
  var html: String {
    let named = parts.filter { !$0.title.isEmpty }
    let contents = HTML.element(
      .nav, .label("Contents"), .look(.contents),
      of: [
        .element(.ul, of: named.map { .element(.li, of: [.link(to: $0.anchor, $0.title)]) })
      ])
    let marked: [HTML] = marking.isEmpty ? [] : [.element(.p, .look(.marking), text: marking)]
    let head = HTML.element(
      .header,
      of: marked + [.element(.h1, .id(Anchor("title")), text: heading)]
        + subtitle.map { .element(.p, .look(.subtitle), text: $0) })
    let main = HTML.element(
      .main, .id(Anchor("main")), .focusable,
      of: (named.count > 6 ? [contents] : []) + parts.map { $0.html(level: 2) })
    let footer = marked + (foot.isEmpty ? [] : [HTML.element(.p, .look(.subtitle), text: foot)])
    let page = HTMLPage(
      title: heading + (subtitle.first.map { pages == .annexes ? "" : " – " + $0 } ?? ""),
      style: Stylesheet(marking: marking, foot: foot, pages: pages), look: pages.look,
      body: [.element(.a, .look(.skip), .link(Anchor("main")), text: "Skip to the paper")]
        + (cover.isEmpty ? [] : [coverNote]) + [head, main, .element(.footer, of: footer)])
    return page.text
  }

  /// What whoever hands it over should know. It is seen on a screen and is not printed.
  private var coverNote: HTML {
    .element(
      .aside, .look(.cover), .label("Before you hand this over"),
      of: [
        .element(.p, of: [.element(.strong, text: "Before you hand this over")]),
        .element(.ul, of: cover.map { .element(.li, text: $0) }),
        .element(
          .p,
          text:
            "This note is for you. It is not printed: hand over the printed sheet and do not send this file."),
      ])
  }
}

extension Report.Pages {
  fileprivate var look: Look? {
    switch self {
    case .annexes, .onSide: nil
    case .sheet: .sheet
    case .card: .card
    }
  }
}

extension Report.Part {
  fileprivate func html(level: Int) -> HTML {
    let headings: [HTML.Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    let looks = look.map { [HTML.Attribute.look($0)] } ?? []
    let inside = blocks.map { $0.html(level: level) } + parts.map { $0.html(level: level + 1) }
    guard !title.isEmpty else { return .element(.div, [.id(anchor)] + looks, inside) }
    let heading = HTML.element(headings[min(level, 6) - 1], .id(anchor), text: title)
    return .element(.section, [.labelledBy(anchor)] + looks, [heading] + inside)
  }
}

extension Report.Block {
  fileprivate func html(level: Int) -> HTML {
    switch self {
    case .paragraph(let phrase): .element(.p, of: phrase.html)
    case .notice(let phrases): .element(.div, .look(.notice), of: phrases.map { .element(.p, of: $0.html) })
    case .list(let phrases): .element(.ul, of: phrases.map { .element(.li, of: $0.html) })
    case .entries(let entries): .element(.ul, of: entries.map { .element(.li, of: $0.html) })
    case .facts(let facts, _):
      .element(
        .dl,
        of: facts.map { fact in
          .element(
            .div, of: [.element(.dt, text: fact.term)] + fact.said.map { .element(.dd, of: $0.html) })
        })
    case .table(let table): table.html
    case .figure(let figure): figure.html
    case .rows(let text):
      .element(
        .pre, of: text.split(separator: "\n").flatMap { [.text(String($0)), .element(.br, of: [])] })
    case .columns(let parts): .element(.div, .look(.columns), of: parts.map { $0.html(level: level + 1) })
    }
  }
}

extension Report.Entry {
  fileprivate var html: [HTML] {
    [.text(text)]
      + (sources + grounds).flatMap { [.element(.br, of: []), .element(.span, .look(.small), text: $0)] }
  }
}

extension Phrase {
  var html: [HTML] {
    runs.map { run in
      switch run {
      case .plain(let text): .text(text)
      case .strong(let text): .element(.strong, text: text)
      case .target(let text, let anchor): .element(.strong, .id(anchor), text: text)
      case .small(let text): .element(.span, .look(.small), text: text)
      case .link(let text, let anchor): .link(to: anchor, text)
      case .page(let text, let page): .element(.a, .page(page), text: text)
      case .blank(let length):
        .element(.span, .look(length > 60 ? .longBlank : .blank), text: "\u{A0}")
      case .newLine: .element(.br, of: [])
      }
    }
  }
}

extension Report.Table {
  /// The shares of the columns. On paper a column is as wide as its share says: where they leave nothing for those without
  /// one, all of them get less, and days and numbers what they need.
  private var shares: [Int?] {
    let given = columns.compactMap(\.share).reduce(0, +)
    let needs = columns.map { $0.share == nil ? max($0.isNumber ? 6 : 9, $0.title.count * 9 / 10) : 0 }
    let rest = needs.reduce(0, +)
    guard given > 0, given + rest > 100 else { return columns.map(\.share) }
    return zip(columns, needs).map { column, need in
      column.share.map { max(5, $0 * max(20, 100 - rest) / given) } ?? need
    }
  }

  /// Tables of many columns scroll by themselves, so that the page never does; narrow ones reflow. Those that say a
  /// figure in words are folded away.
  fileprivate var html: HTML {
    let head = HTML.element(
      .thead,
      of: [
        .element(
          .tr,
          of: zip(columns, shares).map { column, share in
            .element(.th, [.headerOfColumn] + (share.map { [.share($0)] } ?? []), [.text(column.title)])
          })
      ])
    let body = rows.map { row in
      HTML.element(
        .tr,
        of: zip(row, columns).enumerated().map { n, pair in
          let (cell, column) = pair
          if n == 0 { return .element(.th, .headerOfRow, of: cell.html) }
          return column.isToFill ? .element(.td, .look(.fill), of: cell.html) : .element(.td, of: cell.html)
        })
    }
    let title: [HTML] = caption.isEmpty || isFolded ? [] : [.element(.caption, text: caption)]
    let table = HTML.element(.table, of: title + [head, .element(.tbody, of: body)])
    let whole = columns.count < 3 ? table : .element(.div, .scrolls(label: scrollLabel), of: [table])
    return isFolded ? .element(.details, of: [.element(.summary, text: caption), whole]) : whole
  }

  private var scrollLabel: String {
    caption.isEmpty ? "Table: \(columns.map(\.title).joined(separator: ", "))" : caption
  }
}

extension Report.Picture {
  /// The drawing has its own title and description, so that it needs no second element of a figure around it.
  fileprivate var html: HTML {
    .element(
      .div, .look(.figure), .id(.figure(number)),
      of: (isHeaded ? [] : [.element(.p, .look(.figureTitle), text: label)])
        + [.element(.div, .scrolls(label: label), of: [.drawing(InlineSVG(drawing, leads: leads))])]
        + tables.map(\.html))
  }
}

extension HTML {
  fileprivate static func link(to anchor: Anchor, _ text: String) -> HTML {
    .element(.a, .link(anchor), text: text)
  }
}
