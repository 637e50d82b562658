import ArgumentParser
import ProcessGraph

/// What is too full to be read, where others are written all the same: each is told with its reason, at the end.
struct TooFull {
  /// Whether more than one view is asked for.
  let areOthersWanted: Bool
  private var lines: [String] = []

  init(areOthersWanted: Bool) { self.areOthersWanted = areOthersWanted }

  /// Whether the rest goes on without something; false where the error is of another kind or nothing else is wanted.
  mutating func leavesOut(_ what: String, _ error: any Error) -> Bool {
    guard areOthersWanted else { return false }
    switch error as? DrawingError {
    case .tooDense, .tooManyFigures:
      lines.append("overlap: \(what) is left out. \(error)\n")
      return true
    default: return false
    }
  }

  /// Says what was left out.
  ///
  /// - Throws: the status for a figure that cannot be drawn legibly, where anything was.
  func end() throws {
    guard !lines.isEmpty else { return }
    for line in lines { Terminal.complain(line) }
    throw ExitStatus.illegible.code
  }
}
