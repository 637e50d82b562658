extension Rule {
  /// Police and review have met, but not about what the review asks and what may be shared.
  static let sioEarlyContact = notice(
    "sio-early-contact", desk: .police,
    statement:
      "When police investigate the abuse of a child, they speak early with reviewer and panel about terms and sharing.",
    why: "Terms of reference agreed without the police may have to be torn up when the trial comes near.",
    firesWhen: """
      a criminal investigation is open beside an open review, the abuse of a child under 18 is known or suspected, \
      and what police and reviewer have talked about does not take in both the terms of reference and the sharing \
      of information.
      """,
    quietWhen: """
      liaison on record takes in both; there has been none at all (then that is the finding); the investigation or \
      the review has ended.
      """,
    task: "Settle terms and sharing with the police early",
    remedy:
      "The senior investigating officer, through the police representative, to settle both with the reviewer.",
    clearsWhen: "talks between the two about both are recorded",
    authority: [
      .paper("8.2", "point on the flow chart"),
      .verified(.prosecutorsGuide2014, "Chart One"), .memory(.prosecutorsProtocol),
    ],
    answers: ["8.2.9"],
    fires: [
      Example(
        "They spoke about timing only",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, subjects: child, started: 2015-03-14}  # ↓
        liaison:
          - {between: [scr, crim], on: 2015-04-20, about: [timing, terms-of-reference]}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Both were talked about, at two meetings",
        """
        liaison:
          - {between: [scr, crim], on: 2015-04-20, about: [terms-of-reference]}
          - {between: [scr, crim], on: 2015-05-20, about: [information-sharing]}
        """),
      Example(
        "They have not met at all: another rule says so",
        """
        liaison:
          - {between: [scr, crim], on: 2015-07-01, about: [terms-of-reference]}
        """),
      Example(
        "Nobody under 18 was abused",
        """
        subjects:
          woman: {age: 34, died: 2015-03-14, death: unnatural, abuse: known}
        people:
          chair: {official: review chair}
          sio:   {official: senior investigating officer, agency: police}
        processes:
          dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: woman, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, subjects: woman, started: 2015-03-14}
        liaison:
          - {between: [dhr, crim], on: 2015-04-20, about: timing}
        """),
    ],
    about: [.crim], scope: .openReview
  ) { matter in
    let graph = matter.graph
    let concern = graph.concernsAbusedChild(matter.process)
    guard concern.isPossible else { return nil }
    let officer = matter.process.lead.map(graph.name) ?? "the senior investigating officer"
    var duty = matter.earlyTalk(
      teller: matter.teller(matter.process.lead, else: officer),
      about: [.termsOfReference, .informationSharing],
      remedy: "\(officer.sentence), through the police representative, to speak with "
        + "\(matter.name(of: .reviewer)) about ")
    if concern == .unknown { duty?.doubt = "whether a child was abused is not on file" }
    return duty
  }
}
