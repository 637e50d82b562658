extension Rule {
  /// A regulator works beside the lead review, and the two have not spoken for long.
  static let qmCivilRegulatory = Rule(
    "qm-civil-regulatory", family: .information, severity: .risk, binding: .goodPractice, desk: .leads,
    statement:
      "A review keeps in touch with regulators, safety investigations and other processes beside it.",
    why: "A process nobody thought of is the one that surprises a family at the door.",
    firesWhen: """
      a regulator's process, a safety investigation or a process of no listed kind has been open beside the lead review \
      for longer than the local gap, and no contact between the two is on record within the last such gap.
      """,
    quietWhen: "they have been in touch, or the other is about different events.",
    task: "Make contact with the regulator",
    remedy: "The lead of the review to make contact, and to agree remit, timing and what may be shared.",
    clearsWhen: "such a contact is recorded",
    authority: [.verified(.qualityMarkers2016, "parallel processes")], settings: [.liaisonGap],
    fires: [
      Example(
        "A fitness to practise case since April",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}  # ↓
          reg: {kind: reg, started: 2015-04-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "They spoke in June",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          reg: {kind: reg, started: 2015-04-20}
        liaison:
          - {between: [scr, reg], on: 2015-06-01, about: remit}
        """),
      Example(
        "It is about different events",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          reg: {kind: reg, started: 2015-04-20, about-other-events: yes}
        """),
    ],
    looksFor: { check -> [LongSilence] in
      let graph = check.graph
      guard let review = graph.leadReview, graph.isOpen(review) else { return [] }
      return graph.openCommissions { [.reg, .hse, .other].contains($0.kind) }.map { other in
        let isRecent = graph.liaison(between: review, and: other).anySatisfy { row in
          graph.isHeld(row.on) && !(row.on.map { graph.hasRunOut(.liaisonGap, from: $0) } ?? .yes)
        }
        let since = graph.bothOpenSince(review, other)
        let isSilent =
          graph.areConcurrent(review, other) && graph.hasRunOut(.liaisonGap, from: since) && !isRecent
        return LongSilence(review: review, other: other, since: since, isSilent: isSilent)
      }.filter { $0.isSilent.isPossible }
    },
    says: { silence, graph in
      let (review, other) = (silence.review, silence.other)
      let names = (graph.nameOfCommission(of: review), graph.name(other))
      let gap = graph.settings[.liaisonGap].counted("day")
      return Found(
        about: Array(graph.withJoint([review.id, other.id])), places: [review.place, other.place],
        message: "No record of contact in the last \(gap) between \(names.0) and \(names.1)",
        details: [Finding.Detail(date: silence.since, what: "both open since", who: "")],
        remedy:
          "\(graph.leadName(of: review).sentence) to make contact, and to agree remit, timing and what may be "
          + "shared.",
        date: silence.since?.first, root: [review.id, other.id], acting: review.id
      ).when(silence.isSilent, without: "the days on which they began and were last in touch")
    })
}

/// A process beside the lead review with which nobody has been in touch for long.
private struct LongSilence {
  let review, other: ParallelProcess
  let since: CaseDate?
  let isSilent: Truth
}
