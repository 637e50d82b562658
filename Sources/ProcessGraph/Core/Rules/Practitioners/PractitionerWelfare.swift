extension Rule {
  /// A practitioner was interviewed, and nobody recorded that support was offered.
  static let practitionerWelfare = Rule(
    "practitioner-welfare", family: .practitioners, severity: .advice, binding: .goodPractice,
    statement: "A review has regard to the welfare of those who knew the person who died.",
    why: "They grieve too, and may be worried about blame.",
    firesWhen:
      "a review has interviewed a practitioner and no row of the person says that support was offered.",
    quietWhen:
      "support was offered on any row of the person, or the welfare of staff is confirmed for that review.",
    task: "Confirm that staff were offered support",
    remedy: "The agency's panel member to confirm that support was offered, and record the date.",
    clearsWhen: "the dates, or the confirmation, are recorded",
    authority: [.paper("3", "second point")],
    answers: ["3.2"],
    fires: [
      Example(
        "Interviewed, with no record of support",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Support was offered",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, support-offered: 2015-05-06}
        """),
      Example(
        "Somebody confirmed it for the review",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}
        confirmed:
          - {duty: staff-welfare, about: si, by: trust safeguarding lead, on: 2015-05-07}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      var groups = RowGroups<Int, Interview>()
      for person in graph.interviewed {
        let rows = graph.interviews(of: person.id)
        guard !rows.contains(where: { graph.isHeld($0.supportOffered).isPossible }) else { continue }
        for interview in graph.reviewInterviews(of: person.id) where graph.isHeld(interview.on).isPossible {
          for review in graph.reviews(of: interview.by) {
            groups.add(interview, graph.isHeld(interview.on), to: graph.commissionOfProcess[review]!)
          }
        }
      }
      return groups.all.compactMap { number, group -> Match? in
        let commission = graph.commissions[number]
        guard !commission.ids.contains(where: { graph.isConfirmed("staff-welfare", about: $0) }) else {
          return nil
        }
        let rows = group.rows.eachOnce(by: \.place)
        return Match(commission: commission, interviews: rows, isCertain: group.isCertain)
      }
    },
    says: { match, graph in
      let people = graph.inOrder(match.interviews.map(\.of))
      let agencies = graph.inOrder(people.compactMap { graph.person($0).agency })
      let review = match.commission.members[0]
      let who =
        agencies.isEmpty
        ? "the panel member for the agency" : agencies.map { graph.speaker(for: $0, in: review) }.listed
      let verb = people.count == 1 ? "was" : "were"
      let dates = match.interviews.map(\.on)
      return Found(
        about: people + match.commission.ids, places: match.interviews.map(\.place),
        message: "No record that \(graph.names(people)) \(verb) offered support around the interview",
        remedy: "\(who.sentence) to ask whether support was offered, and to record the date.",
        date: dates.earliest, root: [match.commission.ids[0]], acting: match.commission.ids[0]
      ).when(match.isCertain, because: dates.whatIsMissing)
    })

  private struct Match {
    let commission: Commission
    let interviews: [Interview]
    let isCertain: Truth
  }
}
