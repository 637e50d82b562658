/// Two review interviews of one person, of which the notes of the first might have spared the second.
struct InterviewPair: Sendable {
  let person: ID
  let earlierRow, laterRow: PairRow
  /// The reviews the later interview is for and the earlier is not.
  let processes: [ID]
  /// The person's answer for each of them.
  let answers: [NotesAnswer]
  /// Unknown where a month or a missing date leaves open whether they are a pair, or what the answer was.
  let isCertain: Truth
  /// Whether the earlier notes could stand for the whole of the later interview, were they used.
  let isWholeInterview: Bool
  /// Whether both lie ahead, close together, for kinds of process that may interview together.
  let mayBeJoint: Bool

  var earlier: Interview { earlierRow.interview }
  var later: Interview { laterRow.interview }

  /// The answer for the later interview as a whole: it stays needed while one of its processes may not use the notes.
  var answer: NotesAnswer { answers.min()! }

  /// The processes for which nobody has an answer.
  var unanswered: [ID] { zip(processes, answers).filter { $0.1 == .none }.map(\.0) }
}

/// What a practitioner said when asked whether a process may use the notes of an earlier interview.
enum NotesAnswer: Sendable, Hashable, Comparable {
  case none
  /// Refused, or withdrawn by the day of the later interview where there is a date.
  case no(withdrawn: CaseDate?)
  case yes

  /// The better answer is greater: it speaks where more than one earlier interview could serve.
  static func < (a: Self, b: Self) -> Bool { a.weight < b.weight }
  private var weight: Int {
    switch self {
    case .none: 0
    case .no: 1
    case .yes: 2
    }
  }
}
