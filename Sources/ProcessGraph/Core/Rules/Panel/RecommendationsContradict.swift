extension Rule {
  /// Two reviews ask one agency for what cannot both be done.
  static let recommendationsContradict = Rule(
    "recommendations-contradict", family: .panel, severity: .conflict, binding: .goodPractice,
    statement: "Reviews do not ask one agency for two things that cannot both be done.",
    why: "Staff who are told to do two opposite things are left to choose alone.",
    firesWhen: """
      two recommendations to one agency are recorded as standing against each other; one of the two rows is enough. One \
      finding a pair.
      """,
    quietWhen: """
      they are to two agencies, or one of them was refused.
      """,
    task: "Settle recommendations that contradict",
    remedy: "The leads of the two reviews to agree which of the two stands.",
    clearsWhen: "one of the two is refused, or no longer stands against the other",
    authority: [.paper("3", "first point"), .paper("Appendix A", "points 10 and 11")],
    answers: ["A.10"],
    fires: [
      Example(
        "Share everything, and share nothing",
        """
        recommendations:
          r1: {from: scr, to: police, what: share every report by default, made: 2015-03-02, accepted: 2015-03-09, against: r2}  # ↓
          r2: {from: dhr, to: police, what: share no report without consent, made: 2015-03-02, accepted: 2015-03-09}  # ↓
        """)
    ],
    quiet: [
      Example(
        "To two agencies",
        """
        recommendations:
          r1: {from: scr, to: police, what: share every report by default, made: 2015-03-02, accepted: 2015-03-09, against: r2}
          r2: {from: dhr, to: trust, what: share no report without consent, made: 2015-03-02, accepted: 2015-03-09}
        """),
      Example(
        "One of the two was refused",
        """
        recommendations:
          r1: {from: scr, to: police, what: share every report by default, made: 2015-03-02, refused: 2015-03-09, because: consent comes first, against: r2}
          r2: {from: dhr, to: police, what: share no report without consent, made: 2015-03-02, accepted: 2015-03-09}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      let rows = graph.recommendations
      var seen: Set<Set<ID>> = []
      return rows.compactMap { a -> Match? in
        guard let b = rows.first(where: { $0.id == a.against }), a.to == b.to, a.id != b.id,
          seen.insert([a.id, b.id]).inserted
        else { return nil }
        let stands = [a, b].reduce(Truth.yes) { truth, row in
          truth && (row.made.map { graph.isHeld($0) } ?? .yes) && !graph.isHeld(row.refused)
        }
        return stands.isPossible ? Match(a: a, b: b, isCertain: stands) : nil
      }
    },
    says: { match, graph in
      let (a, b) = (match.a, match.b)
      return Found(
        about: graph.withJoint([a.from, b.from]) + [a.to], places: [a.place, b.place],
        message:
          "\(graph.name(a.to).sentence) is asked for two things that cannot both be done: \(graph.name(a)) by "
          + "\(graph.name(a.from)) and \(graph.name(b)) by \(graph.name(b.from))",
        remedy:
          "\(graph.leadNames(of: [a.from, b.from].map(graph.process)).sentence) to agree which of the two stands, and to "
          + "tell \(graph.name(a.to)).",
        date: [a.made, b.made].earliest, root: [a.id, b.id], acting: a.from
      ).when(match.isCertain, without: "the days on which they were made or refused")
    })

  private struct Match {
    let a, b: Recommendation
    let isCertain: Truth
  }
}
