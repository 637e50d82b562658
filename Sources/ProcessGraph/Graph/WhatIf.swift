/// A date moved to see what follows: `crim.trial=2016-02-01`.
public struct WhatIf: Sendable, Hashable {
  public let process: ID
  /// A milestone, or one of the process's own dates such as `due` or `finished`.
  public let name: String
  public let date: CaseDate

  /// The names that are dates of a process and no milestones.
  public static let dates = [
    "aware", "notified", "decided", "started", "due", "expected", "finished", "published",
  ]

  public init(process: ID, name: String, date: CaseDate) {
    (self.process, self.name, self.date) = (process, name, date)
  }

  /// - Parameter text: a process, a dot, a milestone or date, `=`, and a day or month.
  /// - Returns: nil where the text has another form.
  public init?(_ text: String) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, let dot = sides[0].firstIndex(of: "."),
      let date = CaseDate(text: String(sides[1]))
    else {
      return nil
    }
    process = String(sides[0][..<dot])
    name = String(sides[0][sides[0].index(after: dot)...])
    self.date = date
    guard !process.isEmpty, !name.isEmpty else { return nil }
  }
}

extension CaseDate {
  /// A day `2015-03-14` or a month `2015-03`; nil for anything else.
  public init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    switch parts.map(\.count) {
    case [4, 2]: self.init(year: numbers[0], month: numbers[1])
    case [4, 2, 2]:
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      self.init(day)
    default: return nil
    }
  }
}

extension Case {
  /// The same case with a date moved. A process that is not declared leaves it as it is.
  public func supposing(_ change: WhatIf) -> Case {
    var copy = self
    copy.processes = processes.map { $0.id == change.process ? $0.supposing(change.name, change.date) : $0 }
    return copy
  }
}

extension ParallelProcess {
  fileprivate func supposing(_ name: String, _ date: CaseDate) -> ParallelProcess {
    var copy = self
    switch name {
    case "aware": copy.aware = date
    case "notified": copy.notified = date
    case "decided": copy.decided = date
    case "started": copy.started = date
    case "due": copy.due = date
    case "expected": copy.expected = date
    case "finished": copy.finished = date
    case "published": copy.published = date
    default:
      copy.milestones.removeAll { $0.name == name }
      copy.milestones.append(Milestone(name: name, date: date))
    }
    return copy
  }
}

extension CaseGraph {
  /// A supposed date beside the one on file: `the trial in the criminal investigation on 1 February 2016; on file, 2
  /// November 2015`.
  func inWords(_ change: WhatIf) -> String {
    let process = process(change.process)
    let dates: [String: (String, CaseDate?)] = [
      "aware": ("day \(name(process)) became known", process.aware),
      "notified": ("notification of \(name(process))", process.notified),
      "decided": ("decision on \(name(process))", process.decided),
      "started": ("start of \(name(process))", process.started),
      "due": ("due date of \(name(process))", process.due),
      "expected": ("expected end of \(name(process))", process.expected),
      "finished": ("end of \(name(process))", process.finished),
      "published": ("publication of \(name(process))", process.published),
    ]
    let point = WaitGraph.Point(commission: commission(of: process.id).number, name: change.name)
    let (what, onFile) =
      dates[change.name].map { ("the " + $0.0, $0.1) } ?? (
        name(of: point).full, process.date(of: change.name)
      )
    return "\(what) \(change.date.withPreposition); on file, \(onFile?.inWords ?? "no date")"
  }

  /// The case at the same date with some dates moved.
  func supposing(_ changes: [WhatIf]) -> CaseGraph {
    changes.isEmpty ? self : CaseGraph(changes.reduce(source) { $0.supposing($1) }, asOf: asOf)
  }
}
