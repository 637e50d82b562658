extension Rule {
  /// An offensive weapons review stands beside a review that takes its place in law.
  static let owhrExcluded = Rule(
    "owhr-excluded", family: .gates, severity: .conflict, binding: .law,
    statement: "An offensive weapons homicide review gives way to another review of the same death.",
    why: "Two reviews of one death, where the law wants one, ask a family for everything twice.",
    firesWhen: """
      an offensive weapons homicide review is open or considered, and so is a child death review, a domestic homicide \
      review or a safeguarding adults review that names the same person, or names nobody.
      """,
    quietWhen: "the two name different people, or one of them has ended or does not proceed.",
    task: "Record which review stands",
    remedy: "Record which review stands; the law has the offensive weapons review give way.",
    clearsWhen: "one of the two is recorded as not proceeding",
    authority: [.verified(.policeCrimeSentencingAndCourtsAct2022, "s. 26(1)")], frames: [.englandCurrent],
    fires: [
      Example(
        "Beside a homicide review",
        """
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: child, decided: 2015-04-10}  # ↓
          dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}  # ↓
        """, frame: .englandCurrent)
    ],
    quiet: [
      Example(
        "About different people",
        """
        subjects:
          child: {age: 17, died: 2015-03-14, death: unnatural}
          man:   {age: 24, died: 2015-03-14, death: unnatural}
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: man, decided: 2015-04-10}
          dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}
        """, frame: .englandCurrent),
      Example(
        "The other does not proceed",
        """
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: child, decided: 2015-04-10}
          dhr:  {kind: dhr, commissioner: csp, subjects: child, decided: 2015-04-13, status: not-proceeding}
        """, frame: .englandCurrent),
    ],
    looksFor: { check in
      let graph = check.graph
      let open = graph.processes.filter { graph.takesPart($0) && graph.isOpenOrPending($0) }
      return open.filter { $0.kind == .owhr }.map { review in
        (
          review: review,
          others: open.filter { [.cdr, .dhr, .sar].contains($0.kind) && graph.shareSubject($0, review) }
        )
      }.filter { !$0.others.isEmpty }
    },
    says: { match, graph in
      let (review, others) = match
      let names = graph.names(others.map(\.id))
      return Found(
        about: Array(graph.withJoint([review.id] + others.map(\.id))),
        places: [review.place] + others.map(\.place),
        message: "\(graph.name(review)) stands beside \(names), to which it gives way in law".sentence,
        remedy:
          "The commissioners to record which review stands; the law has the offensive weapons review give way.",
        date: graph.start(review)?.first, root: [review.id] + others.ids, acting: review.id)
    })
}
