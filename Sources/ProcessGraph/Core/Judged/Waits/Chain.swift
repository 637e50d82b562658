/// The chain behind a projected date: from a point to the date that everything before it hangs on.
package struct Chain: Sendable {
  /// From the point asked about to the one whose date decides.
  package let links: [Link]

  package struct Link: Sendable {
    /// A point, by its number in the wait graph.
    package let point: Int
    /// The earliest it can be reached.
    package let date: CaseDate
    /// The date the file plans for the point itself.
    package let planned: Dated?
    /// What leads on to the next link; nil at the end.
    package let edge: WaitGraph.Edge?
    /// Where the point's own date is later than the next link's: the date what follows gives it, else nil.
    package var bound: CaseDate? = nil
  }

  /// As many links as anybody reads.
  private static let longest = 24

  /// Where it begins and ends, when nobody would read the whole, and how many links are left out between.
  var shortened: (chain: Chain, left: Int) {
    guard links.count > Self.longest else { return (self, 0) }
    return (Chain(links: links.prefix(Self.longest - 1) + [end]), links.count - Self.longest)
  }

  /// The waits along it, nearest first.
  package var waits: [WaitGraph.Edge] { links.compactMap(\.edge).filter { $0.wait != nil } }
  /// The last link: the date on which the others hang, or today.
  package var end: Link { links[links.count - 1] }
}

extension Schedule {
  /// The chain behind the earliest date of a point, or nil where a deadlock holds it.
  package func chain(from point: Int) -> Chain? {
    guard earliest[point] != nil else { return nil }
    var links: [Chain.Link] = []
    var next: Int? = point
    while let point = next {
      let edge = isBound(point) ? binding[point] : nil
      links.append(Chain.Link(point: point, date: earliest[point]!, planned: planned[point], edge: edge))
      next = edge?.to
    }
    return Chain(links: links)
  }

  /// The chain behind the earliest date of a point, and on through dates of its own to what these come after: what
  /// is planned for 1 January may wait for a trial in November, and then go on for sixty days.
  package func wholeChain(from point: Int) -> Chain? {
    guard earliest[point] != nil else { return nil }
    var links: [Chain.Link] = []
    var next: Int? = point
    while let point = next {
      let edge = bound[point].flatMap { $0.last > asOf ? binding[point] : nil }
      links.append(
        Chain.Link(
          point: point, date: earliest[point]!, planned: planned[point], edge: edge,
          bound: edge != nil && !isBound(point) ? bound[point] : nil))
      next = edge?.to
    }
    return Chain(links: links)
  }

  /// Whether what a point follows or waits for decides its date, and not its own date or today.
  func isBound(_ point: Int) -> Bool {
    guard let bound = bound[point], bound.last > asOf else { return false }
    guard let own = planned[point]?.date else { return true }
    return (own.first, own.last) <= (bound.first, bound.last)
  }

  /// The earliest a point could be reached if one wait were lifted; nil where a deadlock holds it.
  ///
  /// - Parameter row: the wait, by its place in the table.
  package func earliest(_ point: Int, withoutWait row: Int) -> CaseDate? {
    guard earliest[point] != nil else { return nil }
    var dates: [Int: CaseDate] = [:]
    var path = [point]
    while let n = path.last {
      let edges = waitGraph.leaving[n].filter { $0.wait != row }
      let missing = edges.filter { dates[$0.to] == nil }
      if missing.isEmpty {
        let own = (planned[n]?.date ?? CaseDate(asOf)).later(CaseDate(asOf))
        dates[n] = edges.reduce(own) { $0.later(dates[$1.to]!) }
        path.removeLast()
      } else {
        path += missing.map(\.to)
      }
    }
    return dates[point]
  }
}

/// A chain as it is read: one line a link.
package struct ChainLine: Sendable {
  /// The earliest date of the link's point.
  package let date: CaseDate
  /// What the point waits for or follows; at the end of the chain, what gives the date.
  package let text: String
  /// The wait that the line tells of, by its place in the table.
  package let wait: Int?
  /// For a wait: how many days earlier the chain's first point could come if that wait were lifted, or the least
  /// where a month leaves it open; nil where nothing else on file would then hold it up.
  package let days: Int?

  /// What a wait costs, to go on with after the text; nothing for other lines.
  var cost: String {
    guard wait != nil else { return "" }
    guard let days else { return "; nothing else on file holds it up" }
    return "; without this wait, " + (days > 0 ? days.counted("day") : "no") + " earlier"
  }
}

extension CaseGraph {
  /// A chain in words.
  package func lines(_ chain: Chain, in schedule: Schedule) -> [ChainLine] {
    let points = schedule.waitGraph.points
    let first = chain.links[0]
    return chain.links.flatMap { link -> [ChainLine] in
      let name = name(of: points[link.point])
      guard let edge = link.edge else {
        return [ChainLine(date: link.date, text: ending(link, name, schedule), wait: nil, days: 0)]
      }
      let own = link.bound.map { bound in
        let days = link.date.first - bound.last
        let gap = days > 0 ? ", \(days.counted("day")) after what comes before it" : ""
        return ChainLine(date: link.date, text: ending(link, name, schedule) + gap, wait: nil, days: 0)
      }
      let to = self.name(of: points[edge.to])
      let date = link.bound ?? link.date
      guard let wait = edge.wait else {
        let text = "\(name.full) \(name.follows) its own \(to.own)"
        return [own, ChainLine(date: date, text: text, wait: nil, days: 0)].compactMap { $0 }
      }
      let without = schedule.earliest(first.point, withoutWait: wait)!
      let days = without.last > schedule.asOf ? max(0, first.date.first - without.last) : nil
      let text = "\(name.full) \(name.waits) \(to.full)"
      return [own, ChainLine(date: date, text: text, wait: wait, days: days)].compactMap { $0 }
    }
  }

  private func ending(_ link: Chain.Link, _ name: PointName, _ schedule: Schedule) -> String {
    guard let planned = link.planned else {
      return "\(name.full) \(name.isPlural ? "have" : "has") no date on file"
    }
    if planned.date.last > schedule.asOf { return "\(name.full) \(name.isPlural ? "are" : "is") planned" }
    let was = "\(name.full) \(name.isPlural ? "were" : "was") planned for"
    return "\(was) \(planned.date.inWords), which has passed"
  }
}
