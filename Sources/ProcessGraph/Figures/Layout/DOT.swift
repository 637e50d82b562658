/// A graph in Graphviz's language, as a value. Its text is what `--format dot` prints; the layout is made
/// from the value itself, so that no parser stands between.
struct DOT: Hashable, Sendable {
  typealias Attributes = [Attribute: String]

  /// Always named: Graphviz numbers nameless graphs through the life of the process.
  var name: String
  var attributes: Attributes = [:]
  var nodeDefaults: Attributes = [:]
  var edgeDefaults: Attributes = [:]
  var nodes: [Node] = []
  var clusters: [Cluster] = []
  /// Frames that are no clusters, but lie between two nodes of a column; nil for an empty one.
  var frames: [Frame?] = []
  /// Nodes that stand in one column: indices into ``nodes``.
  var ranks: [[Int]] = []
  var edges: [Edge] = []

  struct Node: Hashable, Sendable {
    var name: String
    var attributes: Attributes
  }

  struct Cluster: Hashable, Sendable {
    var name: String
    var attributes: Attributes
    /// Indices into ``DOT/nodes``.
    var members: [Int]
  }

  struct Frame: Hashable, Sendable {
    /// Indices into ``DOT/nodes``.
    var head, foot: Int
  }

  struct Edge: Hashable, Sendable {
    var name: String
    /// Indices into ``DOT/nodes``.
    var from, to: Int
    var attributes: Attributes
  }

  /// The only attributes we ever write. None names a file, a link or a script, and none holds HTML.
  enum Attribute: String, CaseIterable {
    case arrowhead, arrowtail, bgcolor, color, dir, dpi, fillcolor, fixedsize, fontcolor, fontname, fontsize,
      height
    case label, labeljust, labelloc, layout, margin, mclimit, minlen, newrank, nodesep, nslimit, nslimit1,
      pad,
      penwidth
    case peripheries, pos, rank, rankdir, ranksep, shape, size, splines, style, weight, width
    case background = "_background"
  }
}

extension DOT {
  /// The text of a label: Graphviz's own escapes are disarmed first, then our line breaks added.
  static func label(_ lines: some Sequence<String>, end: String = "\\n") -> String {
    var text = ""
    for line in lines {
      if end == "\\l" || text.isEmpty { text += escaped(line) } else { text += end + escaped(line) }
      if end == "\\l" { text += end }
    }
    return text
  }

  private static func escaped(_ line: String) -> String {
    var text = ""
    for scalar in line.unicodeScalars where scalar.isPrintable {
      switch scalar {
      case "\\": text += "\\\\"
      case "&": text += "&amp;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A label that is as wide and high as asked, so that the layout leaves room for a text we measure and
  /// draw ourselves. Graphviz gives a line of Arial 1.2 times its size, and an i 0.222 times.
  static func room(for size: Size) -> Attributes {
    if size.width <= 0 { return [:] }
    let fontSize = size.height / 1.2
    let count = Int((size.width / (0.222 * fontSize)).rounded(.up))
    return [
      .label: String(repeating: "i", count: max(1, count)), .fontsize: fontSize.twoDecimals,
      .fontname: "Arial",
    ]
  }

  static func inches(_ points: Double) -> String { (points / 72).decimals(4) }
}
