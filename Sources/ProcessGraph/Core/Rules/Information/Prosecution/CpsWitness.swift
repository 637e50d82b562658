extension Rule {
  /// Nobody has settled with the prosecution how possible witnesses are met.
  static let cpsWitness = prosecution(
    "cps-witness", point: .witnesses, answers: ["8.2.6"],
    statement: "A review and a prosecution agree how possible witnesses are approached.",
    why: "A witness who is asked the same thing by two bodies may be hurt twice, and believed less.",
    quietWhen: "nobody on file may be a witness",
    quiet: [
      Example(
        "Nobody may be a witness",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: [timing, terms-of-reference, disclosure, information-sharing]}
        """)
    ])
}
