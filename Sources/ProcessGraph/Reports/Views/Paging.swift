/// Splits a view into figures that fit a page: at most ``budget`` boxes, in print that can be read on A4 landscape.
///
/// What is too much for one page is halved between two anchors, and each half again; where the pages in the middle fit
/// one, they come together. So an edit moves what stands on its own page, and the others stay as they are.
struct Paging {
  let whole: Whole
  let report: CheckReport
  /// What the subtitle says where not all of the case is shown.
  let narrowed: String?
  /// More figures than this are not wanted.
  let most: Int

  /// More boxes than this nobody takes in at a glance.
  static let budget = 25

  struct Page {
    var anchors: ArraySlice<Whole.Anchor>
    var diagram: Diagram
    /// Where it has been laid out to see whether it can be read.
    var laidOut: LaidOut?
    /// Anchors of which it shows everything, though pages are not split at them.
    var besides: [Whole.Anchor] = []
    /// Whether it holds only a part of the lines of its one anchor, since one page does not hold them.
    var isPart = false

    /// What it holds of what pages are split along.
    var held: [Whole.Anchor] {
      let boxes = Set(diagram.nodes.map(\.id))
      return (anchors + besides).filter { boxes.contains($0.node) }
    }

    var marked: Page {
      var page = self
      page.diagram = diagram.withFindings(atMost: FindingMarks.limit).markedOnce
      return page
    }
  }

  /// The figures, each captioned.
  var figures: [LaidOut] {
    get throws(DrawingError) {
      let pages = try pages
      var figures: [LaidOut] = []
      for (n, page) in pages.enumerated() {
        figures.append(try captioned(page, n + 1, of: pages.count, Self.part(n, of: pages)))
      }
      return figures
    }
  }

  // MARK: Splitting

  private var pages: [Page] {
    get throws(DrawingError) {
      // Rather less in the boxes than one more page.
      for attempt in whole.attempts {
        let page = Page(anchors: whole.anchors[...], diagram: attempt())
        if let page = fitting(page, of: 1) { return [page] }
      }
      if whole.drawsLinesOnce { return try once }
      let reached = Set(whole.diagram.around(Set(whole.anchors.map(\.node))).nodes.map(\.id))
      let rest = whole.diagram.nodes.filter { !reached.contains($0.id) && !$0.stands.isEmpty }.map {
        Whole.Anchor(node: $0.id, name: whole.others)
      }
      return Self.needed(try halved((whole.anchors + rest)[...]))
    }
  }

  /// Without the pages that show nothing but what another one shows; that one then holds their anchors too.
  private static func needed(_ pages: [Page]) -> [Page] {
    var pages = pages
    for n in pages.indices.reversed() {
      let page = pages[n].diagram
      let host = pages.indices.first { m in
        m != n && Set(page.nodes.map(\.id)).isSubset(of: pages[m].diagram.nodes.map(\.id))
          && Set(page.edges.map(\.id)).isSubset(of: pages[m].diagram.edges.map(\.id))
      }
      guard let host else { continue }
      pages[host].besides += pages[n].anchors + pages[n].besides
      pages.remove(at: n)
    }
    return pages
  }

  private func page(_ anchors: ArraySlice<Whole.Anchor>) -> Page {
    let others = Set(whole.anchors.map(\.node))
    return Page(anchors: anchors, diagram: whole.diagram.around(Set(anchors.map(\.node)), besides: others))
  }

  private func halved(_ anchors: ArraySlice<Whole.Anchor>) throws(DrawingError) -> [Page] {
    let page = page(anchors)
    if let page = fitting(page) { return [page] }
    if anchors.count > 1 {
      guard let middle = Self.middle(of: anchors) else { return [page.marked] }
      let left = try halved(anchors[..<middle])
      return try counted(joined(left, try halved(anchors[middle...]), of: anchors))
    }
    var parts = try partsByLines(of: page)
    if parts.count > 1 { for n in parts.indices { parts[n].isPart = true } }
    return parts
  }

  /// The pages of two halves; those that meet in the middle become one where they fit it.
  private func joined(_ left: [Page], _ right: [Page], of anchors: ArraySlice<Whole.Anchor>) -> [Page] {
    guard let last = left.last, let first = right.first, !last.isPart, !first.isPart,
      let both = fitting(page(anchors[last.anchors.startIndex..<first.anchors.endIndex]))
    else { return left + right }
    return left.dropLast() + [both] + right.dropFirst()
  }

  /// Near the middle, and between two names where that is not far off; nil where all stand in one ring.
  private static func middle(of anchors: ArraySlice<Whole.Anchor>) -> Int? {
    let middle = anchors.startIndex + (anchors.count + 1) / 2
    let all = (0...anchors.count).flatMap { [middle - $0, middle + $0] }.filter(anchors.canPart)
    return all.first { abs($0 - middle) <= anchors.count / 4 && anchors.changesName(at: $0) } ?? all.first
  }

