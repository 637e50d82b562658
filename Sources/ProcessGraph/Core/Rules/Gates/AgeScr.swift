extension Rule {
  /// A review of a child is about somebody under 18.
  static let ageScr = age(
    AgeLimit(
      id: "age-scr", kinds: [.scr, .rr, .natl],
      statement: "A review of a child is about somebody under 18.",
      firesWhen: "a serious case review, or one that came after it in law, names somebody of 18 or over.",
      fires: [
        Example(
          "A young person of 18",
          """
          subjects:
            child: {age: 18, died: 2015-03-14, death: unnatural}  # ↓
          processes:
            scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-13}  # ↓
          """)
      ],
      quiet: [
        Example(
          "Aged 17",
          """
          processes:
            scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-13}
          """),
        Example(
          "It names nobody",
          """
          subjects:
            child:  {age: 9, died: 2015-03-14, death: unnatural}
            mother: {age: 34, died: 2015-03-14, death: unnatural}
          processes:
            scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-13}
          """),
      ],
      purpose: "for children under 18",
      subjects: { review, graph in review.subjects.map(graph.subject) }))
}
