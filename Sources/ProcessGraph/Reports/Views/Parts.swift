// Parts of a diagram: what a page or a narrowing keeps.

extension Diagram {
  /// Only the findings that something in the figure is marked with; those on lines first, where there is no room for
  /// all.
  func withFindings(atMost limit: Int) -> Diagram {
    let onLines = Set(edges.flatMap(\.findings))
    let marked = onLines.union(nodes.flatMap(\.findings))
    let there = findings.filter { marked.contains($0.number) }
    let chosen =
      (there.filter { onLines.contains($0.number) } + there.filter { !onLines.contains($0.number) })
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

  /// Each finding marked once: on the first of its lines, else on the first of its boxes.
  var markedOnce: Diagram {
    var page = self
    var said: Set<Int> = []
    for i in page.edges.indices { page.edges[i].findings.removeAll { !said.insert($0).inserted } }
    for i in page.nodes.indices { page.nodes[i].findings.removeAll { !said.insert($0).inserted } }
    return page
  }

  /// The number of the most urgent of its findings, those on lines first.
  var foremost: Int? {
    let onLines = Set(edges.flatMap(\.findings))
    let numbers = findings.map(\.number)
    return numbers.filter(onLines.contains).min() ?? numbers.min()
  }
}
