/// The people of the family whom reviews concern, looked up once for all reviews of the same subjects.
struct ConcernedFamily {
  /// In the file's order.
  struct People {
    let ids: [ID]
    /// Their places among all people.
    let places: [Int]

    /// Those of them that stay; the same list where all do, so that many findings can share it.
    func filter(_ stays: (_ id: ID, _ place: Int) -> Bool) -> [ID] {
      let left = ids.indices.filter { stays(ids[$0], places[$0]) }
      return left.count == ids.count ? ids : left.map { ids[$0] }
    }
  }

  private let graph: CaseGraph
  private var known: [[[ID]]: People] = [:]
  /// Those to whom somebody spoke for others, by their places.
  private var through: NumberSet

  init(_ graph: CaseGraph) {
    self.graph = graph
    through = NumberSet(below: graph.source.people.count)
    for id in graph.index.contactsThrough.keys { graph.index.people[id].map { through.insert($0) } }
  }

  /// Those whom reviews that run as one concern, except where something is on file about one of them.
  ///
  /// - Parameter isOnFile: whether contact between a person and a review, or a hold, says so; asked only where there
  ///   is any.
  mutating func of(
    _ reviews: [ParallelProcess], exceptWhere isOnFile: (ID, ParallelProcess) -> Bool
  ) -> [ID] {
    let all = people(of: reviews)
    var maybe = through
    for row in RowsByProcess.rows(graph.byProcess.contacts, naming: graph.commission(of: reviews[0]).ids) {
      for id in graph.source.contacts[row].with { graph.index.people[id].map { maybe.insert($0) } }
    }
    let numbers = [RowIndex.anyReview, graph.commissionNumber(of: reviews[0])]
    var areAllHeld = false
    for (id, holds) in graph.rows.holds where numbers.contains(where: { holds[$0] != nil }) {
      if id == RowIndex.anybody { areAllHeld = true }
      graph.index.people[id].map { maybe.insert($0) }
    }
    if maybe.isEmpty && !areAllHeld { return all.ids }
    return all.filter { id, place in
      !((areAllHeld || maybe.contains(place)) && reviews.contains { isOnFile(id, $0) })
    }
  }

  /// Those whom any of some reviews concerns.
  mutating func people(of reviews: [ParallelProcess]) -> People {
    let key = reviews.map { $0.subjects }
    if let people = known[key] { return people }
    let ids = graph.concernedFamily(of: reviews).ids
    let people = People(ids: ids, places: ids.map { graph.index.people[$0]! })
    known[key] = people
    return people
  }
}
