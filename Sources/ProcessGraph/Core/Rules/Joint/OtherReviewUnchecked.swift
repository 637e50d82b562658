extension Rule {
  /// A homicide review began, and nothing shows that anybody asked what else is running.
  static let otherReviewUnchecked = Rule(
    "other-review-unchecked", family: .joint, severity: .gap, binding: .goodPractice,
    statement: "A review begins by asking which other reviews and cases exist.",
    why: "Nobody can spare a family a second visit without knowing that somebody else is about to call.",
    firesWhen: """
      a homicide review has been open or considered for the local number of working days, and there is neither a \
      notice about another open review from or to its commissioner, nor a contact with the lead of one, nor a decision \
      that names it. Where no other process is on file, it is unclear. For another multi-agency review beside a second \
      process, with neither notice nor contact between the two: advice.
      """,
    quietWhen: """
      any of the three is on record, its terms of reference name the parallel processes, the review runs as one with \
      another, or the time has not run out.
      """,
    task: "Establish which other reviews exist",
    remedy:
      "The commissioner to establish which other reviews exist, and to record what it found.",
    clearsWhen: "a notice, a contact or a decision is recorded",
    authority: [
      .paper("8.5", "second paragraph"), .judgement("good practice: other reviews begin by asking it too"),
    ],
    answers: ["8.5.3"],
    settings: [.earliestOpportunity],
    fires: [
      Example(
        "Two months on, nothing about the child review",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-06-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
        """),
      Example(
        "An adults review beside a criminal case, and no contact between the two",
        """
        processes:
          sar:  {kind: sar, commissioner: council, lead: chair, decided: 2015-04-13}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
    ],
    quiet: [
      Example(
        "The board told the partnership",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        notices:
          - {about: scr, by: board, to: csp, on: 2015-04-15}
        """),
      Example(
        "The leads have met",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        liaison:
          - {between: [scr, dhr], on: 2015-04-20, about: timing}
        """),
      Example(
        "Considered since last week",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-06-12}
          dhr: {kind: dhr, commissioner: csp, lead: chair, notified: 2015-06-09}
        """),
      Example(
        "The terms of reference of the adults review name what runs beside it",
        """
        processes:
          sar:
            kind: sar
            commissioner: council
            lead: chair
            decided: 2015-04-13
            terms-of-reference: {agreed: 2015-05-11, names-parallel-processes: yes}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
    ],
    looksFor: { check in unchecked(check.graph) },
    says: { match, graph in found(match, graph) })

  private struct Unchecked {
    let review: ParallelProcess
    /// The day from which there has been time to ask.
    let since: CaseDate?
    let isUnchecked: Truth
    /// Whether no other process is on file.
    let isAlone: Bool
  }

  private static func unchecked(_ graph: CaseGraph) -> [Unchecked] {
    let reviews = graph.processes.filter {
      $0.kind.isMultiAgencyReview && graph.takesPart($0) && graph.isOpenOrPending($0)
    }
    return reviews.compactMap { review in
      let joint = graph.commission(of: review).members
      guard !joint.contains(where: { $0.id != review.id && $0.kind.isReview && graph.takesPart($0) }),
        !joint.contains(where: { $0.termsOfReference?.namesParallelProcesses == true })
      else { return nil }
      let since = review.notified ?? review.decided ?? review.started
      let isUnchecked = graph.hasRunOut(.earliestOpportunity, from: since) && !hasAsked(review, graph)
      let isAlone = graph.standings.ofKind.values.joined().count == joint.filter(graph.takesPart).count
      guard isUnchecked.isPossible, review.kind == .dhr || !isAlone else { return nil }
      return Unchecked(review: review, since: since, isUnchecked: isUnchecked, isAlone: isAlone)
    }
  }

  private static func found(_ match: Unchecked, _ graph: CaseGraph) -> Found {
    let review = match.review
    let name = graph.name(review)
    let who = review.commissioner.map(graph.name) ?? graph.leadRole(of: review)
    let found = Found(
      severity: review.kind == .dhr ? nil : .advice,
      about: graph.commission(of: review).ids + [review.commissioner].compactMap { $0 },
      places: [review.place],
      message: "No record that anyone has asked which other reviews run beside \(name)",
      details: match.since.map { [Finding.Detail(date: $0, what: "since", who: name)] } ?? [],
      remedy: "\(who.sentence) to establish which other reviews exist, and to record what it found.",
      date: match.since?.first, root: [review.id], acting: review.id,
      joins: Joining(
        group: .leads, root: [review.id], part: "that anyone has asked which other reviews run beside \(name)"
      ))
    return match.isAlone
      ? found.when(.unknown, without: "the other processes, if there are any")
      : found.when(match.isUnchecked, without: "the day it was notified, or the day of the contact")
  }

  /// Whether a notice, a contact or a decision shows that another review is known of.
  private static func hasAsked(_ review: ParallelProcess, _ graph: CaseGraph) -> Truth {
    let decisions = (graph.byProcess.decisions[review.id] ?? []).map { graph.source.decisions[$0] }
    let decided = decisions.anySatisfy(graph.isMade)
    return decided || hasMet(review, graph) || isTold(review, graph)
  }

  private static func hasMet(_ review: ParallelProcess, _ graph: CaseGraph) -> Truth {
    let ids = graph.commission(of: review).ids
    return RowsByProcess.rows(graph.byProcess.liaison, naming: ids).anySatisfy { n in
      let row = graph.source.liaison[n]
      return row.between.contains { isOfOther($0, than: review, graph) { _ in true } }
        ? graph.isHeld(row.on) : .no
    }
  }

  /// Whether a notice about another open review came from those who run this one, or went to them.
  private static func isTold(_ review: ParallelProcess, _ graph: CaseGraph) -> Truth {
    let own = graph.senders(of: review).union([review.lead].compactMap { $0 })
    let parties = graph.byProcess.noticesTo.filter { graph.isRecipient($0.key, of: review) }
    func tells(_ row: Int) -> Truth {
      let notice = graph.source.notices[row]
      return isOfOther(notice.about, than: review, graph, where: graph.isOpen) ? graph.isHeld(notice.on) : .no
    }
    let isKnown = review.kind == .dhr ? .no : hasToldOthers(of: review, graph)
    return isKnown || own.anySatisfy { (graph.byProcess.noticesBy[$0] ?? []).anySatisfy(tells) }
      || parties.values.anySatisfy { $0.anySatisfy(tells) }
  }

  /// Whether those who run another process were told of this one.
  private static func hasToldOthers(of review: ParallelProcess, _ graph: CaseGraph) -> Truth {
    let others = graph.processes.filter { graph.takesPart($0) && !graph.areJoint($0, review) }
    return graph.heldNotices(about: review).anySatisfy { notice in
      others.contains { graph.isRecipient(notice.to, of: $0) } ? graph.isHeld(notice.on) : .no
    }
  }

  /// Whether a process belongs to another commission with a review; beside a review other than of a homicide, with
  /// any process at all.
  private static func isOfOther(
    _ id: ID, than review: ParallelProcess, _ graph: CaseGraph, where isWanted: (ParallelProcess) -> Bool
  ) -> Bool {
    guard !graph.areJoint(id, review.id) else { return false }
    return graph.commission(of: id).members.contains {
      ($0.kind.isReview || review.kind != .dhr) && graph.takesPart($0) && isWanted($0)
    }
  }
}
