extension Rule {
  /// Nobody has spoken with the prosecution about the terms of a review.
  static let cpsTor = prosecution(
    "cps-tor", point: .termsOfReference,
    statement: "A review and a prosecution speak about the review's terms of reference.",
    why: "A question that would harm a trial is easily put another way, if somebody says so in time.",
    quietWhen: "the terms of reference were sent to the criminal case",
    fires: [
      Example(
        "Spoken of all but this",
        """
        people:
          grandmother: {family: maternal grandmother, of: child}
          uncle:       {family: uncle, of: child, witness: prosecution}
          reviewer:    {official: independent reviewer}
          chair:       {official: review chair}
          sio:         {official: senior investigating officer, agency: police}
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, disclosure, information-sharing]}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Spoken of this too",
        """
        people:
          grandmother: {family: maternal grandmother, of: child}
          uncle:       {family: uncle, of: child, witness: prosecution}
          reviewer:    {official: independent reviewer}
          chair:       {official: review chair}
          sio:         {official: senior investigating officer, agency: police}
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        liaison:
          - {between: [scr, crim], on: 2015-05-11, about: terms-of-reference}
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, disclosure, information-sharing]}
        """),
      Example(
        "The terms were sent",
        """
        people:
          grandmother: {family: maternal grandmother, of: child}
          uncle:       {family: uncle, of: child, witness: prosecution}
          reviewer:    {official: independent reviewer}
          chair:       {official: review chair}
          sio:         {official: senior investigating officer, agency: police}
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        shares:
          - {what: terms-of-reference, from: scr, to: sio, on: 2015-05-20}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, disclosure, information-sharing]}
        """),
      Example(
        "No contact at all is the finding",
        """
        people:
          grandmother: {family: maternal grandmother, of: child}
          uncle:       {family: uncle, of: child, witness: prosecution}
          reviewer:    {official: independent reviewer}
          chair:       {official: review chair}
          sio:         {official: senior investigating officer, agency: police}
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
    ])
}
