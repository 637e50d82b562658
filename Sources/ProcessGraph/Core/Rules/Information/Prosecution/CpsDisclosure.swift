extension Rule {
  /// Nobody has settled with the prosecution what of a review may be disclosed.
  static let cpsDisclosure = prosecution(
    "cps-disclosure", point: .disclosure,
    statement: "A review and a prosecution settle how the review's papers may be disclosed.",
    why: "People who speak to a review should know beforehand who may read their words.",
    quietWhen: "another rule says so of papers already written",
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
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, terms-of-reference, information-sharing]}  # ↓
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
          - {between: [scr, crim], on: 2015-05-11, about: disclosure}
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, terms-of-reference, information-sharing]}
        """),
      Example(
        "Of papers already written another rule speaks",
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
        documents:
          notes: {what: interview-notes, for: scr, status: final, on: 2015-05-20}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: [timing, witnesses, terms-of-reference, information-sharing]}
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
