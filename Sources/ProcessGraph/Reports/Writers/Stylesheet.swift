/// The parts of a page that look unlike the rest.
enum Look: String {
  case marking, subtitle, skip, contents, notice, figure, figureTitle, scrolls, cover
  /// A part that begins a page on paper: with room above it, or at once.
  case page, newPage
  /// A part of the annexes that goes on below the last.
  case annex
  /// The same where it is the first of them and short: below a brief of one page, if all of it finds room there.
  case shortAnnex = "annex kept"
  /// A part on pages that lie on their side, one that goes on below the last there, and one in two columns.
  case wide, wideBelow, twoColumns
  /// The first lines of a brief.
  case lead
  /// Small words, a line to write on, a cell to write in, parts side by side.
  case small, blank, longBlank, fill, columns
  /// Whole pages: two in large type, and one.
  case sheet, card
}

/// The one style sheet of a paper. It names no font that has to be fetched and loads nothing.
struct Stylesheet {
  let text: String

  /// - Parameters:
  ///   - marking: what stands at the head of every printed page.
  ///   - foot: what stands at its foot, beside the page's number.
  init(marking: String, foot: String, pages: Report.Pages = .annexes) {
    let margins = Self.margins(marking, foot)
    let page = pages == .sheet ? "12mm 15mm 14mm" : "14mm 14mm 15mm"
    text =
      Self.screen + Self.shares
        + """
        @page{size:A4\(pages == .onSide ? " landscape" : "");margin:\(page);\(margins)}
        @page wide{size:A4 landscape;margin:11mm 14mm 12mm;\(margins)}

        """ + Self.print
      + (pages == .annexes ? "" : pages == .onSide ? Self.onSide : Self.sheets)
  }

  /// For the policy of the page: `sha256-…`.
  var fingerprint: String { "sha256-" + Base64.text(SHA256.digest(of: Array(text.utf8))) }

  private static func margins(_ marking: String, _ foot: String) -> String {
    let font = "font:7.5pt Arial,Helvetica,sans-serif;color:#1a1a1a;"
    return (marking.isEmpty ? "" : "@top-right{content:\(quoted(marking));\(font)font-weight:bold}")
      + "@bottom-left{content:\(quoted(foot));\(font)}"
      + "@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages);\(font)}"
  }

