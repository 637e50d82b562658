extension Rule {
  /// Another process has ended, and what it found has not come to the reviewer.
  static let findingsShared = notice(
    "findings-shared",
    statement: "What another investigation or agency review found is passed to the reviewer.",
    why: "A family should not read in a second report what the first one already knew to be otherwise.",
    firesWhen: """
      a health, agency, police complaints or mental health homicide investigation has ended while the lead review is \
      open, and for longer than the local gap there is no record that its findings or report went to the reviewer, \
      the panel or the subgroup.
      """,
    quietWhen: """
      they have, or somebody recorded that sharing them was refused as not fitting; the gap has not passed; the \
      agency has no part in the review.
      """,
    task: "Share what an ended investigation found",
    remedy: "The agency to share the key findings or the report with the reviewer, and record the date.",
    clearsWhen: "the share, or the refusal, is recorded",
    authority: [
      .paper("8.3", "police complaints body, third point"),
      .paper("8.4", "serious incidents, second and fifth points"),
      .paper("8.4", "agency management reviews, second point"),
      .paper("Appendix B", "complaints, third point"),
    ],
    answers: ["B.comp.3", "B.prof.2", "B.si.3", "8.3.8", "8.4.5", "8.4.11", "8.4.14", "8.4.17"],
    settings: [.liaisonGap],
    fires: [
      Example(
        "The trust's investigation ended in April",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20, finished: 2015-04-30}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Its report was shared with the panel",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20, finished: 2015-04-30}
        documents:
          analysis: {what: rca, by: trust, for: si, status: final, on: 2015-04-30}
        shares:
          - {what: analysis, from: trust, to: panel, on: 2015-05-04}
        """),
      Example(
        "Sharing was looked at and found not fitting",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20, finished: 2015-04-30}
        shares:
          - {what: key-findings, from: si, to: scr, status: refused}
        """),
      Example(
        "It ended less than thirty days ago",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20, finished: 2015-05-16}
        """),
    ],
    about: [.si, .imr, .csc, .cspi, .iopc, .mhhr], scope: .openReview, where: { $0.status($1) == .finished }
  ) { matter in
    let isMissing = !matter.haveFindingsArrived
    let teller = matter.process.kind == .si ? matter.provider : matter.commissioner
    let reviewer = matter.name(of: .reviewer)
    let finished = matter.graph.end(of: matter.process)
    return NoticeDuty(
      teller: teller, missing: isMissing == .no ? [] : [NoticeDuty.Missing(reviewer, isMissing)],
      start: finished, event: ("ended", finished), clock: .liaisonGap, before: nil,
      message: "No record that what \(matter.name) found has been shared with \(reviewer)",
      remedy:
        "\(teller.name.sentence) to share the key findings or the report of \(matter.name) with \(reviewer), "
        + "or record why that would not be fitting.")
  }
}
