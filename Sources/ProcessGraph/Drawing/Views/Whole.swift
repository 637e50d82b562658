/// A view of a whole case, before it is narrowed and made to fit its pages.
///
/// A page holds at most ``budget`` boxes, in print that can be read on A4 landscape. What is too much is halved
/// between two anchors, and each half again, until every page fits: an edit moves what stands on its own page, and
/// the other pages stay as they are.
struct Whole {
  /// Every box and line, with the numbers of all findings and no caption but its title.
  var diagram: Diagram
  /// What pages are split along, in order. A page holds some of them, and whatever their lines lead to.
  var anchors: [Anchor]
  /// What stands before the names of a page's anchors: `contacts with`.
  var holding: String
  /// What boxes that no line joins to an anchor are called.
  var others: String
  /// What a page means, in a sentence or two.
  var meaning: @Sendable (Diagram) -> String

  struct Anchor: Hashable, Sendable {
    /// A box.
    var node: ID
    /// Several with one name, such as the processes of one agency, stay together where they can.
    var name: String
  }

  /// More boxes than this nobody takes in at a glance.
  static let budget = 25

  /// The figures of the view: none where a narrowing leaves nothing.
  func figures(of report: CheckReport, _ narrowing: Narrowing) -> [Diagram] {
    let graph = report.graph
    var whole = self
    if narrowing.isSet {
      whole.diagram = narrowing.applied(to: diagram, graph)
      if whole.diagram.nodes.isEmpty { return [] }
    }
    let kept = Set(whole.diagram.nodes.map(\.id))
    whole.anchors = anchors.filter { kept.contains($0.node) }
    let pages = whole.pages()
    return pages.indices.map { n in
      whole.captioned(pages[n], n, of: pages.count, narrowing.words(in: graph), report)
    }
  }

  // MARK: Pages

  private struct Page {
    var anchors: ArraySlice<Anchor>
    var diagram: Diagram
    /// Which part of the lines of its one anchor it holds, where one page does not hold them.
    var part = ""
  }

  private func pages() -> [Page] {
    if let whole = diagram.fitting { return [Page(anchors: anchors[...], diagram: whole)] }
    let ids = Set(anchors.map(\.node))
    let reached = diagram.around(ids).nodes.map(\.id)
    let rest = diagram.nodes.filter { !reached.contains($0.id) && !$0.stands.isEmpty }.map {
      Anchor(node: $0.id, name: others)
    }
    return halved((anchors + rest)[...])
  }

  private func halved(_ anchors: ArraySlice<Anchor>) -> [Page] {
    let around = diagram.around(Set(anchors.map(\.node)), besides: Set(self.anchors.map(\.node)))
    if let page = around.fitting { return [Page(anchors: anchors, diagram: page)] }
    if anchors.count > 1 {
      let middle = Self.middle(of: anchors)
      return halved(anchors[..<middle]) + halved(anchors[middle...])
    }
    let parts = around.partsByLines()
    return parts.enumerated().map { n, part in
      Page(
        anchors: anchors, diagram: part, part: parts.count > 1 ? " (part \(n + 1) of \(parts.count))" : "")
    }
  }

  /// Near the middle, and between two names where that is not far off.
  private static func middle(of anchors: ArraySlice<Anchor>) -> Int {
    let middle = anchors.startIndex + (anchors.count + 1) / 2
    let reach = anchors.count / 4
    let near = (0...reach).flatMap { [middle - $0, middle + $0] }
    return near.first { anchors[$0 - 1].name != anchors[min($0, anchors.endIndex - 1)].name } ?? middle
  }

  // MARK: Words

  private func captioned(
    _ page: Page, _ n: Int, of count: Int, _ narrowed: String?, _ report: CheckReport
  ) -> Diagram {
    let graph = report.graph
    var figure = page.diagram
    let isOne = count == 1
    if !isOne {
      figure.id = "\(diagram.id)-\(n + 1)"
      figure.caption.title = "Figure \(n + 1) of \(count): \(holding) \(Self.names(page.anchors))\(page.part)"
    }
    let shown = figure.findings.count
    let total = report.findings.count
    let words = [
      graph.source.name, diagram.id, "as at \(graph.asOf.inWords)",
      shown == 0 ? nil : shown == total ? total.counted("finding") : "\(shown) of \(total) findings",
    ]
    figure.caption.subtitle = [words.compactMap { $0 }.joined(separator: " · ")]
    let initialisms = graph.spelledOut(figure.edges.map(\.label) + figure.nodes.flatMap(\.lines))
    if let narrowed { figure.caption.subtitle.append(narrowed) }
    if !initialisms.isEmpty { figure.caption.subtitle.append(initialisms.joined(separator: " · ")) }
    figure.caption.marking = graph.source.marking
    figure.caption.alternative = meaning(figure)
    figure.caption.description =
      ([figure.caption.title + "."] + [narrowed.map { $0 + "." }].compactMap { $0 } + figure.sentences)
      .joined(separator: " ")
    return figure
  }

