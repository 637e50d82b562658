extension Rule {
  /// Nobody has settled with the prosecution how possible witnesses are met.
  static let cpsWitness = prosecution(
    "cps-witness", point: .witnesses,
    statement: "A review and a prosecution settle how they meet possible witnesses.",
    why: "A witness who is asked the same thing by two bodies may be hurt twice, and believed less.",
    quietWhen: "nobody on file may be a witness",
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
          - {between: [scr, crim], on: 2015-06-01, about: [timing, terms-of-reference, disclosure, information-sharing]}  # ↓
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
          - {between: [scr, crim], on: 2015-05-11, about: witnesses}
          - {between: [scr, crim], on: 2015-06-01, about: [timing, terms-of-reference, disclosure, information-sharing]}
        """),
      Example(
        "Nobody may be a witness",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: [timing, terms-of-reference, disclosure, information-sharing]}
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