  /// Halves of its lines, and halves of these, until each fits a page.
  func partsByLines(of page: Page) throws(DrawingError) -> [Page] {
    if let page = fitting(page) { return [page] }
    let lines = page.diagram.edges
    if lines.count < 2 { return [page.marked] }
    let first = Set(lines.prefix((lines.count + 1) / 2).map(\.id))
    var parts: [Page] = []
    for isFirst in [true, false] {
      let half = page.diagram.keeping { first.contains($0.id) == isFirst }
      parts += try partsByLines(of: Page(anchors: page.anchors, diagram: half))
    }
    return try counted(parts)
  }

  /// Gives up as soon as there are more pages than a view may have: the rest would only take long.
  func counted(_ pages: [Page]) throws(DrawingError) -> [Page] {
    if pages.count > most { throw .tooManyFigures(most: most) }
    return pages
  }

  /// The page with its findings; nil where it cannot be read.
  func fitting(_ page: Page, of count: Int = 10) -> Page? {
    if page.diagram.nodes.count > Self.budget { return nil }
    var page = page.marked
    var tried = page.diagram
    tried.caption = headed(page, count, of: count)
    do throws(DrawingError) {
      let laidOut = try LaidOut(tried)
      page.laidOut = laidOut
      return laidOut.isLegible ? page : nil
    } catch {
      if case .tooDense = error { return nil }
      // Where Graphviz finds fault, drawing says why.
      return page
    }
  }

  // MARK: Words

  private func captioned(
    _ page: Page, _ number: Int, of count: Int, _ part: String
  ) throws(DrawingError) -> LaidOut {
    var figure = page.diagram
    if count > 1 { figure.id = "\(whole.diagram.id)-\(number)" }
    figure.caption = headed(page, number, of: count, part)
    figure.caption.alternative = whole.meaning(figure)
    figure.caption.describe(report.graph)
    guard var laidOut = page.laidOut else { return try LaidOut(figure) }
    laidOut.diagram = figure
    return laidOut
  }

  /// A finding as a figure's title: its sentence, or where that is long what it asks for and of whom.
  private func title(_ number: Int) -> String {
    let finding = report.findings[number - 1]
    let (task, about) = (report.graph.task(ofRule: finding.leadingRule), report.graph.inShort(finding))
    let texts = [finding.message] + (about.isEmpty ? [] : ["\(task): \(about)"])
    return texts.first { $0.count <= 96 } ?? task
  }

  /// The words at the head of a page, above the picture.
  private func headed(_ page: Page, _ number: Int, of count: Int, _ part: String = "") -> Caption {
    let graph = report.graph
    let initialisms = initialisms(of: page)
    var caption = page.diagram.caption
    if count > 1 {
      caption.title =
        "Figure \(number) of \(count): \(whole.holding) \(Self.names(page.held))\(part)"
    }
    if count == 1, whole.isTitledByFinding, let said = page.diagram.foremost { caption.title = title(said) }
    let (shown, total) = (page.diagram.findings.count, report.findings.count)
    let findings =
      shown == 0 ? nil : shown == total ? total.counted("finding") : "\(shown) of \(total) findings"
    let words = [graph.shortCaseName, whole.diagram.id, "as at \(graph.asOf.inWords)", findings]
    caption.subtitle =
      [words.compactMap { $0 }.joined(separator: " · ")] + [narrowed, whole.beside].compactMap { $0 }
      + (initialisms.isEmpty ? [] : [initialisms.joined(separator: " · ")])
    caption.marking = graph.source.marking
    return caption
  }

  private func initialisms(of page: Page) -> [String] {
    report.graph.spelledOut(page.diagram.edges.map(\.label) + page.diagram.nodes.flatMap(\.lines))
  }

  /// ` (part 1 of 3)`: counted over the pages that are left, so that no number is missing.
  private static func part(_ n: Int, of pages: [Page]) -> String {
    let parts = pages.indices.filter {
      pages[$0].isPart && pages[$0].anchors.startIndex == pages[n].anchors.startIndex
    }
    guard pages[n].isPart, parts.count > 1, let place = parts.firstIndex(of: n) else { return "" }
    return " (part \(place + 1) of \(parts.count))"
  }

  private static func names(_ anchors: [Whole.Anchor]) -> String {
    let names = anchors.map(\.name).eachOnce
    return (names.count > 4 ? names.prefix(3) + ["\((names.count - 3).inWords) others"] : names).listed
  }
}

extension ArraySlice<Whole.Anchor> {
  fileprivate func canPart(at n: Int) -> Bool {
    n > startIndex && n < endIndex && (self[n].ring == nil || self[n - 1].ring != self[n].ring)
  }

  fileprivate func changesName(at n: Int) -> Bool {
    n > startIndex && n < endIndex && self[n - 1].name != self[n].name
  }
}
