extension Rule {
  /// An agency missed a panel meeting and sent neither a deputy nor comments.
  static let panelAbsence = Rule(
    "panel-absence", family: .panel, severity: .risk, binding: .goodPractice,
    statement: "An agency that misses a panel meeting sends a briefed deputy or its comments.",
    why: "A meeting without an agency is a meeting without what its staff knew of the family.",
    firesWhen: """
      a held meeting of an open review names an agency as absent, and neither a deputy nor comments from it. One \
      finding for a review and an agency, with all such meetings.
      """,
    quietWhen: "the agency sent a briefed deputy or comments, or the review has ended.",
    task: "Send comments, and a briefed deputy next time",
    remedy: "The agency to send its comments on the meeting to the reviewer, and a briefed deputy next time.",
    clearsWhen: "a deputy or comments are recorded for each meeting",
    authority: [.paper("Appendix A", "point 7")],
    answers: ["A.7", "5.3"],
    fires: [
      Example(
        "The trust missed two meetings",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
        meetings:
          - {of: scr, on: 2015-05-11, absent: trust}  # ↓
          - {of: scr, on: 2015-06-08, absent: [trust, police], comments-from: police}  # ↓
        """)
    ],
    quiet: [
      Example(
        "A briefed deputy came",
        """
        meetings:
          - {of: scr, on: 2015-05-11, absent: trust, deputies: trust}
        """),
      Example(
        "Comments came",
        """
        meetings:
          - {of: scr, on: 2015-05-11, absent: trust, comments-from: trust}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      var groups = RowGroups<[ID], Meeting>()
      for meeting in graph.source.meetings {
        let review = graph.process(meeting.of)
        let isHeld = graph.isHeld(meeting.on)
        guard review.kind.isReview, graph.takesPart(review), graph.isOpen(review), isHeld.isPossible else {
          continue
        }
        let heard = meeting.deputies + meeting.commentsFrom
        let key = graph.commission(of: review).ids[0]
        for agency in meeting.absent where !heard.contains(agency) {
          groups.add(meeting, isHeld, to: [key, agency])
        }
      }
      return groups.all.map {
        (review: graph.process($0.0[0]), agency: $0.0[1], meetings: $0.1.rows, isCertain: $0.1.isCertain)
      }
    },
    says: { match, graph in
      let (agency, review) = (graph.name(match.agency), match.review)
      let dates = match.meetings.compactMap { $0.on?.inWords }.listed
      return Found(
        about: graph.commission(of: review).ids + [match.agency]
          + graph.representatives(of: match.agency, on: review),
        places: match.meetings.map(\.place),
        message: "No record of a deputy or of comments from \(agency), absent from the panel of "
          + "\(graph.nameOfCommission(of: review)) on \(dates)",
        remedy:
          "\(agency.sentence) to send its comments on \(dates) to \(graph.leadName(of: review)), and a briefed deputy "
          + "next time.",
        date: match.meetings.compactMap { $0.on?.first }.min(), root: [review.id, match.agency],
        acting: review.id, owner: .agency(match.agency)
      ).when(match.isCertain, without: "the day of the meeting")
    })
}
