extension Rule {
  /// A complaint about a council waits for a review, which is no ground in law.
  static let complaintParkedWithoutGround = Rule(
    "complaint-parked-without-ground", family: .gates, severity: .risk, binding: .law,
    statement: "A complaint under the children's scheme does not wait for a review alone.",
    why: "A family that complained is owed an answer, and a review is not a reason to keep it back.",
    firesWhen: "a wait in force holds the whole of such a complaint for a review, and no ground is recorded.",
    quietWhen:
      "a ground is recorded, the wait is lifted, or the complaint waits for a court or disciplinary case.",
    task: "Take the complaint up again, or record why not",
    remedy: "The council to take the complaint up again, or to record the ground: a review alone is not one.",
    clearsWhen: "the wait is lifted or its ground recorded",
    authority: [
      .verified(.representationsRegulations2006, "reg. 8(1)"), .judgement("the reading of regulation 8(1)"),
    ],
    fires: [
      Example(
        "Until the review is done",
        """
        processes:
          comp: {kind: comp, commissioner: council, started: 2015-05-01, complaint-scheme: children-act}
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        waits:
          - {process: comp, for: scr, because: the review looks at the same events, on: 2015-05-08, review: 2015-08-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "With a ground",
        """
        processes:
          comp: {kind: comp, commissioner: council, started: 2015-05-01, complaint-scheme: children-act}
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        waits:
          - {process: comp, for: scr, because: the trial, ground: prosecutor, on: 2015-05-08, review: 2015-08-01}
        """),
      Example(
        "Taken up again",
        """
        processes:
          comp: {kind: comp, commissioner: council, started: 2015-05-01, complaint-scheme: children-act}
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        waits:
          - {process: comp, for: scr, because: the review, on: 2015-05-08, lifted: 2015-06-01}
        """),
    ],
    looksFor: { check in
      check.dependencies.filter { dependency in
        let (complaint, review, wait) = (dependency.waiting, dependency.awaited, dependency.wait)
        return complaint.kind == .comp && complaint.complaintScheme == .childrenAct && review.kind.isReview
          && wait.part == .whole && wait.ground == nil
          && dependency.isOngoing && dependency.isInForce.isPossible
      }
    },
    says: { dependency, graph in
      let (complaint, review) = (dependency.waiting, dependency.awaited)
      let names = (graph.name(complaint), graph.name(review))
      return Found(
        about: Array(graph.withJoint([complaint.id, review.id])), places: [dependency.wait.place],
        message: "\(names.0) waits for \(names.1), with no ground on record".sentence,
        remedy:
          "\((complaint.commissioner.map(graph.name) ?? "the council").sentence) to take the complaint up again, "
          + "or to record the ground: a review alone is not one.",
        date: dependency.wait.on?.first, root: [complaint.id, review.id], acting: complaint.id,
        owner: complaint.commissioner.map(Owner.agency)
      ).when(dependency.isInForce, without: "the days on which the wait began and ends")
    })
}
