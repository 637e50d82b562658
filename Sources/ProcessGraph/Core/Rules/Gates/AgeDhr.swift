extension Rule {
  /// A homicide review is about somebody who was 16 or over.
  static let ageDhr = age(
    AgeLimit(
      id: "age-dhr", kinds: [.dhr],
      statement: "A domestic homicide review is about somebody who was 16 or over.",
      firesWhen: """
        a domestic homicide review names somebody under 16 who died, and whose death was a domestic homicide or who is \
        the only victim it names.
        """,
      fires: [
        Example(
          "A child of nine",
          """
          subjects:
            child: {age: 9, died: 2015-03-14, death: unnatural, domestic-homicide: yes}  # ↓
          processes:
            dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}  # ↓
          """)
      ],
      quiet: [
        Example(
          "Aged 17",
          """
          processes:
            dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}
          """),
        Example(
          "Named beside the adult who died",
          """
          subjects:
            child:  {age: 9, died: 2015-03-14, death: unnatural}
            mother: {age: 34, died: 2015-03-14, death: unnatural, domestic-homicide: yes}
          processes:
            dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: [child, mother], decided: 2015-04-13}
          """),
      ],
      purpose: "for people who died at 16 or over",
      subjects: { review, graph in
        let named = review.subjects.map(graph.subject)
        let victims = named.filter { $0.role == .victim }
        return named.filter { subject in
          guard graph.isHeld(subject.died).isPossible, subject.role != .suspect else { return false }
          return subject.domesticHomicide == true || victims.map(\.id) == [subject.id]
        }
      }))
}
