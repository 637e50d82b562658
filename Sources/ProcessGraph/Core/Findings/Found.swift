/// What a rule's body found, before the engine adds what the rule already says of itself.
struct Found {
  /// Nil means the rule's own severity.
  var severity: Severity?
  var about: [ID]
  var places: [Place]
  /// One sentence, beginning in upper case, without a full stop at its end.
  var message: String
  var details: [Finding.Detail] = []
  /// Nil means the rule's own remedy.
  var remedy: String?
  /// The earliest date concerned.
  var date: Day?
  /// Nil means all of the rule's authorities and settings; those that the frame may not cite are left out.
  var authority: [Authority]?
  var settings: [Setting]?
  /// What the finding is at bottom about, in ids only: a process, a person, an agency, a pair, a document. It stays
  /// what it is when rows are added, moved or dated anew. Nil means all that the finding is about.
  var root: [ID]?
  /// The process that has to act: its lead owns the finding. Nil means the one whose planned row is the first of the
  /// places, else the lead review.
  var acting: ID?
  /// Who has to act where that is not the lead of a process.
  var owner: Owner?
  /// A deadline the finding is about, where one is still ahead.
  var deadline: Day?
  /// Whether it may stand in the way of others: a date that, were it put right, would bring them out.
  var hides = false
  /// With which other findings this is one, and what its part says there.
  var joins: Joining?
}

/// Who has to act on a finding: never a process, a court, a coroner or a family.
public enum Owner: Sendable, Hashable {
  case person(ID)
  case agency(ID)
  case role(Role)

  /// A standing body or role that no row of the case file need declare.
  public enum Role: String, Word {
    case crag, panel, board
    case independentChair = "independent-chair"
    case businessUnit = "business-unit"
    case cdop
    case legalAdviser = "legal-adviser"
    case partners, police, prosecutor, provider
  }
}

extension Found {
  /// What the file leaves open, with the fact that is missing.
  static func cannotTell(
    about: [ID], places: [Place], message: String,
    details: [Finding.Detail] = [], remedy: String? = nil, date: Day? = nil
  ) -> Found {
    Found(
      severity: .unclear, about: about, places: places, message: message,
      details: details,
      remedy: remedy, date: date)
  }

  /// This finding as unclear, where the condition is only possible; itself where it is certain.
  ///
  /// - Parameter missing: the fact that would decide, for the end of the message: `the day it began`.
  func when(_ condition: Truth, without missing: String? = nil) -> Found {
    guard condition == .unknown else { return self }
    var found = self
    found.severity = .unclear
    if let missing { found.message += "; unclear without " + missing }
    return found
  }
}
