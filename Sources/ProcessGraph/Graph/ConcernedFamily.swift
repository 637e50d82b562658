/// The people of the family whom reviews concern, looked up once for all reviews of the same subjects.
struct ConcernedFamily {
  private let graph: CaseGraph
  private var known: [[[ID]]: [ID]] = [:]

  init(_ graph: CaseGraph) { self.graph = graph }

  /// Those whom reviews that run as one concern, except where something is on file about one of them.
  ///
  /// - Parameter isOnFile: whether contact between a person and a review, or a hold, says so; asked only where there
  ///   is any.
  mutating func of(
    _ reviews: [ParallelProcess], exceptWhere isOnFile: (ID, ParallelProcess) -> Bool
  ) -> [ID] {
    let all = of(reviews)
    let contacts = graph.commission(of: reviews[0]).ids.flatMap { graph.byProcess.contacts[$0] ?? [] }
    let numbers =
      graph.rows.holds.isEmpty ? [] : [RowIndex.anyReview, graph.commissionNumber(of: reviews[0])]
    func mayBeHeld(_ person: ID) -> Bool {
      let holds = graph.rows.holds[person] ?? [:]
      return numbers.contains { holds[$0] != nil }
    }
    let areAllHeld = mayBeHeld(RowIndex.anybody)
    let inTouch = Set(contacts.flatMap { graph.source.contacts[$0].with })
    if inTouch.isEmpty && numbers.isEmpty && graph.index.contactsThrough.isEmpty { return all }
    return all.filter { person in
      let mayBe =
        areAllHeld || mayBeHeld(person) || inTouch.contains(person)
        || graph.index.contactsThrough[person] != nil
      return !(mayBe && reviews.contains { isOnFile(person, $0) })
    }
  }

  /// Those whom any of some reviews concerns.
  mutating func of(_ reviews: [ParallelProcess]) -> [ID] {
    let key = reviews.map(\.subjects)
    if let people = known[key] { return people }
    let people = graph.concernedFamily(of: reviews).ids
    known[key] = people
    return people
  }
}
