/// A date moved to see what follows: `crim.trial=2016-02-01`.
public struct WhatIf: Sendable, Hashable {
  package let process: ID
  /// A milestone, or one of the process's own dates such as `due` or `finished`.
  package let name: String
  package let date: CaseDate

  /// The dates of a process that are no milestones.
  package static var dates: [String] { OwnDate.all.map(\.name) }

  package init(process: ID, name: String, date: CaseDate) {
    (self.process, self.name, self.date) = (process, name, date)
  }

  /// - Parameter text: a process, a dot, a milestone or date, `=`, and a day or month.
  /// - Returns: nil where the text has another form.
  package init?(_ text: String) {
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

/// A date of a process that is no milestone.
private struct OwnDate: Sendable {
  let name: String
  let path: WritableKeyPath<ParallelProcess.Dates, CaseDate?> & Sendable
  /// What a sentence calls it, by the name of the process.
  let words: @Sendable (String) -> String

  init(
    _ name: String, _ path: WritableKeyPath<ParallelProcess.Dates, CaseDate?> & Sendable,
    _ words: @escaping @Sendable (String) -> String
  ) {
    (self.name, self.path, self.words) = (name, path, words)
  }

  static let all = [
    OwnDate("aware", \.aware) { "the day \($0) became known" },
    OwnDate("notified", \.notified) { "the notification of \($0)" },
    OwnDate("decided", \.decided) { "the decision on \($0)" },
    OwnDate("started", \.started) { "the start of \($0)" },
    OwnDate("due", \.due) { "the due date of \($0)" },
    OwnDate("expected", \.expected) { "the expected end of \($0)" },
    OwnDate("finished", \.finished) { "the end of \($0)" },
    OwnDate("published", \.published) { "the publication of \($0)" },
  ]

  static func named(_ name: String) -> OwnDate? { all.first { $0.name == name } }
}

extension CaseDate {
  /// A day `2015-03-14` or a month `2015-03`; nil for anything else.
  package init?(text: String) {
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
  package func supposing(_ change: WhatIf) -> Case {
    var copy = self
    copy.processes = processes.map { $0.id == change.process ? $0.supposing(change.name, change.date) : $0 }
    return copy
  }
}

extension ParallelProcess {
  fileprivate func supposing(_ name: String, _ date: CaseDate) -> ParallelProcess {
    guard let own = OwnDate.named(name) else {
      return supposing(
        milestones: milestones.filter { $0.name != name } + [Milestone(name: name, date: date)])
    }
    var dates = dates
    dates[keyPath: own.path] = date
    return supposing(dates: dates)
  }
}

extension CaseGraph {
  /// A supposed date beside the one on file: `the trial in the criminal investigation on 1 February 2016; on file, 2
  /// November 2015`.
  func inWords(_ change: WhatIf) -> String {
    let process = process(change.process)
    let own = OwnDate.named(change.name)
    let point = WaitGraph.Point(commission: commission(of: process).number, name: change.name)
    let what = own.map { $0.words(name(process)) } ?? name(of: point).full
    let onFile = own.map { process.dates[keyPath: $0.path] } ?? process.date(of: change.name)
    return "\(what) \(change.date.withPreposition); on file, \(onFile?.inWords ?? "no date")"
  }

  /// The case at the same date with some dates moved.
  func supposing(_ changes: [WhatIf]) -> CaseGraph {
    changes.isEmpty ? self : judging(changes.reduce(source) { $0.supposing($1) })
  }

  /// Another state of the case, judged on the same day with as much known.
  func judging(_ source: Case) -> CaseGraph { CaseGraph(source, asOf: asOf, knownUntil: knownUntil) }
}
