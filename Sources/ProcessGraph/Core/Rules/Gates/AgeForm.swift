/// The form of the three rules that hold the age of a subject to the kind of review.
struct AgeLimit {
  let id: String
  /// The kinds it looks at, whose ages are those of their ``AgeGate``.
  let kinds: [KindID]
  let statement: String
  let firesWhen: String
  let fires: [Example]
  let quiet: [Example]
  /// What the kind is for, at the end of a sentence: `a review for people of 16 and over`.
  let purpose: String
  /// The subjects of a review it looks at.
  let subjects: @Sendable (ParallelProcess, CaseGraph) -> [Subject]
}

extension Rule {
  /// A rule about the age of those a review names.
  static func age(_ limit: AgeLimit) -> Rule {
    Rule(
      limit.id, family: .gates, severity: .conflict, binding: .law, statement: limit.statement,
      why: "A review set up under the wrong law may have to begin again, and so would the family.",
      firesWhen: limit.firesWhen,
      quietWhen: "the age fits, or the review does not proceed. An age that is not on file leaves it open.",
      task: "Check the age, or the kind of review",
      remedy: "Check the subject, or the kind of review.", clearsWhen: "the age or the kind is corrected",
      authority: limit.authority, fires: limit.fires, quiet: limit.quiet,
      looksFor: { check in
        let graph = check.graph
        return graph.processes.filter { limit.kinds.contains($0.kind) && graph.takesPart($0) }.flatMap {
          review in
          limit.subjects(review, graph).filter { !limit.admits($0, review) }.map { (review, $0) }
        }
      },
      says: { match, graph in found(limit, match.0, match.1, graph) })
  }

  private static func found(
    _ limit: AgeLimit, _ review: ParallelProcess, _ subject: Subject, _ graph: CaseGraph
  ) -> Found {
    let about = graph.commission(of: review).ids + [subject.id]
    let places = [review.place, subject.place]
    let name = graph.name(review)
    guard let age = subject.age else {
      var found = Found.cannotTell(
        about: about, places: places,
        message:
          "No record of the age of \(CaseGraph.subjectName(subject.id)) at the incident; \(name) is \(limit.purpose)",
        remedy: "\(graph.leadName(of: review).sentence) to record the age.", date: graph.start(review)?.first)
      found.root = [review.id, subject.id]
      return found
    }
    return Found(
      about: about, places: places,
      message: "\(name) names \(CaseGraph.subjectName(subject.id)), aged \(age), and is \(limit.purpose)"
        .sentence,
      date: graph.start(review)?.first, authority: review.kind.kind.ages?.authority,
      root: [review.id, subject.id], acting: review.id)
  }
}

extension AgeLimit {
  /// Whether a subject is of an age that a review may be about, for all that is known to the contrary an age at all.
  fileprivate func admits(_ subject: Subject, _ review: ParallelProcess) -> Bool {
    subject.age != nil && review.kind.kind.ages?.admits(subject) ?? true
  }

  /// What the ages of its kinds rest on.
  fileprivate var authority: [Authority] {
    kinds.compactMap(\.kind.ages).flatMap(\.authority).eachOnce
  }
}
