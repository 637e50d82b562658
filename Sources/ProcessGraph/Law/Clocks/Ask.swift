/// What a clock asks for, so that a case can be looked at for its record.
package enum Ask: Hashable, Sendable {
  /// A decision whether to hold the process: `decided`.
  case decide
  /// The process's own end: `finished`, a final report, or `published`.
  case complete
  /// That whoever runs the process hears of the matter: `notified`, or a beginning by then.
  case referral
  /// A notice to somebody.
  case notify(Recipient)
  /// A statutory notice to the family.
  case tellFamily
  /// Reasons to somebody, where the process has not ended by then.
  case explainDelay(to: Recipient)
  /// A document.
  case document(DocumentKind)
  /// A step that a case records as a milestone of this name.
  case milestone(String)
  /// A copy that somebody must have for so long before publication.
  case copyBeforePublication(to: Recipient)
  /// That something stays in being for so long. There is nothing to do by its end.
  case keep
  /// That something does not happen earlier.
  case notBefore(Act)
  /// That the person concerned is at least so old.
  case youngestAge
  /// That a fact lies within so long before the event.
  case window

  package enum Act: String, Word { case publication, resumption }
}

/// Whom a clock's notice goes to.
package enum Recipient: String, Word {
  case nationalPanel = "national-panel"
  case childrenPartnership = "children-partnership"
  case secretaryOfState = "secretary-of-state"
  case domesticAbuseCommissioner = "domestic-abuse-commissioner"
  case youthJusticeBoard = "youth-justice-board"
  case chiefCoroner = "chief-coroner"
  case policingBody = "policing-body"
  case designatedOfficer = "designated-officer"
  case family

  /// The word a notice in a case file has for it, where it has one.
  package var body: Body? {
    switch self {
    case .nationalPanel: .nationalPanel
    case .childrenPartnership: .board
    case .family: .family
    case .secretaryOfState: .secretaryOfState
    case .domesticAbuseCommissioner, .youthJusticeBoard, .chiefCoroner, .policingBody, .designatedOfficer: nil
    }
  }

  /// The name for a sentence, with its article.
  package func name(in frame: Frame) -> String {
    switch self {
    case .nationalPanel: "the \(frame.nationalPanel)"
    case .childrenPartnership: "the \(frame.childrenPartnership)"
    case .secretaryOfState: "the Secretary of State"
    case .domesticAbuseCommissioner: "the Domestic Abuse Commissioner"
    case .youthJusticeBoard: "the Youth Justice Board"
    case .chiefCoroner: "the Chief Coroner"
    case .policingBody: "the local policing body"
    case .designatedOfficer: "the local authority designated officer"
    case .family: "the family"
    }
  }
}

/// Who owes what a clock asks for.
package enum DutyHolder: Hashable, Sendable {
  /// Whoever owns the kind of process.
  case owner
  case healthCommissioner
  /// The national body for police complaints, or the force where it investigates itself.
  case investigatorOfPolice
  /// The person complaining: the clock limits a right, so letting it pass is nobody's omission.
  case complainant
  case named(String)
}

/// Where a case records the event that starts a clock.
package enum Start: Hashable, Sendable {
  case aware, notified, decided, started, finished, published
  case incident, death
  case milestone(String)
  /// A milestone of a process of another kind about the same person: the latest, where there are several.
  case elsewhere(KindID, String)
  case document(DocumentKind)
  /// The first statutory notice to the family by the process.
  case statutoryNotice
  /// The day after another clock of the process ends; the clock then repeats.
  case afterClock(String)
}
