extension Rule {
  /// A review of an adult is about somebody of 18 or over.
  static let ageSar = age(
    AgeLimit(
      id: "age-sar", kinds: [.sar, .owhr],
      statement:
        "A safeguarding adults review, or an offensive weapons one, is about somebody of 18 or over.",
      firesWhen:
        "a safeguarding adults review or an offensive weapons homicide review names somebody under 18.",
      fires: [
        Example(
          "A young person of 17",
          """
          subjects:
            child: {age: 17, died: 2015-03-14, death: unnatural}  # ↓
          processes:
            sar: {kind: sar, commissioner: council, subjects: child, decided: 2015-04-13}  # ↓
          """)
      ],
      quiet: [
        Example(
          "Aged 18",
          """
          subjects:
            child: {age: 18, died: 2015-03-14, death: unnatural}
          processes:
            sar: {kind: sar, commissioner: council, subjects: child, decided: 2015-04-13}
          """),
        Example(
          "It does not proceed",
          """
          processes:
            sar: {kind: sar, commissioner: council, subjects: child, decided: 2015-04-13, status: not-proceeding}
          """),
      ],
      purpose: "for people of 18 and over",
      subjects: { review, graph in review.subjects.map(graph.subject) }))
}
