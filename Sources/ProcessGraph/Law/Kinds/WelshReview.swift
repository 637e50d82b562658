// Wales has a frame of its own, which this catalogue does not have; one page says what a reader may come across.

/// The Single Unified Safeguarding Review of Wales: no law of England, and no kind of a case file.
package enum WelshReview {
  package static let id = "susr"
  package static let title = "Single Unified Safeguarding Review (SUSR), Wales"

  /// Whether a text means it, by its initials or its name, however they are spelt.
  package static func isMeant(by text: String) -> Bool {
    [id, "Single Unified Safeguarding Review", "Single Unified Safeguarding Reviews"].map(\.spelling)
      .contains(text.spelling)
  }

  /// What to do with it in a case file.
  static let instead =
    "that is a review of Wales, and no kind of a case in England: write ‘kind: other’ with its ‘name’; "
    + "‘overlap kinds susr’ says what it is"

  /// What it is, and that it holds nowhere else.
  static let statements: [(text: String, authority: [Authority])] = [
    (
      "It is not English law, and a case file has no frame for it: its guidance could not be read.",
      [.memory(.singleUnifiedReview)]
    ),
    (
      "In Wales one review takes the place of several: of a child, of an adult, of a domestic homicide, of a homicide by "
        + "somebody in mental health care, and of a homicide with an offensive weapon.",
      [.memory(.singleUnifiedReview)]
    ),
    (
      "Homicide reviews are still for the Home Office to look at before they are published.",
      [.memory(.singleUnifiedReview)]
    ),
    (
      "A death or process in Wales that a case of an English area touches is entered as `other`, with its name.",
      [.judgement("the catalogue has no frame for Wales")]
    ),
  ]

  /// The pattern that reviews in England may follow by agreement.
  package static let pattern = """
    As the Single Unified Safeguarding Review of Wales does it: one door is told of every death and asks all criteria at \
    once; chair and reviewers come from one list; there is a place to take a refusal to; and the gates still do not \
    merge, so that a homicide review still goes to the Home Office. It is a pattern, not law in England \
    (guidance figure, check).
    """
}
