/// One point of the paper, and what answers it.
package struct CoveragePoint: Sendable, Hashable {
  /// Stable: the heading's number and the place under it, such as `8.2.9`, `own.3` or `B.crim.2`.
  package let key: String
  /// What the point asks, in this project's words.
  package let point: String
  /// The ids of the checklist duties that ask a person about it.
  package let duties: [String]
  /// The ids of information lines that speak of it.
  package let information: [String]
  /// What in the program answers it by being there: a kind, a table, a command.
  package let structure: String?

  init(
    _ key: String, _ point: String, duties: [String] = [], information: [String] = [],
    structure: String? = nil
  ) {
    (self.key, self.point, self.duties) = (key, point, duties)
    (self.information, self.structure) = (information, structure)
  }

  /// The ids of the rules that look for it: those that name it among what they answer.
  package var rules: [String] { Rule.all.filter { $0.answers.contains(key) }.map(\.id) }

  /// Whether anything answers it.
  package var isAnswered: Bool {
    !rules.isEmpty || !duties.isEmpty || !information.isEmpty || structure != nil
  }
}

/// The points under one heading of the paper.
package struct CoverageSection: Sendable {
  /// As printed, with a word more where two headings have the same number.
  package let heading: String
  package let points: [CoveragePoint]

  init(_ heading: String, _ points: [CoveragePoint]) { (self.heading, self.points) = (heading, points) }
}

/// Rules that answer no single point of the paper, and what they rest on.
package struct CoverageBeside: Sendable {
  package let rules: [String]
  /// Checklist duties that rest on the same.
  package let duties: [String]
  /// Names used for a question that has no rule of its own, because something else answers it.
  package let labels: [String]
  package let restsOn: String

  init(_ rules: [String], duties: [String] = [], labels: [String] = [], restsOn: String) {
    (self.rules, self.duties, self.labels, self.restsOn) = (rules, duties, labels, restsOn)
  }
}
