extension Rule {
  /// A health incident touches safeguarding, and the subgroup has not heard of it.
  static let siReportToSubgroup = Rule(
    "si-report-to-subgroup", family: .notices, severity: .gap, binding: .local,
    statement:
      "A health incident that touches safeguarding is reported to the subgroup, whether or not there is a review.",
    why: "What one agency learns alone about keeping a child safe is often what the others needed to hear.",
    firesWhen: """
      a health incident investigation with a safeguarding side is open and no notice of it has reached the subgroup. \
      No review need exist.
      """,
    quietWhen: """
      the subgroup has been told, early or late; the board and business unit are missing too (then that finding names \
      the subgroup as well); the investigation has ended.
      """,
    task: "Notify the subgroup of the health incident",
    remedy: "The health body to report the incident to the subgroup, and record the date.",
    clearsWhen: "the notice is recorded, early or late",
    authority: [
      .paper("8.4", "serious incidents, fourth point"),
      .paper("Appendix B", "serious incident investigation, first point"),
    ],
    answers: ["B.si.1", "8.4.13"],
    settings: [.earliestOpportunity], yieldsTo: ["notify-si-commence"],
    fires: [
      Example(
        "There is no review, and still the subgroup should hear",
        """
        processes:
          si: {kind: si, commissioner: trust, started: 2015-03-20, safeguarding: yes}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The subgroup was told",
        """
        processes:
          si: {kind: si, commissioner: trust, started: 2015-03-20, safeguarding: yes}
        notices:
          - {about: si, by: trust, to: crag, on: 2015-04-24}
        """),
      Example(
        "Nobody at all was told, which is one finding",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20, safeguarding: yes}
        """),
    ],
    looksFor: { check -> [NoticeOwed] in
      guard check.graph.concernsChildrensBodies else { return [] }
      let matters = check.graph.noticeMatters([.si], .always) { $0.isOpen($1) && $1.safeguarding == true }
      return matters.compactMap { matter -> NoticeOwed? in
        if check.fires(.notifySiCommence, about: matter.process.id) { return nil }
        let duty = NoticeDuty(teller: matter.provider, missing: matter.untold(.crag), start: matter.begun)
        return NoticeOwed(duty, of: matter)
      }
    },
    says: { owed, _ in owed.found })
}
