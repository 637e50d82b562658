extension Rule {
  /// One of the five rules about points that a review and a prosecution settle early. Where several points are open
  /// for one pair, the first in the guide's order speaks for all. It writes the examples that all five have.
  ///
  /// - Parameter quietWhen: what quietens this one besides, without a full stop.
  static func prosecution(
    _ id: String, point: ProsecutionPoint, answers: [String], statement: String, why: String,
    quietWhen: String? = nil,
    quiet: [Example] = []
  ) -> Rule {
    let word = point.topics.map(\.rawValue.spaced).joined(separator: " or ")
    let others = ProsecutionPoint.allCases.filter { $0 != point }.map { $0.topics[0].rawValue }
    let talk = "- {between: [scr, crim], on: 2015-06-01, about: [\(others.joined(separator: ", "))]}"
    return Rule(
      id, family: .information, severity: .risk, binding: .goodPractice, desk: .police, statement: statement,
      why: why,
      firesWhen: """
        a serious case review and a criminal case have been open together for longer than the local gap, their leads \
        have been in touch, and no talk on record was about \(word). Several open points of one pair are one \
        finding, under the first of them.
        """,
      quietWhen: (quietWhen.map { $0 + "; " } ?? "")
        + "a talk about it is on record, or there has been none at all: that is then the finding.",
      task: "Agree timescales and witnesses with the police",
      remedy: "The reviewer and the senior investigating officer to agree the point when they next speak.",
      clearsWhen: "a talk between the two about it is recorded",
      authority: [.verified(.prosecutorsGuide2014, "contents"), .memory(.prosecutorsProtocol)],
      answers: answers,
      settings: [.liaisonGap], yieldsTo: point == .disclosure ? ["draft-to-criminal"] : [],
      fires: [Example("They have spoken of all but this", besideTrial + "liaison:\n  \(talk)  # ↓")],
      quiet: [
        Example(
          "They have spoken of this too",
          besideTrial + """
            liaison:
              - {between: [scr, crim], on: 2015-05-11, about: \(point.topics[0].rawValue)}
              \(talk)
            """),
        Example("No contact at all is the finding", besideTrial),
      ] + quiet,
      looksFor: { check in check.unsettledPoints.filter { $0.points.first == point } },
      says: { pair, graph in
        let points = pair.points.map(\.words).listed
        let leads = (graph.leadName(of: pair.review).sentence, graph.leadName(of: pair.criminal))
        return Found(
          about: graph.idsWithLeads([pair.review, pair.criminal]), places: [pair.latest.place],
          message: "No record that the leads of \(graph.nameOfCommission(of: pair.review)) and "
            + "\(graph.nameOfCommission(of: pair.criminal)) have agreed \(points)",
          details: [Finding.Detail(date: pair.latest.on, what: "last contact", who: "")],
          remedy: "\(leads.0) and \(leads.1) to agree \(points) when they next speak.",
          // The talks go on; what they have not settled stays the same finding.
          date: pair.latest.on?.first, root: [pair.review.id, pair.criminal.id],
          acting: pair.review.id,
          joins: .leads(pair.review, pair.criminal, "that they have agreed \(points)", graph)
        ).when(pair.isUnsettled, without: "the days of the contacts")
      })
  }

  /// The people and processes of the examples: one witness, a review and a criminal case.
  static let besideTrial = """
    people:
      grandmother: {family: maternal grandmother, of: child}
      uncle:       {family: uncle, of: child, witness: prosecution}
      reviewer:    {official: independent reviewer}
      chair:       {official: review chair}
      sio:         {official: senior investigating officer, agency: police}
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}

    """
}
