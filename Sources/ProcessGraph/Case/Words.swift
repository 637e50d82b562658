/// An id of the case file: lower-case words with hyphens, unique over the whole file.
public typealias ID = String

/// A closed list of words that a column accepts. The raw value is the word itself.
public protocol Word: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// Which law and guidance, names, clocks and gates apply.
public enum Frame: String, Word {
  case england2015 = "england-2015"
  case englandCurrent = "england-current"
}

/// The kind of a process, by the id it has in the case file. What the law says of each is in the catalogue.
public enum KindID: String, Word {
  case scr, rr, natl, dhr, sar, mhhr, si, imr, csc, cspi, crim, cor, iopc, disc, comp, cdr, owhr, fam, reg
  case leder, hse, mappa, ppo
  // Of today's frame but for the inquiry, which is of both:
  case inquiry, hssib, mnsi, enq, insp, sfo, lado, omb, jr, civil, llr
  case other
}

/// The bodies that a row may name by a fixed word instead of an id.
public enum Body: String, Word {
  case crag, panel, board
  case independentChair = "independent-chair"
  case businessUnit = "business-unit"
  case cdop
  case seniorManagers = "senior-managers"
  case affectedColleagues = "affected-colleagues"
  case practitioners, family, media
  // In `notices` only:
  case commissioner
  case nationalPanel = "national-panel"
  case homeOffice = "home-office"
  case secretaryOfState = "secretary-of-state"
  case lead
}

/// A body or role that a board may have its own name for.
public enum LocalName: String, Word {
  case crag, panel, board
  case independentChair = "independent-chair"
  case businessUnit = "business-unit"
  case cdop
  case legalAdviser = "legal-adviser"
  case partners
}

/// The local paper that a board follows.
public enum LocalPaper: Hashable, Sendable {
  /// How one English area's case review and governance subgroup managed parallel processes, about 2016.
  case crag2016
  case none
  /// Another paper, by its name: judged as none.
  case other(String)
}

/// Whoever a row names as sender or recipient.
public enum Party: Hashable, Sendable {
  case process(ID), agency(ID), person(ID), body(Body)

  /// The id it was named by, or nil for a fixed word.
  public var id: ID? {
    switch self {
    case .process(let id), .agency(let id), .person(let id): id
    case .body: nil
    }
  }
}

/// What a document is.
public enum DocumentKind: String, Word {
  case chronology
  case agencyReport = "agency-report"
  case rca
  case initialReport = "initial-report"
  case termsOfReference = "terms-of-reference"
  case interviewNotes = "interview-notes"
  case draftReport = "draft-report"
  case finalReport = "final-report"
  case executiveSummary = "executive-summary"
  case learningSummary = "learning-summary"
  case actionPlan = "action-plan"
  case communicationsPlan = "communications-plan"
  case pfdReport = "pfd-report"
  case inquestRecord = "inquest-record"
  case courtRecord = "court-record"
  case minutes, statement
  case legalAdvice = "legal-advice"
}

/// A part of a process that can be held up.
public enum Part: String, Word {
  case whole
  case familyContact = "family-contact"
  case interviews
  case agencyReport = "agency-report"
  case report, publication
}
