/// A review interview with what decides about pairs looked up once. A class, so that comparing many copies none.
final class PairRow: Sendable {
  struct Review: Sendable {
    let id: ID
    let place: Int
    let commission: Int
  }

  let interview: Interview
  let date: CaseDate
  let isHeld: Bool
  /// Whether it lies ahead on a day that is known.
  let isPlannedDay: Bool
  /// The reviews of this incident it is for.
  let reviews: [Review]
  /// All processes it is for, by id and by commission; and the places of those that take part.
  let by: [ID]
  let commissions: Set<Int>
  let places: [Int]
  /// Commissions it is also for that are no review's: notes of another interview do not stand for theirs.
  let others: [Int]
  let consentTo, refusedTo: Set<Int>
  /// Whether the law keeps its notes to one of its processes: they can stand for no other interview.
  let keepsNotes: Bool

  init(_ interview: Interview, _ graph: CaseGraph) {
    let numbers = graph.commissionOfProcess
    self.interview = interview
    date = graph.dateOrAhead(interview.on)
    isHeld = graph.isHeld(interview.on).isPossible
    isPlannedDay = !isHeld && interview.on?.isDay ?? false
    let members = interview.by.filter { graph.takesPart(graph.process($0)) }
    reviews = graph.reviews(of: interview.by).map {
      Review(id: $0, place: graph.index.processes[$0]!, commission: numbers[$0]!)
    }
    by = graph.inOrder(members)
    commissions = Set(members.map { numbers[$0]! })
    places = members.map { graph.index.processes[$0]! }
    others = members.filter { !graph.process($0).kind.isReview }.map { numbers[$0]! }
    keepsNotes = interview.by.contains { graph.process($0).kind.kind.keepsItsNotes }
    consentTo = Set(interview.consentTo.map { numbers[$0]! })
    refusedTo = Set(interview.consentRefusedTo.map { numbers[$0]! })
  }

  /// Whether the row has an answer for any of some commissions.
  func answers(any commissions: Set<Int>) -> Bool {
    !consentTo.isDisjoint(with: commissions) || !refusedTo.isDisjoint(with: commissions)
  }
}

/// The answers a person had given, row by row, for the processes of one later interview or of a share of notes.
struct NotesAnswers: Sendable {
  private struct State {
    var isRefused = Truth.no
    var isGiven = Truth.no
    var withdrawn: CaseDate?
  }

  /// The date by which an answer must be there.
  private let date: CaseDate
  private let wanted: Set<Int>
  private var states: [Int: State] = [:]
  private var next = 0
  /// Goes up with every row that says something new.
  private(set) var version = 0

  init(for row: PairRow) { self.init(commissions: Set(row.reviews.map(\.commission)), by: row.date) }

  init(commissions: Set<Int>, by date: CaseDate) { (wanted, self.date) = (commissions, date) }

  /// Takes in the rows dated no later than one of them, which must come in order.
  mutating func add(_ rows: [PairRow], upTo x: Int) {
    while next < rows.count, next <= x || isSameDay(rows[next], rows[x]) {
      add(rows[next])
      next += 1
    }
  }

  private func isSameDay(_ a: PairRow, _ b: PairRow) -> Bool {
    a.interview.on != nil && a.interview.on == b.interview.on && a.date.isDay
  }

  mutating func add(_ row: PairRow) {
    guard row.answers(any: wanted) else { return }
    version += 1
    // An answer first given afterwards came too late to serve.
    let isInTime = row.interview.consentAsked.map { $0.isOnOrBefore(date) } ?? .yes
    for number in row.refusedTo where wanted.contains(number) {
      var state = states[number, default: State()]
      state.isRefused = state.isRefused || isInTime
      states[number] = state
    }
    for number in row.consentTo where wanted.contains(number) {
      var state = states[number, default: State()]
      state.isGiven = state.isGiven || isInTime
      if let withdrawn = row.interview.consentWithdrawn {
        let isGone = withdrawn.isOnOrBefore(date)
        state.isRefused = state.isRefused || isGone
        if isGone.isPossible { state.withdrawn = withdrawn }
      }
      states[number] = state
    }
  }

  /// The answer for a commission, and whether it is certain.
  func answer(for commission: Int) -> (answer: NotesAnswer, isCertain: Truth) {
    guard let state = states[commission] else { return (.none, .yes) }
    if state.isRefused == .yes { return (.no(withdrawn: state.withdrawn), .yes) }
    let isCertain = Truth(state.isRefused == .no && state.isGiven != .unknown)
    return (state.isGiven.isPossible ? .yes : .none, isCertain == .yes ? .yes : .unknown)
  }
}
