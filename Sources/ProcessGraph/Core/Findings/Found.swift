/// What a rule's body found, before the engine adds what the rule already says of itself.
struct Found {
  /// Nil means the rule's own severity.
  var severity: Severity?
  /// False where a fact is missing and the rule cannot tell.
  var certain = true
  var about: [ID]
  /// More processes it is about, where these may be very many: see ``CaseGraph/inOrder(_:and:_:)``.
  var processes: [ParallelProcess] = []
  /// More people, each once and in the file's order.
  var people: [ID] = []
  var places: [Place]
  /// One sentence, beginning in upper case, without a full stop at its end.
  var message: String
  var details: [Finding.Detail] = []
  /// Nil means the rule's own remedy.
  var remedy: String?
  /// The earliest date concerned.
  var date: Day?
  /// What tells it from other findings of the rule about the same ids; nil means the first of its places.
  var key: String?
  /// Nil means all of the rule's authorities and settings; those that the frame may not cite are left out.
  var authority: [Authority]?
  var settings: [Setting]?
}

extension Found {
  /// The ids of all that it is about, in no order.
  var concerned: [ID] { about + processes.ids + people }
}

extension Array {
  /// The others with whom one process has the same trouble, by findings: each is one of its own, unless there are so
  /// many that nobody would read them one by one. Then they are all in one, so that findings grow with the processes
  /// of a case and not with its pairs.
  var byFinding: [[Element]] { count > 12 ? [self] : map { [$0] } }
}

extension Found {
  /// "Cannot tell": a risk that says which fact is missing.
  static func cannotTell(
    about: [ID], processes: [ParallelProcess] = [], places: [Place], message: String,
    details: [Finding.Detail] = [], remedy: String? = nil, date: Day? = nil
  ) -> Found {
    Found(
      severity: .risk, certain: false, about: about, processes: processes, places: places, message: message,
      details: details,
      remedy: remedy, date: date)
  }

  /// This finding as a risk that cannot tell, where the condition is only possible; itself where it is certain.
  ///
  /// - Parameter missing: the fact that would decide, for the end of the message: `the day it began`.
  func when(_ condition: Truth, without missing: String? = nil) -> Found {
    guard condition == .unknown else { return self }
    var found = self
    (found.severity, found.certain) = (.risk, false)
    if let missing { found.message += "; cannot tell without " + missing }
    return found
  }
}
