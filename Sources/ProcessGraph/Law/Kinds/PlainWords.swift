/// A kind of process in plain words, for a sheet that is handed to a family or to practitioners. They say what the
/// facts of the ``Kind`` say, to the person concerned, and promise nothing that those do not.
struct PlainWords: Sendable {
  let purpose: String
  /// What it may ask of a family member; nil where no family's sheet may tell that such a process runs. Left out: what
  /// is private to somebody else (discipline, fitness to practise, a complaint, a family court's case, the supervision
  /// of an offender), and agencies' own reviews, which ask nothing of a family.
  let family: String?
  /// What it may ask of a practitioner; nil where no practitioners' sheet may tell that such a process runs: what is
  /// private to one member of staff, one complainant or one family.
  let practitioner: String?
  /// What comes of it.
  let outcome: String

  init(_ purpose: String, family: String?, practitioner: String?, outcome: String) {
    (self.purpose, self.family, self.practitioner, self.outcome) = (purpose, family, practitioner, outcome)
  }
}
