extension Paging {
  /// Pages on which each line stands once, for views of which both ends of a line are what pages are split along: a page
  /// is filled as far as it can be read, and the next one begins with what is not drawn yet.
  ///
  /// Halves would show every line that runs from one to the other twice.
  var once: [Page] {
    get throws(DrawingError) {
      // Rather less in the boxes than one more page.
      var best: [Page]?
      for attempt in whole.attempts {
        guard let pages = try? once(attempt()) else { continue }
        if best.map({ pages.count < $0.count }) ?? true { best = pages }
      }
      guard let best else { throw .tooManyFigures(most: most) }
      return best
    }
  }

  private func once(_ diagram: Diagram) throws(DrawingError) -> [Page] {
    let boxes = Set(diagram.nodes.map(\.id))
    let known = Set(whole.anchors.map(\.node))
    let rest = diagram.nodes.filter { !known.contains($0.id) && !$0.stands.isEmpty }.map {
      Whole.Anchor(node: $0.id, name: whole.others)
    }
    var pages: [Page] = []
    var drawn: Set<ID> = []
    for unit in (whole.anchors.filter { boxes.contains($0.node) } + rest).units {
      let own = Set(unit.map(\.node))
      let touching = diagram.edges.filter { own.contains($0.from) || own.contains($0.to) }.map(\.id)
      let lines = Set(touching).subtracting(drawn)
      drawn.formUnion(lines)
      // Drawn already, at the other ends of its lines.
      if lines.isEmpty, !touching.isEmpty { continue }
      let alone = touching.isEmpty ? own : []
      if let last = pages.last, !last.isPart {
        let nodes = alone.union(last.diagram.nodes.map(\.id))
        let all = lines.union(last.diagram.edges.map(\.id))
        let said = pages.dropLast().marked
        var both = Page(
          anchors: last.anchors,
          diagram: diagram.keeping(extra: nodes) { all.contains($0.id) }.withoutBoxMarks(said))
        both.besides = last.besides + unit
        if let page = fitting(both) {
          pages[pages.count - 1] = page
          continue
        }
      }
      let page = Page(
        anchors: unit,
        diagram: diagram.keeping(extra: alone) { lines.contains($0.id) }.withoutBoxMarks(pages[...].marked))
      var parts = try partsByLines(of: page)
      if parts.count > 1 { for n in parts.indices { parts[n].isPart = true } }
      pages = try counted(pages + parts)
    }
    return pages
  }
}

extension ArraySlice<Paging.Page> {
  /// The findings that these pages mark.
  fileprivate var marked: Set<Int> { Set(flatMap { $0.diagram.findings.map(\.number) }) }
}

extension Diagram {
  /// Without the numbers on boxes that an earlier page has: a line is on one page alone and keeps its own.
  fileprivate func withoutBoxMarks(_ numbers: Set<Int>) -> Diagram {
    var diagram = self
    for n in nodes.indices { diagram.nodes[n].findings.removeAll(where: numbers.contains) }
    return diagram
  }
}

extension [Whole.Anchor] {
  /// One after the other, those of one ring together.
  fileprivate var units: [ArraySlice<Whole.Anchor>] {
    var units: [ArraySlice<Whole.Anchor>] = []
    for n in indices {
      if n > 0, let ring = self[n].ring, self[n - 1].ring == ring, let last = units.popLast() {
        units.append(self[last.startIndex...n])
      } else {
        units.append(self[n...n])
      }
    }
    return units
  }
}
