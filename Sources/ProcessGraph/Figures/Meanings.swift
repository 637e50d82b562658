/// What a box stands for. ``Looks`` says how each is drawn.
package enum NodeMeaning: String, Word {
  /// A statutory review by a partnership.
  case review
  /// A process nobody in the partnership commands: police, coroner, court, regulator, ombudsman, inquiry.
  case independent
  /// An agency's own process: an incident investigation, a complaint, a disciplinary matter.
  case own
  /// Several processes run as one.
  case commission
  /// One visit or interview for several processes, or with several people.
  case together
  case person, practitioner, official, agency, document, milestone
}

/// What a line stands for. ``Looks`` says how each is drawn.
package enum EdgeMeaning: String, Word {
  /// From what is waited for to the process it holds up.
  case wait
  /// A wait on the longest chain.
  case chain
  /// A wait of a ring: each waits for the next, and so for itself.
  case ring
  /// No contact until something has happened.
  case hold
  /// What comes first in a process, whatever waits are on file.
  case order
  /// Information that goes from one to another.
  case share
  /// Information that went, or is to go, both ways.
  case exchange
  /// Information that was refused or is disputed.
  case refusal
  case contact, interview, notice
  /// Where two ought to have spoken, and no record says that they have.
  case missing
  /// Run, or could be run, together.
  case joint
  /// From a paper to the process it is written for.
  case purpose
  /// What two commissions could still do together.
  case aspect
  /// What has been decided of two, short of one commission.
  case decision
  /// Whose it is, or what it is part of.
  case belonging
}

/// What a mark on a timeline stands for. ``Looks`` says how each is drawn.
package enum MarkMeaning: String, Word {
  /// With a member of the family.
  case contact
  /// Of a practitioner, by a review.
  case interview
  /// A practitioner's statement to the police.
  case statement
  case milestone
  /// A day by which a process is to end.
  case limit
  /// A day that was planned, before another was.
  case moved

  /// Whether a process may have many, so that they may share their words.
  var isMany: Bool { self == .contact || self == .interview || self == .statement }
}
