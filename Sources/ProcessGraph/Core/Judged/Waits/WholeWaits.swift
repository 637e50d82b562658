/// A wait, or several together, that holds up the whole of a process.
package struct WholeWait: Sendable {
  /// In the file's order: one row, or the rows that stop a process in pieces.
  package internal(set) var parts: [Dependency]
  /// How it comes to hold up the whole.
  package let form: Form
  /// Whether it holds the whole up at the as-of date.
  package internal(set) var isInForce: Truth

  package enum Form: Sendable {
    /// Its part is the whole process.
    case whole
    /// It holds up the report, with no reason or no date to look again.
    case unexplainedReport
    /// Report, interviews and agency reports all wait, each without limit.
    case inPieces
  }

  package var rows: Set<Int> { Set(parts.map(\.row)) }
  package var awaited: ParallelProcess { parts[0].awaited }
  /// Whether each of its rows rests on a court's order or on the prosecutor's decision.
  package var isGrounded: Bool { parts.allSatisfy(\.wait.isGrounded) }
}

extension Wait {
  /// Whether it rests on a court's order or on the prosecutor's decision.
  package var isGrounded: Bool { ground == .courtOrder || ground == .prosecutor }
}

extension CaseGraph {
  /// The waits in force that hold up the whole of a process, among some waits: each row once, whichever of its
  /// processes it stops.
  func wholeWaits(among waits: [Dependency]) -> [WholeWait] {
    struct Pair: Hashable { let waiting: Int, awaited: ID }
    let inForce = waits.filter { $0.isOngoing && $0.isInForce.isPossible }
    let pairs = Dictionary(grouping: inForce) {
      Pair(waiting: commission(of: $0.waiting).number, awaited: $0.awaited.id)
    }
    let found = pairs.values.flatMap(wholeWaits(ofPair:))
    return merged(
      found.sorted { ($0.parts[0].row, $0.parts[0].waiting.id) < ($1.parts[0].row, $1.parts[0].waiting.id) })
  }

  /// - Parameter waits: those of one commission for one process.
  private func wholeWaits(ofPair waits: [Dependency]) -> [WholeWait] {
    let unlimited = waits.filter(\.wait.of.isEmpty)
    let pieces = unlimited.filter { [.report, .interviews, .agencyReport].contains($0.wait.part) }
    let inPieces = Set(pieces.map(\.wait.part)).count == 3 ? pieces : []
    var found: [WholeWait] = []
    if !inPieces.isEmpty {
      let certain = inPieces.filter { $0.isInForce == .yes }
      let isStopped = Set(certain.map(\.wait.part)).count == 3 || certain.contains(where: isUnexplainedReport)
      found.append(WholeWait(parts: inPieces, form: .inPieces, isInForce: isStopped ? .yes : .unknown))
    }
    let taken = Set(inPieces.map(\.row))
    for wait in waits where !taken.contains(wait.row) {
      if wait.wait.part == .whole {
        found.append(WholeWait(parts: [wait], form: .whole, isInForce: wait.isInForce))
      } else if isUnexplainedReport(wait) {
        found.append(WholeWait(parts: [wait], form: .unexplainedReport, isInForce: wait.isInForce))
      }
    }
    return found
  }

  /// A report that waits for an agency's own review waits for one of its ingredients.
  private func isUnexplainedReport(_ wait: Dependency) -> Bool {
    wait.wait.part == .report && wait.wait.of.isEmpty && wait.awaited.kind != .imr
      && (wait.wait.because == nil || wait.wait.review == nil)
  }

  /// Waits that share a row, because it names several processes, as one.
  private func merged(_ waits: [WholeWait]) -> [WholeWait] {
    var merged: [WholeWait] = []
    var places: [Int: Int] = [:]
    for wait in waits {
      if let place = wait.rows.sorted().compactMap({ places[$0] }).first {
        merged[place].parts = (merged[place].parts + wait.parts).sorted {
          ($0.row, $0.waiting.id) < ($1.row, $1.waiting.id)
        }
        merged[place].isInForce = merged[place].isInForce || wait.isInForce
        for row in wait.rows { places[row] = place }
      } else {
        for row in wait.rows { places[row] = merged.count }
        merged.append(wait)
      }
    }
    return merged
  }
}
