// Whether the family was told of the processes together.

extension CaseGraph {
  /// Notifications of one person by processes that did not agree who would speak.
  struct ScatteredNotifications: Sendable {
    let person: Person
    /// By date, then by place in the file.
    let contacts: [Contact]
    let isHeld: Bool
    /// Unknown where a month, or a commissioner nobody named, leaves it open.
    let isCertain: Truth
  }

  /// The notifications of a person that should have been one: by different organisations, the later process already
  /// known at the earlier contact, without liaison about the family between them. Rows of a run that collides anyway
  /// are left to that.
  func scatteredNotifications(of person: Person) -> ScatteredNotifications? {
    let rows = countedContacts(with: person).filter { $0.about == .notification }
    guard rows.count > 1 else { return nil }
    var runOfPlace: [Place: Int] = [:]
    for (n, run) in collidingContacts(with: person).enumerated() {
      for contact in run.contacts { runOfPlace[contact.place] = n }
    }
    let senders = Senders(rows, self)
    // Rows that differ only in their place answer alike, so that they are compared once, however many they are.
    var alike = RowGroups<Likeness, Int>()
    for n in rows.indices {
      let run = runOfPlace[rows[n].place]
      alike.add(n, to: Likeness(list: senders.listOfRow[n], date: rows[n].on!, run: run))
    }
    let groups = alike.all.map { LikeRows($0.0.run, $0.1.rows) }
    let certain = Scattered(groups) { senders.isScattered($0, $1) == .yes }
    let isCertain = !certain.rows.isEmpty
    let scattered = isCertain ? certain : Scattered(groups) { senders.isScattered($0, $1).isPossible }
    guard !scattered.rows.isEmpty else { return nil }
    return ScatteredNotifications(
      person: person, contacts: scattered.rows.map { rows[$0] },
      isHeld: certain.later.contains { isHeld(rows[$0].on) == .yes }, isCertain: isCertain ? .yes : .unknown)
  }

  /// What a notification is judged by, apart from its place: its processes, its date and its run of contacts.
  private struct Likeness: Hashable {
    let list: Int
    let date: CaseDate
    let run: Int?
  }

  private struct LikeRows {
    let run: Int?
    let rows: [Int]
    let first, last: Int

    init(_ run: Int?, _ rows: [Int]) {
      (self.run, self.rows, first, last) = (run, rows, rows.first!, rows.last!)
    }
  }

  /// The rows of some pair of groups of which one comes before the other.
  private struct Scattered {
    let groups: [LikeRows]
    /// By group: a row before this one, or after that one, is of a pair.
    private var before: [Int]
    private var after: [Int]

    /// - Parameter isPair: whether two rows are one, the first of a group and the last of another that comes later.
    init(_ groups: [LikeRows], isPair: (_ first: Int, _ later: Int) -> Bool) {
      self.groups = groups
      before = groups.map { _ in .min }
      after = groups.map { _ in .max }
      // Of each run the groups farthest away come first: mostly the first that is asked about is the answer, and a
      // run's own groups are passed over in one step.
      let runs = Dictionary(grouping: groups.indices) { groups[$0].run }
      let latest = runs.mapValues { $0.sorted { groups[$0].last > groups[$1].last } }
      let earliest = runs.mapValues { $0.sorted { groups[$0].first < groups[$1].first } }
      for n in groups.indices {
        let (first, last) = (groups[n].first, groups[n].last)
        for run in runs.keys where run == nil || run != groups[n].run {
          for b in latest[run]! {
            guard groups[b].last > max(first, before[n]) else { break }
            if isPair(first, groups[b].last) { before[n] = groups[b].last }
          }
          for a in earliest[run]! {
            guard groups[a].first < min(last, after[n]) else { break }
            if isPair(groups[a].first, last) { after[n] = groups[a].first }
          }
        }
      }
    }

    var rows: [Int] {
      groups.indices.flatMap { n in groups[n].rows.filter { $0 < before[n] || $0 > after[n] } }.sorted()
    }

    /// A row of each group that comes later in some pair.
    var later: [Int] { groups.indices.filter { after[$0] != .max }.map { groups[$0].last } }
  }

  /// What decides about two notifications: worked out once for each list of processes.
  private struct Senders {
    let dates: [CaseDate]
    let listOfRow: [Int]
    let lists: [[ID]]
    let parties: [Set<ID>]
    /// When the processes of a list were first known of.
    let known: [CaseDate?]
    let graph: CaseGraph

    init(_ rows: [Contact], _ graph: CaseGraph) {
      var numbers: [[ID]: Int] = [:]
      var lists: [[ID]] = []
      listOfRow = rows.map { row in
        let by = graph.inOrder(row.by.filter { graph.takesPart(graph.process($0)) })
        if let number = numbers[by] { return number }
        numbers[by] = lists.count
        lists.append(by)
        return lists.count - 1
      }
      dates = rows.map { $0.on! }
      self.lists = lists
      parties = lists.map(graph.parties)
      known = lists.map { list in list.compactMap { graph.firstKnown(graph.process($0)) }.earliestSpan }
      self.graph = graph
    }

    func isScattered(_ a: Int, _ b: Int) -> Truth {
      let (x, y) = (listOfRow[a], listOfRow[b])
      guard let isKnown = known[y]?.isOnOrBefore(dates[a]), isKnown.isPossible else { return .no }
      let apart = graph.areApart(parties[x], parties[y])
      guard apart.isPossible else { return .no }
      let liaison = graph.firstFamilyLiaison(lists[x], lists[y])
      let agreed = liaison.map { graph.isHeld($0) && $0.isOnOrBefore(dates[b]) } ?? .no
      return apart && isKnown && !agreed && dates[a].isOnOrBefore(dates[b])
    }
  }

  private func firstFamilyLiaison(_ a: [ID], _ b: [ID]) -> CaseDate? {
    a.flatMap { x in b.compactMap { y in areJoint(x, y) ? nil : firstLiaison(x, y, about: .family) } }
      .earliestSpan
  }

  /// When a process is first recorded: notified, decided or started, whichever came first.
  func firstKnown(_ process: ParallelProcess) -> CaseDate? {
    [process.notified, process.decided, process.started].compactMap { $0 }.earliestSpan
  }

  // MARK: No record that somebody was told

  /// An open multi-agency review, or several run as one, of which some of the family were not told in time.
  struct UntoldFamily: Sendable {
    let reviews: [ParallelProcess]
    let people: [ID]
    /// Unknown where the day it was decided is not known well enough.
    let isCertain: Truth
  }

  /// One for each commission.
  var untoldFamilies: [UntoldFamily] {
    var family = ConcernedFamily(self)
    return openReviewCommissions.compactMap { reviews in
      let begun = reviews.compactMap { $0.decided ?? $0.started }.earliestSpan
      let isDue = hasRunOut(.earliestOpportunity, from: begun)
      guard isDue.isPossible else { return nil }
      let people = family.of(reviews) { isTold($0, of: $1) || isHeldBack($0, from: $1.id) }
      return people.isEmpty ? nil : UntoldFamily(reviews: reviews, people: people, isCertain: isDue)
    }
  }
}

extension [CaseDate] {
  /// The earliest of these dates, as a span of the days it can be. Nil where there are none.
  var earliestSpan: CaseDate? {
    guard let first = map(\.first).min(), let last = map(\.last).min() else { return nil }
    return CaseDate(first: first, last: last)
  }
}
