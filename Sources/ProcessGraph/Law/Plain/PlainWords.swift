/// A kind of process in plain words, for a sheet that is handed to a family or to practitioners. They say what the
/// facts of the ``Kind`` say, to the person concerned, and promise nothing that those do not.
struct PlainWords: Sendable {
  let purpose: String
  /// What it may ask of a family member; nil for kinds that no family's sheet names.
  let family: String?
  /// What it may ask of a practitioner; nil for kinds that no practitioners' sheet names.
  let practitioner: String?
  /// What comes of it.
  let outcome: String

  init(_ purpose: String, family: String?, practitioner: String?, outcome: String) {
    (self.purpose, self.family, self.practitioner, self.outcome) = (purpose, family, practitioner, outcome)
  }

  static func of(_ kind: KindID) -> PlainWords {
    reviews[kind] ?? agencyReviews[kind] ?? proceedings[kind] ?? other
  }

  private static let other = PlainWords(
    "Ask its lead what it is for.", family: nil, practitioner: nil, outcome: "Ask its lead.")
}