  private static func names(_ anchors: ArraySlice<Anchor>) -> String {
    var seen: Set<String> = []
    let names = anchors.map(\.name).filter { seen.insert($0).inserted }
    return (names.count > 4 ? names.prefix(3) + ["\(names.count - 3) others"] : names).listed
  }
}

extension Diagram {
  /// The diagram with as many findings as its page has room for; nil where it does not fit one page.
  fileprivate var fitting: Diagram? {
    if nodes.count > Whole.budget { return nil }
    // Rather fewer sentences about findings than one more page: the report has them all.
    for limit in [FindingMarks.limit, 9, 6] {
      let page = withFindings(atMost: limit)
      // Where Graphviz fails, drawing it says why.
      guard let figure = try? Drawing.figure(of: page), !figure.fit.isLegible else { return page }
      if page.findings.count < limit { return nil }
    }
    return nil
  }

  /// Only the findings that something in the figure is marked with; those on lines first, where there is no room for
  /// all.
  fileprivate func withFindings(atMost limit: Int) -> Diagram {
    let onLines = Set(edges.flatMap(\.findings))
    let marked = onLines.union(nodes.flatMap(\.findings))
    let there = findings.filter { marked.contains($0.number) }
    let chosen = (there.filter { onLines.contains($0.number) } + there.filter { !onLines.contains($0.number) })
      .prefix(limit)
    let numbers = Set(chosen.map(\.number))
    var page = self
    page.findings = findings.filter { numbers.contains($0.number) }
    for i in nodes.indices { page.nodes[i].findings = nodes[i].findings.filter(numbers.contains) }
    for i in edges.indices { page.edges[i].findings = edges[i].findings.filter(numbers.contains) }
    return page
  }

  /// Some boxes with their lines and what these lead to.
  ///
  /// - Parameter besides: boxes that are not to come in through another one that only joins lines.
  func around(_ ids: Set<ID>, besides: Set<ID> = []) -> Diagram {
    let joints = Set(nodes.filter(\.stands.isEmpty).map(\.id))
    let touched = Set(
      edges.filter { ids.contains($0.from) || ids.contains($0.to) }.flatMap { [$0.from, $0.to] }
        .filter(joints.contains))
    return keeping(extra: ids) { edge in
      if ids.contains(edge.from) || ids.contains(edge.to) { return true }
      return touched.contains(edge.from) && !besides.contains(edge.to)
        || touched.contains(edge.to) && !besides.contains(edge.from)
    }
  }

  /// Some lines with the boxes at their ends, and some boxes besides.
  func keeping(extra ids: Set<ID> = [], _ isKept: (Edge) -> Bool) -> Diagram {
    var part = self
    part.edges = edges.filter(isKept)
    let kept = ids.union(part.edges.flatMap { [$0.from, $0.to] })
    part.nodes = nodes.filter { kept.contains($0.id) }
    let frames = Set(part.nodes.compactMap(\.group))
    part.groups = groups.filter { frames.contains($0.id) }
    return part
  }

  /// Halves of its lines, and halves of these, until each fits a page.
  fileprivate func partsByLines() -> [Diagram] {
    if let page = fitting { return [page] }
    if edges.count < 2 { return [withFindings(atMost: 6)] }
    let first = Set(edges.prefix((edges.count + 1) / 2).map(\.id))
    return keeping { first.contains($0.id) }.partsByLines()
      + keeping { !first.contains($0.id) }.partsByLines()
  }

  /// Everything it shows, in plain sentences.
  fileprivate var sentences: [String] {
    let frames = Dictionary(groups.map { ($0.id, $0.label) }) { first, _ in first }
    let boxes = nodes.filter { !$0.stands.isEmpty }.map { node in
      let kind = Looks.of(node.meaning).word + (node.isPlanned ? ", planned" : "")
      let place = node.group.flatMap { frames[$0] }.map { ", in the frame ‘\($0)’" } ?? ""
      let lines = node.lines.isEmpty ? "" : ": " + node.lines.joined(separator: "; ")
      return "\(node.heading) (\(kind)\(place))\(lines)."
    }
    return edges.flatMap { $0.facts.map(\.sentence) } + boxes
      + (findings.isEmpty
        ? [] : ["Marked with findings \(findings.map { String($0.number) }.listed), listed in the figure."])
  }
}
