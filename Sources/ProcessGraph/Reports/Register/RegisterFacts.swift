// What the writers of a register have in common: its words, its deadlines by date, and who carries how much.

extension Register {
  var title: String {
    let count =
      cases.count == total
      ? total.counted("case")
      : "\(cases.isEmpty ? "none" : cases.count.inWords) of \(total.counted("case"))"
    return total == 0 ? "Register without a case" : "Register of \(count) as at \(asOf.inWords)"
  }

  /// `12 gaps, 3 conflicts and 4 risks; one finding across cases`.
  var summary: String {
    func sum(_ count: (CaseDigest.Found) -> Int) -> Int {
      cases.reduce(0) { $0 + ($1.found.map(count) ?? 0) }
    }
    let parts = [
      (sum(\.gaps), "gap", "gaps"), (sum(\.conflicts), "conflict", "conflicts"),
      (sum(\.risks), "risk", "risks"),
      (sum(\.unclear), "unclear", "unclear"), (sum(\.advice), "piece of advice", "pieces of advice"),
      (sum(\.accepted), "accepted", "accepted"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    let isJudged = cases.contains { $0.found != nil }
    let within =
      cases.isEmpty
      ? total == 0 ? "no case was read" : "none is left to show"
      : !isJudged ? "the rules of each case were not applied" : parts.isEmpty ? "nothing found" : parts.listed
    return within + (cases.count > 1 ? "; \(across.count.counted("finding")) across cases" : "")
  }

  /// Every marking among the cases.
  var marking: String { cases.map(\.marking).eachOnce.filter { !$0.isEmpty }.joined(separator: " / ") }

  /// What the paper of each case is called, made of letters, digits and hyphens; no two alike.
  package var paperNames: [String] {
    var taken: Set<String> = []
    return cases.map { one in
      let base = one.file.baseName
      let stem = base.lastIndex(of: ".").map { String(base[..<$0]) } ?? base
      let plain = String(
        stem.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }.prefix(80))
      let first = plain.allSatisfy { $0 == "-" } ? "case" : plain
      var name = first
      var number = 2
      while !taken.insert(name).inserted { (name, number) = ("\(first)-\(number)", number + 1) }
      return name + ".html"
    }
  }

  struct BoardDeadline {
    var number: Int
    var inCase: String
    var deadline: CaseDigest.Deadline
  }

  /// The deadlines of all cases by date.
  var deadlines: [BoardDeadline] {
    let names = caseNames
    return cases.enumerated().flatMap { n, one in
      one.deadlines.map { BoardDeadline(number: n, inCase: names[n], deadline: $0) }
    }.sorted { a, b in
      let (x, y) = (a.deadline, b.deadline)
      return (x.day.first.number, a.number, x.processID, x.clock) < (
        y.day.first.number, b.number, y.processID, y.clock
      )
    }
  }
}

extension Register {
  /// What goes to standard error: files that cannot be read, a line each.
  package var complaint: String {
    unread.map { "overlap: ‘\($0.file.spelledOut)’ is not in the register. \($0.problem)\n" }.joined()
  }
}

extension Register {
  /// The numbers of conflicts and more among what is found across cases.
  var urgentNumbers: Set<Int> {
    Set(across.indices.filter { across[$0].severity >= .conflict }.map { $0 + 1 })
  }
}
