/// The chain behind a projected date: from a point to the date that everything before it hangs on.
public struct Chain: Sendable {
  /// From the point asked about to the one whose date decides.
  public let links: [Link]

  public struct Link: Sendable {
    /// A point, by its number in the wait graph.
    public let point: Int
    /// The earliest it can be reached.
    public let date: CaseDate
    /// The date the file plans for the point itself.
    public let planned: Dated?
    /// What leads on to the next link; nil at the end.
    public let edge: WaitGraph.Edge?
    /// How many days earlier the point could come without that edge; the least, where a month leaves it open.
    public let days: Int
  }

  /// The waits along it, by their places in the table, nearest first.
  public var waits: [Int] { links.compactMap { $0.edge?.wait } }
  /// The last link: the date on which the others hang, or today.
  public var end: Link { links[links.count - 1] }
}

extension Schedule {
  /// The chain behind the earliest date of a point, or nil where a deadlock holds it.
  ///
  /// - Parameter pastOwnDate: whether the first step goes to what the point waits for even where its own date is
  ///   later.
  public func chain(from point: Int, pastOwnDate: Bool = false) -> Chain? {
    guard earliest[point] != nil else { return nil }
    var links: [Chain.Link] = []
    var next: Int? = point
    while let point = next {
      let isFirst = links.isEmpty && pastOwnDate
      let edge = isFirst || isBound(point) ? binding[point] : nil
      let days = edge == nil ? 0 : max(0, earliest[point]!.first - withoutBinding[point]!.last)
      links.append(
        Chain.Link(point: point, date: earliest[point]!, planned: planned[point], edge: edge, days: days))
      next = edge?.to
    }
    return Chain(links: links)
  }

  /// Whether what a point follows or waits for decides its date, and not its own date or today.
  private func isBound(_ point: Int) -> Bool {
    guard let bound = bound[point], bound.last > asOf else { return false }
    guard let own = planned[point]?.date else { return true }
    return (own.first, own.last) <= (bound.first, bound.last)
  }
}

extension CaseGraph {
  /// A chain as it is read: one line a link, with its date, and what it waits for or follows.
  public func sentences(_ chain: Chain, in schedule: Schedule) -> [(date: CaseDate, text: String, days: Int)]
  {
    let points = schedule.waitGraph.points
    return chain.links.map { link in
      let name = name(of: points[link.point])
      guard let edge = link.edge else { return (link.date, ending(link, name, schedule), 0) }
      let to = self.name(of: points[edge.to])
      let text = edge.wait == nil ? "\(name.follows) its own \(to.own)" : "\(name.waits) \(to.full)"
      return (link.date, "\(name.full) \(text)", link.days)
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
