extension Paper {
  /// The paper as one page of HTML that needs nothing else.
  var html: String {
    let contents = HTML.element(
      .nav, .label("Contents"), .look(.contents),
      of: [
        .element(.ul, of: parts.map { .element(.li, of: [.link(to: $0.anchor, $0.title)]) })
      ])
    let head = HTML.element(
      .header,
      of: [
        .element(.p, .look(.marking), text: marking), .element(.h1, .id(Anchor("title")), text: title),
      ] + subtitle.map { .element(.p, .look(.subtitle), text: $0) })
    let main = HTML.element(
      .main, .id(Anchor("main")), .focusable,
      of: (parts.count > 2 ? [contents] : []) + parts.map { $0.html(level: 2) })
    let page = HTMLPage(
      title: title + (subtitle.first.map { " – " + $0 } ?? ""),
      style: Stylesheet(marking: marking, foot: foot),
      body: [
        .element(.a, .look(.skip), .link(Anchor("main")), text: "Skip to the paper"), head, main,
        .element(
          .footer,
          of: [.element(.p, .look(.marking), text: marking), .element(.p, .look(.subtitle), text: foot)]),
      ])
    return page.text
  }
}

extension Paper.Part {
  fileprivate func html(level: Int) -> HTML {
    let headings: [HTML.Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    let heading = HTML.element(headings[min(level, 6) - 1], .id(anchor), text: title)
    return .element(
      .section, [.labelledBy(anchor)] + (look.map { [.look($0)] } ?? []),
      [heading] + blocks.map(\.html) + parts.map { $0.html(level: level + 1) })
  }
}

extension Paper.Block {
  fileprivate var html: HTML {
    switch self {
    case .paragraph(let phrase): .element(.p, of: phrase.html)
    case .notice(let phrases): .element(.div, .look(.notice), of: phrases.map { .element(.p, of: $0.html) })
    case .list(let phrases): .element(.ul, of: phrases.map { .element(.li, of: $0.html) })
    case .numbered(let phrases): .element(.ol, of: phrases.map { .element(.li, of: $0.html) })
    case .facts(let facts):
      .element(
        .dl,
        of: facts.map { fact in
          .element(
            .div, of: [.element(.dt, text: fact.term)] + fact.said.map { .element(.dd, of: $0.html) })
        })
    case .table(let table): table.html
    case .figure(let figure): figure.html
    }
  }
}

extension Phrase {
  fileprivate var html: [HTML] {
    runs.map { run in
      switch run {
      case .plain(let text): .text(text)
      case .strong(let text): .element(.strong, text: text)
      case .link(let text, let anchor): .link(to: anchor, text)
      }
    }
  }
}

extension Paper.Table {
  /// Wide tables scroll in a region of their own, so that the page never does; narrow ones reflow.
  fileprivate var html: HTML {
    let head = HTML.element(
      .thead, of: [.element(.tr, of: columns.map { .element(.th, .headerOfColumn, text: $0) })])
    let body = rows.map { row in
      HTML.element(
        .tr,
        of: row.enumerated().map { n, cell in
          n == 0 ? .element(.th, .headerOfRow, of: cell.html) : .element(.td, of: cell.html)
        })
    }
    let table = HTML.element(
      .table, of: [.element(.caption, text: caption), head, .element(.tbody, of: body)])
    return columns.count < 3 ? table : .element(.div, .scrolls(label: caption), of: [table])
  }
}

extension PaperFigure {
  fileprivate var html: HTML {
    let label = "Figure \(number). \(caption.title)"
    return .element(
      .figure, .look(.figure), .id(Anchor("figure-\(number)")),
      of: [
        .element(.figcaption, of: [.element(.strong, text: label), .text(" " + alternative)]),
        .element(.div, .scrolls(label: label), of: [.drawing(InlineSVG(drawing))]),
      ] + tables.map(\.html))
  }
}

extension HTML {
  fileprivate static func link(to anchor: Anchor, _ text: String) -> HTML {
    .element(.a, .link(anchor), text: text)
  }
}