  /// Text of the case as a string of CSS. Everything but letters, digits and spaces is written by its number, so
  /// that nothing can end the string, the rule or the element.
  static func quoted(_ text: String) -> String {
    var out = "\""
    // A space after such a number would belong to it.
    var isAfterNumber = false
    for scalar in text.printable.unicodeScalars {
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar == " " && !isAfterNumber || ("0"..."9").contains(scalar))
      isAfterNumber = !isPlain
      if isPlain {
        out.unicodeScalars.append(scalar)
      } else {
        let hex = String(scalar.value, radix: 16)
        out += "\\" + String(repeating: "0", count: 6 - hex.count) + hex
      }
    }
    return out + "\""
  }

  /// Widths of columns in hundredths.
  private static let shares = (5...80).map { ".w\($0){width:\($0)%}" }.joined() + "\n"

  private static let screen = """

    html{font:100%/1.42 Arial,Helvetica,"Liberation Sans",sans-serif;color:#1a1a1a;background:#fff}
    body{margin:0 auto;padding:1rem;max-width:60rem;overflow-wrap:break-word}
    h1,h2,h3,h4{line-height:1.25;margin:1.4em 0 .4em}
    h1{font-size:1.8rem;margin:.2em 0}h2{font-size:1.35rem;border-top:2.5px solid #1a1a1a;padding-top:.4em}
    h3{font-size:1.1rem}h4{font-size:1rem;margin-top:1.2em}
    p,ul,dl{margin:.4em 0 .7em}ul{padding-left:1.3em}li{margin:.2em 0}
    a{color:#0b4c8c}a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid #0b4c8c;outline-offset:2px}
    main:focus{outline:none}:target{background:#fff4d6}
    .skip{position:absolute;left:-999rem}.skip:focus{position:static}
    .marking{font-weight:bold;letter-spacing:.04em;margin:0}.subtitle{color:#444;margin:.1em 0}
    .contents{margin:1.2em 0}.contents ul{columns:2 16rem}
    .lead{font-size:1.08rem;border-left:6px solid #b00020;padding:.3rem 0 .3rem .9rem;margin:1em 0}.lead p{margin:0}
    .notice,.cover{border:2px solid #1a1a1a;padding:.4rem 1rem;margin:1em 0}.cover{background:#fff4d6}
    .small,.figureTitle+p{font-size:.88em;color:#444}.figureTitle{font-weight:bold;margin:.3em 0}
    .blank,.longBlank{display:inline-block;border-bottom:1px solid #1a1a1a;min-width:min(10rem,60%)}.longBlank{min-width:min(16rem,90%)}
    dl>div{margin:.5rem 0}dt{font-weight:bold}dd{margin:0}
    .scrolls{overflow-x:auto;max-width:100%}
    table{border-collapse:collapse;margin:.6em 0 1em;width:100%;font-size:.95rem}
    caption{text-align:left;font-weight:bold;padding:.3em 0}
    th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #767676}
    thead th{border-bottom:2px solid #1a1a1a;font-size:.9em}tbody th{font-weight:normal}
    section>table td{overflow-wrap:anywhere}
    .fill{background:#f5f5f5;border-left:1px solid #767676}
    .columns{columns:2 20rem;column-gap:2rem}.columns section{break-inside:avoid}.columns h3{margin:.7em 0 .2em;break-after:avoid}.columns ul{margin:.1em 0 .4em}
    .twoColumns ul{columns:2 22rem;column-gap:2rem}.twoColumns li{break-inside:avoid}
    .annex .columns,.page .columns{columns:auto}.annex .columns ul,.page .columns ul{columns:2 22rem;column-gap:2rem}
    .figure{margin:.8em 0}svg{display:block;width:100%;min-width:46rem;height:auto}
    details{margin:.5em 0}summary{color:#0b4c8c;cursor:pointer;padding:.3rem 0}
    @media(max-width:44rem){.scrolls table{min-width:40rem}h1{font-size:1.5rem}h2{font-size:1.25rem}}

    """

  private static let print = """
    @media print{
    html{font-size:9.6pt;line-height:1.32}body{padding:0;max-width:none}
    header .marking,footer,.contents,.skip,.cover{display:none}
    a{color:inherit;text-decoration:none}
    h1,h2,h3,h4,caption,.figureTitle{break-after:avoid}
    h1{font-size:17pt;margin:0 0 1mm}h2{font-size:12pt;margin:3.5mm 0 1.2mm;border-top:1.5pt solid #1a1a1a;padding-top:1.5mm}
    h3{font-size:10.2pt;margin:2.5mm 0 .6mm}h4{font-size:9.6pt;margin:2mm 0 .5mm}
    p,ul,dl{margin:0 0 1.4mm}ul{padding-left:4.4mm}li{margin:.25mm 0;orphans:2;widows:2}p{orphans:3;widows:3}
    .lead{font-size:10.4pt;border-left:5pt solid #b00020;padding:1mm 0 1mm 3mm;margin:2mm 0;-webkit-print-color-adjust:exact}
    table{font-size:inherit;margin:0 0 1.4mm;table-layout:fixed}th,td{padding:.8mm 2.6mm .8mm 0;border-bottom-width:.6pt;overflow-wrap:break-word}
    thead{display:table-header-group}thead th{font-size:8.6pt;border-bottom-width:1.2pt}
    .small{font-size:8pt}.fill{-webkit-print-color-adjust:exact}
    tr,.notice,.kept,dl>div{break-inside:avoid}
    .scrolls{overflow:visible}.columns,.twoColumns ul{columns:2;column-gap:7mm}.columns{margin-bottom:1.8mm}.annex .twoColumns,.page .twoColumns{font-size:8.2pt;line-height:1.24}.columns h3{font-size:9.8pt;margin:1.6mm 0 .4mm}
    .annex .columns,.page .columns{columns:3;column-gap:5mm;font-size:7.6pt;line-height:1.22}.annex .columns ul,.page .columns ul{columns:auto;margin:0;padding-left:3.4mm}.annex .columns section,.page .columns section{break-inside:auto}
    .annex .columns h4,.page .columns h4{font-size:8.2pt;margin:1mm 0 .2mm;break-after:avoid}.columns li{break-inside:avoid}.annex .columns li,.page .columns li{break-inside:auto}
    .page,.newPage,.wide{break-before:page}.newPage>h2,.page>h2{margin-top:0}
    .page table,.annex table{font-size:8.2pt;line-height:1.25}.page td,.annex td,.page tbody th,.annex tbody th{padding-right:3.4mm}.page .small,.annex .small{font-size:7.6pt}.page,.annex,.wide,.wideBelow{font-size:8.6pt;line-height:1.26}
    .wide,.wideBelow{page:wide}.wideBelow>h3{margin-top:4mm}.wide>h2{margin:0 0 .5mm;padding:0;border:0;font-size:11pt}.wide>h3:first-child{margin-top:0}.wide>section.wide:first-of-type{break-before:auto}
    .figure{margin:0 0 1.5mm;break-inside:avoid}svg{min-width:0;max-height:240mm}.wide svg{max-height:178mm}.wide>h2+section.wide svg{max-height:175mm}.wide .figure{margin:0}.wide>p+section.wide svg{max-height:171mm}.wide>p+section.wide>h3{margin-top:0}
    .kept>h2{margin-top:1.5mm}.kept>p,.kept>table{line-height:1.12;margin-bottom:.7mm}.annex>h2+p,.page>h2+p{break-after:avoid;break-inside:avoid}.wide dl{columns:4;column-gap:5mm;font-size:7.6pt;line-height:1.17;margin:3mm 0 0}.wide dl>div,.annex .columns dl>div,.page .columns dl>div{break-inside:auto;margin:0 0 .6mm}.wide dt,.columns dt{break-after:avoid}.wide dd,.columns dd{padding-left:2mm;text-indent:-2mm}
    details:not([open]){display:none}
    }

    """

  /// All pages lie on their side, so that none has to be turned.
  private static let onSide = """
    @media print{.wideBelow{page:auto}.wideBelow table{font-size:8.2pt;line-height:1.25}}

    """

  /// Papers that are handed over: no rule across the page, and letters for everybody's eyes.
  private static let sheets = """
    .sheet h2,.card h2{border-top:0;padding-top:0}
    .sheet,.card{max-width:46rem}
    @media print{
    .sheet,.card{max-width:none}.sheet{font-size:12pt;line-height:1.32}.sheet h1{font-size:19pt;margin:0 0 2mm}.sheet h2{font-size:14pt;margin:3.4mm 0 .8mm}
    .sheet table{font-size:11pt;line-height:1.24}.sheet td,.sheet tbody th{padding:.5mm 2mm .6mm 0}.sheet thead th{font-size:10.5pt}.sheet p,.sheet ul{margin-bottom:1.4mm}.sheet dl>div{margin:1.1mm 0}
    .sheet .small,.card .small{font-size:8pt}.sheet .notice,.card .notice{border:1.2pt solid #1a1a1a;padding:1.6mm 3.5mm;margin:2.5mm 0}.sheet .notice,.card .notice{margin-right:.3mm}.sheet .notice p{margin:2mm 0}
    .blank{min-width:38mm}.longBlank{min-width:60mm}
    .card{font-size:10pt;line-height:1.29}.card table{font-size:9.4pt;line-height:1.25}.card h2{margin:2.4mm 0 .6mm}.card dl>div{margin:.7mm 0}.card .notice p{margin:.6mm 0}
    }

    """
}
