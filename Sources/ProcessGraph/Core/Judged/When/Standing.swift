/// Where a process stands at a date.
public enum Standing: String, Sendable {
  /// Nobody knows of it yet: every date on file of its beginning lies ahead.
  case planned
  /// Known of, and not decided.
  case considered
  case running
  /// Open and at rest, by the file's own word.
  case paused
  /// Open and at rest by law: a coroner's investigation suspended until a criminal case ends.
  case suspended
  case finished
  case notProceeding = "not-proceeding"

  /// The word of the case file that comes nearest.
  package var written: ParallelProcess.Status {
    switch self {
    case .planned, .considered: .considered
    case .running: .running
    case .paused, .suspended: .paused
    case .finished: .finished
    case .notProceeding: .notProceeding
    }
  }

  /// Whether it is open, at work or at rest.
  var isOpen: Bool { self == .running || self == .paused || self == .suspended }

  init(_ written: ParallelProcess.Status) {
    switch written {
    case .considered: self = .considered
    case .running: self = .running
    case .paused: self = .paused
    case .finished: self = .finished
    case .notProceeding: self = .notProceeding
    }
  }
}
