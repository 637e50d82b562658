extension Rule {
  /// Nobody has settled with the prosecution what happens when.
  static let cpsTimescale = prosecution(
    "cps-timescale", point: .timescales,
    statement: "A review and a prosecution settle their timescales early.",
    why: "A family told two different dates learns to trust neither.",
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
          - {between: [scr, crim], on: 2015-06-01, about: [witnesses, terms-of-reference, disclosure, information-sharing]}  # ↓
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
          - {between: [scr, crim], on: 2015-05-11, about: timescales}
          - {between: [scr, crim], on: 2015-06-01, about: [witnesses, terms-of-reference, disclosure, information-sharing]}
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
