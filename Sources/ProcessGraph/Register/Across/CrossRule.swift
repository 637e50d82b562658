/// A check that looks at several cases: what it asks, when it speaks, and examples of two small cases side by side that
/// are its documentation and its tests.
///
/// It knows of people and agencies only what the board's own keys say: nobody is taken for another by a role or a name.
package struct CrossRule: Sendable {
  /// Kebab-case; also the name of its page and its tests.
  package let id: String
  /// The severity it usually has.
  package let severity: Severity
  /// The duty, in one sentence.
  package let statement: String
  package let why: String
  package let firesWhen, quietWhen: String
  /// What is to be done, in a few words that begin with a verb.
  package let task: String
  package let remedy: String
  package let clearsWhen: String
  /// The local choices it reads, with what they are unless a case or `--set` says otherwise.
  let local: [String]
  package let fires: [CrossExample]
  package let quiet: [CrossExample]
  let body: @Sendable (Across) -> [Found]

  init(
    _ id: String, severity: Severity, statement: String, why: String, firesWhen: String, quietWhen: String,
    task: String, remedy: String, clearsWhen: String, local: [String] = [], fires: [CrossExample],
    quiet: [CrossExample], looksFor: @escaping @Sendable (Across) -> [Found]
  ) {
    (self.id, self.severity, self.statement, self.why) = (id, severity, statement, why)
    (self.firesWhen, self.quietWhen, self.task, self.remedy) = (firesWhen, quietWhen, task, remedy)
    (self.clearsWhen, self.local, self.fires, self.quiet) = (clearsWhen, local, fires, quiet)
    body = looksFor
  }

  /// What one finds, before the register adds what the rule says of itself.
  struct Found {
    /// Nil means the rule's own.
    var severity: Severity?
    /// The places of the cases in the register, in its order.
    var cases: [Int]
    /// The key it is about, or the id of a rule; with the cases it makes the reference.
    var key: String
    /// One sentence, beginning in upper case, without a full stop at its end.
    var message: String
    var facts: [CrossFinding.Fact]
    /// Nil means the rule's own remedy.
    var remedy: String?
    /// What is planned soonest.
    var planned: Day?
    /// The earliest date concerned.
    var date: Day?
  }

  /// Every rule across cases, in the order in which they are listed.
  package static let all = [
    practitionerInSeveralCases, reviewerOverLimit, partInAnotherCase, agencyAskedOften, familyInTwoCases,
    gapInMostCases,
  ]

  package static func named(_ id: String) -> CrossRule? { all.first { $0.id == id } }
}

/// What a board chooses for its register, with `--set`; never a fact of a case.
package enum RegisterSetting: String, Word {
  case reviewsAtOnce = "reviews-at-once"
  case requestsAMonth = "requests-a-month"

  package var standard: Int { 3 }

  var words: String {
    "\(rawValue), \(standard) unless --set says otherwise"
  }
}
