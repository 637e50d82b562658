/// The parts of a page that look unlike the rest.
enum Look: String {
  case marking, subtitle, skip, contents, notice, figure, scrolls
  /// A part that begins a page on paper, and one that is not torn apart.
  case page, kept
  /// A part whose figures are as wide as the paper, and one with room to write in.
  case wide, decisions
  /// Findings by weight: a bar beside them, and the word in their heading.
  case gap, conflict, risk, unclear, advice
}

/// The one style sheet of a paper. It names no font that has to be fetched and loads nothing.
struct Stylesheet {
  let text: String

  /// - Parameters:
  ///   - marking: what stands at the head of every printed page.
  ///   - foot: what stands at its foot, beside the page's number.
  init(marking: String, foot: String) {
    text =
      Self.screen
        + """
        @page{size:A4;margin:20mm 16mm 20mm 16mm;\(Self.margins(marking, foot))}
        @page wide{size:A4 landscape;margin:16mm;\(Self.margins(marking, foot))}

        """ + Self.print
  }

  /// For the policy of the page: `sha256-…`.
  var fingerprint: String { "sha256-" + Base64.text(SHA256.digest(of: Array(text.utf8))) }

  private static func margins(_ marking: String, _ foot: String) -> String {
    let font = "font:8.5pt Arial,Helvetica,sans-serif;color:#1a1a1a;"
    return "@top-center{content:\(quoted(marking));\(font)font-weight:bold}"
      + "@bottom-left{content:\(quoted(foot));\(font)}"
      + "@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages);\(font)}"
  }

  /// Text of the case as a string of CSS. Everything but letters, digits and spaces is written by its number, so
  /// that nothing can end the string, the rule or the element.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.printable.unicodeScalars {
      if scalar.isASCII && (scalar.properties.isAlphabetic || scalar == " " || ("0"..."9").contains(scalar)) {
        out.unicodeScalars.append(scalar)
      } else {
        let hex = String(scalar.value, radix: 16)
        out += "\\" + String(repeating: "0", count: 6 - hex.count) + hex
      }
    }
    return out + "\""
  }

  private static let screen = """

    html{font:100%/1.5 Arial,Helvetica,"Liberation Sans",sans-serif;color:#1a1a1a;background:#fff}
    body{margin:0 auto;padding:1rem;max-width:62rem;overflow-wrap:break-word}
    h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}
    h1{font-size:1.9rem;margin:.2em 0}h2{font-size:1.5rem;border-top:3px solid #1a1a1a;padding-top:.5em}
    h3{font-size:1.2rem}h4{font-size:1rem;margin-top:1.2em}
    p,ul,ol,dl{margin:.5em 0 .8em}li{margin:.25em 0}
    a{color:#0b4c8c}a:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b4c8c;outline-offset:2px}
    main:focus{outline:none}
    .skip{position:absolute;left:-999rem}.skip:focus{position:static}
    .marking{font-weight:bold;letter-spacing:.04em;margin:0}.subtitle{color:#444;margin:.1em 0}
    .contents{margin:1.2em 0}.contents ul{columns:2 16rem;padding-left:1.2em}
    .notice{border:2px solid #1a1a1a;padding:.4rem 1rem;margin:1em 0}
    dl>div{display:grid;grid-template-columns:10.5rem 1fr;column-gap:1rem;margin:.25rem 0}
    dt{font-weight:bold;grid-column:1}dd{margin:0;grid-column:2}
    .decisions td:last-child{min-width:14rem;border-left:1px solid #767676}.decisions tbody th{min-width:16rem}
    .scrolls{overflow-x:auto;max-width:100%}
    table{border-collapse:collapse;margin:.8em 0 1.2em;width:100%;font-size:.92rem}
    caption{text-align:left;font-weight:bold;padding:.3em 0}
    th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #767676}
    section>table td{overflow-wrap:anywhere}thead th{border-bottom:2px solid #1a1a1a}tbody th{font-weight:normal;min-width:6rem}
    .figure{margin:1.5em 0}figcaption{margin-bottom:.5em}
    svg{display:block;width:100%;min-width:52rem;height:auto}
    .gap,.conflict,.risk,.unclear,.advice{border-left:6px solid #1a1a1a;padding-left:.9rem;margin:1.2em 0}
    .conflict{border-left-style:double}.risk{border-left:3px solid #767676}.unclear,.advice{border-left:3px dotted #767676}
    @media(max-width:40rem){dl>div{display:block}dt{margin-top:.4em}h1{font-size:1.5rem}h2{font-size:1.3rem}}

    """

  private static let print = """
    @media print{
    html{font-size:10pt}body{padding:0;max-width:none}
    header .marking,footer,.contents,.skip{display:none}
    a{color:inherit;text-decoration:none}
    h1,h2,h3,h4,caption,figcaption{break-after:avoid}
    h2{font-size:15pt;margin-top:1.1em;border-top-width:2px}h3{font-size:12pt}
    p,li,dd{orphans:3;widows:3}
    tr,.notice,.kept,dl>div{break-inside:avoid}dl>div{grid-template-columns:38mm 1fr}thead{display:table-header-group}
    .gap,.conflict,.risk,.unclear,.advice{break-inside:avoid}
    .scrolls{overflow:visible}
    .page,.wide{break-before:page}
    .wide{page:wide}.wide h2{margin:0;border:0;padding:0}.figure{margin:0;break-before:auto}.figure~.figure{break-before:page}.figure table{font-size:8.5pt;margin:.4em 0 .8em}.wide th,.wide td{padding:.14rem .5rem}
    .figure>div:first-of-type+*{break-before:page}
    svg{min-width:0;max-height:160mm}.wide h2+.figure svg{max-height:148mm}
    }

    """
}
