extension Rule {
  /// Nobody has settled with the prosecution what of a review may be disclosed.
  static let cpsDisclosure = prosecution(
    "cps-disclosure", point: .disclosure, answers: ["8.2.8"],
    statement: "A review and a prosecution settle how the review's papers may be disclosed.",
    why: "People who speak to a review should know beforehand who may read their words.",
    quietWhen: "another rule says so of papers already written",
    quiet: [
      Example(
        "Of papers already written another rule speaks",
        besideTrial + """
          documents:
            notes: {what: interview-notes, for: scr, status: final, on: 2015-05-20}
          liaison:
            - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, terms-of-reference, information-sharing]}
          """)
    ])
}
