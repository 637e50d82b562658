extension Rule {
  /// Nobody has settled what the police can share with a review.
  static let cpsPoliceMaterial = prosecution(
    "cps-police-material", point: .policeMaterial, answers: ["8.2.8"],
    statement: "A review and a prosecution settle what police material the review may have.",
    why: "What the police already know need not be asked of the family again.",
    quiet: [
      Example(
        "Another point, earlier in the guide, speaks for this one",
        besideTrial + """
          liaison:
            - {between: [scr, crim], on: 2015-06-01, about: [witnesses, terms-of-reference, disclosure]}
          """),
      Example(
        "Open together for less than the local gap",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-05-20}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, terms-of-reference, disclosure]}
        """),
    ])
}
