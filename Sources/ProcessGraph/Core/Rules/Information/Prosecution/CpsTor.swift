extension Rule {
  /// Nobody has spoken with the prosecution about the terms of a review.
  static let cpsTor = prosecution(
    "cps-tor", point: .termsOfReference, answers: ["8.2.7"],
    statement: "A review and a prosecution speak about the review's terms of reference.",
    why: "A question that would harm a trial is easily put another way, if somebody says so in time.",
    quietWhen: "the terms of reference were sent to the criminal case",
    quiet: [
      Example(
        "The terms were sent",
        besideTrial + """
          shares:
            - {what: terms-of-reference, from: scr, to: sio, on: 2015-05-20}
          liaison:
            - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, disclosure, information-sharing]}
          """)
    ])
}
