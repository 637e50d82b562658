/// A view of a whole case, before it is narrowed and made to fit its pages.
struct Whole {
  /// Every box and line, with the numbers of all findings; of its caption only the title counts, and a description
  /// that the view has made itself.
  var diagram: Diagram
  /// The same with less in the boxes, where that makes it fit one page; made only where it is needed.
  var compact: (@Sendable () -> Diagram)?
  /// What pages are split along, in order. A page holds some of them, and whatever their lines lead to.
  var anchors: [Anchor]
  /// What stands before the names of a page's anchors: `contacts with`.
  var holding: String
  /// What boxes are called that no line joins to an anchor.
  var others: String
  /// What a figure means, in a sentence or two.
  var meaning: @Sendable (Diagram) -> String

  struct Anchor: Hashable, Sendable {
    /// A box.
    var node: ID
    /// Several with one name, such as the processes of one agency, stay together where they can.
    var name: String
    /// Anchors of one ring are never parted.
    var ring: Int?
  }

  /// Whether the title is what the most urgent of its findings says, where that is short enough.
  var isTitledByFinding = false
  /// Whether a line is drawn on one page only, where both its ends are what pages are split along.
  var drawsLinesOnce = false
  /// What its subtitle says of what the figure does not draw.
  var beside: String?

  /// The ways to draw it on one page, in the order in which they are tried.
  var attempts: [@Sendable () -> Diagram] {
    let diagram = diagram
    return [{ diagram }] + [compact].compactMap { $0 }
  }

  /// - Parameters:
  ///   - others: what boxes are called that no line joins to an anchor.
  ///   - meaning: what a figure means, in a sentence or two.
  init(
    _ diagram: Diagram, anchors: [Anchor], holding: String, others: String = "others",
    meaning: @escaping @Sendable (Diagram) -> String
  ) {
    (self.diagram, self.anchors, self.holding) = (diagram, anchors, holding)
    (self.others, self.meaning) = (others, meaning)
  }

  /// A view whose frames, in their order, are what pages are split along.
  ///
  /// - Parameters:
  ///   - meaning: the diagram's own alternative text, unless given.
  ///   - name: what a title calls a frame.
  init(
    _ diagram: Diagram, holding: String, boxes: Set<NodeMeaning> = Set(NodeMeaning.allCases),
    meaning: (@Sendable (Diagram) -> String)? = nil, name: (String) -> String
  ) {
    let order = Dictionary(diagram.groups.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let own = diagram.nodes.filter { !$0.stands.isEmpty && boxes.contains($0.meaning) }
    let rings = diagram.rings
    let places = own.map { $0.group.flatMap { order[$0] } ?? .max }
    let anchors = own.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { n in
      let frame = own[n].group.flatMap { order[$0] }.map { diagram.groups[$0].label }
      return Anchor(
        node: own[n].id, name: frame.map(name) ?? own[n].heading.lowercasedFirst, ring: rings[own[n].id])
    }.ringsTogether
    let alternative = diagram.caption.alternative
    self.init(diagram, anchors: anchors, holding: holding, meaning: meaning ?? { _ in alternative })
  }

  /// The figures of the view: none where a narrowing leaves nothing.
  ///
  /// - Parameter most: more figures than this are not wanted.
  func figures(
    of report: CheckReport, _ narrowing: Narrowing, atMost most: Int
  ) throws(DrawingError) -> [LaidOut] {
    var whole = self
    if narrowing.isSet {
      whole.diagram = narrowing.applied(to: diagram, report.graph)
      if let compact {
        whole.compact = { [graph = report.graph] in narrowing.applied(to: compact(), graph) }
      }
      if whole.diagram.nodes.isEmpty { return [] }
      let kept = Set(whole.diagram.nodes.map(\.id))
      whole.anchors = anchors.filter { kept.contains($0.node) }
    }
    return try Paging(whole: whole, report: report, narrowed: narrowing.words(in: report.graph), most: most)
      .figures
  }
}

extension Diagram {
  /// The rings of waits, by the boxes that stand in each: all of a process, for a ring runs through it.
  fileprivate var rings: [ID: Int] {
    let frames = Dictionary(nodes.map { ($0.id, $0.group ?? $0.id) }) { first, _ in first }
    var rings: [ID: Int] = [:]
    for (n, edge) in edges.enumerated() where edge.meaning == .ring {
      let ends = [frames[edge.from]!, frames[edge.to]!]
      let joined = Set(ends.compactMap { rings[$0] })
      for (frame, ring) in rings where joined.contains(ring) { rings[frame] = n }
      for end in ends { rings[end] = n }
    }
    return frames.compactMapValues { rings[$0] }
  }
}

extension [Whole.Anchor] {
  /// The anchors of each ring side by side, where its first one stands.
  fileprivate var ringsTogether: [Whole.Anchor] {
    var seen: Set<Int> = []
    return flatMap { anchor -> [Whole.Anchor] in
      guard let ring = anchor.ring else { return [anchor] }
      return seen.insert(ring).inserted ? filter { $0.ring == ring } : []
    }
  }
}
