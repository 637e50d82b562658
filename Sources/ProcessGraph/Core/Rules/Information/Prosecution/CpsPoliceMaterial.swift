extension Rule {
  /// Nobody has settled what the police can share with a review.
  static let cpsPoliceMaterial = prosecution(
    "cps-police-material", point: .policeMaterial,
    statement: "A review and a prosecution settle what police material the review may have.",
    why: "What the police already know need not be asked of the family again.",
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
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, terms-of-reference, disclosure]}  # ↓
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
          - {between: [scr, crim], on: 2015-05-11, about: information-sharing}
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, terms-of-reference, disclosure]}
        """),
      Example(
        "Another point, earlier in the guide, speaks for this one",
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
          - {between: [scr, crim], on: 2015-06-01, about: [witnesses, terms-of-reference, disclosure]}
        """),
      Example(
        "Open together for less than the local gap",
        """
        people:
          grandmother: {family: maternal grandmother, of: child}
          uncle:       {family: uncle, of: child, witness: prosecution}
          reviewer:    {official: independent reviewer}
          chair:       {official: review chair}
          sio:         {official: senior investigating officer, agency: police}
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-05-20}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, terms-of-reference, disclosure]}
        """),
    ])
}
