/// HTML as a tree that cannot hold markup by accident.
///
/// Text is escaped wherever it stands. Elements and attributes come from closed lists: none can run a script, load
/// anything or carry a style. The only text that goes in as it is has types of its own, which only our own writers
/// make: ``InlineSVG`` and ``Stylesheet``. What comes out is both HTML and well-formed XML.
indirect enum HTML {
  case text(String)
  case element(Tag, [Attribute], [HTML])
  case drawing(InlineSVG)

  static func element(_ tag: Tag, _ attributes: Attribute..., of children: [HTML]) -> HTML {
    .element(tag, attributes, children)
  }

  static func element(_ tag: Tag, _ attributes: Attribute..., text: String) -> HTML {
    .element(tag, attributes, [.text(text)])
  }

  enum Tag: String {
    case body, main, header, footer, nav, aside, section, div, span, p, strong, a, ul, ol, li, dl, dt, dd, br,
      pre
    case details, summary
    case h1, h2, h3, h4, h5, h6, table, caption, thead, tbody, tr, th, td, figure, figcaption
  }

  enum Attribute {
    case id(Anchor)
    case look(Look)
    /// A link to a place in the same page.
    case link(Anchor)
    /// A link to a page that is written beside this one: there are no others.
    case page(PageLink)
    case headerOfColumn, headerOfRow
    /// How many hundredths of a table's width a column has.
    case share(Int)
    /// A part that may be wider than the screen: it scrolls, and can be reached by keyboard.
    case scrolls(label: String)
    case labelledBy(Anchor)
    case label(String)
    case focusable
  }

  func write(to text: inout String) {
    switch self {
    case .text(let words): text.appendEscaped(words)
    case .drawing(let svg): text += svg.text
    case .element(let tag, let attributes, let children):
      text += "<\(tag.rawValue)"
      for attribute in attributes { attribute.write(to: &text) }
      if tag == .br { return text += "/>" }
      text += ">"
      for child in children { child.write(to: &text) }
      text += "</\(tag.rawValue)>"
      if tag.endsLine { text += "\n" }
    }
  }
}

extension HTML.Attribute {
  fileprivate func write(to text: inout String) {
    switch self {
    case .id(let anchor): text += " id=\"\(anchor.name)\""
    case .look(let look): text += " class=\"\(look.rawValue)\""
    case .link(let anchor): text += " href=\"#\(anchor.name)\""
    case .page(let page): text += " href=\"\(page.address)\""
    case .headerOfColumn: text += " scope=\"col\""
    case .headerOfRow: text += " scope=\"row\""
    case .share(let share): text += " class=\"w\(share)\""
    case .labelledBy(let anchor): text += " aria-labelledby=\"\(anchor.name)\""
    case .focusable: text += " tabindex=\"-1\""
    case .label(let label):
      text += " aria-label=\""
      text.appendEscaped(label)
      text += "\""
    case .scrolls(let label):
      text += " class=\"\(Look.scrolls.rawValue)\" role=\"group\" tabindex=\"0\" aria-label=\""
      text.appendEscaped(label)
      text += "\""
    }
  }
}

extension HTML.Tag {
  /// Whether a line feed after the end changes nothing that is seen.
  fileprivate var endsLine: Bool {
    switch self {
    case .span, .strong, .a, .br: false
    default: true
    }
  }
}

/// The name of a place in a page: lower-case letters, digits and hyphens, whatever it was made from.
struct Anchor: Hashable, Sendable {
  let name: String

  init(_ words: String) {
    let kept = words.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    name = String(kept)
  }

  /// The row of a finding.
  static func finding(_ number: Int) -> Anchor { Anchor("finding-\(number)") }
  static func figure(_ number: Int) -> Anchor { Anchor("figure-\(number)") }
}

/// A whole page.
struct HTMLPage {
  var title: String
  var style: Stylesheet
  var look: Look?
  var body: [HTML]

  var text: String {
    // The policy names the one style sheet by its fingerprint, and allows nothing else: no script, no connection,
    // no picture from elsewhere, no form.
    let policy = "default-src 'none'; style-src '\(style.fingerprint)'; base-uri 'none'; form-action 'none'"
    var text = "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n"
    text += "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"/>\n"
    text += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
    text +=
      "<meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"robots\" content=\"noindex\"/>\n<title>"
    text.appendEscaped(title)
    text += "</title>\n<style>\(style.text)</style>\n</head>\n"
    HTML.element(.body, look.map { [.look($0)] } ?? [], body).write(to: &text)
    return text + "</html>\n"
  }
}

/// A figure's SVG, as our own writer made it.
struct InlineSVG {
  let text: String

  /// - Parameter leads: the findings that the page holds a row of: their numbers in the figure lead there.
  init(_ figure: Figure, leads: Set<Int>) {
    let svg = figure.inlineSVG { leads.contains($0) ? .finding($0) : nil }
    text = String(decoding: svg, as: UTF8.self)
  }
}

extension String {
  /// Adds text of the case. Characters that no output may hold are left out.
  fileprivate mutating func appendEscaped(_ words: String) {
    for scalar in words.oneLine.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      default: unicodeScalars.append(scalar)
      }
    }
  }
}
